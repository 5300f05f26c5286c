#include "services/comparisonservice.h"
#include "storage/assessmentrepository.h"
#include <algorithm>

namespace emonev {

namespace {

/// By the order of the unit kinds, so that groups stand in the same order every year.
QVector<PeerMember> membersOf(const CityScore &city)
{
    QVector<PeerMember> members;
    for (const ScoredUnit &unit : city.units)
        members.append({unit.unit.code, unit.unit.kind, unit.score.hundredths, unit.score.complete});
    const auto place = [](const PeerMember &member) {
        const qsizetype known = defaultUnitKinds().indexOf(member.group);
        return std::tuple(known < 0 ? defaultUnitKinds().size() : known, member.group, member.code);
    };
    std::sort(members.begin(), members.end(),
              [&place](const PeerMember &a, const PeerMember &b) { return place(a) < place(b); });
    return members;
}

bool sameInstrument(const Period &a, const Period &b)
{
    return a.instrumentCode == b.instrumentCode && a.instrumentVersion == b.instrumentVersion;
}

Result<PeerComparison> read(Connection &connection, int year)
{
    EMONEV_ASSIGN(const CityScore city, scoreCity(connection, year));
    PeerComparison found;
    found.period = city.period;
    found.instrument = city.instrument;
    for (const ScoredUnit &unit : city.units) {
        found.names.insert(unit.unit.code, unit.unit.name);
        found.zones.insert(unit.unit.code, unit.score.zone);
    }
    const QVector<PeerMember> members = membersOf(city);
    found.all = compareAll(members);
    found.groups = compareGroups(members);
    QVector<Period> periods = assessments::periods(connection);
    std::reverse(periods.begin(), periods.end());
    for (const Period &period : std::as_const(periods)) {
        if (period.year > city.period.year)
            break;
        EMONEV_ASSIGN(const CityScore then, scoreCity(connection, period.year));
        const QVector<PeerMember> units = membersOf(then);
        const bool isBreak = !found.years.isEmpty() && !sameInstrument(found.years.last().period, period);
        found.years.append({period, isBreak, then.hundredths, compareAll(units).spread, compareGroups(units)});
    }
    return found;
}

} // namespace

Result<PeerComparison> ComparisonService::compare(int year) const
{
    return m_workspace.read([year](Connection &connection) { return read(connection, year); });
}

} // namespace emonev
