#include "reports/unitdashboard.h"
#include "core/clock.h"
#include "domain/roles.h"
#include "services/caselist.h"
#include "services/caseservice.h"
#include "services/settingsservice.h"

namespace emonev {

namespace {

constexpr int urgentCases = 8;
constexpr int lettersBackYears = 2;
constexpr int monthsAQuarter = 3;

bool isOwn(const QVector<Unit> &units, const QString &id)
{
    return std::any_of(units.begin(), units.end(), [&id](const Unit &unit) { return unit.id == id; });
}

QStringList idsOf(const QVector<Unit> &units)
{
    QStringList ids;
    for (const Unit &unit : units)
        ids.append(unit.id);
    return ids;
}

Result<void> countCategories(Workspace &workspace, UnitDashboard &board, qint64 now, qint64 monthBegin)
{
    QMap<QString, CategoryFigure> sums;
    EMONEV_TRY(workspace.read([&](Connection &connection) -> Result<void> {
        for (const Unit &unit : std::as_const(board.units))
            for (const CategoryFigure &figure : casefigures::byCategory(connection, unit.id, now, monthBegin))
                for (CategoryFigure *sum : {&sums[figure.category], &board.sum}) {
                    sum->open += figure.open;
                    sum->late += figure.late;
                    sum->done += figure.done;
                }
        return {};
    }));
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        it->category = it.key();
        if (it->open > 0 || it->done > 0)
            board.categories.append(*it);
    }
    std::stable_sort(board.categories.begin(), board.categories.end(),
                     [](const CategoryFigure &a, const CategoryFigure &b) { return a.open > b.open; });
    return {};
}

/// Of the units together: only counts that can be added up.
Result<void> readQuarter(Workspace &workspace, UnitDashboard &board)
{
    const QDate first(board.month.year(), (board.quarter - 1) * monthsAQuarter + 1, 1);
    EMONEV_ASSIGN(const CaseStatistics statistics,
                  caseStatistics(workspace, first, first.addMonths(monthsAQuarter).addDays(-1)));
    for (const UnitCaseStatistics &unit : statistics.units)
        if (isOwn(board.units, unit.unit.id)) {
            board.resolve.finished += unit.resolve.finished;
            board.resolve.breaches += unit.resolve.breaches;
            board.resolve.inTime += unit.resolve.inTime;
        }
    board.target = statistics.target;
    return {};
}

Result<void> readTotals(Workspace &workspace, UnitDashboard &board)
{
    const MonthlyService service(workspace);
    EMONEV_ASSIGN(board.totalsMonth, service.usualMonth());
    EMONEV_ASSIGN(const MonthOverview overview, service.overview(board.totalsMonth));
    board.totalsDue = overview.due;
    for (const MonthOfUnit &month : overview.units)
        if (isOwn(board.units, month.unit.id))
            board.totals.append(month);
    return {};
}

Result<void> readLetters(Workspace &workspace, UnitDashboard &board, const QDate &today)
{
    for (const Unit &unit : std::as_const(board.units)) {
        EMONEV_ASSIGN(const QVector<LetterFile> letters,
                      LetterService(workspace).between(today.addYears(-lettersBackYears), today, unit.id));
        for (const LetterFile &file : letters)
            if (!file.letter.isAnswered())
                board.letters.append(file);
    }
    std::stable_sort(board.letters.begin(), board.letters.end(),
                     [](const LetterFile &a, const LetterFile &b) { return a.letter.day < b.letter.day; });
    return {};
}

} // namespace

Result<UnitDashboard> dashboardOf(Workspace &workspace, const QVector<Unit> &units)
{
    UnitDashboard board;
    board.units = units;
    const QTimeZone zone = SettingsService(workspace).timeZone();
    const QDateTime now = workspace.clock().now();
    const QDate today = now.toTimeZone(zone).date();
    board.timeZone = QString::fromUtf8(zone.id());
    board.month = QDate(today.year(), today.month(), 1);
    board.quarter = (today.month() - 1) / monthsAQuarter + 1;
    const QDateTime monthBegin(board.month, QTime(0, 0), zone);
    EMONEV_TRY(countCategories(workspace, board, now.toSecsSinceEpoch(), monthBegin.toSecsSinceEpoch()));
    if (units.isEmpty()) // no unit stands for all in what follows
        return board;
    EMONEV_ASSIGN(board.outlook, OutlookService(workspace).look(idsOf(units)));
    CaseFilter open;
    open.unitIds = idsOf(units);
    open.statuses = {CaseStatus::Waiting, CaseStatus::Coordination, CaseStatus::Disposition, CaseStatus::Process};
    open.withMerged = false;
    EMONEV_ASSIGN(board.urgent, CaseList(workspace).page(open, CaseOrder::MostUrgent, {}, urgentCases));
    EMONEV_TRY(readQuarter(workspace, board));
    EMONEV_TRY(readTotals(workspace, board));
    EMONEV_TRY(readLetters(workspace, board, today));
    return board;
}

Result<std::optional<UnitDashboard>> unitDashboard(Workspace &workspace)
{
    EMONEV_ASSIGN(const QString role, CaseService(workspace).role());
    if (!isUnitRole(role))
        return std::optional<UnitDashboard>();
    const MonthlyService service(workspace);
    EMONEV_ASSIGN(const QDate month, service.usualMonth());
    EMONEV_ASSIGN(const MonthOverview overview, service.overview(month));
    QVector<Unit> units;
    for (const MonthOfUnit &own : overview.units)
        units.append(own.unit);
    EMONEV_ASSIGN(UnitDashboard board, dashboardOf(workspace, units));
    return std::optional(std::move(board));
}

} // namespace emonev
