#pragma once
#include "storage/connection.h"
#include <QDateTime>
#include <QVector>
#include <optional>

namespace emonev {

/// The server a store belongs to, and this laptop's name there.
struct Peer
{
    QString device;
    QString server;
    QString account; ///< empty: nobody has signed in yet
    QString user;
    QString role;
    QString epoch;
    qint64 high = 0;
    qint64 durable = 0;
    QString syncedAt;
    qint64 clockOff = 0; ///< seconds this laptop's clock is ahead of the server's
};

/// How far a scope is read, and what must hold of its rows.
struct ScopeCursor
{
    QString scope;
    QString code; ///< of its unit; empty for CITY
    qint64 next = 0;
    qint64 rows = 0;
    quint64 sum = 0;
    QString mendedAt;    ///< when it was last read anew because its checksum differed
    bool broken = false; ///< it differed again within a day
    bool hidden = false; ///< revoked: nothing of it is kept but work the server has not answered
    bool reload = false; ///< to be read from its beginning
};

/// What one pass of sync did.
struct SyncPass
{
    QString begunAt;
    QString endedAt;
    qint64 pushed = 0;
    qint64 pulled = 0;
    qint64 conflicts = 0;
    qint64 rejected = 0;
    qint64 blobsUp = 0;
    qint64 blobsDown = 0;
    QString code; ///< why it ended early; empty: it did not
};

/// A file on its way.
struct BlobEntry
{
    QString sha256;
    bool up = false;
    QString scope;
    qint64 size = 0;
    QString mime;
    QString upload; ///< the server's name for an upload under way
    qint64 done = 0;
    int tries = 0;
    QString code;
};

/// How many files and bytes wait in each direction.
struct BlobCounts
{
    qint64 up = 0;
    qint64 upBytes = 0;
    qint64 down = 0;
    qint64 downBytes = 0;
};

/// Reads and writes the laptop's side of sync.
namespace peers {

/// Of a store that never met a server: an empty Peer.
[[nodiscard]] Peer find(Connection &connection);
void put(Connection &connection, const Peer &peer);

[[nodiscard]] QVector<ScopeCursor> cursors(Connection &connection);
/// Scopes into which work was taken, but that were never read: given and revoked between two passes.
[[nodiscard]] QStringList strayScopes(Connection &connection);
void put(Connection &connection, const ScopeCursor &cursor);

void add(Connection &connection, const SyncPass &pass);
/// Newest first.
[[nodiscard]] QVector<SyncPass> passes(Connection &connection, int limit);

[[nodiscard]] QVector<BlobEntry> blobs(Connection &connection, bool up);
void put(Connection &connection, const BlobEntry &entry);
void removeBlob(Connection &connection, const QString &sha256, bool up);
[[nodiscard]] BlobCounts blobCounts(Connection &connection);

} // namespace peers

} // namespace emonev
