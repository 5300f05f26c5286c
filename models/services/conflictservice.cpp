#include "services/conflictservice.h"
#include "sync/protocol.h"
#include "sync/rowjson.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev {

namespace {

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

ConflictRow readConflict(const Statement &row)
{
    ConflictRow conflict{row.text(0), row.text(1), row.text(2), row.text(3)};
    for (const QJsonValue &group : QJsonDocument::fromJson(row.text(4).toUtf8()).array())
        conflict.groups.append(group.toString());
    conflict.base = objectOf(row.text(5));
    conflict.mine = objectOf(row.text(6));
    conflict.theirs = objectOf(row.text(7));
    conflict.mineUser = row.text(8);
    conflict.mineAt = row.text(9);
    conflict.theirsUser = row.text(10);
    conflict.theirsAt = row.text(11);
    conflict.device = row.text(12);
    conflict.state = row.text(13);
    return conflict;
}

QString unitOf(const ConflictRow &conflict, const QJsonObject &row)
{
    if (conflict.table == u"unit")
        return conflict.rowKey;
    if (const QString unit = row.value(u"unit_id").toString(); !unit.isEmpty())
        return unit;
    return conflict.scope == wire::cityScope() ? QString() : conflict.scope;
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

} // namespace

Result<QVector<ConflictRow>> ConflictService::list(bool all) const
{
    return m_workspace.store().read([&](Connection &c) -> Result<QVector<ConflictRow>> {
        QVector<ConflictRow> found;
        Statement &rows = c.query("conflict/list_conflicts").with(qint64(all));
        while (rows.next())
            found.append(readConflict(rows));
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
    const Result<ConflictRow> found = find(id);
    return m_workspace.save(label, [found, columns](RecordWriter &writer) -> Result<void> {
        EMONEV_TRY(found);
        const auto stored = writer.find(tables::conflict(), {found->id});
        if (!stored || valueText(stored->back()) == u"settled")
            return fail(ErrorKind::NotFound, QStringLiteral("conflict_settled"), {found->id});
        writer.beginOperation();
        const SyncTable *table = sync::table(found->table);
        if (table && columns.contains(QStringLiteral("*")))
            writer.remove(*table->spec, keyOf(*table->spec, found->rowKey), unitOf(*found, columns));
        else if (!columns.isEmpty())
            EMONEV_TRY(putRow(writer, *found, columns));
        Row row = *stored;
        row.back() = QStringLiteral("settled");
        writer.put(tables::conflict(), row, unitOf(*found, columns));
        writer.endOperation();
        return {};
    });
}

Result<void> ConflictService::resolve(const QString &id, const QString &take)
{
    EMONEV_ASSIGN(const ConflictRow conflict, find(id));
    QJsonObject columns;
    if (take == u"mine") {
        columns = conflict.isRemoval() ? QJsonObject{{"*", QJsonValue()}} : conflict.mine;
    } else if (take != u"theirs") {
        if (conflict.mine.size() != 1)
            return fail(ErrorKind::Usage, QStringLiteral("conflict_many_columns"), {conflict.mine.keys().join(u", ")});
        columns.insert(conflict.mine.begin().key(), take);
    }
    EMONEV_TRY(settle(id, columns, {}).result());
    return {};
}

} // namespace emonev
