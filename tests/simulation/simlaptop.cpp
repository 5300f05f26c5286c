#include "simulation/simlaptop.h"
#include "core/uuid.h"
#include "simulation/simserver.h"
#include "storage/peerrepository.h"
#include <QDir>
#include <QFile>

namespace emonev::sim {

namespace {

const QString dying = QStringLiteral(".dying");
const QString older = QStringLiteral(".older");

} // namespace

SimLaptop::SimLaptop(const QString &folder, const QString &templateFolder, const QString &laptop, SimRandom &random)
    : name(laptop), clock(QDateTime::fromSecsSinceEpoch(0)), schedule([&random] { return random.part(); }),
      m_profile{folder}
{
    if (!m_profile.create())
        qFatal("simulated laptop: no folder");
    copyDatabaseFiles(Profile{templateFolder}.storePath(), path());
    open();
}

SimLaptop::~SimLaptop() { close(); }

void SimLaptop::open()
{
    auto opened = Store::open(m_profile, Store::Access::Write, QStringLiteral("simulation"));
    if (!opened)
        qFatal("simulated laptop: %s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
    m_store = std::move(opened).value();
    m_workspace = std::make_unique<Workspace>(*m_store, clock, user);
    m_reader = std::make_unique<Connection>(path(), Connection::Mode::ReadOnly);
}

void SimLaptop::close()
{
    m_reader.reset();
    m_workspace.reset();
    m_store.reset();
}

void SimLaptop::join(const QString &accountId, const QString &userName, const QString &roleName)
{
    account = accountId;
    user = userName;
    role = roleName;
    const auto kept = m_store->write([&](Connection &c) -> Result<void> {
        Peer peer = peers::find(c);
        peer.device = newId(clock);
        peer.server = QStringLiteral("simulated");
        peer.account = account;
        peer.user = user;
        peer.role = role;
        peers::put(c, peer);
        return {};
    });
    if (!kept)
        qFatal("simulated laptop: %s", qPrintable(kept.error().detail));
    close();
    open();
}

void SimLaptop::die()
{
    if (m_isDead)
        return;
    m_isDead = true;
    copyDatabaseFiles(path(), path() + dying);
}

void SimLaptop::reopen()
{
    if (!m_isDead)
        die();
    close();
    copyDatabaseFiles(path() + dying, path());
    open();
    m_isDead = false;
}

void SimLaptop::keepCopy()
{
    copyDatabaseFiles(path(), path() + older);
    m_hasCopy = true;
}

void SimLaptop::restoreCopy()
{
    close();
    copyDatabaseFiles(path() + older, path());
    open();
    m_isDead = false;
}

} // namespace emonev::sim
