#include "exchange/columnmap.h"
#include "exchange/atomicfile.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace emonev {

namespace {

Unexpected invalid(const QString &code, const QStringList &args) { return fail(ErrorKind::InvalidData, code, args); }

Result<QString> ourColumn(ImportKind kind, const QString &name)
{
    const int index = columnIndex(kind, name);
    if (index < 0)
        return invalid(QStringLiteral("map_unknown_column"), {name, suggestColumn(kind, name)});
    return columnsOf(kind).at(index).name;
}

Result<void> readColumns(const QJsonObject &object, ImportKind kind, ColumnMap &map)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString() && !it->isNull())
            return invalid(QStringLiteral("map_bad_shape"), {QStringLiteral("columns.") + it.key()});
        if (it->toString().isEmpty()) {
            map.mapColumn(it.key(), QString());
            continue;
        }
        EMONEV_ASSIGN(const QString ours, ourColumn(kind, it->toString()));
        map.mapColumn(it.key(), ours);
    }
    return {};
}

Result<void> readValues(const QJsonObject &object, ImportKind kind, ColumnMap &map)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = map.hasColumn(it.key()) ? map.column(it.key()) : it.key();
        EMONEV_ASSIGN(const QString ours, ourColumn(kind, name));
        if (!it->isObject())
            return invalid(QStringLiteral("map_bad_shape"), {QStringLiteral("values.") + it.key()});
        const QJsonObject values = it->toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (value->isObject() || value->isArray())
                return invalid(QStringLiteral("map_bad_shape"), {QStringLiteral("values.") + it.key()});
            map.mapValue(ours, value.key(), value->toVariant().toString());
        }
    }
    return {};
}

Result<void> readTimeZone(const QJsonValue &value, ColumnMap &map)
{
    static const QRegularExpression offset(QStringLiteral("^[+-](0\\d|1[0-4]):[0-5]\\d$"));
    if (value.isUndefined() || value.isNull())
        return {};
    if (!offset.match(value.toString()).hasMatch())
        return invalid(QStringLiteral("map_bad_time_zone"), {value.toString()});
    map.setTimeZone(value.toString());
    return {};
}

} // namespace

Result<ColumnMap> ColumnMap::fromJson(const QByteArray &json, ImportKind kind)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorKind::InvalidData, QStringLiteral("map_not_json"), {}, error.errorString());
    const QJsonObject object = document.object();
    for (const QString &key : {QStringLiteral("columns"), QStringLiteral("values")})
        if (object.contains(key) && !object.value(key).isObject())
            return invalid(QStringLiteral("map_bad_shape"), {key});
    ColumnMap map;
    EMONEV_TRY(readColumns(object.value(QStringLiteral("columns")).toObject(), kind, map));
    EMONEV_TRY(readValues(object.value(QStringLiteral("values")).toObject(), kind, map));
    EMONEV_TRY(readTimeZone(object.value(QStringLiteral("time_zone")), map));
    return map;
}

Result<ColumnMap> ColumnMap::load(const QString &path, ImportKind kind)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path}, file.errorString());
    return fromJson(file.read(16 << 20), kind);
}

QByteArray ColumnMap::toJson() const
{
    QJsonObject columns;
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it)
        columns.insert(it.key(), it.value());
    QJsonObject values;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        QJsonObject entries;
        for (auto value = it->begin(); value != it->end(); ++value)
            entries.insert(value.key(), value.value());
        values.insert(it.key(), entries);
    }
    QJsonObject object{{QStringLiteral("columns"), columns}, {QStringLiteral("values"), values}};
    if (!m_timeZone.isEmpty())
        object.insert(QStringLiteral("time_zone"), m_timeZone);
    return QJsonDocument(object).toJson();
}

Result<void> ColumnMap::save(const QString &path) const { return writeAtomically(path, toJson()); }

void ColumnMap::mapColumn(const QString &theirs, const QString &ours)
{
    m_columns.insert(theirs, ours);
    m_columnKeys.insert(headerKey(theirs), ours);
}

void ColumnMap::mapValue(const QString &column, const QString &theirs, const QString &ours)
{
    m_values[column].insert(theirs, ours);
    m_valueKeys[column].insert(theirs.trimmed().toCaseFolded(), ours);
}

QString ColumnMap::value(const QString &column, const QString &text) const
{
    const auto values = m_valueKeys.constFind(column);
    if (values == m_valueKeys.constEnd())
        return text;
    return values->value(text.toCaseFolded(), text);
}

} // namespace emonev
