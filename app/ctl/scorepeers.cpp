#include "ctl/scorepeers.h"
#include "services/comparisonservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonValue points(const std::optional<qint64> &hundredths)
{
    return hundredths ? QJsonValue(hundredthsToText(*hundredths)) : QJsonValue();
}

QString words(const std::optional<qint64> &hundredths)
{
    return hundredths ? hundredthsToText(*hundredths).replace(u'.', u',') : QStringLiteral("–");
}

QJsonObject jsonOf(const PeerGroup &group, bool withMembers)
{
    const PeerSpread &spread = group.spread;
    QJsonObject json{{"kind", group.group.isEmpty() ? QJsonValue() : QJsonValue(group.group)},
                     {"units", spread.units},
                     {"complete", spread.complete},
                     {"enough", spread.enough},
                     {"low", points(spread.low)},
                     {"q1", points(spread.lowerQuartile)},
                     {"median", points(spread.median)},
                     {"q3", points(spread.upperQuartile)},
                     {"high", points(spread.high)}};
    QJsonArray members;
    for (const PeerRank &unit : group.members)
        members.append(QJsonObject{{"code", unit.code},
                                   {"score", points(unit.hundredths)},
                                   {"rank", unit.rank ? QJsonValue(*unit.rank) : QJsonValue()},
                                   {"from_median", points(unit.fromMedian)}});
    if (withMembers)
        json.insert(QStringLiteral("members"), members);
    return json;
}

QString lineOf(const PeerGroup &group)
{
    const PeerSpread &spread = group.spread;
    return QStringLiteral("%1 %2/%3  %4  %5  %6  %7  %8")
        .arg(group.group.isEmpty() ? QStringLiteral("=") : group.group, -14)
        .arg(spread.complete, 3)
        .arg(spread.units, -3)
        .arg(words(spread.low), 6)
        .arg(words(spread.lowerQuartile), 6)
        .arg(words(spread.median), 6)
        .arg(words(spread.upperQuartile), 6)
        .arg(words(spread.high), 6);
}

QJsonObject jsonOf(const ComparedYear &year)
{
    QJsonArray groups;
    for (const PeerGroup &group : year.groups)
        groups.append(jsonOf(group, false));
    return {{"period", year.period.year},
            {"instrument", year.period.instrumentCode},
            {"version", year.period.instrumentVersion},
            {"break", year.isBreak},
            {"city", points(year.mean)},
            {"units", year.city.units},
            {"complete", year.city.complete},
            {"groups", groups}};
}

QString lineOf(const ComparedYear &year)
{
    return QStringLiteral("%1%2  %3  %4/%5")
        .arg(year.period.year)
        .arg(year.isBreak ? QStringLiteral(" |") : QStringLiteral("  "), words(year.mean))
        .arg(year.city.complete)
        .arg(year.city.units);
}

} // namespace

Result<int> printPeers(Context &context, Workspace &workspace, int year)
{
    EMONEV_ASSIGN(const PeerComparison found, ComparisonService(workspace).compare(year));
    QJsonArray groups;
    QStringList lines{lineOf(found.all)};
    for (const PeerGroup &group : found.groups) {
        groups.append(jsonOf(group, true));
        lines.append(lineOf(group));
    }
    QJsonArray years;
    for (const ComparedYear &each : found.years) {
        years.append(jsonOf(each));
        lines.append(lineOf(each));
    }
    context.print(
        {{"period", found.period.year}, {"all", jsonOf(found.all, false)}, {"groups", groups}, {"trend", years}},
        lines.join(u'\n'));
    return 0;
}

} // namespace emonev::ctl
