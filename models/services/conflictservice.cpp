#include "services/conflictservice.h"
#include "sync/protocol.h"
#include "sync/rowjson.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev {

namespace {

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

/// From the columns in the table's order.
ConflictRow conflictOf(const Row &row)
{
    const auto text = [&row](std::size_t column) { return valueText(row[column]); };
    ConflictRow conflict{text(0), text(1), text(2), text(3)};
    for (const QJsonValue &group : QJsonDocument::fromJson(text(4).toUtf8()).array())
        conflict.groups.append(group.toString());
    conflict.base = objectOf(text(5));
    conflict.mine = objectOf(text(6));
    conflict.theirs = objectOf(text(7));
    conflict.mineUser = text(8);
    conflict.mineAt = text(9);
    conflict.theirsUser = text(10);
    conflict.theirsAt = text(11);
    conflict.device = text(12);
    conflict.state = text(13);
    return conflict;
}

Row rowOf(const Statement &row)
{
    Row values;
    for (int column = 0; column < tables::conflict().columns.size(); ++column)
        values.emplace_back(row.text(column));
    return values;
}

QString unitOf(const ConflictRow &conflict, const QJsonObject &row)
{
    if (conflict.table == u"unit")
        return conflict.rowKey;
    if (const QString unit = row.value(u"unit_id").toString(); !unit.isEmpty())
        return unit;
    return wire::unitOf(conflict.scope);
}

Result<void> removeRow(RecordWriter &writer, const ConflictRow &conflict)
{
    const SyncTable *table = sync::table(conflict.table);
    if (!table)
        return fail(ErrorKind::Unexpected, QStringLiteral("unknown_table"), {conflict.table});
    const Row key = keyOf(*table->spec, conflict.rowKey);
    const auto stored = writer.find(*table->spec, key);
    if (stored)
        writer.remove(*table->spec, key, unitOf(conflict, rowToJson(*table->spec, *stored)));
    return {};
}

/// Writes the decided columns; a row that is gone comes back with what the decision says of it.
Result<void> putRow(RecordWriter &writer, const ConflictRow &conflict, const QJsonObject &columns)
{
    const SyncTable *table = sync::table(conflict.table);
    if (!table)
        return fail(ErrorKind::Unexpected, QStringLiteral("unknown_table"), {conflict.table});
    const auto stored = writer.find(*table->spec, keyOf(*table->spec, conflict.rowKey));
    QJsonObject data = stored ? rowToJson(*table->spec, *stored) : QJsonObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        data.insert(it.key(), it.value());
    const auto row = rowFromJson(*table, conflict.rowKey, data);
    if (!row)
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_value"), {columns.keys().join(u", ")});
    writer.put(*table->spec, *row, unitOf(conflict, data));
    return {};
}

Result<void> settleOne(RecordWriter &writer, const Settlement &decision)
{
    auto stored = writer.find(tables::conflict(), {decision.id});
    if (!stored)
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_conflict"), {decision.id});
    if (valueText(stored->back()) == u"settled")
        return fail(ErrorKind::NotFound, QStringLiteral("conflict_settled"), {decision.id});
    const ConflictRow conflict = conflictOf(*stored);
    writer.beginOperation();
    if (decision.removes)
        EMONEV_TRY(removeRow(writer, conflict));
    else if (!decision.columns.isEmpty())
        EMONEV_TRY(putRow(writer, conflict, decision.columns));
    stored->back() = QStringLiteral("settled");
    writer.put(tables::conflict(), *stored, unitOf(conflict, decision.columns));
    writer.endOperation();
    return {};
}

} // namespace

Result<QVector<ConflictRow>> ConflictService::list(bool all) const
{
    return m_workspace.store().read([&](Connection &c) -> Result<QVector<ConflictRow>> {
        QVector<ConflictRow> found;
        Statement &rows = c.query("conflict/list_conflicts").with(qint64(all));
        while (rows.next())
            found.append(conflictOf(rowOf(rows)));
        return found;
    });
}

Result<ConflictRow> ConflictService::find(const QString &id) const
{
    EMONEV_ASSIGN(const QVector<ConflictRow> all, list(true));
    for (const ConflictRow &conflict : all)
        if (conflict.id == id)
            return conflict;
    return fail(ErrorKind::NotFound, QStringLiteral("unknown_conflict"), {id});
}

QFuture<Result<Saved>> ConflictService::settle(const QString &id, const QJsonObject &columns, const QString &label)
{
    return settle(QVector<Settlement>{{id, columns}}, label);
}

QFuture<Result<Saved>> ConflictService::settle(const QVector<Settlement> &decisions, const QString &label)
{
    return m_workspace.save(label, [decisions](RecordWriter &writer) -> Result<void> {
        for (const Settlement &decision : decisions)
            EMONEV_TRY(settleOne(writer, decision));
        return {};
    });
}

Result<void> ConflictService::resolve(const QString &id, const QString &take)
{
    EMONEV_ASSIGN(const ConflictRow conflict, find(id));
    Settlement decision{id, {}};
    if (take == u"mine") {
        decision.columns = conflict.mine;
        decision.removes = conflict.isRemoval();
    } else if (take != u"theirs") {
        if (conflict.mine.size() != 1)
            return fail(ErrorKind::Usage, QStringLiteral("conflict_many_columns"), {conflict.mine.keys().join(u", ")});
        decision.columns.insert(conflict.mine.begin().key(), take);
    }
    EMONEV_TRY(settle(QVector<Settlement>{decision}, {}).result());
    return {};
}

} // namespace emonev
