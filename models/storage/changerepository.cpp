#include "storage/changerepository.h"
#include "storage/registryrepository.h"
#include <QJsonDocument>

namespace emonev::changes {

namespace {

QJsonObject objectAt(const Statement &row, int column)
{
    return row.isNull(column) ? QJsonObject() : QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

Change readChange(const Statement &row)
{
    return {row.number(0),    QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
            row.text(2),      row.text(3),
            row.text(4),      row.text(5),
            row.text(6),      objectAt(row, 7),
            objectAt(row, 8), row.text(9)};
}

QVector<Change> readAll(Statement &rows)
{
    QVector<Change> found;
    while (rows.next())
        found.append(readChange(rows));
    return found;
}

Value fromJson(const QJsonValue &json, const Value &sample)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isString())
        return json.toString();
    if (std::holds_alternative<qint64>(sample) || json.toDouble() == double(json.toInteger(-1)))
        return json.toInteger();
    return json.toDouble();
}

bool sameValue(const Value &stored, const QJsonValue &json)
{
    if (std::holds_alternative<std::monostate>(stored))
        return json.isNull() || json.isUndefined();
    if (const auto *text = std::get_if<QString>(&stored))
        return json.isString() && json.toString() == *text;
    if (const auto *number = std::get_if<qint64>(&stored))
        return json.isDouble() && json.toDouble() == double(*number);
    return json.isDouble() && json.toDouble() == std::get<double>(stored);
}

/// Whether the row still holds what the change left there.
bool stillHolds(const TableSpec &spec, const Change &change, const Row &stored)
{
    for (int i = spec.keyCount; i < spec.columns.size(); ++i) {
        const bool told = change.after.contains(spec.columns[i]) || change.kind == QLatin1String("insert");
        if (told && !sameValue(stored[size_t(i)], change.after.value(spec.columns[i])))
            return false;
    }
    return true;
}

Unexpected changedSince(const Change &change)
{
    return fail(ErrorKind::Conflict, QStringLiteral("changed_since"), {change.table, change.rowKey});
}

} // namespace

QVector<Change> ofRow(Connection &connection, const QString &table, const QString &rowKey, int limit)
{
    return readAll(connection.query("change/list_of_row").with(table, rowKey, qint64(limit)));
}

QVector<Change> ofPrefix(Connection &connection, const QString &table, const QString &prefix, int limit)
{
    const QString pattern = containsPattern(prefix).mid(1);
    return readAll(connection.query("change/list_of_prefix").with(table, pattern, qint64(limit)));
}

QVector<Change> ofUnit(Connection &connection, const QString &table, const QString &unitId)
{
    return readAll(connection.query("change/list_of_unit").with(table, unitId));
}

QVector<Change> inRange(Connection &connection, qint64 first, qint64 last)
{
    return readAll(connection.query("change/list_range").with(first, last));
}

Touched touched(Connection &connection, qint64 first, qint64 last)
{
    Touched found;
    Statement &rows = connection.query("change/list_touched").with(first, last);
    while (rows.next()) {
        found.tables.insert(rows.text(0));
        found.units.insert(rows.text(1));
    }
    return found;
}

QVector<Change> ofBatch(Connection &connection, const QString &batchId)
{
    return readAll(connection.query("change/list_of_batch").with(batchId));
}

qint64 newest(Connection &connection)
{
    Statement &row = connection.query("change/find_newest");
    const qint64 seq = row.next() ? row.number(0) : 0;
    row.reset();
    return seq;
}

std::optional<Change> laterThan(Connection &connection, const Change &change, const QString &batchId)
{
    Statement &row = connection.query("change/find_later").with(change.table, change.rowKey, change.seq);
    row.bind(4, batchId.isEmpty() ? QStringLiteral("-") : batchId);
    std::optional<Change> found;
    if (row.next())
        found = readChange(row);
    row.reset();
    return found;
}

Result<void> revert(RecordWriter &writer, const Change &change)
{
    const TableSpec *spec = tables::find(change.table);
    if (!spec)
        return fail(ErrorKind::Unexpected, QStringLiteral("unknown_table"), {change.table});
    Row row = keyOf(*spec, change.rowKey);
    const std::optional<Row> stored = writer.find(*spec, row);
    const bool wasDelete = change.kind == QLatin1String("delete");
    if (wasDelete == stored.has_value() || (stored && !stillHolds(*spec, change, *stored)))
        return changedSince(change);
    if (change.kind == QLatin1String("insert")) {
        writer.remove(*spec, row, change.unitId);
        return {};
    }
    if (stored)
        row = *stored;
    row.resize(size_t(spec->columns.size()));
    for (int i = spec->keyCount; i < spec->columns.size(); ++i)
        if (wasDelete || change.before.contains(spec->columns[i]))
            row[size_t(i)] = fromJson(change.before.value(spec->columns[i]), stored ? (*stored)[size_t(i)] : Value());
    writer.put(*spec, row, change.unitId);
    return {};
}

} // namespace emonev::changes
