#pragma once
#include "sync/protocol.h"
#include <QIODevice>
#include <variant>

namespace emonev {

/// The city server as a laptop sees it: the seam between deciding (sync) and carrying (transport, or the simulation).
/// Calls block; one object belongs to one thread.
class SyncServer
{
public:
    template <typename T> using Reply = std::variant<T, wire::Refusal>;

    virtual ~SyncServer() = default;
    virtual Reply<wire::PushAnswer> push(const wire::PushRequest &request) = 0;
    virtual Reply<wire::PullAnswer> pull(const wire::PullRequest &request) = 0;
    /// Appends the snapshot's bytes (gzip'd NDJSON) from `offset` on to `into`; `etag` names one snapshot and is set
    /// by the first call. True when it is whole.
    virtual Reply<bool> snapshot(const QString &scope, QString &etag, qint64 offset, QIODevice &into) = 0;
    virtual Reply<wire::BlobPlace> offerBlob(const wire::BlobOffer &offer) = 0;
    /// A chunk at `offset`; the place tells where to go on.
    virtual Reply<wire::BlobPlace> sendChunk(const QString &upload, qint64 offset, const QByteArray &chunk) = 0;
    /// Writes bytes of the file from `offset` on to `into`, not always all that are left. False when it began anew.
    virtual Reply<bool> fetchBlob(const QString &sha256, qint64 offset, QIODevice &into) = 0;
    /// From now on this laptop has another name; with the tokens it holds.
    virtual Reply<bool> changeDevice(const QString &device) = 0;
    /// The server's time in the last answer; invalid before the first.
    [[nodiscard]] virtual QDateTime serverTime() const = 0;
};

} // namespace emonev
