#include "reports/chartfigures.h"
#include "reports/casestatistics.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include <algorithm>

namespace emonev {

namespace {

std::optional<int> whole(const std::optional<qint64> &hundredths)
{
    return hundredths ? std::optional<int>(int(*hundredths)) : std::nullopt;
}

TrendPoint pointOf(const CityScore &city, const QString &unitId)
{
    TrendPoint point;
    point.year = city.period.year;
    point.instrument = city.period.instrumentCode + u' ' + city.period.instrumentVersion;
    if (unitId.isEmpty()) {
        point.hundredths = whole(city.hundredths);
        point.zone = city.zone;
        point.provisional = city.complete < city.units.size();
    } else if (const ScoredUnit *unit = city.find(unitId)) {
        point.hundredths = whole(unit->score.hundredths);
        point.zone = unit->score.zone;
        point.provisional = unit->score.provisional();
    }
    return point;
}

} // namespace

QVector<ChartZone> chartZones(const Instrument &instrument, bool english)
{
    QVector<ChartZone> zones;
    for (const Zone &zone : instrument.zones)
        zones.append({zone.code, zone.code, english && !zone.nameEn.isEmpty() ? zone.nameEn : zone.nameId,
                      int(zone.minHundredths), zone.color});
    return zones;
}

CapaianChart capaianChart(const CityScore &city, bool english)
{
    CapaianChart chart;
    chart.period = city.period.year;
    chart.maxHundredths = int(roundToHundredths(city.instrument.maxScore));
    chart.zones = chartZones(city.instrument, english);
    for (const ScoredUnit &unit : city.units)
        chart.units.append(
            {unit.unit.code, unit.unit.name, whole(unit.score.hundredths), unit.score.zone, unit.score.provisional()});
    return chart;
}

VariablesChart variablesChart(const Instrument &instrument, const Period &period, const Unit &unit,
                              const UnitScore &score, bool english)
{
    VariablesChart chart;
    chart.period = period.year;
    chart.unitName = unit.name;
    chart.maxHundredths = int(roundToHundredths(instrument.maxScore));
    for (qsizetype i = 0; i < score.variables.size() && i < instrument.variables.size(); ++i) {
        const Variable &variable = instrument.variables[i];
        chart.variables.append({variable.code,
                                english && !variable.nameEn.isEmpty() ? variable.nameEn : variable.nameId,
                                whole(score.variables[i].hundredths)});
    }
    return chart;
}

Result<TrendChart> trendChart(Workspace &workspace, const QString &unitId, int lastYear, bool english)
{
    EMONEV_ASSIGN(QVector<Period> periods, PeriodService(workspace).periods());
    std::reverse(periods.begin(), periods.end());
    TrendChart chart;
    if (!unitId.isEmpty()) {
        EMONEV_ASSIGN(const Unit unit, RegistryService(workspace).unit(unitId));
        chart.unitName = unit.name;
    }
    chart.maxHundredths = 0;
    for (const Period &period : std::as_const(periods)) {
        if (lastYear > 0 && period.year > lastYear)
            continue;
        EMONEV_ASSIGN(const CityScore city, ScoringService(workspace).city(period.year));
        chart.points.append(pointOf(city, unitId));
        chart.zones = chartZones(city.instrument, english);
        chart.maxHundredths = std::max(chart.maxHundredths, int(roundToHundredths(city.instrument.maxScore)));
    }
    return chart;
}

Result<ComplaintsChart> complaintsChart(Workspace &workspace, const QString &unitId, const QDate &first,
                                        const QDate &last)
{
    ComplaintsChart chart;
    if (!unitId.isEmpty()) {
        EMONEV_ASSIGN(const Unit unit, RegistryService(workspace).unit(unitId));
        chart.unitName = unit.name;
    }
    const QDate begin(first.year(), first.month(), 1);
    for (QDate month = begin; month <= last; month = month.addMonths(1))
        chart.months.append({month});
    const auto place = [&](const CaseRules &rules, qint64 moment) -> ComplaintsMonth * {
        const QDate day = QDate(1970, 1, 1).addDays(rules.calendar.dayOf(moment));
        const int index = (day.year() - begin.year()) * 12 + day.month() - begin.month();
        return index >= 0 && index < int(chart.months.size()) ? &chart.months[index] : nullptr;
    };
    const auto read = [&](Connection &c) -> Result<void> {
        EMONEV_ASSIGN(const CaseRules rules, loadCaseRules(c));
        const auto [from, until] = spanOf(rules, begin, begin.addMonths(int(chart.months.size())).addDays(-1));
        for (const PaceFigure &figure : casefigures::pace(c, from, until, unitId)) {
            if (ComplaintsMonth *month = place(rules, figure.received))
                ++month->received;
            if (figure.status != CaseStatus::Done || !figure.done)
                continue;
            if (ComplaintsMonth *month = place(rules, *figure.done)) {
                ++month->finished;
                month->inTime += *figure.done <= figure.due;
            }
        }
        return {};
    };
    EMONEV_TRY(workspace.read(read));
    return chart;
}

} // namespace emonev
