#include "storage/outboxrepository.h"
#include <QJsonDocument>

namespace emonev::outbox {

namespace {

OutboxEntry readEntry(const Statement &row)
{
    OutboxEntry entry;
    entry.seq = row.number(0);
    entry.firstSeq = row.number(1);
    entry.opId = row.text(2);
    entry.scope = row.text(3);
    entry.status = row.text(4);
    entry.tries = int(row.number(5));
    entry.code = row.text(6);
    entry.answer = row.text(7);
    entry.serverSeq = row.number(8);
    entry.conflict = row.text(9);
    entry.confirmed = row.number(10) != 0;
    entry.answeredAt = row.text(11);
    entry.table = row.text(12);
    entry.rowKey = row.text(13);
    entry.kind = row.text(14);
    entry.user = row.text(15);
    entry.at = row.text(16);
    entry.unitId = row.text(17);
    entry.whole = row.number(19) != 0;
    const QByteArray body = row.rawText(18);
    entry.body = QByteArray(body.constData(), body.size());
    return entry;
}

QVector<OutboxEntry> readEntries(Statement &rows)
{
    QVector<OutboxEntry> found;
    while (rows.next())
        found.append(readEntry(rows));
    return found;
}

} // namespace

QVector<OutboxEntry> pending(Connection &connection, qint64 afterSeq, int limit)
{
    return readEntries(connection.query("outbox/list_pending").with(afterSeq, qint64(limit)));
}

QVector<OutboxEntry> list(Connection &connection, bool all, int limit)
{
    return readEntries(connection.query("outbox/list_entries").with(qint64(all), qint64(limit)));
}

std::optional<OutboxEntry> find(Connection &connection, const QString &opId)
{
    const QVector<OutboxEntry> found = readEntries(connection.query("outbox/find_entry").with(opId));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QVector<OutboxEntry> unreverted(Connection &connection)
{
    return readEntries(connection.query("outbox/list_unreverted"));
}

QHash<QString, qint64> countByStatus(Connection &connection)
{
    QHash<QString, qint64> counts;
    Statement &rows = connection.query("outbox/count_by_status");
    while (rows.next())
        counts.insert(rows.text(0), rows.number(1));
    return counts;
}

qint64 waitingCount(Connection &connection)
{
    Statement &row = connection.query("outbox/count_pending");
    const qint64 count = row.next() ? row.number(0) : 0;
    row.reset();
    return count;
}

void putAnswer(Connection &connection, const OutboxEntry &entry)
{
    Statement &put = connection.query("outbox/put_answer");
    put.with(entry.seq, entry.status);
    entry.code.isEmpty() ? put.bindNull(3) : put.bind(3, entry.code);
    put.bind(4, entry.answer);
    put.bind(5, entry.serverSeq);
    entry.conflict.isEmpty() ? put.bindNull(6) : put.bind(6, entry.conflict);
    put.bind(7, entry.answeredAt).run();
}

void putSent(Connection &connection, qint64 seq, const QString &scope, const QByteArray &body)
{
    connection.query("outbox/put_sent").with(seq, scope, body).run();
}

void putBody(Connection &connection, qint64 seq, const QString &scope, const QByteArray &body)
{
    connection.query("outbox/put_body").with(seq, scope, body).run();
}

void putFailure(Connection &connection, qint64 firstSeq, qint64 lastSeq, const QString &code)
{
    connection.query("outbox/put_failure").with(firstSeq, lastSeq, code).run();
}

void markReverted(Connection &connection, qint64 seq, int how)
{
    connection.query("outbox/mark_reverted").with(seq, qint64(how)).run();
}

void requeueLost(Connection &connection, qint64 high) { connection.query("outbox/requeue_lost").with(high).run(); }

void sendWhole(Connection &connection, qint64 seq, const QString &newOpId)
{
    connection.query("outbox/send_whole").with(seq, newOpId).run();
}

void forgetOld(Connection &connection, qint64 durableSeq, const QString &day)
{
    connection.query("outbox/mark_safe").with(durableSeq).run();
    connection.query("outbox/forget_old").with(day).run();
}

QString previousOn(Connection &connection, const RowName &row, qint64 seq)
{
    Statement &found = connection.query("outbox/find_previous").with(row.first, row.second, seq);
    const QString opId = found.next() ? found.text(0) : QString();
    found.reset();
    return opId;
}

bool isMadeHere(Connection &connection, const RowName &row)
{
    Statement &found = connection.query("outbox/find_insert").with(row.first, row.second);
    const bool isMade = found.next();
    found.reset();
    return isMade;
}

QVector<LiveChange> liveOf(Connection &connection, const RowName &row)
{
    QVector<LiveChange> found;
    Statement &rows = connection.query("outbox/list_live_of_row").with(row.first, row.second);
    while (rows.next())
        found.append({rows.text(0), QJsonDocument::fromJson(rows.rawText(1)).object(), rows.text(2), rows.text(3),
                      rows.number(4) != 0});
    return found;
}

qint64 newest(Connection &connection)
{
    Statement &row = connection.query("outbox/find_newest");
    const qint64 seq = row.next() ? row.number(0) : 0;
    row.reset();
    return seq;
}

QSet<RowName> liveRows(Connection &connection, qint64 from, qint64 afterSeq)
{
    QSet<RowName> found;
    Statement &rows = connection.query("outbox/list_live_rows").with(from, afterSeq);
    while (rows.next())
        found.insert({rows.text(0), rows.text(1)});
    return found;
}

QVector<RowName> unreadRows(Connection &connection, const QString &scope)
{
    QVector<RowName> found;
    Statement &rows = connection.query("outbox/list_unread_rows").with(scope);
    while (rows.next())
        found.append({rows.text(0), rows.text(1)});
    return found;
}

} // namespace emonev::outbox
