#pragma once
#include "domain/standard.h"
#include "storage/recordwriter.h"
#include <QHash>

namespace emonev {

/// What a list of services shows of the newest standard of each.
struct StandardSummary
{
    int versionNo = 0;
    QString state;
    QString decreeNo;
    int filled = 0;       ///< of 14
    int filledPublic = 0; ///< of 6
};

/// Reads and writes standards and their components.
namespace standards {

/// All versions of a service's standard, newest first, with their components.
[[nodiscard]] QVector<Standard> versionsOf(Connection &connection, const QString &serviceId);
[[nodiscard]] std::optional<Standard> current(Connection &connection, const QString &serviceId);
/// Every standard of the city with its components, by service and version.
[[nodiscard]] QVector<Standard> all(Connection &connection);
/// The same without their components.
[[nodiscard]] QVector<Standard> heads(Connection &connection);
/// Service id → its newest standard in short.
[[nodiscard]] QHash<QString, StandardSummary> summaries(Connection &connection);

/// The head alone, as tables::standard() has it.
[[nodiscard]] Row toRow(const Standard &standard);
RecordWriter::Outcome putHead(RecordWriter &writer, const Standard &standard, const QString &unitId);
/// An empty body removes the component.
RecordWriter::Outcome putComponent(RecordWriter &writer, const QString &standardId, int component, const QString &body,
                                   const QString &unitId);

} // namespace standards

} // namespace emonev
