#pragma once
#include "domain/complaint.h"
#include "storage/recordwriter.h"
#include <QHash>

namespace emonev {

/// Reads and writes complaints and their events.
namespace cases {

/// One copy of the header for each unit that holds the case here; empty when there is no such case.
[[nodiscard]] QVector<Complaint> copies(Connection &connection, const QString &id);
/// Ids of the cases with that number; several only where two laptops made the same one.
[[nodiscard]] QStringList idsOf(Connection &connection, const QString &number);
/// A case's events in server order, own unsent ones last, each once.
[[nodiscard]] QVector<CaseEvent> events(Connection &connection, const QString &id);
/// For going through all cases: the units that have copies, and what each of them has.
[[nodiscard]] QStringList scopes(Connection &connection);
[[nodiscard]] QVector<Complaint> headersOfScope(Connection &connection, const QString &scope);
/// By case, in order.
[[nodiscard]] QHash<QString, QVector<CaseEvent>> eventsOfScope(Connection &connection, const QString &scope);
[[nodiscard]] CaseRecord recordOf(const Complaint &header, QVector<CaseEvent> events);
/// The place of a new event: after all others, and marked as not yet the server's.
[[nodiscard]] qint64 nextOrder(const QVector<CaseEvent> &events);

[[nodiscard]] Row toRow(const Complaint &complaint);
[[nodiscard]] Row toRow(const CaseEvent &event, const Complaint &header);

/// Orders from here on were not given by a server.
inline constexpr qint64 firstOwnOrder = 1000000000;

} // namespace cases

/// Moments of cases: whole seconds as the store writes times; empty text for 0.
[[nodiscard]] QString momentText(qint64 moment);
[[nodiscard]] qint64 momentOf(const QString &text);

} // namespace emonev
