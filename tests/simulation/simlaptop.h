#pragma once
#include "core/clock.h"
#include "services/workspace.h"
#include "simulation/simtypes.h"
#include "sync/syncschedule.h"
#include <QSet>

namespace emonev::sim {

/// One laptop: the real store in files of its own, its clock, who works on it, and what must not be lost of it.
class SimLaptop
{
public:
    SimLaptop(const QString &folder, const QString &templateFolder, const QString &name, SimRandom &random);
    ~SimLaptop();

    /// Signs in: the store belongs to that account from now on.
    void join(const QString &account, const QString &user, const QString &role);

    /// Takes a picture of the store's files as of the last commit; a dead laptop comes back with it.
    void die();
    [[nodiscard]] bool isDead() const { return m_isDead; }
    void reopen();
    void keepCopy();
    [[nodiscard]] bool hasCopy() const { return m_hasCopy; }
    /// The store as it was when keepCopy() was called takes the place of what is there.
    void restoreCopy();

    void setTime(const QDateTime &world) { clock.set(world.addSecs(clockOff)); }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Connection &reader() const { return *m_reader; }
    [[nodiscard]] QString path() const { return m_profile.storePath(); }
    [[nodiscard]] QString folder() const { return m_profile.folder; }

    const QString name;
    FixedClock clock;
    qint64 clockOff = 0; ///< seconds
    QString account;
    QString user;
    QString role;
    bool isOnline = true;
    QDateTime nextTry; ///< of the world's time; when its timer runs out
    SyncSchedule schedule;
    QSet<QString> everReadable; ///< unit scopes it was ever allowed to read

private:
    void open();
    void close();

    Profile m_profile;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Connection> m_reader;
    bool m_isDead = false;
    bool m_hasCopy = false;
};

} // namespace emonev::sim
