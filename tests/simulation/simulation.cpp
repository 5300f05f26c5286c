#include "simulation/simulation.h"
#include "core/uuid.h"
#include "services/setupservice.h"
#include "simulation/pushwatch.h"
#include "simulation/simchecks.h"
#include "simulation/simtransport.h"
#include "sync/syncsession.h"
#include <QDir>
#include <QDirIterator>
#include <QHashSeed>

namespace emonev::sim {

namespace {

const QString &ramFolder()
{
    static const QString folder =
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/emonev-sim-XXXXXX");
    return folder;
}

QDateTime beginning() { return QDateTime::fromString(QStringLiteral("2026-11-22T02:00:00Z"), Qt::ISODate); }

/// An empty city's store, made once and copied for each laptop.
QString templateFolder()
{
    static const QTemporaryDir folder(ramFolder());
    static const bool isMade = [] {
        const FixedClock clock(beginning());
        makeIdsFrom(0);
        const auto made = setup::createEmpty(Profile{folder.path()}, clock, QStringLiteral("Kota Uji"));
        if (!made)
            qFatal("simulated laptop: %s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
        return true;
    }();
    Q_UNUSED(isMade);
    return folder.path();
}

struct Job
{
    const char *user;
    const char *role;
    QStringList units;
};

const QVector<Job> &jobs()
{
    static const QVector<Job> list{{"koordinator", "coordinator", {}},
                                   {"penilai1", "assessor", {"U-A"}},
                                   {"penilai2", "assessor", {"U-A", "U-B"}},
                                   {"dinas", "unit", {"U-A"}},
                                   {"lurah", "kelurahan", {"U-A1"}},
                                   {"penilai3", "second_assessor", {"U-C"}},
                                   {"penonton", "viewer", {}},
                                   {"inspektur", "inspector", {"U-A"}}};
    return list;
}

/// EMONEV_SIM_KEEP names a folder for the files of a run that failed.
void keepFiles(const QString &from)
{
    const QString to = qEnvironmentVariable("EMONEV_SIM_KEEP");
    QDirIterator files(from, {"*.sqlite", "*.sqlite-wal"}, QDir::Files, QDirIterator::Subdirectories);
    while (!to.isEmpty() && files.hasNext()) {
        const QString file = files.next();
        QString name = QDir(from).relativeFilePath(file).replace(u'/', u'-');
        QFile::remove(to + u'/' + name);
        QFile::copy(file, to + u'/' + name);
    }
}

} // namespace

Simulation::Simulation(const SimPlan &plan) : m_folder(ramFolder()), m_now(beginning()), m_serverClock(m_now)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QString laptopTemplate = templateFolder();
    makeIdsFrom(plan.seed);
    m_server = std::make_unique<SimServer>(m_folder.filePath("server"), m_serverClock, plan.bug);
    m_ledger = std::make_unique<SimLedger>(*m_server);
    m_world = std::make_unique<SimWorld>(plan, *m_server, *m_ledger);
    m_people = std::make_unique<SimPeople>(*m_world, m_folder.path());
    const int count = 2 + m_world->random.below(7);
    for (int i = 0; i < count; ++i)
        m_laptops.push_back(std::make_unique<SimLaptop>(m_folder.filePath(QStringLiteral("laptop-%1").arg(i)),
                                                        laptopTemplate, QStringLiteral("L%1").arg(i), m_world->random));
    hire();
}

Simulation::~Simulation() = default;

/// Two laptops of people who write the same things come first, then anyone's.
void Simulation::hire()
{
    QVector<SimAccount> made;
    for (const Job &job : jobs()) {
        const auto id = m_server->accounts().add(job.user, job.role, job.units, "rahasia-sekali");
        made.append({*id, job.user, job.role, job.units, false});
        m_world->accounts.insert(*id, made.last());
    }
    for (size_t i = 0; i < m_laptops.size(); ++i) {
        SimLaptop &laptop = *m_laptops[i];
        const qint64 years = m_world->random.below(21) - 10;
        laptop.clockOff = m_world->plan.wrongClocks ? years * 365 * 86400 + m_world->random.below(86400) : 0;
        if (!m_world->plan.wrongClocks)
            m_world->random.below(86400);
        laptop.setTime(m_now);
        const SimAccount &account = made[i < 2 ? int(i) : m_world->random.below(int(made.size()))];
        laptop.join(account.id, account.user, account.role);
        laptop.nextTry = m_now.addSecs(m_world->random.below(300));
        m_world->note(QStringLiteral("%1: %2").arg(laptop.name, laptop.user));
    }
}

SimLaptop &Simulation::someLaptop() { return *m_laptops[size_t(m_world->random.below(int(m_laptops.size())))]; }

SimOutcome Simulation::run()
{
    SimOutcome outcome;
    try {
        for (int i = 0; i < m_world->plan.steps; ++i) {
            m_world->note(QStringLiteral("step %1").arg(i));
            step();
        }
        settle();
        checkEnd();
    } catch (const SimFailure &failure) {
        outcome.invariant = failure.invariant;
        outcome.what = failure.what;
        keepFiles(m_folder.path());
        m_world->note("FAILED " + failure.invariant + ": " + failure.what);
    } catch (const StorageFailure &failure) {
        outcome.invariant = QStringLiteral("I5");
        outcome.what = failure.error.code + u' ' + failure.error.detail;
    }
    outcome.log = m_world->log;
    outcome.made = m_ledger->made();
    return outcome;
}

void Simulation::passTime()
{
    SimRandom &random = m_world->random;
    qint64 seconds = 1 + random.below(60);
    if (random.percent(4))
        seconds = 3600LL * (1 + random.below(72));
    if (random.percent(1))
        seconds = 86400LL * (40 + random.below(460));
    m_now = m_now.addSecs(seconds);
    m_serverClock.set(m_now);
    for (const auto &laptop : m_laptops)
        laptop->setTime(m_now);
}

void Simulation::step()
{
    passTime();
    runTimers();
    happen(someLaptop());
}

void Simulation::runTimers()
{
    for (const auto &laptop : m_laptops)
        if (laptop->nextTry.isValid() && laptop->nextTry <= m_now)
            sync(*laptop);
}

void Simulation::happen(SimLaptop &laptop)
{
    const int what = m_world->random.below(100);
    if (what < 58)
        act(laptop);
    else if (what < 76)
        sync(laptop);
    else if (what < 88)
        happenToLaptop(laptop, what);
    else
        happenToServer(what);
    check(laptop);
}

void Simulation::happenToLaptop(SimLaptop &laptop, int what)
{
    SimRandom &random = m_world->random;
    if (what < 80) {
        laptop.isOnline = !laptop.isOnline;
        m_world->note("  " + laptop.name + (laptop.isOnline ? " is online" : " is offline"));
    } else if (what < 83) {
        m_world->note("  " + laptop.name + " dies");
        laptop.reopen();
    } else if (what < 85) {
        m_world->note("  " + laptop.name + " is copied");
        laptop.keepCopy();
    } else if (what < 86 && laptop.hasCopy()) {
        m_world->note("  " + laptop.name + " goes back to its copy");
        laptop.restoreCopy();
        m_ledger->noteLaptopRestored(laptop);
        laptop.nextTry = m_now.addSecs(3);
    } else {
        const qint64 off = qint64(random.below(21) - 10) * 365 * 86400;
        if (m_world->plan.wrongClocks)
            laptop.clockOff = off;
        laptop.setTime(m_now);
    }
}

void Simulation::happenToServer(int what)
{
    if (what < 91) {
        m_world->note("  the server restarts");
        m_server->restart();
    } else if (what < 93) {
        m_world->note("  the server is backed up");
        m_server->backup();
        m_world->savedAccounts = m_world->accounts;
    } else if (what < 94 && m_server->hasBackup()) {
        m_server->restore();
        m_world->accounts = m_world->savedAccounts;
        m_ledger->noteServerRestored();
        m_world->sent.clear();
        m_world->note(QStringLiteral("  the server goes back to its backup, %1").arg(m_server->high()));
    } else if (what < 97) {
        changeGrants();
    } else if (what < 99) {
        deliverLate();
    } else {
        m_server->forgetTombstones();
        m_world->note("  the server forgets what went long ago");
    }
    m_ledger->checkAnswered();
}

void Simulation::changeGrants()
{
    SimRandom &random = m_world->random;
    SimLaptop &laptop = someLaptop();
    SimAccount &account = m_world->accounts[laptop.account];
    if (random.percent(30)) {
        account.disabled = !account.disabled;
        (void)m_server->accounts().setDisabled(account.user, account.disabled);
        m_world->note("  " + account.user + (account.disabled ? " is disabled" : " is enabled"));
        return;
    }
    QStringList units;
    for (const char *unit : {"U-A", "U-A1", "U-B", "U-C"})
        if (random.percent(40))
            units.append(unit);
    account.units = units;
    (void)m_server->accounts().setRole(account.user, account.role, units);
    m_world->note("  " + account.user + " gets " + units.join(u' '));
}

void Simulation::deliverLate()
{
    if (m_world->late.isEmpty())
        return;
    const LatePush push = m_world->late.takeAt(m_world->random.below(int(m_world->late.size())));
    PushWatch watch(*m_server, push.request);
    const auto reply = m_server->push(push.account, push.request);
    if (const auto *answer = std::get_if<wire::PushAnswer>(&reply))
        watch.compare(*answer);
    m_world->sent.append(push);
    m_world->note("  a late push arrives: " + (std::holds_alternative<wire::Refusal>(reply)
                                                   ? std::get<wire::Refusal>(reply).code
                                                   : QStringLiteral("answered")));
}

void Simulation::act(SimLaptop &laptop)
{
    m_people->act(laptop);
    const auto left =
        std::chrono::milliseconds(laptop.nextTry.isValid() ? qMax<qint64>(0, m_now.msecsTo(laptop.nextTry)) : 3000);
    laptop.nextTry = m_now.addMSecs(laptop.schedule.afterSave(left).count());
}

void Simulation::purgeRevoked(SimLaptop &laptop)
{
    const QSet<QString> scopes = m_world->readable(laptop.account);
    (void)laptop.store().write([&](Connection &c) -> Result<void> {
        for (const ScopeCursor &cursor : peers::cursors(c))
            if (!scopes.contains(cursor.scope))
                c.execute("DELETE FROM outbox WHERE status = 'pending' AND scope = '" + cursor.scope.toUtf8() + "'");
        return {};
    });
}

void Simulation::sync(SimLaptop &laptop)
{
    m_world->note("  " + laptop.name + " syncs");
    if (m_world->plan.bug == Bug::PurgeOnRevoke)
        purgeRevoked(laptop);
    SimTransport transport(*m_world, laptop, [this, &laptop] { m_people->act(laptop); });
    const auto wantsOn = [this, &laptop] {
        if (m_world->faults > 0 && m_world->random.below(60) == 0)
            laptop.die();
        return !laptop.isDead();
    };
    SyncSession session(laptop.store(), laptop.clock, transport, wantsOn);
    const SyncSession::Outcome outcome = session.run();
    m_world->note(QStringLiteral("    → %1")
                      .arg(outcome.error
                               ? outcome.error->code + QLatin1Char(32) + outcome.error->args.join(QLatin1Char(32))
                               : QStringLiteral("done")));
    if (laptop.isDead()) {
        laptop.reopen();
        laptop.nextTry = m_now.addSecs(3);
    } else {
        afterPass(laptop, !outcome.error, outcome.retryAfter);
    }
    check(laptop);
    m_ledger->checkAnswered();
    if (!outcome.error && waiting(laptop) == 0 && transport.pulledTo() == m_server->high())
        checkConverged(*m_world, laptop);
}

void Simulation::afterPass(SimLaptop &laptop, bool isFine, int retryAfter)
{
    const auto wait =
        isFine ? laptop.schedule.afterSuccess() : laptop.schedule.afterFailure(std::chrono::seconds(retryAfter));
    laptop.nextTry = m_now.addMSecs(wait.count());
    if (!isFine && m_world->plan.bug == Bug::RetryOnWrite)
        laptop.nextTry = {};
}

void Simulation::check(SimLaptop &laptop)
{
    checkPrefix(*m_world, laptop);
    checkOwnSeen(laptop);
    const qint64 mended = laptop.reader().number("SELECT count(*) FROM cursor WHERE coalesce(mended_at, '') <> ''");
    if (mended > 0)
        throw SimFailure{"I1", laptop.name + " found another checksum than the server's"};
}

qint64 Simulation::waiting(const SimLaptop &laptop) const
{
    return laptop.reader().number("SELECT count(*) FROM outbox WHERE status = 'pending'");
}

/// Nobody does anything any more and the network is whole: ten minutes on the timers alone.
void Simulation::settle()
{
    m_world->note("quiet");
    m_world->faults = 0;
    while (!m_world->late.isEmpty())
        deliverLate();
    for (SimAccount &account : m_world->accounts) {
        if (account.disabled)
            (void)m_server->accounts().setDisabled(account.user, false);
        account.disabled = false;
    }
    for (const auto &laptop : m_laptops)
        laptop->isOnline = true;
    const QDateTime end = m_now.addSecs(600);
    qint64 quietSince = 0;
    while (m_now < end && quietSince < 75) {
        const qint64 high = m_server->high();
        m_now = m_now.addSecs(5);
        m_serverClock.set(m_now);
        for (const auto &laptop : m_laptops)
            laptop->setTime(m_now);
        runTimers();
        const bool isEmpty = std::all_of(m_laptops.begin(), m_laptops.end(), [this](const auto &laptop) {
            return waiting(*laptop) == 0 && laptop->nextTry <= m_now.addSecs(61);
        });
        quietSince = isEmpty && m_server->high() == high ? quietSince + 5 : 0;
    }
    for (const auto &laptop : m_laptops)
        if (const qint64 left = waiting(*laptop); left > 0)
            throw SimFailure{"I11", QStringLiteral("%1 still holds %2 operations back").arg(laptop->name).arg(left)};
}

void Simulation::checkEnd()
{
    QVector<SimLaptop *> laptops;
    for (const auto &laptop : m_laptops) {
        laptops.append(laptop.get());
        if (!m_world->accounts[laptop->account].disabled)
            checkConverged(*m_world, *laptop);
        checkFiles(*m_world, *laptop);
    }
    checkSums(*m_world);
    m_ledger->checkAnswered();
    m_ledger->checkAllFinal(laptops);
    m_ledger->checkOrder();
    checkFuture(*m_world);
    checkReplay(*m_world);
}

} // namespace emonev::sim
