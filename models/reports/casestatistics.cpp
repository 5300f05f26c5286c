#include "reports/casestatistics.h"
#include "core/clock.h"
#include "domain/casereplay.h"
#include "storage/casefigures.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"
#include "storage/registryrepository.h"
#include <algorithm>
#include <numeric>

namespace emonev {

namespace {

/// What is collected of a unit while its cases are gone through.
struct Collected
{
    UnitCaseStatistics unit;
    QVector<qint64> coordinate;
    QVector<qint64> resolve;
};

/// A clock that stands still is due later the longer it stands: those are reckoned anew.
CaseLateness latenessOfPaused(Connection &connection, const CaseRules &rules, const QString &id, qint64 now)
{
    const QVector<Complaint> copies = cases::copies(connection, id);
    if (copies.isEmpty())
        return {};
    const CaseReplay replay(rules.profile, rules.calendar,
                            cases::recordOf(copies.first(), cases::events(connection, id)));
    return {replay.read(CaseClock::Coordinate, now).late, replay.read(CaseClock::Resolve, now).late};
}

void collect(Collected &collected, const CaseFigure &figure, const CaseLateness &late)
{
    UnitCaseStatistics &unit = collected.unit;
    const bool isRefused = figure.status == CaseStatus::Refused;
    ++unit.n;
    unit.open += !figure.done;
    unit.resolved += figure.done && !isRefused;
    if (figure.coordinated && !figure.coordinateInexact)
        collected.coordinate.append(figure.coordinateCounted);
    unit.coordinate.breaches += late.coordinate;
    unit.coordinate.inTime += figure.coordinated && !late.coordinate;
    if (isRefused)
        return;
    if (figure.done && !figure.doneInexact)
        collected.resolve.append(figure.doneCounted);
    unit.resolve.breaches += late.resolve;
    unit.resolve.inTime += figure.done && !late.resolve;
}

void finish(Collected &collected)
{
    const auto into = [](ClockStatistics &clock, const QVector<qint64> &counted) {
        const ClockStatistics known = clock;
        clock = summarised(counted);
        clock.breaches = known.breaches;
        clock.inTime = known.inTime;
    };
    into(collected.unit.coordinate, collected.coordinate);
    into(collected.unit.resolve, collected.resolve);
}

void rank(QVector<UnitCaseStatistics> &units)
{
    QVector<UnitCaseStatistics *> ranked;
    for (UnitCaseStatistics &unit : units)
        if (unit.resolve.finished >= leastCasesForRank)
            ranked.append(&unit);
    std::sort(ranked.begin(), ranked.end(), [](const UnitCaseStatistics *a, const UnitCaseStatistics *b) {
        return a->resolve.mean < b->resolve.mean;
    });
    for (qsizetype i = 0; i < ranked.size(); ++i)
        ranked[i]->rank = i > 0 && ranked[i]->resolve.mean == ranked[i - 1]->resolve.mean ? ranked[i - 1]->rank
                                                                                          : std::optional(int(i) + 1);
}

} // namespace

CaseLateness caseLateness(Connection &connection, const CaseRules &rules, const CaseFigure &figure, qint64 now)
{
    if (figure.paused)
        return latenessOfPaused(connection, rules, figure.id, now);
    return {figure.coordinated.value_or(now) > figure.coordinateDue, figure.done.value_or(now) > figure.due};
}

std::pair<qint64, qint64> spanOf(const CaseRules &rules, const QDate &from, const QDate &to)
{
    const auto begin = [&rules](const QDate &day) { return rules.calendar.begin(QDate(1970, 1, 1).daysTo(day)); };
    return {from.isValid() ? begin(from) : std::numeric_limits<qint64>::min(),
            to.isValid() ? begin(to.addDays(1)) : std::numeric_limits<qint64>::max()};
}

Result<CaseStatistics> caseStatistics(Connection &connection, const QDate &from, const QDate &to, qint64 now)
{
    EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
    const auto [first, end] = spanOf(rules, from, to);
    QHash<QString, Collected> byUnit;
    Collected all;
    for (const CaseFigure &figure : casefigures::received(connection, first, end)) {
        const CaseLateness late = caseLateness(connection, rules, figure, now);
        collect(byUnit[figure.unitId], figure, late);
        collect(all, figure, late);
    }
    const QHash<QString, int> repeats = casefigures::repeats(connection, first, end);
    all.unit.repeats = std::accumulate(repeats.begin(), repeats.end(), 0);
    finish(all);
    CaseStatistics statistics;
    statistics.target = rules.target;
    statistics.total = all.unit;
    statistics.leastForRank = leastCasesForRank;
    for (const Unit &unit : registry::units(connection)) {
        const auto found = byUnit.find(unit.id);
        if (found == byUnit.end())
            continue;
        finish(*found);
        found->unit.unit = unit;
        found->unit.repeats = repeats.value(unit.id);
        statistics.units.append(found->unit);
    }
    std::sort(statistics.units.begin(), statistics.units.end(),
              [](const auto &a, const auto &b) { return a.unit.code < b.unit.code; });
    rank(statistics.units);
    return statistics;
}

ClockStatistics summarised(QVector<qint64> counted)
{
    ClockStatistics clock;
    clock.finished = int(counted.size());
    if (counted.isEmpty())
        return clock;
    std::sort(counted.begin(), counted.end());
    const qsizetype n = counted.size();
    clock.mean = double(std::accumulate(counted.begin(), counted.end(), qint64(0))) / double(n);
    clock.median = n % 2 == 1 ? double(counted[n / 2]) : double(counted[n / 2 - 1] + counted[n / 2]) / 2;
    clock.p90 = counted[(n * 9 + 9) / 10 - 1];
    return clock;
}

Result<CaseStatistics> caseStatistics(Workspace &workspace, const QDate &from, const QDate &to)
{
    const qint64 now = workspace.clock().now().toSecsSinceEpoch();
    return workspace.read([&](Connection &c) { return caseStatistics(c, from, to, now); });
}

} // namespace emonev
