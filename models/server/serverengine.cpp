#include "server/serverengine.h"
#include "server/admindesk.h"
#include "server/blobs.h"
#include "server/jobqueue.h"
#include "server/pulllogic.h"
#include "server/pushlogic.h"
#include "server/serversetup.h"
#include "server/sessions.h"
#include "server/snapshots.h"
#include <QFileInfo>
#include <atomic>
#include <thread>

namespace emonev {

namespace {

template <typename T> using Reply = ServerEngine::Reply<T>;

constexpr int tombstoneDays = 400;
constexpr int uploadDays = 7;

Result<void> forgetOld(ServerDatabase &database, const EngineOptions &options, const Clock &clock)
{
    EMONEV_TRY(Sessions(database, clock, options.cost).forgetExpired());
    EMONEV_TRY(forgetTombstones(database, clock.now().addDays(-tombstoneDays)));
    return Blobs(database, clock, options.blobFolder).forgetUploads(clock.now().addDays(-uploadDays));
}

wire::Refusal busy() { return {503, QStringLiteral("busy"), true, 1, {}}; }

wire::Refusal refusalOf(const Error &error)
{
    if (error.code == u"disk_full")
        return {507, error.code, true, 60, {}};
    if (error.kind == ErrorKind::Busy || error.kind == ErrorKind::Network)
        return {503, error.code, true, 2, {}};
    return {500, error.code, true, 30, {}};
}

template <typename T> Reply<T> replyOf(const Result<Reply<T>> &result)
{
    if (!result)
        return refusalOf(result.error());
    return *result;
}

} // namespace

struct ServerEngine::Parts
{
    using Job = std::function<void(ServerDatabase &)>;
    struct Write
    {
        PushJob job;
        Done<wire::PushAnswer> done;
    };

    Parts(const EngineOptions &given, const Clock &theClock)
        : options(given), clock(theClock), writes(std::size_t(given.largestQueue)),
          reads(std::size_t(given.largestQueue)), slow(std::size_t(given.largestQueue))
    {
    }

    void run(JobQueue<Job> &queue);
    void runWriter();
    void write(ServerDatabase &database, QVector<Write> group);
    void writeEach(ServerDatabase &database, const QVector<Write> &group);
    void count(const Reply<wire::PushAnswer> &reply);
    void notePull(const QString &device);

    /// Runs `work` with the session the token stands for, or tells `done` why not.
    template <typename T, typename F> void withSession(JobQueue<Job> &queue, const Bearer &who, Done<T> done, F work)
    {
        const bool isTaken = queue.offer([this, who, done, work](ServerDatabase &database) {
            const auto session = replyOf<SignedIn>(Sessions(database, clock, options.cost).find(who.token));
            if (const auto *refused = std::get_if<wire::Refusal>(&session))
                return done(*refused);
            work(database, std::get<SignedIn>(session));
        });
        if (!isTaken)
            refuse(done);
    }
    template <typename T> void refuse(const Done<T> &done)
    {
        ++refusals;
        done(busy());
    }

    EngineOptions options;
    const Clock &clock;
    ServerState state;
    JobQueue<Write> writes;
    JobQueue<Job> reads;
    JobQueue<Job> slow; ///< passwords and files
    std::vector<std::thread> readers;
    std::thread writer;
    std::mutex countMutex;
    QMap<QString, qint64> opCounts;
    QHash<QString, qint64> seen; ///< device → when its last pull was noted, in seconds
    QDateTime tidied;            ///< of the thread that calls tidy()
    std::atomic<qint64> pushes{0};
    std::atomic<qint64> commits{0};
    std::atomic<qint64> pulls{0};
    std::atomic<qint64> refusals{0};
};

void ServerEngine::Parts::run(JobQueue<Job> &queue)
{
    std::unique_ptr<ServerDatabase> database;
    while (std::optional<Job> job = queue.take()) {
        while (!database) {
            Result<std::unique_ptr<ServerDatabase>> opened = ServerDatabase::open(options.url);
            if (opened)
                database = std::move(opened).value();
            else
                std::this_thread::sleep_for(std::chrono::milliseconds(200)); // the database is starting again
        }
        (*job)(*database);
    }
}

void ServerEngine::Parts::runWriter()
{
    std::unique_ptr<ServerDatabase> database;
    while (std::optional<Write> first = writes.take()) {
        while (!database) {
            Result<std::unique_ptr<ServerDatabase>> opened = ServerDatabase::open(options.url);
            if (opened)
                database = std::move(opened).value();
            else
                std::this_thread::sleep_for(std::chrono::milliseconds(200));
        }
        // What came in while the last group was written goes together: one commit, one wait for the disk.
        qsizetype ops = first->job.request.ops.size();
        QVector<Write> group{std::move(*first)};
        const auto fits = [&ops](const Write &next) {
            return ops + next.job.request.ops.size() <= wire::largestPushOps;
        };
        while (std::optional<Write> next = writes.takeWaiting(fits)) {
            ops += next->job.request.ops.size();
            group.append(std::move(*next));
        }
        write(*database, std::move(group));
    }
}

void ServerEngine::Parts::count(const Reply<wire::PushAnswer> &reply)
{
    ++pushes;
    const std::lock_guard lock(countMutex);
    if (const auto *answer = std::get_if<wire::PushAnswer>(&reply))
        for (const wire::OpResult &result : answer->results)
            ++opCounts[wire::statusWord(result.status)];
}

void ServerEngine::Parts::notePull(const QString &device)
{
    const QDateTime now = clock.now();
    {
        const std::lock_guard lock(countMutex);
        qint64 &last = seen[device];
        if (now.toSecsSinceEpoch() - last < 60)
            return;
        last = now.toSecsSinceEpoch();
    }
    // A full queue only means that this pull isn't noted.
    (void)slow.offer([device, now](ServerDatabase &database) {
        (void)database.transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
            database.query("device/set_pulled").run(serverstate::timeText(now), device);
            return {};
        });
    });
}

void ServerEngine::Parts::write(ServerDatabase &database, QVector<Write> group)
{
    QVector<PushJob> jobs;
    for (const Write &write : group)
        jobs.append(write.job);
    const Result<QVector<PushLogic::Reply>> replies = PushLogic(database, clock).apply(jobs);
    ++commits;
    if (!replies && group.size() > 1)
        return writeEach(database, group);
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Reply<wire::PushAnswer> reply =
            replies ? (*replies)[i] : Reply<wire::PushAnswer>(refusalOf(replies.error()));
        count(reply);
        group[i].done(reply);
    }
}

void ServerEngine::Parts::writeEach(ServerDatabase &database, const QVector<Write> &group)
{
    for (const Write &one : group)
        write(database, {one});
}

Result<std::unique_ptr<ServerEngine>> ServerEngine::open(const EngineOptions &options, const Clock &clock)
{
    auto parts = std::make_unique<Parts>(options, clock);
    {
        EMONEV_ASSIGN(const std::unique_ptr<ServerDatabase> database, ServerDatabase::open(options.url));
        EMONEV_TRY(serversetup::open(*database));
        EMONEV_TRY(forgetOld(*database, options, clock));
        parts->tidied = clock.now();
        parts->state = ServerState::read(*database);
    }
    return std::unique_ptr<ServerEngine>(new ServerEngine(std::move(parts)));
}

ServerEngine::ServerEngine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    Parts *shared = m_parts.get();
    for (int i = 0; i < shared->options.readers; ++i)
        shared->readers.emplace_back([shared] { shared->run(shared->reads); });
    for (int i = 0; i < 2; ++i)
        shared->readers.emplace_back([shared] { shared->run(shared->slow); });
    shared->writer = std::thread([shared] { shared->runWriter(); });
}

ServerEngine::~ServerEngine()
{
    m_parts->reads.close();
    m_parts->slow.close();
    for (std::thread &reader : m_parts->readers)
        reader.join();
    m_parts->writes.close(); // last: reads hand pushes on to it
    m_parts->writer.join();
}

QString ServerEngine::epoch() const { return m_parts->state.epoch; }
QString ServerEngine::city() const { return m_parts->state.city; }

void ServerEngine::session(const wire::SessionRequest &request, Done<wire::SessionAnswer> done)
{
    Parts *parts = m_parts.get();
    const bool isTaken = parts->slow.offer([parts, request, done](ServerDatabase &database) {
        done(replyOf<wire::SessionAnswer>(Sessions(database, parts->clock, parts->options.cost).signIn(request)));
    });
    if (!isTaken)
        parts->refuse(done);
}

void ServerEngine::push(const Bearer &who, const wire::PushRequest &request, Done<wire::PushAnswer> done)
{
    Parts *parts = m_parts.get();
    const int schema = who.schema;
    parts->withSession(parts->reads, who, done,
                       [parts, request, done, schema](ServerDatabase &, const SignedIn &session) {
                           if (session.device != request.device)
                               return done(wire::Refusal{403, QStringLiteral("foreign_device"), false, 0, {}});
                           if (!parts->writes.offer({{session.account, request, schema}, done}))
                               parts->refuse(done);
                       });
}

void ServerEngine::pull(const Bearer &who, const wire::PullRequest &request, Done<QByteArray> done)
{
    Parts *parts = m_parts.get();
    const int schema = who.schema;
    parts->withSession(
        parts->reads, who, done, [parts, request, done, schema](ServerDatabase &database, const SignedIn &session) {
            ++parts->pulls;
            const auto reply = replyOf<PullResult>(PullLogic(database).pull(session.account, request, schema));
            if (const auto *refused = std::get_if<wire::Refusal>(&reply))
                return done(*refused);
            parts->notePull(session.device);
            done(std::get<PullResult>(reply).json());
        });
}

void ServerEngine::snapshot(const Bearer &who, const QString &scope, const QString &etag, Done<SnapshotPlace> done)
{
    Parts *parts = m_parts.get();
    parts->withSession(parts->slow, who, done,
                       [parts, scope, etag, done](ServerDatabase &database, const SignedIn &session) {
                           Snapshots snapshots(database, parts->options.cacheFolder);
                           const auto reply = replyOf<Snapshots::File>(snapshots.find(session.account, scope, etag));
                           if (const auto *refused = std::get_if<wire::Refusal>(&reply))
                               return done(*refused);
                           const auto &file = std::get<Snapshots::File>(reply);
                           done(SnapshotPlace{file.path, file.etag, QFileInfo(file.path).size()});
                       });
}

void ServerEngine::offerBlob(const Bearer &who, const wire::BlobOffer &offer, Done<wire::BlobPlace> done)
{
    Parts *parts = m_parts.get();
    parts->withSession(parts->slow, who, done, [parts, offer, done](ServerDatabase &database, const SignedIn &session) {
        Blobs blobs(database, parts->clock, parts->options.blobFolder);
        done(replyOf<wire::BlobPlace>(blobs.offer(session.account, offer)));
    });
}

void ServerEngine::sendChunk(const Bearer &who, const QString &upload, qint64 offset, const QByteArray &chunk,
                             const QString &sha256, Done<BlobProgress> done)
{
    Parts *parts = m_parts.get();
    parts->withSession(parts->slow, who, done, [=](ServerDatabase &database, const SignedIn &session) {
        Blobs blobs(database, parts->clock, parts->options.blobFolder);
        done(replyOf<BlobProgress>(blobs.append(session.account, upload, offset, chunk, sha256)));
    });
}

void ServerEngine::fetchBlob(const Bearer &who, const QString &sha256, qint64 offset, qint64 length,
                             Done<BlobPiece> done)
{
    Parts *parts = m_parts.get();
    parts->withSession(parts->reads, who, done, [=](ServerDatabase &database, const SignedIn &session) {
        Blobs blobs(database, parts->clock, parts->options.blobFolder);
        done(replyOf<BlobPiece>(blobs.fetch(session.account, sha256, offset, length)));
    });
}

void ServerEngine::administer(const Bearer &who, const AdminRequest &request, Done<QByteArray> done)
{
    Parts *parts = m_parts.get();
    parts->withSession(parts->slow, who, done, [=](ServerDatabase &database, const SignedIn &session) {
        AdminDesk desk(database, parts->clock, parts->options.cost);
        done(replyOf<QByteArray>(desk.answer(session.account, request)));
    });
}

void ServerEngine::health(Done<EngineHealth> done)
{
    Parts *parts = m_parts.get();
    const bool isTaken = parts->reads.offer([parts, done](ServerDatabase &database) {
        EngineHealth health;
        const Result<void> read = database.transaction(ServerDatabase::Kind::Read, [&]() -> Result<void> {
            health.high = serverstate::high(database);
            return {};
        });
        health.fine = read.has_value();
        health.waitingWrites = qint64(parts->writes.size());
        health.waitingReads = qint64(parts->reads.size() + parts->slow.size());
        health.pushes = parts->pushes;
        health.commits = parts->commits;
        health.pulls = parts->pulls;
        health.refused = parts->refusals;
        const std::lock_guard lock(parts->countMutex);
        health.ops = parts->opCounts;
        done(health);
    });
    if (!isTaken)
        parts->refuse(done);
}

void ServerEngine::tidy()
{
    Parts *parts = m_parts.get();
    const QDateTime now = parts->clock.now();
    if (now < parts->tidied.addDays(1))
        return;
    // Tried again tomorrow where the queue is full or the database fails.
    parts->tidied = now;
    (void)parts->slow.offer(
        [parts](ServerDatabase &database) { (void)forgetOld(database, parts->options, parts->clock); });
}

} // namespace emonev
