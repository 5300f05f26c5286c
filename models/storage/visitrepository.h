#pragma once
#include "domain/visit.h"
#include "storage/recordwriter.h"
#include <QHash>

namespace emonev {

/// Reads and writes the plan of visits.
namespace visits {

/// By day, those without a day last.
[[nodiscard]] QVector<Visit> ofPeriod(Connection &connection, const QString &periodId);
/// An empty plan where the unit is in none.
[[nodiscard]] Visit ofUnit(Connection &connection, const QString &periodId, const QString &unitId);
RecordWriter::Outcome put(RecordWriter &writer, const Visit &visit);

} // namespace visits

} // namespace emonev
