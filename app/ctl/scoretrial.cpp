#include "ctl/scoretrial.h"
#include "domain/cheapestfix.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev::ctl {

namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path}, file.errorString());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return fail(ErrorKind::InvalidData, QStringLiteral("trial_unreadable"), {path}, error.errorString());
    return json.object();
}

QHash<QString, QString> codesOf(const Explanation &why)
{
    QHash<QString, QString> codes;
    for (const Service &service : why.services)
        codes.insert(service.id, service.code);
    return codes;
}

Result<Trial> trialFrom(const QJsonObject &json, const Explanation &why)
{
    Trial trial;
    QHash<QString, QString> ids;
    for (const Service &service : why.services)
        ids.insert(service.code, service.id);
    for (const QJsonValue &answer : json[u"answers"].toArray()) {
        const QString code = answer[u"service"].toString();
        if (!code.isEmpty() && !ids.contains(code))
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_service"), {code});
        trial.answers.insert({ids.value(code), answer[u"indicator"].toString()}, answer[u"value"].toString());
    }
    const QJsonObject weights = json[u"weights"].toObject();
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        const auto weight = rationalFromDecimal(it->isDouble() ? QString::number(it->toDouble()) : it->toString());
        if (!weight)
            return fail(ErrorKind::InvalidData, QStringLiteral("weight_negative"), {it.key()});
        trial.weights.insert(it.key(), *weight);
    }
    return trial;
}

QJsonObject standing(const UnitScore &score, const std::optional<int> &rank)
{
    return {{"score", score.hundredths ? QJsonValue(hundredthsToText(*score.hundredths)) : QJsonValue()},
            {"zone", textOrNull(score.zone)},
            {"rank", rank ? QJsonValue(*rank) : QJsonValue()}};
}

QJsonObject jsonOf(const WhatIf &found)
{
    const QHash<QString, QString> codes = codesOf(found.was);
    QJsonArray changed;
    for (const TriedLine &line : found.changed)
        changed.append(QJsonObject{{"indicator", line.line.indicator},
                                   {"service", textOrNull(codes.value(line.line.serviceId))},
                                   {"from", textOrNull(line.from)},
                                   {"to", textOrNull(line.to)}});
    QJsonObject json = standing(found.now.score, found.rankNow);
    json.insert(QStringLiteral("was"), standing(found.was.score, found.rankWas));
    json.insert(QStringLiteral("changed"), changed);
    return json;
}

QJsonObject jsonOf(const CheapestFix &fix, const QHash<QString, QString> &codes)
{
    QJsonArray steps;
    for (const Improvement &step : fix.steps)
        steps.append(QJsonObject{{"indicator", step.indicator},
                                 {"service", textOrNull(codes.value(step.serviceId))},
                                 {"from", step.fromValue},
                                 {"to", step.toValue},
                                 {"gain", hundredthsToText(roundToHundredths(step.gain))}});
    return {{"zone", textOrNull(fix.zone)},
            {"from_score", fix.zone.isEmpty() ? QJsonValue() : QJsonValue(hundredthsToText(fix.neededHundredths))},
            {"reachable", fix.reachable},
            {"cost", fix.reachable ? QJsonValue(fix.cost) : QJsonValue()},
            {"score", hundredthsToText(fix.reachedHundredths)},
            {"fixes", steps}};
}

Result<QHash<QString, int>> costsFrom(const Context &context, const Explanation &why)
{
    QHash<QString, int> costs;
    if (!context.isSet("costs"))
        return costs;
    EMONEV_ASSIGN(const QJsonObject json, readObject(context.value("costs")));
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!why.instrument->indicator(it.key()))
            return fail(ErrorKind::InvalidData, QStringLiteral("unknown_indicator"), {it.key()});
        const int cost = it->toInt(-1);
        if (cost < 0 || cost > 1000)
            return fail(ErrorKind::InvalidData, QStringLiteral("cost_out_of_range"), {it.key()});
        costs.insert(it.key(), cost);
    }
    return costs;
}

} // namespace

Result<QJsonObject> trialJson(const Context &context, Workspace &workspace, const QString &unitId, int year)
{
    QJsonObject json;
    if (!context.isSet("what-if") && !context.isSet("cheapest"))
        return json;
    EMONEV_ASSIGN(const Checklist list, AssessmentService(workspace).countingChecklist(unitId, year));
    const Explanation why = explanationOf(list);
    if (context.isSet("what-if")) {
        EMONEV_ASSIGN(const QJsonObject asked, readObject(context.value("what-if")));
        EMONEV_ASSIGN(const Trial trial, trialFrom(asked, why));
        EMONEV_ASSIGN(const WhatIf found, WhatIfService(workspace).tryOut(unitId, year, trial));
        json.insert(QStringLiteral("what_if"), jsonOf(found));
    }
    if (context.isSet("cheapest")) {
        EMONEV_ASSIGN(const auto costs, costsFrom(context, why));
        json.insert(QStringLiteral("cheapest"),
                    jsonOf(cheapestFix(*why.instrument, why.score, answeredLines(list), costs), codesOf(why)));
    }
    return json;
}

QString trialText(const QJsonObject &json)
{
    QStringList lines;
    if (const QJsonObject tried = json[u"what_if"].toObject(); !tried.isEmpty())
        lines.append(QStringLiteral("%1 → %2  %3 → %4")
                         .arg(tried[u"was"][u"score"].toString(), tried[u"score"].toString(),
                              tried[u"was"][u"zone"].toString(), tried[u"zone"].toString()));
    if (const QJsonObject fix = json[u"cheapest"].toObject(); fix[u"reachable"].toBool()) {
        lines.append(QStringLiteral("%1  %2 (%3)")
                         .arg(fix[u"zone"].toString(), fix[u"score"].toString())
                         .arg(fix[u"cost"].toInt()));
        for (const QJsonValue &step : fix[u"fixes"].toArray())
            lines.append(QStringLiteral("  %1 %2: %3 → %4  +%5")
                             .arg(step[u"indicator"].toString(), step[u"service"].toString(), step[u"from"].toString(),
                                  step[u"to"].toString(), step[u"gain"].toString()));
    }
    return lines.isEmpty() ? QString() : u'\n' + lines.join(u'\n');
}

} // namespace emonev::ctl
