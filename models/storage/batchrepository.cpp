#include "storage/batchrepository.h"
#include "storage/recordwriter.h"

namespace emonev::batches {

namespace {

Batch readBatch(const Statement &row)
{
    Batch batch;
    batch.id = row.text(0);
    batch.kind = row.text(1);
    batch.fileName = row.text(2);
    batch.fileSha256 = row.text(3);
    batch.madeAt = QDateTime::fromString(row.text(4), Qt::ISODateWithMs);
    batch.user = row.text(5);
    batch.total = int(row.number(6));
    batch.inserted = int(row.number(7));
    batch.updated = int(row.number(8));
    batch.unchanged = int(row.number(9));
    batch.rejected = int(row.number(10));
    batch.undone = row.text(11) == QLatin1String("undone");
    return batch;
}

std::optional<Batch> readOne(Statement &statement)
{
    std::optional<Batch> found;
    if (statement.next())
        found = readBatch(statement);
    statement.reset();
    return found;
}

} // namespace

void insert(Connection &connection, const Batch &batch)
{
    connection.query("batch/insert_batch")
        .with(batch.id, batch.kind, batch.fileName, batch.fileSha256, storedTime(batch.madeAt), batch.user,
              qint64(batch.total), qint64(batch.inserted), qint64(batch.updated), qint64(batch.unchanged),
              qint64(batch.rejected))
        .run();
}

void close(Connection &connection, const QString &id) { connection.query("batch/close_batch").with(id).run(); }

void markUndone(Connection &connection, const QString &id) { connection.query("batch/mark_undone").with(id).run(); }

std::optional<Batch> find(Connection &connection, const QString &id)
{
    return readOne(connection.query("batch/find_batch").with(id));
}

std::optional<Batch> ofFile(Connection &connection, const QString &sha256, const QString &kind)
{
    return readOne(connection.query("batch/find_of_file").with(sha256, kind));
}

QVector<Batch> list(Connection &connection)
{
    QVector<Batch> found;
    Statement &rows = connection.query("batch/list_batches");
    while (rows.next())
        found.append(readBatch(rows));
    return found;
}

QVector<Dependent> dependents(Connection &connection, const QString &table, const QString &rowKey)
{
    QVector<Dependent> found;
    Statement &rows = connection.query("batch/list_dependents").with(table, rowKey);
    while (rows.next())
        found.append({rows.text(0), rows.text(1), rows.text(2)});
    return found;
}

QByteArray rememberedMap(Connection &connection, const QString &source, const QString &kind)
{
    Statement &row = connection.query("import_map/find_map").with(source, kind);
    const QByteArray json = row.next() ? row.text(0).toUtf8() : QByteArray();
    row.reset();
    return json;
}

void rememberMap(Connection &connection, const QString &source, const QString &kind, const QByteArray &json)
{
    connection.query("import_map/put_map").with(source, kind, json).run();
}

} // namespace emonev::batches
