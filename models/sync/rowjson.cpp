#include "sync/rowjson.h"

namespace emonev {

namespace {

std::optional<Value> valueOf(const QJsonValue &json, bool isNumber, bool isReal)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    if (!isNumber)
        return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    if (!json.isDouble())
        return std::nullopt;
    if (isReal)
        return Value(json.toDouble());
    return Value(json.toInteger());
}

bool isReal(const QString &column) { return column == u"lat" || column == u"lon"; }

} // namespace

QJsonObject rowToJson(const TableSpec &spec, const Row &row)
{
    QJsonObject data;
    for (int i = spec.keyCount; i < spec.columns.size(); ++i) {
        const Value &value = row[size_t(i)];
        if (const auto *text = std::get_if<QString>(&value))
            data.insert(spec.columns[i], *text);
        else if (const auto *number = std::get_if<qint64>(&value))
            data.insert(spec.columns[i], *number);
        else if (const auto *real = std::get_if<double>(&value))
            data.insert(spec.columns[i], *real);
    }
    return data;
}

std::optional<Row> rowFromJson(const SyncTable &table, const QString &rowKey, const QJsonObject &data)
{
    const TableSpec &spec = *table.spec;
    Row row = keyOf(spec, rowKey);
    row.reserve(size_t(spec.columns.size()));
    for (int i = spec.keyCount; i < spec.columns.size(); ++i) {
        const QString &column = spec.columns[i];
        const auto value = valueOf(data.value(column), table.numbers.contains(column), isReal(column));
        if (!value)
            return std::nullopt;
        row.push_back(*value);
    }
    return row;
}

QJsonObject unknownColumns(const SyncTable &table, const QJsonObject &data)
{
    QJsonObject unknown;
    for (auto it = data.begin(); it != data.end(); ++it)
        if (!table.spec->columns.contains(it.key()))
            unknown.insert(it.key(), it.value());
    return unknown;
}

QVector<QPair<QString, QString>> parentsOf(const SyncTable &table, const QString &rowKey, const QJsonObject &data)
{
    QVector<QPair<QString, QString>> parents;
    for (const QString &rule : table.parents) {
        const QString column = rule.section(u'=', 0, 0);
        const QString parent = rule.section(u'=', 1);
        if (parent == u"instrument")
            continue;
        QStringList parts;
        for (const QString &part : column.split(u'/'))
            parts.append(part.startsWith(u'#') ? rowKey.section(u'/', part.mid(1).toInt(), part.mid(1).toInt())
                                               : data.value(part).toString());
        if (!parts.last().isEmpty())
            parents.append({parent, parts.join(u'/')});
    }
    return parents;
}

} // namespace emonev
