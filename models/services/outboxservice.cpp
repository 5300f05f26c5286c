#include "services/outboxservice.h"
#include "exchange/atomicfile.h"
#include "storage/peerrepository.h"
#include "sync/outboxreader.h"
#include "sync/protocoljson.h"
#include "sync/rowjson.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev {

namespace {

/// The change once more, on the row as it is now.
Result<void> repeat(RecordWriter &writer, const Change &change)
{
    const SyncTable *table = sync::table(change.table);
    if (!table)
        return {};
    const Row key = keyOf(*table->spec, change.rowKey);
    if (change.kind == u"delete") {
        writer.remove(*table->spec, key, change.unitId);
        return {};
    }
    const auto stored = writer.find(*table->spec, key);
    QJsonObject data = stored ? rowToJson(*table->spec, *stored) : change.before;
    for (auto it = change.after.begin(); it != change.after.end(); ++it)
        data.insert(it.key(), it.value());
    const auto row = rowFromJson(*table, change.rowKey, data);
    if (!row)
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_value"), {change.table});
    writer.put(*table->spec, *row, change.unitId);
    return {};
}

} // namespace

Result<QVector<OutboxEntry>> OutboxService::list(bool all) const
{
    return m_workspace.store().read(
        [&](Connection &c) -> Result<QVector<OutboxEntry>> { return outbox::list(c, all); });
}

QFuture<Result<Saved>> OutboxService::retry(const QString &opId, bool confirmed, const QString &label)
{
    return m_workspace.save(label, [opId, confirmed](RecordWriter &writer) -> Result<void> {
        Connection &c = writer.connection();
        const auto entry = outbox::find(c, opId);
        if (!entry || entry->status != u"rejected")
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_operation"), {opId});
        writer.beginOperation();
        for (const Change &change : changes::inRange(c, entry->firstSeq, entry->seq))
            EMONEV_TRY(repeat(writer, change));
        writer.endOperation();
        writer.confirmOperations(confirmed);
        outbox::markReverted(c, entry->seq, 2);
        return {};
    });
}

Result<void> OutboxService::dismiss(const QString &opId)
{
    return m_workspace.store().write([&](Connection &c) -> Result<void> {
        const auto entry = outbox::find(c, opId);
        if (!entry || entry->status != u"rejected")
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_operation"), {opId});
        outbox::markReverted(c, entry->seq, 2);
        return {};
    });
}

Result<int> OutboxService::exportTo(const QString &path) const
{
    return m_workspace.store().read([&](Connection &c) -> Result<int> {
        QJsonArray list;
        OutboxReader reader(c, m_workspace.clock(), peers::find(c).account);
        for (const OutboxEntry &entry : outbox::list(c, false)) {
            QJsonObject op = wire::toJson(reader.read(entry));
            op.insert(QStringLiteral("status"), entry.status);
            op.insert(QStringLiteral("code"), entry.code);
            list.append(op);
        }
        EMONEV_TRY(writeAtomically(path, QJsonDocument(list).toJson()));
        return int(list.size());
    });
}

} // namespace emonev
