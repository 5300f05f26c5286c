#include "reports/monthlyreport.h"
#include <QMap>

namespace emonev {

namespace {

using Count = std::optional<qint64> MonthCounts::*;
constexpr Count counts[] = {&MonthCounts::received, &MonthCounts::resolved, &MonthCounts::inProgress,
                            &MonthCounts::refused};

MonthCounts zeros() { return {0, 0, 0, 0}; }

void add(MonthCounts &sum, const MonthCounts &part)
{
    for (const Count count : counts)
        if (part.*count)
            sum.*count = (sum.*count).value_or(0) + *(part.*count);
}

int standing(const QString &state) { return state == u"approved" ? 2 : state == u"submitted" ? 1 : 0; }

/// What was entered for all channels together stands for itself; else the channels are summed.
UnitMonth together(const Unit &unit, const QVector<MonthLine> &lines)
{
    UnitMonth month{unit, std::nullopt, zeros(), {}, false};
    const MonthLine *whole = nullptr;
    for (const MonthLine &line : lines) {
        if (line.entered && line.channel.isEmpty())
            whole = &line;
        if (!line.channel.isEmpty())
            add(month.cases, line.cases);
        if (!line.entered)
            continue;
        if (month.state.isEmpty() || standing(line.state) < standing(month.state))
            month.state = line.state;
        if (!month.entered)
            month.entered = MonthCounts();
        if (!line.channel.isEmpty())
            add(*month.entered, line.entered.value());
        month.differs = month.differs || line.differs;
    }
    if (whole) {
        month.entered = whole->entered;
        month.cases = whole->cases;
        month.differs = whole->differs;
    } else if (month.entered) { // cases of a channel for which nothing was entered contradict it too
        for (const MonthLine &line : lines)
            month.differs = month.differs || line.differs;
    }
    return month;
}

} // namespace

MonthlyReport monthlyReport(const MonthlyComparison &comparison, const QDate &month)
{
    QMap<QString, Unit> units;
    QHash<QString, QVector<MonthLine>> lines;
    for (const Unit &unit : comparison.missing)
        units.insert(unit.code, unit);
    for (const MonthLine &line : comparison.lines) {
        units.insert(line.unit.code, line.unit);
        lines[line.unit.id].append(line);
    }
    MonthlyReport report;
    report.month = QDate(month.year(), month.month(), 1);
    report.entered = zeros();
    report.cases = zeros();
    for (const Unit &unit : std::as_const(units)) {
        const UnitMonth made = together(unit, lines.value(unit.id));
        report.late += !made.entered;
        report.differing += made.differs;
        if (made.entered)
            add(report.entered, *made.entered);
        add(report.cases, made.cases);
        report.units.append(made);
    }
    return report;
}

Result<MonthlyReport> monthlyReport(Workspace &workspace, const QString &unitId, const QDate &month)
{
    EMONEV_ASSIGN(MonthlyComparison comparison, compareMonth(workspace, month));
    if (unitId.isEmpty())
        return monthlyReport(comparison, month);
    comparison.lines.removeIf([&](const MonthLine &line) { return line.unit.id != unitId; });
    comparison.missing.removeIf([&](const Unit &unit) { return unit.id != unitId; });
    if (comparison.lines.isEmpty() && comparison.missing.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
    MonthlyReport report = monthlyReport(comparison, month);
    report.channels = comparison.lines;
    return report;
}

} // namespace emonev
