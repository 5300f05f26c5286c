#pragma once
#include "core/clock.h"
#include "secrets/passwords.h"
#include "server/adminrequest.h"
#include "server/blobpieces.h"
#include "sync/protocol.h"
#include <functional>
#include <memory>
#include <variant>

namespace emonev {

/// Where the server keeps what, and how much it does at once.
struct EngineOptions
{
    QString url;
    QString blobFolder;  ///< of SQLite servers
    QString cacheFolder; ///< for snapshots; may be emptied at any time
    int readers = 2;
    int largestQueue = 512; ///< waiting requests of a kind; more are answered with 503
    PasswordCost cost = PasswordCost::production();
};

/// What a request proves itself with.
struct Bearer
{
    QByteArray token; ///< the access token
    int schema = wire::schemaLatest;
};

/// A snapshot to be sent; its file stays as it is.
struct SnapshotPlace
{
    QString path;
    QString etag;
    qint64 size = 0;
};

/// How the server is, for /healthz and /metrics.
struct EngineHealth
{
    bool fine = false;
    qint64 high = 0;
    qint64 waitingWrites = 0;
    qint64 waitingReads = 0;
    qint64 pushes = 0;
    qint64 commits = 0;
    qint64 pulls = 0;
    qint64 refused = 0;        ///< with 503, for a full queue
    QMap<QString, qint64> ops; ///< status → number, since the start
};

/// The server's half of the protocol without a network: one thread writes pushes, some read, one signs people in.
/// Calls return at once; `done` is called once, in a thread of the engine, which it must not hold up.
class ServerEngine
{
public:
    template <typename T> using Reply = std::variant<T, wire::Refusal>;
    template <typename T> using Done = std::function<void(Reply<T>)>;

    /// NotFound, "no_server", where the database holds none; brings its schema up to date.
    [[nodiscard]] static Result<std::unique_ptr<ServerEngine>> open(const EngineOptions &options, const Clock &clock);
    /// Finishes what has been taken on.
    ~ServerEngine();
    ServerEngine(const ServerEngine &) = delete;
    ServerEngine &operator=(const ServerEngine &) = delete;

    void session(const wire::SessionRequest &request, Done<wire::SessionAnswer> done);
    /// `request.device` must be the session's.
    void push(const Bearer &who, const wire::PushRequest &request, Done<wire::PushAnswer> done);
    /// The answer as JSON.
    void pull(const Bearer &who, const wire::PullRequest &request, Done<QByteArray> done);
    void snapshot(const Bearer &who, const QString &scope, const QString &etag, Done<SnapshotPlace> done);
    void offerBlob(const Bearer &who, const wire::BlobOffer &offer, Done<wire::BlobPlace> done);
    void sendChunk(const Bearer &who, const QString &upload, qint64 offset, const QByteArray &chunk,
                   const QString &sha256, Done<BlobProgress> done);
    void fetchBlob(const Bearer &who, const QString &sha256, qint64 offset, qint64 length, Done<BlobPiece> done);
    /// A request of administration: method, path below /v1/admin, JSON body. 403 for all but admins and coordinators.
    void administer(const Bearer &who, const AdminRequest &request, Done<QByteArray> done);
    void health(Done<EngineHealth> done);
    /// Forgets what nobody comes back for (sessions, tombstones, uploads) where that was last done a day ago; it is
    /// done at open(), too. To be called now and then.
    void tidy();

    [[nodiscard]] QString epoch() const;
    [[nodiscard]] QString city() const;

private:
    struct Parts;
    explicit ServerEngine(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace emonev
