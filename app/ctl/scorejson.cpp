#include "ctl/scorejson.h"
#include "core/jsontext.h"
#include <QJsonArray>
#include <QJsonDocument>

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
        return QJsonValue::Null;
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

namespace {

/// Collects the members of one JSON object as text.
class ObjectText
{
public:
    ObjectText &text(const char *name, const QString &value)
    {
        return value.isEmpty() ? raw(name, "null") : quoted(name, value);
    }
    ObjectText &number(const char *name, qint64 value) { return raw(name, QByteArray::number(value)); }
    ObjectText &flag(const char *name, bool value) { return raw(name, value ? "true" : "false"); }
    ObjectText &score(const char *name, const std::optional<qint64> &hundredths)
    {
        return hundredths ? quoted(name, hundredthsToText(*hundredths)) : raw(name, "null");
    }
    ObjectText &raw(const char *name, const QByteArray &json)
    {
        appendJsonName(m_json, name);
        m_json += json;
        return *this;
    }
    ObjectText &quoted(const char *name, const QString &value)
    {
        appendJsonName(m_json, name);
        appendJsonText(m_json, value);
        return *this;
    }
    [[nodiscard]] QByteArray closed() const { return '{' + m_json + '}'; }

private:
    QByteArray m_json;
};

QByteArray variablesText(const UnitScore &score)
{
    QByteArray json("[");
    for (const VariableScore &variable : score.variables) {
        if (json.size() > 1)
            json += ',';
        json += ObjectText()
                    .text("code", variable.code)
                    .score("score", variable.hundredths)
                    .score("weight", roundToHundredths(variable.weight))
                    .closed();
    }
    return json + ']';
}

} // namespace

QByteArray unitJson(const ScoredUnit &unit, const Explanation *why)
{
    ObjectText object;
    object.quoted("code", unit.unit.code).quoted("name", unit.unit.name);
    unit.rank ? object.number("rank", *unit.rank) : object.raw("rank", "null");
    object.score("score", unit.score.hundredths)
        .text("zone", unit.score.zone)
        .flag("complete", unit.score.complete)
        .flag("provisional", unit.score.provisional())
        .flag("no_services", unit.score.noServices)
        .number("answered", unit.score.answered)
        .number("expected", unit.score.expected)
        .raw("variables", variablesText(unit.score));
    if (why) {
        const QHash<QString, QString> codes = serviceCodes(*why);
        QJsonArray lines;
        for (const ExplainedIndicator &line : why->indicators)
            lines.append(indicatorJson(line, codes));
        object.raw("explain", QJsonDocument(lines).toJson(QJsonDocument::Compact));
        const QJsonValue way = wayJson(why->way, codes);
        object.raw("next_zone", way.isNull() ? "null" : QJsonDocument(way.toObject()).toJson(QJsonDocument::Compact));
    }
    return object.closed();
}

} // namespace emonev::ctl
