#include "services/caseoutlook.h"
#include "core/clock.h"
#include "storage/casefigures.h"
#include "storage/caserules.h"
#include <algorithm>
#include <numeric>

namespace emonev {

namespace {

constexpr qint64 day = 86400;
constexpr qint64 daysBefore = 90;
constexpr qsizetype fewestDurations = 20;

template <typename F> int sumOf(const QVector<UnitOutlook> &units, F figure)
{
    return std::accumulate(units.begin(), units.end(), 0,
                           [&](int sum, const UnitOutlook &unit) { return sum + figure(unit); });
}

struct Gathered
{
    QVector<OpenCase> open;
    int late = 0;
    int near = 0;
};

QHash<QString, Gathered> gather(Connection &connection, const QStringList &unitIds, qint64 now, qint64 nearUntil)
{
    QHash<QString, Gathered> units;
    for (const RunningCase &each : casefigures::running(connection)) {
        if (!unitIds.isEmpty() && !unitIds.contains(each.unitId))
            continue;
        Gathered &unit = units[each.unitId];
        unit.open.append({each.received, each.due});
        unit.late += each.nextDue < now ? 1 : 0;
        unit.near += each.nextDue >= now && each.nextDue < nearUntil ? 1 : 0;
    }
    return units;
}

/// How long cases took, ascending: a unit's own where they say enough, else the city's.
class Durations
{
public:
    Durations(Connection &connection, qint64 since) : m_units(casefigures::durationsSince(connection, since))
    {
        for (QVector<qint64> &unit : m_units) {
            m_city += unit;
            std::sort(unit.begin(), unit.end());
        }
        std::sort(m_city.begin(), m_city.end());
    }
    [[nodiscard]] const QVector<qint64> &of(const QString &unitId) const
    {
        const auto own = m_units.constFind(unitId);
        return own != m_units.cend() && own->size() >= fewestDurations ? *own : m_city;
    }

private:
    QHash<QString, QVector<qint64>> m_units;
    QVector<qint64> m_city;
};

} // namespace

int CaseOutlook::near() const
{
    return sumOf(units, [](const UnitOutlook &unit) { return unit.near; });
}

int CaseOutlook::lateNow() const
{
    return sumOf(units, [](const UnitOutlook &unit) { return unit.late; });
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
        const Durations durations(connection, now - daysBefore * day);
        const QHash<QString, Gathered> units = gather(connection, unitIds, now, outlook.nearUntil);
        for (auto it = units.begin(); it != units.end(); ++it)
            outlook.units.append(
                {it.key(), it->late, it->near, forecast(it->open, durations.of(it.key()), office, now)});
        return outlook;
    });
}

} // namespace emonev
