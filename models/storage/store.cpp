#include "storage/store.h"
#include "storage/backup.h"
#include "storage/caseprojector.h"
#include "storage/lookback.h"
#include "storage/migrator.h"
#include "storage/recordwriter.h"
#include <QFile>
#include <QFileInfo>

namespace emonev {

namespace {

constexpr size_t keptReaders = 4;

void restrictToOwner(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        if (QFile::exists(path + QLatin1String(ending)))
            QFile::setPermissions(path + QLatin1String(ending), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Store::Store(Profile profile, QString path, Access access)
    : m_profile(std::move(profile)), m_path(std::move(path)), m_access(access)
{
}

Store::~Store()
{
    if (m_writer.joinable()) {
        {
            const std::lock_guard guard(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
        m_writer.join();
    }
}

Result<std::unique_ptr<Store>> Store::open(const Profile &profile, Access access, const QString &holderName)
{
    const QFileInfo file(profile.storePath());
    if (!file.isFile())
        return fail(ErrorKind::NotFound, QStringLiteral("store_missing"), {profile.folder});
    if (file.size() == 0)
        return fail(ErrorKind::Damaged, QStringLiteral("store_damaged"), {profile.folder},
                    QStringLiteral("empty file"));
    auto store = std::unique_ptr<Store>(new Store(profile, profile.storePath(), access));
    if (access == Access::Write) {
        EMONEV_ASSIGN(store->m_lock, ProfileLock::take(profile, holderName));
        EMONEV_TRY(store->startWriter(Connection::Mode::ReadWrite));
        EMONEV_TRY(store->prepare());
    }
    EMONEV_TRY(store->read([](Connection &connection) { return requireCurrent(connection); }));
    restrictToOwner(store->m_path);
    return store;
}

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    if (QFile::exists(path))
        return fail(ErrorKind::Busy, QStringLiteral("store_exists"), {path});
    auto store = std::unique_ptr<Store>(new Store(Profile{QFileInfo(path).absolutePath()}, path, Access::Write));
    EMONEV_TRY(store->startWriter(Connection::Mode::Create));
    EMONEV_TRY(store->writeOutside([](Connection &connection) { return migrate(connection); }));
    restrictToOwner(path);
    return store;
}

/// Refuses a newer store, copies an older one, then migrates it.
Result<void> Store::prepare()
{
    const QString backups = m_profile.backupsPath();
    makeOwnFolder(backups); // a folder someone tidied away must not keep the store from opening
    return writeOutside([backups](Connection &connection) -> Result<void> {
        const int present = schemaOf(connection);
        if (!isOurStore(connection) || present >= newestSchema())
            return requireCurrent(connection);
        EMONEV_TRY(
            copyDatabase(connection, QStringLiteral("%1/before-schema-%2.sqlite").arg(backups).arg(newestSchema())));
        return migrate(connection);
    });
}

Result<void> Store::projectCases(Connection &connection) { return CaseProjector(connection).run(); }

Result<void> Store::startWriter(Connection::Mode mode)
{
    QPromise<Result<void>> started;
    started.start();
    QFuture<Result<void>> future = started.future();
    m_writer = std::thread([this, mode, promise = std::move(started)]() mutable { runJobs(mode, std::move(promise)); });
    return future.result();
}

void Store::enqueue(std::function<void(Connection &)> job)
{
    {
        const std::lock_guard guard(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void Store::runJobs(Connection::Mode mode, QPromise<Result<void>> started)
{
    std::unique_ptr<Connection> connection;
    try {
        connection = std::make_unique<Connection>(m_path, mode);
        started.addResult(Result<void>());
    } catch (const StorageFailure &failure) {
        started.addResult(Result<void>(Unexpected{failure.error}));
    }
    started.finish();
    while (connection) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(*connection);
    }
}

std::unique_ptr<Connection> Store::takeReader()
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_readers.empty()) {
            auto reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    auto reader = std::make_unique<Connection>(m_path, Connection::Mode::ReadWrite);
    if (!m_lookBack.isEmpty())
        lookBack(*reader, m_lookBack);
    reader->execute("PRAGMA query_only=ON");
    return reader;
}

void Store::lookBackTo(const QDateTime &moment)
{
    const std::lock_guard guard(m_mutex);
    m_readers.clear();
    m_lookBack = storedTime(moment);
}

void Store::giveReader(std::unique_ptr<Connection> connection)
{
    const std::lock_guard guard(m_mutex);
    if (m_readers.size() < keptReaders)
        m_readers.push_back(std::move(connection));
}

} // namespace emonev
