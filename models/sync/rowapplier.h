#pragma once
#include "storage/changerepository.h"
#include "storage/outboxrepository.h"
#include "storage/peerrepository.h"
#include "sync/protocol.h"
#include "sync/rowjson.h"
#include <QHash>
#include <QSet>

namespace emonev {

/// Rows that may hold people's live changes, asked for bit by bit; a row too many does no harm.
struct LiveRows
{
    QSet<RowName> rows;
    qint64 seen = 0; ///< the newest outbox entry that was looked at
};

/// Writes what the server says into the tables, under what is still pending; in the caller's transaction.
class RowApplier
{
public:
    /// `live` is brought up to date, and outlives this.
    RowApplier(Connection &connection, const Clock &clock, LiveRows &live);

    /// One entry of a scope's feed. An entry that was seen before changes nothing.
    void apply(const QString &scope, const wire::FeedRow &row);
    /// The server no longer knows this row in this scope.
    void drop(const QString &scope, const RowName &name, const QString &user = {}, const QString &at = {});
    /// A row made here and taken by the server, in a scope that was revoked before it was read back.
    void discard(const RowName &name, const QString &scope);
    /// A scope is read from its beginning: what was seen before says nothing about what comes.
    void beginReload(const QString &scope);
    /// The rows of a scope and their checksum as they are, whatever was kept of them.
    void recount(const QString &scope);
    /// The scope is read up to `next`; saved with the rows.
    void setNext(const QString &scope, qint64 next);
    [[nodiscard]] ScopeCursor &cursor(const QString &scope);
    /// Writes the cursors; once, before the transaction ends.
    void saveCursors();
    /// Rows that waited, rows under answered work, rows of refused work: each is written as it now must be.
    void settle();

    [[nodiscard]] qint64 applied() const { return m_applied; }
    [[nodiscard]] const QSet<QString> &touchedTables() const { return m_tables; }
    [[nodiscard]] const QSet<QString> &touchedUnits() const { return m_units; }

private:
    using State = std::optional<QJsonObject>;

    void reckon(const QString &scope, const RowName &name, const BaseRow *before, qint64 version);
    /// The server's columns with people's live changes on them; nothing: no such row.
    State overlay(State state, const RowName &name);
    [[nodiscard]] bool hasParents(const SyncTable &table, const QString &rowKey, const QJsonObject &data);
    bool present(const RowName &name);
    /// False where something it refers to, or that refers to it, stands in the way; `why` then says which.
    bool write(const SyncTable &table, const RowName &name, const State &state, int &why);
    QString unitOf(const RowName &name, const QString &scope, const QJsonObject &data) const;
    /// False where it must be tried again once other rows are written.
    bool settleRow(const RowName &name);
    bool settleWaiting();
    void settleRefused();
    /// A row that never met the server, as it was before a refused change.
    State withoutRefused(const SyncTable &table, const Change &change);
    State stored(const RowName &name);

    Connection &m_connection;
    RecordWriter m_writer;
    QHash<QString, ScopeCursor> m_cursors;
    QString m_scope; ///< of the row at hand: its unit, for the history
    LiveRows &m_live;
    QSet<RowName> m_present; ///< rows that others refer to and that are known to be here
    QString m_now;
    QSet<QString> m_tables;
    QSet<QString> m_units;
    qint64 m_applied = 0;
};

} // namespace emonev
