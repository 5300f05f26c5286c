#include "ctl/complaintsverb.h"
#include "domain/sampledraw.h"
#include "services/visitservice.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject jsonOf(const PlannedVisit &each)
{
    return {{"unit", each.unit.code},
            {"name", each.unit.name},
            {"day", textOrNull(each.visit.day.toString(Qt::ISODate))},
            {"first", textOrNull(each.visit.first)},
            {"second", textOrNull(each.visit.second)},
            {"drawn", each.visit.isDrawn},
            {"note", textOrNull(each.visit.note)},
            {"self_in", each.selfIn},
            {"first_in", each.firstIn},
            {"second_in", each.secondIn},
            {"done", each.isDone()}};
}

QString lineOf(const PlannedVisit &each)
{
    const QString day = each.visit.day.isValid() ? each.visit.day.toString(Qt::ISODate) : QStringLiteral("–");
    return QStringList{day,
                       each.unit.code,
                       each.unit.name,
                       each.visit.first,
                       each.visit.isDrawn ? QStringLiteral("2× ") + each.visit.second : QString(),
                       each.isDone() ? QStringLiteral("✓") : QString()}
        .join(u'\t');
}

/// All units of the plan, or those alone that were drawn.
Result<int> printPlan(Context &context, const VisitService &service, int year, bool drawnOnly)
{
    EMONEV_ASSIGN(const VisitPlan plan, service.plan(year));
    QJsonArray rows;
    QJsonArray drawn;
    QStringList lines;
    for (const PlannedVisit &each : plan.units) {
        if (each.visit.isDrawn)
            drawn.append(each.unit.code);
        if (drawnOnly && !each.visit.isDrawn)
            continue;
        rows.append(jsonOf(each));
        lines.append(lineOf(each));
    }
    context.print({{"period", plan.period.year}, {"visits", rows}, {"drawn", drawn}}, lines.join(u'\n'));
    return 0;
}

Result<int> plan(Context &context, Workspace &workspace, int year)
{
    VisitService service(workspace);
    EMONEV_ASSIGN(const QString unit, unitIdOf(workspace, context.value("unit")));
    EMONEV_ASSIGN(const VisitPlan known, service.plan(year));
    const PlannedVisit *found = known.find(unit);
    Visit visit = found ? found->visit : Visit{};
    visit.unitId = unit;
    if (context.isSet("day")) {
        visit.day = QDate::fromString(context.value("day"), Qt::ISODate);
        if (!visit.day.isValid() && !context.value("day").isEmpty())
            return fail(ErrorKind::Usage, QStringLiteral("bad_time"), {QStringLiteral("--day"), context.value("day")});
    }
    for (const auto &[option, text] :
         {std::pair("first", &visit.first), {"second", &visit.second}, {"note", &visit.note}})
        if (context.isSet(option))
            *text = context.value(option);
    EMONEV_TRY(service.save(known.period.year, visit, {}).result());
    EMONEV_ASSIGN(const VisitPlan after, service.plan(year));
    if (const PlannedVisit *saved = after.find(unit))
        context.print(jsonOf(*saved), lineOf(*saved));
    return 0;
}

Result<int> draw(Context &context, Workspace &workspace, int year)
{
    VisitService service(workspace);
    EMONEV_ASSIGN(const VisitPlan known, service.plan(year));
    EMONEV_ASSIGN(const int share, context.number("share", 0));
    EMONEV_ASSIGN(const int count, context.number("count", sampleSize(int(known.units.size()), share)));
    const QString seed = context.isSet("seed") ? context.value("seed") : QString::number(known.period.year);
    EMONEV_TRY(service.draw(known.period.year, count, seed, {}).result());
    return printPlan(context, service, year, true);
}

Result<int> runVisits(Context &context)
{
    const QString action = context.arguments().first();
    const bool isPlan = action == u"plan" && context.isSet("unit");
    const bool isDraw = action == u"draw" && (context.isSet("count") || context.isSet("share"));
    if (action != u"list" && !isPlan && !isDraw)
        return fail(ErrorKind::Usage, QStringLiteral("visits_usage"));
    EMONEV_ASSIGN(const int year, context.number("period", 0));
    EMONEV_ASSIGN(Workspace * workspace, context.open(action == u"list" ? Store::Access::Read : Store::Access::Write));
    if (isPlan)
        return plan(context, *workspace, year);
    return isDraw ? draw(context, *workspace, year) : printPlan(context, VisitService(*workspace), year, false);
}

} // namespace

Verb visitsVerb()
{
    QList<QCommandLineOption> options;
    for (const char *name : {"unit", "period", "day", "first", "second", "note", "count", "share", "seed"})
        options.append(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()));
    return {QStringLiteral("visits"),
            QStringLiteral("list | plan --unit CODE | draw --count N"),
            1,
            1,
            options,
            false,
            runVisits};
}

} // namespace emonev::ctl
