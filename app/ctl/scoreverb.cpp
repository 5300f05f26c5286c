#include "ctl/scorejson.h"
#include "ctl/scorepeers.h"
#include "ctl/scoretrial.h"
#include "ctl/verb.h"
#include "services/scoringservice.h"

namespace emonev::ctl {

namespace {

QString cell(const QString &text, int width) { return text.left(width).leftJustified(width); }

QString scoreWords(const ScoredUnit &unit)
{
    return unit.score.hundredths ? hundredthsToText(*unit.score.hundredths).replace(u'.', u',') : QStringLiteral("–");
}

QString line(const ScoredUnit &unit, const Instrument &instrument)
{
    const Zone *zone = instrument.zone(unit.score.zone);
    QString text = QStringLiteral("%1  %2  %3  %4  %5")
                       .arg(unit.rank ? QString::number(*unit.rank) : QStringLiteral("–"), 4)
                       .arg(cell(unit.unit.code, 14), cell(unit.unit.name, 48))
                       .arg(scoreWords(unit), 7)
                       .arg(zone ? zone->code : QStringLiteral("–"), -8);
    if (!unit.score.complete)
        text += QStringLiteral("  (%1/%2)").arg(unit.score.answered).arg(unit.score.expected);
    return text;
}

QString table(const CityScore &city, const QVector<ScoredUnit> &units)
{
    QStringList lines;
    for (const ScoredUnit &unit : units)
        lines.append(line(unit, city.instrument));
    lines.append(
        QStringLiteral("%1 %2: %3 %4 (%5/%6)")
            .arg(city.period.year)
            .arg(city.instrument.code,
                 city.hundredths ? hundredthsToText(*city.hundredths).replace(u'.', u',') : QStringLiteral("–"),
                 city.zone)
            .arg(city.complete)
            .arg(city.units.size()));
    return lines.join(u'\n');
}

QString explained(const Explanation &why)
{
    QStringList lines;
    for (const ExplainedIndicator &indicator : why.indicators)
        lines.append(QStringLiteral("%1  %2 × %3 = %4  %5")
                         .arg(indicator.indicator->code, -8)
                         .arg(rationalToText(indicator.indicator->weight), 5)
                         .arg(indicator.value ? rationalToText(*indicator.value) : QStringLiteral("–"), -6)
                         .arg(indicator.contribution ? hundredthsToText(roundToHundredths(*indicator.contribution))
                                                     : QStringLiteral("–"),
                              6)
                         .arg(indicator.indicator->nameId));
    return lines.join(u'\n');
}

QByteArray withMembers(QByteArray json, const QJsonObject &more)
{
    if (more.isEmpty())
        return json;
    json.chop(1);
    return json + ',' + QJsonDocument(more).toJson(QJsonDocument::Compact).mid(1);
}

Result<int> run(Context &context)
{
    if ((context.isSet("what-if") || context.isSet("cheapest")) && !context.isSet("unit"))
        return fail(ErrorKind::Usage, QStringLiteral("trial_unit_missing"));
    EMONEV_ASSIGN(const int year, context.number("period", 0));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    if (context.isSet("peers"))
        return printPeers(context, *workspace, year);
    ScoringService service(*workspace);
    EMONEV_ASSIGN(const CityScore city, service.city(year));
    QVector<ScoredUnit> units = city.units;
    if (context.isSet("unit")) {
        units.removeIf([&](const ScoredUnit &unit) { return unit.unit.code != context.value("unit"); });
        if (units.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {context.value("unit")});
    }
    QByteArray json;
    QString text = context.json() ? QString() : table(city, units);
    for (const ScoredUnit &unit : units) {
        std::optional<Explanation> why;
        if (context.isSet("explain")) {
            EMONEV_ASSIGN(why, service.explain(unit.unit.id, city.period.year));
            text += QStringLiteral("\n\n%1 %2\n%3").arg(unit.unit.code, unit.unit.name, explained(*why));
        }
        EMONEV_ASSIGN(const QJsonObject tried, trialJson(context, *workspace, unit.unit.id, city.period.year));
        text += trialText(tried);
        if (context.json())
            json += (json.isEmpty() ? "" : ",") + withMembers(unitJson(unit, why ? &*why : nullptr), tried);
    }
    if (!context.json())
        context.print({}, text);
    else {
        QByteArray head = QJsonDocument(cityJson(city)).toJson(QJsonDocument::Compact);
        head.chop(1);
        Context::printRaw(head + ",\"units\":[" + json + "]}");
    }
    return 0;
}

} // namespace

Verb scoreVerb()
{
    return {QStringLiteral("score"),
            {},
            0,
            0,
            {QCommandLineOption(QStringLiteral("period"), {}, QStringLiteral("YEAR")),
             QCommandLineOption(QStringLiteral("unit"), {}, QStringLiteral("CODE")),
             QCommandLineOption(QStringLiteral("explain")), QCommandLineOption(QStringLiteral("peers")),
             QCommandLineOption(QStringLiteral("cheapest")),
             QCommandLineOption(QStringLiteral("costs"), {}, QStringLiteral("FILE.json")),
             QCommandLineOption(QStringLiteral("what-if"), {}, QStringLiteral("FILE.json"))},
            false,
            run};
}

} // namespace emonev::ctl
