#include "reports/unitreport.h"
#include "reports/cityreport.h"

namespace emonev {

namespace {

/// Weight of all indicators that count for this unit.
Rational countedWeight(const Explanation &why)
{
    Rational weight;
    for (const ExplainedIndicator &line : why.indicators)
        if (line.value)
            weight += line.indicator->weight;
    return weight;
}

const Service *serviceOf(const Explanation &why, const QString &id)
{
    for (const Service &service : why.services)
        if (service.id == id)
            return &service;
    return nullptr;
}

void spread(const Explanation &why, const ExplainedIndicator &from, IndicatorLine &line)
{
    for (const Answer &answer : from.answers) {
        const Level *level = line.indicator->level(answer.value);
        const PlaceAnswer place{serviceOf(why, answer.serviceId), level, answer.note};
        if (level && level == &line.indicator->levels.last())
            ++line.met;
        else if (level)
            line.below.append(place);
        if (!answer.note.trimmed().isEmpty())
            line.remarks.append(place);
    }
    for (const int files : from.evidence)
        line.evidence += files;
}

IndicatorLine lineOf(const Explanation &why, const ExplainedIndicator &from, const Rational &weight)
{
    IndicatorLine line;
    line.variable = from.variable;
    line.indicator = from.indicator;
    line.places = from.indicator->scope == Indicator::Scope::Unit ? 1 : int(why.services.size());
    line.notApplicable = from.tally.notApplicable;
    line.unanswered = line.places - from.tally.answered();
    line.value = from.value;
    spread(why, from, line);
    if (from.contribution)
        line.points = roundToHundredths(*from.contribution);
    if (from.value && weight != 0 && !from.indicator->levels.isEmpty())
        line.lost =
            roundToHundredths(Rational(why.instrument->maxScore / why.instrument->valueMax * from.indicator->weight *
                                       (from.indicator->levels.last().score - *from.value) / weight));
    return line;
}

std::optional<UnitComparison> compare(const CityScore &now, const CityScore *before, const QString &unitId)
{
    const ScoredUnit *old = before ? before->find(unitId) : nullptr;
    if (!old || !old->score.hundredths)
        return std::nullopt;
    return UnitComparison{before->period.year, old->score, old->rank, sameInstrument(now.period, before->period),
                          before->period.instrumentCode + u' ' + before->period.instrumentVersion};
}

} // namespace

const Service *UnitReport::service(const QString &id) const { return serviceOf(*why, id); }

std::optional<qint64> UnitReport::change() const
{
    if (!before || !before->sameInstrument || !before->score.complete || !why->score.complete)
        return std::nullopt;
    return *why->score.hundredths - *before->score.hundredths;
}

Result<UnitReport> unitReport(Workspace &workspace, const CityScore &city, const CityScore *before,
                              const QString &unitId)
{
    UnitReport report;
    EMONEV_ASSIGN(Explanation why, ScoringService(workspace).explain(unitId, city.period.year));
    report.why = std::make_shared<const Explanation>(std::move(why));
    const Rational weight = countedWeight(*report.why);
    for (const ExplainedIndicator &indicator : report.why->indicators) {
        report.lines.append(lineOf(*report.why, indicator, weight));
        report.evidence += report.lines.last().evidence;
    }
    EMONEV_ASSIGN(const auto summaries, StandardService(workspace).summaries());
    for (const Service &service : report.why->services)
        report.services.append({&service, summaries.contains(service.id), summaries.value(service.id)});
    if (const ScoredUnit *scored = city.find(unitId))
        report.rank = scored->rank;
    report.ranked = city.complete;
    report.before = compare(city, before, unitId);
    return report;
}

} // namespace emonev
