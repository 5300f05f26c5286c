#include "storage/recordwriter.h"
#include "core/clock.h"
#include "core/jsontext.h"
#include "core/uuid.h"
#include <QDate>

namespace emonev {

namespace {

void appendJsonMember(QByteArray &json, const QString &name, const Value &value)
{
    if (json.isEmpty())
        json += '{';
    appendJsonName(json, name.toLatin1());
    if (const auto *text = std::get_if<QString>(&value))
        appendJsonText(json, *text);
    else if (const auto *number = std::get_if<qint64>(&value))
        json += QByteArray::number(*number);
    else if (const auto *real = std::get_if<double>(&value))
        json += QByteArray::number(*real, 'g', 17);
    else
        json += "null";
}

QByteArray closed(QByteArray json) { return json.isEmpty() ? QByteArray("{}") : json += '}'; }

QByteArray jsonOf(const TableSpec &spec, const Row &row)
{
    QByteArray json;
    for (int i = spec.keyCount; i < spec.columns.size(); ++i)
        if (!std::holds_alternative<std::monostate>(row[size_t(i)]))
            appendJsonMember(json, spec.columns[i], row[size_t(i)]);
    return closed(json);
}

} // namespace

RecordWriter::RecordWriter(Connection &connection, const Clock &clock, const Author &author)
    : m_connection(connection), m_clock(clock), m_author(author), m_at(storedTime(clock.now()).toUtf8())
{
}

Statement &RecordWriter::statement(const TableSpec &spec, const char *verb)
{
    return m_connection.query((spec.name.toLatin1() + '/' + verb).constData());
}

std::optional<Row> RecordWriter::find(const TableSpec &spec, const Row &key)
{
    Statement &find = statement(spec, "find_row");
    for (int i = 0; i < spec.keyCount; ++i)
        find.bind(i + 1, key[size_t(i)]);
    if (!find.next())
        return std::nullopt;
    Row row;
    row.reserve(size_t(spec.columns.size()));
    for (int i = 0; i < spec.columns.size(); ++i)
        row.push_back(find.value(i));
    find.reset();
    return row;
}

RecordWriter::Outcome RecordWriter::put(const TableSpec &spec, const Row &row, const QString &unitId)
{
    const std::optional<Row> stored = find(spec, row);
    return putKnown(spec, row, stored ? &*stored : nullptr, unitId);
}

RecordWriter::Outcome RecordWriter::putKnown(const TableSpec &spec, const Row &row, const Row *stored,
                                             const QString &unitId)
{
    QByteArray before;
    QByteArray after;
    if (stored) {
        for (int i = spec.keyCount; i < spec.columns.size(); ++i) {
            if ((*stored)[size_t(i)] == row[size_t(i)])
                continue;
            appendJsonMember(before, spec.columns[i], (*stored)[size_t(i)]);
            appendJsonMember(after, spec.columns[i], row[size_t(i)]);
        }
        if (after.isEmpty())
            return Outcome::Unchanged;
    }
    // A plain INSERT: the upsert keeps a copy of every page it touches, in case it must go back on itself.
    Statement &put = statement(spec, stored ? "put_row" : "insert_row");
    for (int i = 0; i < spec.columns.size(); ++i)
        put.bind(i + 1, row[size_t(i)]);
    put.run();
    if (stored)
        record(spec, row, unitId, {"update", closed(before), closed(after)});
    else
        record(spec, row, unitId, {"insert", {}, jsonOf(spec, row)});
    return stored ? Outcome::Updated : Outcome::Inserted;
}

bool RecordWriter::remove(const TableSpec &spec, const Row &key, const QString &unitId)
{
    const std::optional<Row> stored = find(spec, key);
    if (!stored)
        return false;
    Statement &remove = statement(spec, "remove_row");
    for (int i = 0; i < spec.keyCount; ++i)
        remove.bind(i + 1, key[size_t(i)]);
    remove.run();
    record(spec, *stored, unitId, {"delete", jsonOf(spec, *stored), {}});
    return true;
}

void RecordWriter::record(const TableSpec &spec, const Row &row, const QString &unitId, const Change &change)
{
    Statement &insert = m_connection.query("change/insert_change");
    insert.with(m_at, m_author.user, spec.name, rowKey(spec, row), unitId, QByteArray(change.kind));
    change.before.isNull() ? insert.bindNull(7) : insert.bind(7, change.before);
    change.after.isNull() ? insert.bindNull(8) : insert.bind(8, change.after);
    m_author.batchId.isEmpty() ? insert.bindNull(9) : insert.bind(9, m_author.batchId);
    insert.run();
    m_connection.query("outbox/insert_pending")
        .with(newId(m_clock), spec.cityScope || unitId.isEmpty() ? QStringLiteral("CITY") : unitId)
        .run();
}

QString rowKey(const TableSpec &spec, const Row &row)
{
    QString key = valueText(row[0]);
    for (int i = 1; i < spec.keyCount; ++i)
        key += u'/' + valueText(row[size_t(i)]);
    return key;
}

Row keyOf(const TableSpec &spec, const QString &rowKey)
{
    Row key;
    qsizetype from = 0;
    for (int i = 0; i < spec.keyCount; ++i) {
        const qsizetype to = i + 1 < spec.keyCount ? rowKey.indexOf(u'/', from) : rowKey.size();
        const QString part = rowKey.mid(from, to - from);
        if (spec.columns[i] == QLatin1String("component"))
            key.emplace_back(part.toLongLong());
        else
            key.emplace_back(part);
        from = to + 1;
    }
    return key;
}

QString storedTime(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

QString valueText(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 15);
    return {};
}

Value nullable(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
Value nullable(const std::optional<double> &number) { return number ? Value(*number) : Value(); }
Value nullable(const QDate &day) { return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value(); }

} // namespace emonev
