#include "simulation/simpeople.h"
#include "services/assessmentservice.h"
#include "services/attachmentservice.h"
#include "services/conflictservice.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include <QFile>
#include <algorithm>

namespace emonev::sim {

namespace {

const QString step = QStringLiteral("step");

template <typename T> const T &pick(SimRandom &random, const QVector<T> &list)
{
    return list[random.below(int(list.size()))];
}

} // namespace

SimPeople::SimPeople(SimWorld &world, const QString &folder) : m_world(world)
{
    const auto instrument = parseInstrument(shippedInstruments().first());
    for (const Variable &variable : instrument->variables)
        for (const Indicator &indicator : variable.indicators)
            if (indicator.level(QStringLiteral("0")) && indicator.level(QStringLiteral("1")))
                (indicator.scope == Indicator::Scope::Unit ? m_unitQuestions : m_serviceQuestions)
                    .append(indicator.code);
    m_unitQuestions = m_unitQuestions.mid(0, 2);
    m_serviceQuestions = m_serviceQuestions.mid(0, 2);
    for (int i = 0; i < 3; ++i) {
        const QString path = QStringLiteral("%1/photo-%2.png").arg(folder).arg(i);
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly);
        file.write(QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(500 + 700 * i, char('a' + i)));
        m_files.append(path);
    }
}

void SimPeople::act(SimLaptop &laptop)
{
    static const QVector<std::pair<int, Step>> steps{
        {34, &SimPeople::answer},        {8, &SimPeople::editUnit},      {8, &SimPeople::editService},
        {5, &SimPeople::addService},     {3, &SimPeople::removeService}, {8, &SimPeople::editStandard},
        {10, &SimPeople::editComponent}, {5, &SimPeople::attach},        {3, &SimPeople::detach},
        {7, &SimPeople::undo},           {8, &SimPeople::settle},        {1, &SimPeople::lockYear}};
    int at = m_world.random.below(100);
    for (const auto &[weight, todo] : steps) {
        at -= weight;
        if (at < 0)
            return (this->*todo)(laptop);
    }
}

void SimPeople::done(SimLaptop &laptop, const QString &what, const Result<Saved> &saved)
{
    m_world.note(QStringLiteral("  %1: %2 → %3")
                     .arg(laptop.name, what,
                          !saved             ? saved.error().code
                          : saved->nothing() ? QStringLiteral("nothing")
                                             : QStringLiteral("saved")));
    if (!saved && saved.error().kind == ErrorKind::Unexpected)
        throw SimFailure{"I5", "a save failed: " + saved.error().code + ' ' + saved.error().detail};
    if (saved && !saved->nothing())
        m_world.ledger.noteMade(laptop);
    if (m_world.plan.bug != Bug::BaseDropped || !saved || saved->nothing())
        return;
    (void)laptop.store().write([&saved](Connection &c) -> Result<void> {
        c.execute("UPDATE base SET data = NULL WHERE EXISTS (SELECT 1 FROM change WHERE change.tbl = base.tbl AND "
                  "change.row_key = base.row_key AND seq >= " +
                  QByteArray::number(saved->firstSeq) + ")");
        return {};
    });
}

std::optional<Unit> SimPeople::someUnit(SimLaptop &laptop)
{
    auto units = *RegistryService(laptop.workspace()).units();
    std::sort(units.begin(), units.end(), [](const Unit &a, const Unit &b) { return a.code < b.code; });
    // Mostly units this person has to do with.
    const QSet<QString> own = m_world.readable(laptop.account);
    if (m_world.random.percent(90))
        units.removeIf([&own](const Unit &unit) { return !own.contains(unit.id); });
    return units.isEmpty() ? std::nullopt : std::optional(pick(m_world.random, units));
}

std::optional<Service> SimPeople::someService(SimLaptop &laptop)
{
    const auto unit = someUnit(laptop);
    if (!unit)
        return std::nullopt;
    auto services = *RegistryService(laptop.workspace()).servicesOf(unit->id);
    std::sort(services.begin(), services.end(), [](const Service &a, const Service &b) { return a.code < b.code; });
    return services.isEmpty() ? std::nullopt : std::optional(pick(m_world.random, services));
}

void SimPeople::answer(SimLaptop &laptop)
{
    const bool isOfUnit = m_world.random.percent(60);
    const auto service = isOfUnit ? std::nullopt : someService(laptop);
    const auto unit = isOfUnit ? someUnit(laptop) : std::nullopt;
    if (!service && !unit)
        return;
    const QString unitId = service ? service->unitId : unit->id;
    const QStringList &questions = service ? m_serviceQuestions : m_unitQuestions;
    if (questions.isEmpty())
        return;
    const auto about = RegistryService(laptop.workspace()).unit(unitId);
    const QString code = about ? about->code : QString();
    const QString question = pick(m_world.random, questions);
    const QString value = QString::number(m_world.random.below(2));
    const bool isOwn = laptop.everReadable.contains(unitId) && // words of others' units may be anywhere
                       m_world.readable(laptop.account).contains(unitId);
    const QString note = m_world.random.percent(50)
                             ? QStringLiteral("%1-%2-%3")
                                   .arg(isOwn ? QStringLiteral("CANARY") : QStringLiteral("note"), code)
                                   .arg(++m_count)
                             : QString();
    done(laptop, QStringLiteral("answer %1/%2/%3 %4").arg(code, service ? service->code : QString(), question, value),
         AssessmentService(laptop.workspace())
             .saveAnswer(unitId, 2026, {service ? service->id : QString(), question}, value, note, step)
             .result());
}

void SimPeople::editUnit(SimLaptop &laptop)
{
    auto unit = someUnit(laptop);
    if (!unit)
        return;
    QString &column = m_world.random.percent(50) ? unit->phone : unit->address;
    column = QString::number(++m_count);
    done(laptop, "unit " + unit->code, RegistryService(laptop.workspace()).save(*unit, step).result());
}

void SimPeople::editService(SimLaptop &laptop)
{
    auto service = someService(laptop);
    if (!service)
        return;
    if (m_world.random.percent(25)) {
        if (const auto unit = someUnit(laptop))
            service->unitId = unit->id;
    } else {
        (m_world.random.percent(50) ? service->name : service->sector) = QStringLiteral("L%1").arg(++m_count);
    }
    done(laptop, "service " + service->code, RegistryService(laptop.workspace()).save(*service, step).result());
}

void SimPeople::addService(SimLaptop &laptop)
{
    const auto unit = someUnit(laptop);
    if (!unit)
        return;
    const QString code = QStringLiteral("N-%1").arg(m_world.random.below(8)); // now and then the same on two laptops
    done(laptop, "new service " + code,
         RegistryService(laptop.workspace()).save(Service{{}, code, unit->id, "Baru " + code, {}}, step).result());
}

void SimPeople::removeService(SimLaptop &laptop)
{
    if (const auto service = someService(laptop))
        done(laptop, "remove service " + service->code,
             RegistryService(laptop.workspace()).removeService(service->id, step).result());
}

void SimPeople::editStandard(SimLaptop &laptop)
{
    const auto service = someService(laptop);
    if (!service)
        return;
    StandardService standards(laptop.workspace());
    const auto versions = standards.versions(service->id);
    if (versions->isEmpty() || m_world.random.percent(20)) {
        done(laptop, "new standard of " + service->code, standards.startVersion(service->id, step).result());
        return;
    }
    Standard standard = versions->first();
    static const QVector<QString> states{"draft", "submitted", "verified", "published"};
    if (m_world.random.percent(60))
        standard.state = pick(m_world.random, states);
    else
        standard.decreeNo = QStringLiteral("SK-%1").arg(++m_count);
    done(laptop, "standard of " + service->code + ' ' + standard.state, standards.saveHead(standard, step).result());
}

void SimPeople::editComponent(SimLaptop &laptop)
{
    const auto service = someService(laptop);
    if (!service)
        return;
    StandardService standards(laptop.workspace());
    const auto versions = standards.versions(service->id);
    const auto unit = RegistryService(laptop.workspace()).unit(service->unitId);
    if (versions->isEmpty() || !unit)
        return;
    const QString body =
        m_world.random.percent(15) ? QString() : QStringLiteral("body-%1-%2").arg(unit->code).arg(++m_count);
    done(laptop, "component of " + service->code,
         standards.saveComponent(service->id, versions->first().id, 1 + m_world.random.below(2), body, step).result());
}

void SimPeople::attach(SimLaptop &laptop)
{
    const auto service = someService(laptop);
    if (!service)
        return;
    const auto versions = StandardService(laptop.workspace()).versions(service->id);
    if (!versions->isEmpty())
        done(laptop, "attach to " + service->code,
             AttachmentService(laptop.workspace())
                 .add(QStringLiteral("standard"), versions->first().id, service->unitId,
                      m_files[m_world.random.below(int(m_files.size()))], step)
                 .result());
}

void SimPeople::detach(SimLaptop &laptop)
{
    const auto service = someService(laptop);
    if (!service)
        return;
    const auto versions = StandardService(laptop.workspace()).versions(service->id);
    if (versions->isEmpty())
        return;
    AttachmentService files(laptop.workspace());
    auto list = *files.list(QStringLiteral("standard"), versions->first().id);
    std::sort(list.begin(), list.end(), [](const Attachment &a, const Attachment &b) { return a.size < b.size; });
    if (!list.isEmpty())
        done(laptop, "detach from " + service->code, files.remove(list.first(), step).result());
}

void SimPeople::undo(SimLaptop &laptop)
{
    const bool isBack = m_world.random.percent(70);
    done(laptop, isBack ? QStringLiteral("undo") : QStringLiteral("redo"),
         (isBack ? laptop.workspace().undo() : laptop.workspace().redo()).result());
}

void SimPeople::settle(SimLaptop &laptop)
{
    ConflictService conflicts(laptop.workspace());
    const auto open = conflicts.list();
    if (!open || open->isEmpty())
        return;
    const ConflictRow &conflict = open->first();
    const bool isMine = m_world.random.percent(50);
    const QJsonObject columns = !isMine                ? QJsonObject()
                                : conflict.isRemoval() ? QJsonObject{{"*", QJsonValue()}}
                                                       : conflict.mine;
    done(laptop, "settle " + conflict.table + (isMine ? " as mine" : " as theirs"),
         conflicts.settle(conflict.id, columns, step).result());
}

void SimPeople::lockYear(SimLaptop &laptop)
{
    const bool isLocked = m_world.random.percent(40);
    done(laptop, isLocked ? QStringLiteral("lock the year") : QStringLiteral("open the year"),
         PeriodService(laptop.workspace())
             .move(2026, isLocked ? QStringLiteral("locked") : QStringLiteral("open"), QStringLiteral("uji"), step)
             .result());
}

} // namespace emonev::sim
