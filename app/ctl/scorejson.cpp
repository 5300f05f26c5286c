#include "ctl/scorejson.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonValue points(const std::optional<qint64> &hundredths)
{
    return hundredths ? QJsonValue(hundredthsToText(*hundredths)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue rounded(const std::optional<Rational> &value)
{
    return value ? QJsonValue(hundredthsToText(roundToHundredths(*value))) : QJsonValue();
}

QHash<QString, QString> serviceCodes(const Explanation &why)
{
    QHash<QString, QString> codes;
    for (const Service &service : why.services)
        codes.insert(service.id, service.code);
    return codes;
}

QJsonObject indicatorJson(const ExplainedIndicator &line, const QHash<QString, QString> &codes)
{
    QJsonArray answers;
    for (const Answer &answer : line.answers)
        answers.append(QJsonObject{{QStringLiteral("service"), textOrNull(codes.value(answer.serviceId))},
                                   {QStringLiteral("value"), textOrNull(answer.value)},
                                   {QStringLiteral("note"), textOrNull(answer.note)},
                                   {QStringLiteral("evidence"), line.evidence.value(answer.serviceId)}});
    return {{QStringLiteral("variable"), line.variable->code},
            {QStringLiteral("indicator"), line.indicator->code},
            {QStringLiteral("name"), line.indicator->nameId},
            {QStringLiteral("weight"), hundredthsToText(roundToHundredths(line.indicator->weight))},
            {QStringLiteral("value"), line.value ? QJsonValue(rationalToText(*line.value)) : QJsonValue()},
            {QStringLiteral("points"), rounded(line.contribution)},
            {QStringLiteral("answered"), line.tally.answered()},
            {QStringLiteral("not_applicable"), line.tally.notApplicable},
            {QStringLiteral("answers"), answers}};
}

QJsonValue wayJson(const ShortestWay &way, const QHash<QString, QString> &codes)
{
    if (way.zone.isEmpty())
        return {};
    QJsonArray steps;
    for (const Improvement &step : way.steps)
        steps.append(QJsonObject{{QStringLiteral("indicator"), step.indicator},
                                 {QStringLiteral("service"), textOrNull(codes.value(step.serviceId))},
                                 {QStringLiteral("from"), step.fromValue},
                                 {QStringLiteral("to"), step.toValue},
                                 {QStringLiteral("gain"), hundredthsToText(roundToHundredths(step.gain))}});
    return QJsonObject{{QStringLiteral("zone"), way.zone},
                       {QStringLiteral("from_score"), hundredthsToText(way.neededHundredths)},
                       {QStringLiteral("reachable"), way.reachable},
                       {QStringLiteral("reached_score"), hundredthsToText(way.reachedHundredths)},
                       {QStringLiteral("steps"), steps}};
}

} // namespace

QJsonObject cityJson(const CityScore &city)
{
    return {{QStringLiteral("period"), city.period.year},
            {QStringLiteral("instrument"), city.instrument.code},
            {QStringLiteral("version"), city.instrument.version},
            {QStringLiteral("city"), QJsonObject{{QStringLiteral("score"), points(city.hundredths)},
                                                 {QStringLiteral("zone"), textOrNull(city.zone)},
                                                 {QStringLiteral("units"), city.units.size()},
                                                 {QStringLiteral("complete"), city.complete}}}};
}

QJsonObject unitJson(const ScoredUnit &unit)
{
    QJsonArray variables;
    for (const VariableScore &variable : unit.score.variables)
        variables.append(QJsonObject{{QStringLiteral("code"), variable.code},
                                     {QStringLiteral("score"), points(variable.hundredths)},
                                     {QStringLiteral("weight"), hundredthsToText(roundToHundredths(variable.weight))}});
    return {{QStringLiteral("code"), unit.unit.code},
            {QStringLiteral("name"), unit.unit.name},
            {QStringLiteral("rank"), unit.rank ? QJsonValue(*unit.rank) : QJsonValue()},
            {QStringLiteral("score"), points(unit.score.hundredths)},
            {QStringLiteral("zone"), textOrNull(unit.score.zone)},
            {QStringLiteral("complete"), unit.score.complete},
            {QStringLiteral("provisional"), unit.score.provisional()},
            {QStringLiteral("no_services"), unit.score.noServices},
            {QStringLiteral("answered"), unit.score.answered},
            {QStringLiteral("expected"), unit.score.expected},
            {QStringLiteral("variables"), variables}};
}

void addExplanation(QJsonObject &unit, const Explanation &why)
{
    const QHash<QString, QString> codes = serviceCodes(why);
    QJsonArray lines;
    for (const ExplainedIndicator &line : why.indicators)
        lines.append(indicatorJson(line, codes));
    unit.insert(QStringLiteral("explain"), lines);
    unit.insert(QStringLiteral("next_zone"), wayJson(why.way, codes));
}

} // namespace emonev::ctl
