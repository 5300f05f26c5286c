#include "storage/peerrepository.h"

namespace emonev::peers {

namespace {

QString direction(bool up) { return up ? QStringLiteral("up") : QStringLiteral("down"); }

void bindText(Statement &statement, int index, const QString &text)
{
    text.isEmpty() ? statement.bindNull(index) : statement.bind(index, text);
}

} // namespace

Peer find(Connection &connection)
{
    Peer peer;
    Statement &row = connection.query("peer/find_peer");
    if (row.next())
        peer = {row.text(0), row.text(1),   row.text(2),   row.text(3), row.text(4),
                row.text(5), row.number(6), row.number(7), row.text(8), row.number(9)};
    row.reset();
    return peer;
}

void put(Connection &connection, const Peer &peer)
{
    Statement &put = connection.query("peer/put_peer");
    put.bind(1, peer.device);
    bindText(put, 2, peer.server);
    bindText(put, 3, peer.account);
    bindText(put, 4, peer.user);
    bindText(put, 5, peer.role);
    bindText(put, 6, peer.epoch);
    put.bind(7, peer.high).bind(8, peer.durable);
    bindText(put, 9, peer.syncedAt);
    put.bind(10, peer.clockOff).run();
}

QVector<ScopeCursor> cursors(Connection &connection)
{
    QVector<ScopeCursor> found;
    Statement &rows = connection.query("cursor/list_cursors");
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.number(2), rows.number(3), quint64(rows.number(4)), rows.text(5),
                      rows.number(6) != 0, rows.number(7) != 0, rows.number(8) != 0});
    return found;
}

QStringList strayScopes(Connection &connection)
{
    QStringList found;
    Statement &rows = connection.query("cursor/list_strays");
    while (rows.next())
        found.append(rows.text(0));
    return found;
}

void put(Connection &connection, const ScopeCursor &cursor)
{
    Statement &put = connection.query("cursor/put_cursor");
    put.with(cursor.scope, cursor.code, cursor.next, cursor.rows, qint64(cursor.sum));
    bindText(put, 6, cursor.mendedAt);
    put.bind(7, qint64(cursor.broken)).bind(8, qint64(cursor.hidden)).bind(9, qint64(cursor.reload)).run();
}

void add(Connection &connection, const SyncPass &pass)
{
    Statement &insert = connection.query("sync_session/insert_session");
    insert.with(pass.begunAt, pass.endedAt, pass.pushed, pass.pulled, pass.conflicts, pass.rejected, pass.blobsUp,
                pass.blobsDown);
    bindText(insert, 9, pass.code);
    insert.run();
    connection.query("sync_session/forget_old").run();
}

QVector<SyncPass> passes(Connection &connection, int limit)
{
    QVector<SyncPass> found;
    Statement &rows = connection.query("sync_session/list_sessions").with(qint64(limit));
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.number(2), rows.number(3), rows.number(4), rows.number(5),
                      rows.number(6), rows.number(7), rows.text(8)});
    return found;
}

QVector<BlobEntry> blobs(Connection &connection, bool up)
{
    QVector<BlobEntry> found;
    Statement &rows = connection.query("blob_queue/list_queue").with(direction(up));
    while (rows.next())
        found.append({rows.text(0), up, rows.text(2), rows.number(3), rows.text(4), rows.text(5), rows.number(6),
                      int(rows.number(7)), rows.text(8)});
    return found;
}

void put(Connection &connection, const BlobEntry &entry)
{
    Statement &put = connection.query("blob_queue/put_entry");
    put.with(entry.sha256, direction(entry.up), entry.scope, entry.size, entry.mime);
    bindText(put, 6, entry.upload);
    put.bind(7, entry.done).bind(8, qint64(entry.tries));
    bindText(put, 9, entry.code);
    put.run();
}

void removeBlob(Connection &connection, const QString &sha256, bool up)
{
    connection.query("blob_queue/remove_entry").with(sha256, direction(up)).run();
}

BlobCounts blobCounts(Connection &connection)
{
    BlobCounts counts;
    Statement &rows = connection.query("blob_queue/count_queue");
    while (rows.next()) {
        const bool up = rows.text(0) == u"up";
        (up ? counts.up : counts.down) = rows.number(1);
        (up ? counts.upBytes : counts.downBytes) = rows.number(2);
    }
    return counts;
}

} // namespace emonev::peers
