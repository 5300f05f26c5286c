#pragma once
#include "domain/monthlytotal.h"
#include "storage/recordwriter.h"

namespace emonev {

/// One channel's figures of a unit and month, as stored. Channel empty: all of them together.
struct MonthlyTotal
{
    QString unitId;
    QString month; ///< "2026-10"
    QString channel;
    MonthNumbers numbers;
    MonthState state = MonthState::Draft;
    QString note;
};

/// Reads and writes the totals of months.
namespace monthly {

[[nodiscard]] QVector<MonthlyTotal> ofMonth(Connection &connection, const QString &month);
/// By month, then channel; both months included.
[[nodiscard]] QVector<MonthlyTotal> ofUnit(Connection &connection, const QString &unitId, const QString &from,
                                           const QString &to);
void put(RecordWriter &writer, const MonthlyTotal &total);
[[nodiscard]] QString monthKey(const QDate &month);

} // namespace monthly

} // namespace emonev
