#include "storage/recordwriter.h"
#include "core/clock.h"
#include "core/jsontext.h"
#include "core/uuid.h"
#include <QDate>
#include <algorithm>
#include <sqlite3.h>

namespace emonev {

namespace {

/// Appends a member; `utf8` is the value where it is text.
void appendMember(QByteArray &json, const QByteArray &member, const Value &value, QByteArrayView utf8)
{
    json += json.isEmpty() ? '{' : ',';
    json += member;
    if (std::holds_alternative<QString>(value))
        appendJsonUtf8(json, utf8);
    else if (const auto *number = std::get_if<qint64>(&value))
        json += QByteArray::number(*number);
    else if (const auto *real = std::get_if<double>(&value))
        json += QByteArray::number(*real, 'g', 17);
    else
        json += "null";
}

void appendMember(QByteArray &json, const QByteArray &member, const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    appendMember(json, member, value, text ? text->toUtf8() : QByteArray());
}

void close(QByteArray &json) { json += json.isEmpty() ? "{}" : "}"; }

} // namespace

RecordWriter::RecordWriter(Connection &connection, const Clock &clock, const Author &author)
    : m_connection(connection), m_clock(clock), m_author(author), m_at(storedTime(clock.now()).toUtf8()),
      m_user(author.user.toUtf8()), m_batch(author.batchId.toUtf8())
{
}

RecordWriter::Table &RecordWriter::tableOf(const TableSpec &spec)
{
    Table &table = m_tables[&spec];
    if (table.spec)
        return table;
    table.spec = &spec;
    table.name = spec.name.toUtf8();
    for (const QString &column : spec.columns)
        table.members.append('"' + column.toUtf8() + "\":");
    for (const QStringList &columns : spec.together) {
        table.together.append(QVector<int>());
        for (const QString &column : columns)
            table.together.last().append(int(spec.columns.indexOf(column)));
    }
    table.insert = &statement(spec, "insert_row");
    return table;
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
    Q_ASSERT(qsizetype(row.size()) == spec.columns.size());
    Table &table = tableOf(spec);
    if (stored) {
        if (!compare(table, *stored, row))
            return Outcome::Unchanged;
        keepBase(table, *stored);
        writeChanged(table, row);
        record(table, row, unitId, "update");
        return Outcome::Updated;
    }
    // A plain INSERT: the upsert keeps a copy of every page it touches, in case it must go back on itself.
    writeRow(*table.insert, row);
    if (m_forServer)
        return Outcome::Inserted;
    m_before.resize(0);
    m_after.resize(0);
    for (int i = spec.keyCount; i < spec.columns.size(); ++i)
        if (!std::holds_alternative<std::monostate>(row[size_t(i)]))
            appendMember(m_after, table.members[i], row[size_t(i)], table.insert->boundText(i + 1));
    close(m_after);
    record(table, row, unitId, "insert");
    return Outcome::Inserted;
}

void RecordWriter::writeRow(Statement &statement, const Row &row)
{
    int index = 0;
    for (const Value &value : row)
        statement.bind(++index, value);
    statement.run();
}

void RecordWriter::writeChanged(Table &table, const Row &row)
{
    const TableSpec &spec = *table.spec;
    std::unique_ptr<Statement> &update = table.updates[m_changed];
    if (!update) {
        QByteArray sql = "UPDATE " + table.name + " SET version = version + 1";
        for (int i = spec.keyCount; i < spec.columns.size(); ++i)
            if (m_changed >> i & 1)
                sql += ", " + spec.columns[i].toUtf8() + " = ?" + QByteArray::number(i + 1);
        for (int i = 0; i < spec.keyCount; ++i)
            sql += (i == 0 ? " WHERE " : " AND ") + spec.columns[i].toUtf8() + " = ?" + QByteArray::number(i + 1);
        update = std::make_unique<Statement>(m_connection.handle(), sql);
    }
    for (int i = 0; i < spec.columns.size(); ++i)
        if (i < spec.keyCount || (m_changed >> i & 1))
            update->bind(i + 1, row[size_t(i)]);
    update->run();
}

bool RecordWriter::movesWith(const Table &table, int column, const Row &stored, const Row &row)
{
    for (const QVector<int> &columns : table.together)
        if (columns.contains(column))
            return std::any_of(columns.begin(), columns.end(),
                               [&](int other) { return stored[size_t(other)] != row[size_t(other)]; });
    return false;
}

bool RecordWriter::compare(const Table &table, const Row &stored, const Row &row)
{
    m_before.resize(0);
    m_after.resize(0);
    m_changed = 0;
    for (int i = table.spec->keyCount; i < table.spec->columns.size(); ++i) {
        const bool here = stored[size_t(i)] != row[size_t(i)];
        if (!here && !movesWith(table, i, stored, row))
            continue;
        m_changed |= here ? 1ULL << i : 0;
        appendMember(m_before, table.members[i], stored[size_t(i)]);
        appendMember(m_after, table.members[i], row[size_t(i)]);
    }
    if (m_changed == 0)
        return false;
    close(m_before);
    close(m_after);
    return true;
}

bool RecordWriter::remove(const TableSpec &spec, const Row &key, const QString &unitId)
{
    const std::optional<Row> stored = find(spec, key);
    if (!stored)
        return false;
    const Table &table = tableOf(spec);
    keepBase(table, *stored);
    Statement &remove = statement(spec, "remove_row");
    for (int i = 0; i < spec.keyCount; ++i)
        remove.bind(i + 1, key[size_t(i)]);
    remove.run();
    m_before.resize(0);
    m_after.resize(0);
    for (int i = spec.keyCount; i < spec.columns.size(); ++i)
        if (!std::holds_alternative<std::monostate>((*stored)[size_t(i)]))
            appendMember(m_before, table.members[i], (*stored)[size_t(i)]);
    close(m_before);
    record(table, *stored, unitId, "delete");
    return true;
}

void RecordWriter::record(const Table &table, const Row &row, const QString &unitId, const char *kind)
{
    if (!m_insertChange)
        m_insertChange = &m_connection.query("change/insert_change");
    Statement &insert = *m_insertChange;
    insert.with(m_at, m_user, table.name, rowKey(*table.spec, row), unitId, QByteArray(kind));
    m_before.isEmpty() ? insert.bindNull(7) : insert.bind(7, m_before);
    m_after.isEmpty() ? insert.bindNull(8) : insert.bind(8, m_after);
    m_batch.isEmpty() ? insert.bindNull(9) : insert.bind(9, m_batch);
    insert.run();
    m_newest = sqlite3_last_insert_rowid(m_connection.handle());
    if (m_inOperation && m_operationFirst == 0)
        m_operationFirst = m_newest;
}

void RecordWriter::keepBase(const Table &table, const Row &stored)
{
    if (m_forServer)
        return;
    if (!m_keepBase)
        m_keepBase = &m_connection.query("base/keep_data");
    QByteArray data;
    for (int i = table.spec->keyCount; i < table.spec->columns.size(); ++i)
        if (!std::holds_alternative<std::monostate>(stored[size_t(i)]))
            appendMember(data, table.members[i], stored[size_t(i)]);
    close(data);
    m_keepBase->with(table.name, rowKey(*table.spec, stored), data).run();
}

void RecordWriter::beginOperation()
{
    m_inOperation = true;
    m_operationFirst = 0;
}

void RecordWriter::endOperation()
{
    m_inOperation = false;
    if (m_operationFirst != 0 && m_newest > m_operationFirst)
        m_operations.emplace_back(m_operationFirst, m_newest);
}

void RecordWriter::adoptOperations(const RecordWriter &other)
{
    m_operations.insert(m_operations.end(), other.m_operations.begin(), other.m_operations.end());
}

void RecordWriter::setStamp(const QString &user, const QString &at)
{
    m_user = user.toUtf8();
    m_at = at.toUtf8();
}

void RecordWriter::queueFrom(qint64 firstSeq)
{
    constexpr qsizetype lastGroup = 12;
    const QString id = newId(m_clock);
    m_connection.query("outbox/insert_pending")
        .with(firstSeq, id.chopped(lastGroup), id.right(lastGroup).toLongLong(nullptr, 16), qint64(m_confirmed))
        .run();
    for (const auto &[first, last] : m_operations) {
        m_connection.query("outbox/remove_range").with(first, last).run();
        m_connection.query("outbox/widen_entry").with(first, last).run();
    }
    m_operations.clear();
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
