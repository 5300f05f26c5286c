#include "services/visitservice.h"
#include "core/clock.h"
#include "domain/roles.h"
#include "domain/sampledraw.h"
#include "services/periodservice.h"
#include "storage/cityzone.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"
#include "storage/visitrepository.h"

namespace emonev {

namespace {

constexpr qsizetype longestName = 300;
constexpr qsizetype longestNote = 5000;
const QString seedSetting = QStringLiteral("city.draw_seed.%1");

bool existsIn(const Unit &unit, int year)
{
    return (!unit.validFrom.isValid() || unit.validFrom.year() <= year) &&
           (!unit.validTo.isValid() || unit.validTo.year() >= year);
}

Result<Period> openPeriod(RecordWriter &writer, int year)
{
    EMONEV_ASSIGN(const Period period, findPeriod(writer.connection(), year));
    if (!isCityRole(peers::find(writer.connection()).role))
        return fail(ErrorKind::NotPermitted, QStringLiteral("role_may_not"));
    if (period.state != u"open")
        return fail(ErrorKind::NotPermitted, QStringLiteral("period_locked"), {QString::number(period.year)});
    return period;
}

Result<void> checkTexts(const Visit &visit)
{
    for (const QString &name : {visit.first, visit.second})
        if (name.size() > longestName)
            return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                        {QStringLiteral("nama"), QString::number(longestName)});
    if (visit.note.size() > longestNote)
        return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                    {QStringLiteral("catatan"), QString::number(longestNote)});
    return {};
}

void sortPlan(QVector<PlannedVisit> &units)
{
    const auto key = [](const PlannedVisit &each) {
        return std::tuple(!each.visit.day.isValid(), each.visit.day, each.unit.code);
    };
    std::sort(units.begin(), units.end(),
              [&key](const PlannedVisit &a, const PlannedVisit &b) { return key(a) < key(b); });
}

} // namespace

const PlannedVisit *VisitPlan::find(const QString &unitId) const
{
    for (const PlannedVisit &each : units)
        if (each.unit.id == unitId)
            return &each;
    return nullptr;
}

Result<VisitPlan> readVisitPlan(Connection &connection, int year, const QDateTime &now)
{
    VisitPlan plan;
    EMONEV_ASSIGN(plan.period, findPeriod(connection, year));
    plan.today = cityDay(connection, now);
    plan.mayWrite = plan.period.state == u"open" && isCityRole(peers::find(connection).role);
    Statement &seed = connection.query("setting/find_row").with(seedSetting.arg(plan.period.year));
    while (seed.next())
        plan.seed = seed.text(1);
    QHash<QString, Visit> planned;
    for (const Visit &visit : visits::ofPeriod(connection, plan.period.id))
        planned.insert(visit.unitId, visit);
    const auto handedIn = [&](const char *round) {
        QSet<QString> ids;
        const auto sheets = assessments::ofPeriod(connection, plan.period.id, QString::fromLatin1(round));
        for (auto it = sheets.begin(); it != sheets.end(); ++it)
            if (it->state == u"submitted")
                ids.insert(it.key());
        return ids;
    };
    const QSet<QString> self = handedIn("self");
    const QSet<QString> first = handedIn("first");
    const QSet<QString> second = handedIn("second");
    for (const Unit &unit : registry::units(connection)) {
        if (!existsIn(unit, plan.period.year) && !planned.contains(unit.id))
            continue;
        Visit visit = planned.value(unit.id);
        visit.unitId = unit.id;
        visit.periodId = plan.period.id;
        plan.units.append({unit, visit, self.contains(unit.id), first.contains(unit.id), second.contains(unit.id)});
    }
    sortPlan(plan.units);
    return plan;
}

Result<VisitPlan> VisitService::plan(int year) const
{
    return m_workspace.read(
        [&](Connection &connection) { return readVisitPlan(connection, year, m_workspace.clock().now()); });
}

QFuture<Result<Saved>> VisitService::save(int year, const Visit &visit, const QString &label)
{
    const auto edit = [visit](Visit &stored) {
        const bool isDrawn = stored.isDrawn;
        stored = visit;
        stored.isDrawn = isDrawn;
    };
    return change(year, visit.unitId, edit, label);
}

QFuture<Result<Saved>> VisitService::change(int year, const QString &unitId, const std::function<void(Visit &)> &edit,
                                            const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Period period, openPeriod(writer, year));
        if (!registry::unitById(writer.connection(), unitId))
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
        Visit visit = visits::ofUnit(writer.connection(), period.id, unitId);
        edit(visit);
        visit.unitId = unitId;
        visit.periodId = period.id;
        EMONEV_TRY(checkTexts(visit));
        visits::put(writer, visit);
        return {};
    });
}

QFuture<Result<Saved>> VisitService::draw(int year, int count, const QString &seed, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        EMONEV_ASSIGN(const Period period, openPeriod(writer, year));
        EMONEV_ASSIGN(const VisitPlan plan, readVisitPlan(writer.connection(), period.year, writer.clock().now()));
        if (count < 0 || count > plan.units.size())
            return fail(ErrorKind::InvalidData, QStringLiteral("draw_count"), {QString::number(plan.units.size())});
        QStringList codes;
        for (const PlannedVisit &each : plan.units)
            codes.append(each.unit.code);
        const QStringList drawn = drawSample(codes, count, seed);
        for (const PlannedVisit &each : plan.units) {
            Visit visit = each.visit;
            visit.isDrawn = drawn.contains(each.unit.code);
            if (visit.isDrawn != each.visit.isDrawn)
                visits::put(writer, visit);
        }
        writer.put(tables::setting(), {seedSetting.arg(period.year), seed}, {});
        return {};
    });
}

} // namespace emonev
