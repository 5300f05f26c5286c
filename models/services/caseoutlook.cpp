#include "services/caseoutlook.h"
#include "core/clock.h"
#include "storage/casefigures.h"
#include "storage/caserules.h"
#include <numeric>

namespace emonev {

namespace {

constexpr qint64 day = 86400;
constexpr qint64 paceDays = 30;

template <typename F> int sumOf(const QVector<UnitOutlook> &units, F figure)
{
    return std::accumulate(units.begin(), units.end(), 0,
                           [&](int sum, const UnitOutlook &unit) { return sum + figure(unit); });
}

struct Gathered
{
    UnitQueue queue;
    int near = 0;
};

QHash<QString, Gathered> gather(Connection &connection, const QStringList &unitIds, qint64 now, qint64 nearUntil)
{
    QHash<QString, Gathered> units;
    for (const RunningCase &each : casefigures::running(connection)) {
        if (!unitIds.isEmpty() && !unitIds.contains(each.unitId))
            continue;
        Gathered &unit = units[each.unitId];
        unit.queue.dues.append(each.due);
        unit.near += each.nextDue >= now && each.nextDue < nearUntil ? 1 : 0;
    }
    return units;
}

} // namespace

int CaseOutlook::near() const
{
    return sumOf(units, [](const UnitOutlook &unit) { return unit.near; });
}

int CaseOutlook::lateNow() const
{
    return sumOf(units, [](const UnitOutlook &unit) { return unit.forecast.lateNow; });
}

int CaseOutlook::willBeLate() const
{
    return sumOf(units, [](const UnitOutlook &unit) { return unit.forecast.willBeLate; });
}

qint64 CaseOutlook::firstLateAt() const
{
    qint64 first = 0;
    for (const UnitOutlook &unit : units)
        if (const qint64 at = unit.forecast.firstLateAt; at != 0 && (first == 0 || at < first))
            first = at;
    return first;
}

Result<CaseOutlook> OutlookService::look(const QStringList &unitIds) const
{
    const qint64 now = m_workspace.clock().now().toSecsSinceEpoch();
    return m_workspace.read([&](Connection &connection) -> Result<CaseOutlook> {
        EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(connection));
        const OfficeTime office(rules.calendar, rules.opens, rules.closes);
        CaseOutlook outlook;
        outlook.now = now;
        outlook.nearUntil = std::max(nearUntil(office, now), now + day);
        const QHash<QString, int> closed = casefigures::closedSince(connection, now - paceDays * day);
        QHash<QString, Gathered> units = gather(connection, unitIds, now, outlook.nearUntil);
        for (auto it = units.begin(); it != units.end(); ++it) {
            it->queue.closed = closed.value(it.key());
            it->queue.since = now - paceDays * day;
            outlook.units.append({it.key(), it->near, forecast(it->queue, office, now)});
        }
        return outlook;
    });
}

} // namespace emonev
