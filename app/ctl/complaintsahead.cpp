#include "ctl/complaintsverb.h"
#include "domain/trackingnumber.h"
#include "services/caseoutlook.h"
#include "services/similarcases.h"

namespace emonev::ctl {

namespace {

QJsonObject unitJson(const UnitOutlook &unit, const CaseJson &json)
{
    const QueueForecast &seen = unit.forecast;
    return {{QStringLiteral("code"), json.unitCode(unit.unitId)},
            {QStringLiteral("near"), unit.near},
            {QStringLiteral("late_now"), unit.late},
            {QStringLiteral("will_be_late"), seen.willBeLate},
            {QStringLiteral("first_late_at"),
             seen.firstLateAt == 0 ? QJsonValue() : QJsonValue(json.moment(seen.firstLateAt))},
            {QStringLiteral("expected_late"), seen.expectedLate},
            {QStringLiteral("needed_per_day"), seen.neededPerDay}};
}

} // namespace

Result<int> forecastComplaints(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    QStringList units;
    if (context.isSet("unit")) {
        EMONEV_ASSIGN(const QString unit, unitIdOf(*workspace, context.value("unit")));
        units.append(unit);
    }
    EMONEV_ASSIGN(CaseOutlook outlook, OutlookService(*workspace).look(units));
    const CaseJson json = caseJsonOf(*workspace);
    std::sort(outlook.units.begin(), outlook.units.end(), [&](const UnitOutlook &a, const UnitOutlook &b) {
        return json.unitCode(a.unitId) < json.unitCode(b.unitId);
    });
    QJsonArray rows;
    QStringList lines;
    for (const UnitOutlook &unit : std::as_const(outlook.units)) {
        const QJsonObject row = unitJson(unit, json);
        rows.append(row);
        lines.append(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                         .arg(row[u"code"].toString())
                         .arg(unit.near)
                         .arg(unit.late)
                         .arg(unit.forecast.willBeLate)
                         .arg(row[u"first_late_at"].toString()));
    }
    context.print({{QStringLiteral("near_until"), json.moment(outlook.nearUntil)}, {QStringLiteral("units"), rows}},
                  lines.join(u'\n'));
    return 0;
}

Result<int> similarComplaints(Context &context)
{
    constexpr int most = 20;
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    const QString number = trackingnumber::tidied(context.arguments().value(1));
    EMONEV_ASSIGN(const QString id, CaseService(*workspace).idOf(number));
    EMONEV_ASSIGN(const QVector<SimilarCase> similar, SimilarCases(*workspace).like(id, most));
    const CaseJson json = caseJsonOf(*workspace);
    QJsonArray rows;
    QStringList lines;
    for (const SimilarCase &each : similar) {
        QJsonObject row = json.line(each.line);
        row.insert(QStringLiteral("score"), each.likeness.score);
        if (each.likeness.metres)
            row.insert(QStringLiteral("metres"), *each.likeness.metres);
        rows.append(row);
        lines.append(QStringLiteral("%1\t%2\t%3")
                         .arg(each.line.number, QString::number(each.likeness.score, 'f', 2), each.line.subject));
    }
    context.print({{QStringLiteral("rows"), rows}}, lines.join(u'\n'));
    return 0;
}

} // namespace emonev::ctl
