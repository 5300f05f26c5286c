#pragma once
#include "storage/changerepository.h"
#include "storage/outboxrepository.h"
#include "sync/protocol.h"
#include "sync/rowjson.h"
#include <QSet>

namespace emonev {

/// Turns outbox entries into the operations that are sent.
class OutboxReader
{
public:
    /// `account` is who signs the operations.
    OutboxReader(Connection &connection, const Clock &clock, QString account);

    [[nodiscard]] wire::Op read(const OutboxEntry &entry);
    /// As it once went out, where it did: somebody may have it already.
    [[nodiscard]] Result<wire::Op> asSent(const OutboxEntry &entry);
    /// The scope whose reading brings the answer back: where the server keeps the row already, else its unit's.
    [[nodiscard]] QString readIn(const wire::Op &op);

private:
    wire::RowPatch patchOf(const Change &change);
    void fillBase(wire::RowPatch &patch, const Change &change);
    QVector<wire::GroupChange> groupsOf(const SyncTable &table, const QJsonObject &from, const QJsonObject &to) const;
    /// The row as this change left it, as far as that can be told.
    QJsonObject wholeRow(const SyncTable &table, const Change &change);
    /// Rows of a store's setting up that the server has never seen go with the first operation that needs them.
    void bringParents(wire::Op &op, const SyncTable &table, const Change &child, const QJsonObject &data);
    QString scopeOf(const SyncTable &table, const Change &change);
    QString scopeOfConflict(const Change &change);
    QString hiddenRound(const SyncTable &table, const Change &change);
    std::optional<QJsonObject> stored(const QString &table, const QString &rowKey);

    Connection &m_connection;
    RecordWriter m_reader;
    QString m_account;
    bool m_whole = false;  ///< the operation being read goes with whole rows
    QSet<RowName> m_known; ///< rows the server has, or will have had before
};

} // namespace emonev
