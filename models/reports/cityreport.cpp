#include "reports/cityreport.h"
#include "services/periodservice.h"

namespace emonev {

namespace {

QVector<VariableMean> meansOf(const CityScore &city)
{
    QVector<VariableMean> means;
    for (qsizetype i = 0; i < city.instrument.variables.size(); ++i) {
        QVector<const Rational *> scores;
        for (const ScoredUnit &unit : city.units)
            if (unit.score.complete && i < unit.score.variables.size() && unit.score.variables[i].exact)
                scores.append(&*unit.score.variables[i].exact);
        const auto mean = exactMean(scores);
        means.append({&city.instrument.variables[i],
                      mean ? std::optional<qint64>(roundToHundredths(*mean)) : std::nullopt, int(scores.size())});
    }
    return means;
}

CityComparison compare(const CityScore &now, const CityScore &before)
{
    CityComparison result;
    result.year = before.period.year;
    result.hundredths = before.hundredths;
    result.zone = before.zone;
    result.instrument = before.period.instrumentCode + u' ' + before.period.instrumentVersion;
    result.complete = before.complete;
    result.zones = before.zoneCounts();
    result.sameInstrument = sameInstrument(now.period, before.period);
    QHash<QString, qint64> old;
    for (const ScoredUnit &unit : before.units)
        if (unit.score.complete && unit.score.hundredths)
            old.insert(unit.unit.id, *unit.score.hundredths);
    for (const ScoredUnit &unit : now.units)
        if (result.sameInstrument && unit.score.complete && unit.score.hundredths && old.contains(unit.unit.id))
            result.changes.insert(unit.unit.id, *unit.score.hundredths - old.value(unit.unit.id));
    return result;
}

template <typename Wanted> QVector<const ScoredUnit *> unitsWhere(const CityScore &city, Wanted wanted)
{
    QVector<const ScoredUnit *> found;
    for (const ScoredUnit &unit : city.units)
        if (wanted(unit))
            found.append(&unit);
    return found;
}

} // namespace

QVector<const ScoredUnit *> CityReport::ranked() const
{
    return unitsWhere(*city, [](const ScoredUnit &unit) { return unit.rank.has_value(); });
}

QVector<const ScoredUnit *> CityReport::incomplete() const
{
    return unitsWhere(*city, [](const ScoredUnit &unit) { return !unit.score.complete && unit.services > 0; });
}

QVector<const ScoredUnit *> CityReport::withoutServices() const
{
    return unitsWhere(*city, [](const ScoredUnit &unit) { return unit.services == 0; });
}

Result<std::optional<CityScore>> scoresBefore(Workspace &workspace, int year)
{
    EMONEV_ASSIGN(const QVector<Period> periods, PeriodService(workspace).periods());
    for (const Period &period : periods) { // newest first
        if (period.year >= year)
            continue;
        EMONEV_ASSIGN(CityScore city, ScoringService(workspace).city(period.year));
        return std::optional<CityScore>(std::move(city));
    }
    return std::optional<CityScore>();
}

bool sameInstrument(const Period &a, const Period &b)
{
    return a.instrumentCode == b.instrumentCode && a.instrumentVersion == b.instrumentVersion;
}

CityReport cityReport(const std::shared_ptr<const CityScore> &city, const CityScore *before)
{
    CityReport report;
    report.city = city;
    report.zones = city->zoneCounts();
    report.variables = meansOf(*city);
    if (before)
        report.before = compare(*city, *before);
    return report;
}

Result<CityReport> cityReport(Workspace &workspace, int year)
{
    EMONEV_ASSIGN(CityScore city, ScoringService(workspace).city(year));
    EMONEV_ASSIGN(const std::optional<CityScore> before, scoresBefore(workspace, city.period.year));
    return cityReport(std::make_shared<const CityScore>(std::move(city)), before ? &*before : nullptr);
}

} // namespace emonev
