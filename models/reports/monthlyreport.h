#pragma once
#include "reports/monthlycomparison.h"

namespace emonev {

/// A unit's month: what it entered, over all channels, beside what its cases say.
struct UnitMonth
{
    Unit unit;
    std::optional<MonthCounts> entered; ///< nothing: the unit is late
    MonthCounts cases;
    QString state; ///< draft, submitted, approved; the least of its channels
    bool differs = false;
};

/// The month of every unit, with the city's sums.
struct MonthlyReport
{
    QDate month; ///< its first day
    QVector<UnitMonth> units;
    MonthCounts entered;
    MonthCounts cases;
    int late = 0;
    int differing = 0;
    /// Set where one unit was asked for: its channels one by one.
    QVector<MonthLine> channels;
};

/// An empty `unitId`: all units. NotFound unknown_unit.
[[nodiscard]] Result<MonthlyReport> monthlyReport(Workspace &workspace, const QString &unitId, const QDate &month);
/// The same of a comparison that is known.
[[nodiscard]] MonthlyReport monthlyReport(const MonthlyComparison &comparison, const QDate &month);

} // namespace emonev
