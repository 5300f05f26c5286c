#pragma once
#include "storage/baserepository.h"
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace emonev {

/// One operation on its way to the server, or answered by it.
struct OutboxEntry
{
    qint64 seq = 0; ///< its last change, which names it
    qint64 firstSeq = 0;
    QString opId;
    QString scope;
    QString status; ///< pending, applied, merged, conflict, rejected
    int tries = 0;
    QString code;   ///< why it is refused, or why the last try came to nothing
    QString answer; ///< the server's result as JSON
    qint64 serverSeq = 0;
    QString conflict;
    bool confirmed = false;
    QString answeredAt;
    QString table;
    QString rowKey;
    QString kind; ///< insert, update, delete
    QString user;
    QString at;
    QString unitId;
    bool whole = false; ///< to be sent with all columns of its rows
    QByteArray body;    ///< as it was sent; empty before the first try
};

/// A change of a row that the server's word does not hold yet.
struct LiveChange
{
    QString kind;
    QJsonObject after;
    QString status;
    QString answer;
    bool isMain = false; ///< the row its operation is named after
};

/// Reads and writes the outbox.
namespace outbox {

/// Up to `limit` waiting entries after `afterSeq`, oldest first.
[[nodiscard]] QVector<OutboxEntry> pending(Connection &connection, qint64 afterSeq, int limit);
/// Waiting and refused ones; with `all` answered ones, too.
[[nodiscard]] QVector<OutboxEntry> list(Connection &connection, bool all, int limit = -1);
[[nodiscard]] std::optional<OutboxEntry> find(Connection &connection, const QString &opId);
/// Refused ones whose rows still hold what was refused, newest first.
[[nodiscard]] QVector<OutboxEntry> unreverted(Connection &connection);
[[nodiscard]] QHash<QString, qint64> countByStatus(Connection &connection);
/// Waiting ones.
[[nodiscard]] qint64 waitingCount(Connection &connection);

/// Of the entry with that `seq`.
void putAnswer(Connection &connection, const OutboxEntry &entry);
void putSent(Connection &connection, qint64 seq, const QString &scope, const QByteArray &body);
/// What is said of a waiting one from now on, because somebody has a copy of it.
void putBody(Connection &connection, qint64 seq, const QString &scope, const QByteArray &body);
void putFailure(Connection &connection, qint64 firstSeq, qint64 lastSeq, const QString &code);
/// 1: its rows hold the server's values again; 2: a person has seen to it.
void markReverted(Connection &connection, qint64 seq, int how);
/// Makes what a restored server has forgotten (answered above `high`) wait again.
void requeueLost(Connection &connection, qint64 high);
/// Lets a refused one wait again with all columns of its rows, as a new operation.
void sendWhole(Connection &connection, qint64 seq, const QString &newOpId);
/// Drops entries answered before `day` that the server's backup holds.
void forgetOld(Connection &connection, qint64 durableSeq, const QString &day);

/// The newest operation before change `seq` that wrote the row, refused ones left out; empty: none.
[[nodiscard]] QString previousOn(Connection &connection, const RowName &row, qint64 seq);
/// Whether an operation of this laptop's own made the row, however it was answered.
[[nodiscard]] bool isMadeHere(Connection &connection, const RowName &row);
[[nodiscard]] QVector<LiveChange> liveOf(Connection &connection, const RowName &row);
/// Rows with live changes in entries after `afterSeq`; `from`: the lowest cursor.
[[nodiscard]] QSet<RowName> liveRows(Connection &connection, qint64 from, qint64 afterSeq);
/// The newest entry's seq; 0: none.
[[nodiscard]] qint64 newest(Connection &connection);

/// Rows of a scope that were made here and taken by the server, but never read back.
[[nodiscard]] QVector<RowName> unreadRows(Connection &connection, const QString &scope);

} // namespace outbox

} // namespace emonev
