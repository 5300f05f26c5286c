#pragma once
#include "reports/casestatistics.h"
#include "services/caseoutlook.h"
#include "services/letterservice.h"
#include "services/monthlyservice.h"
#include "storage/casequery.h"

namespace emonev {

/// What people of a kelurahan see first: their complaints by category, what runs late, this quarter, the month's
/// totals, letters that wait for a reply.
struct UnitDashboard
{
    QVector<Unit> units;                ///< those of the account
    QVector<CategoryFigure> categories; ///< most open ones first
    CategoryFigure sum;                 ///< done: in the running month
    CaseOutlook outlook;
    QVector<CaseLine> urgent; ///< the open cases whose clocks end first
    QDate month;              ///< the running one
    int quarter = 1;
    ClockStatistics resolve; ///< of cases received in the running quarter
    int target = 0;          ///< percent in time
    QDate totalsMonth;       ///< the one to hand in now
    QDate totalsDue;
    QVector<MonthOfUnit> totals;
    QVector<LetterFile> letters; ///< without a reply, the oldest first
    QString timeZone;
};

/// Nothing for accounts that work for the whole city and for stores without accounts. Heavy, not for the window's
/// thread.
[[nodiscard]] Result<std::optional<UnitDashboard>> unitDashboard(Workspace &workspace);
/// The same for the named units, whoever works here.
[[nodiscard]] Result<UnitDashboard> dashboardOf(Workspace &workspace, const QVector<Unit> &units);

} // namespace emonev
