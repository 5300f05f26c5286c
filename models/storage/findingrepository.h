#pragma once
#include "domain/finding.h"
#include "storage/recordwriter.h"
#include <QHash>

namespace emonev {

/// Reads and writes findings and their threads.
namespace findings {

/// By unit and day; an empty unit stands for all.
[[nodiscard]] QVector<Finding> ofPeriod(Connection &connection, const QString &periodId, const QString &unitId = {});
[[nodiscard]] std::optional<Finding> byId(Connection &connection, const QString &unitId, const QString &id);
/// In server order, own unsent ones last. Days are of `zone`.
[[nodiscard]] QVector<FindingEvent> events(Connection &connection, const Finding &finding, const QTimeZone &zone);
/// By finding id.
[[nodiscard]] QHash<QString, QVector<FindingEvent>> eventsOfPeriod(Connection &connection, const QString &periodId,
                                                                   const QString &unitId, const QTimeZone &zone);
/// Where a new own event goes.
[[nodiscard]] qint64 nextOrder(const QVector<FindingEvent> &events);

[[nodiscard]] Row toRow(const Finding &finding);
[[nodiscard]] Row toRow(const FindingEvent &event, const Finding &finding);

} // namespace findings

} // namespace emonev
