#pragma once
#include "core/clock.h"
#include "server/accounts.h"
#include "server/blobs.h"
#include "server/pulllogic.h"
#include "server/pushlogic.h"
#include "server/snapshots.h"
#include "simulation/simtypes.h"
#include "storage/connection.h"
#include "sync/syncserver.h"

namespace emonev::sim {

/// The real server logic on a SQLite file of its own, called at once, that can die, be backed up and be restored.
class SimServer
{
public:
    template <typename T> using Reply = SyncServer::Reply<T>;

    /// A city with units A (below it A1), B and C, in an empty folder.
    SimServer(const QString &folder, const FixedClock &clock, Bug bug);

    Reply<wire::PushAnswer> push(const QString &account, const wire::PushRequest &request);
    Reply<wire::PullAnswer> pull(const QString &account, const wire::PullRequest &request);
    Reply<Snapshots::File> snapshot(const QString &account, const QString &scope, const QString &etag);
    Blobs blobs() { return Blobs(*m_database, m_clock, m_folder + QStringLiteral("/blobs")); }
    Accounts accounts() { return Accounts(*m_database, m_clock, PasswordCost::forTests()); }

    /// The process dies and starts again on its files.
    void restart();
    void backup();
    [[nodiscard]] bool hasBackup() const { return m_hasBackup; }
    /// The newest backup takes the place of what is there, under a new epoch.
    void restore();
    void forgetTombstones();

    [[nodiscard]] qint64 high() const;
    [[nodiscard]] QString epoch() const;
    /// Reads the server's file beside its logic; for checks.
    [[nodiscard]] Connection &reader() const { return *m_reader; }
    [[nodiscard]] const QString &adminId() const { return m_adminId; }

private:
    void open();
    void close();
    void fillCity();
    void beforePush(const wire::PushRequest &request);
    [[nodiscard]] wire::PushRequest planted(wire::PushRequest request) const;
    void hideLate(const QString &account, wire::PullAnswer &answer);
    [[nodiscard]] QString path() const { return m_folder + QStringLiteral("/server.sqlite"); }

    QString m_folder;
    const FixedClock &m_clock;
    Bug m_bug;
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<Connection> m_reader;
    QString m_adminId;
    bool m_hasBackup = false;
    qint64 m_late = 0; ///< with a planted sequence: the number that isn't visible yet
    int m_pushes = 0;
};

/// Copies a SQLite file with its write-ahead log, as a dying machine leaves them.
void copyDatabaseFiles(const QString &from, const QString &to);

} // namespace emonev::sim
