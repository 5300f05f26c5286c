#include "exchange/jsonreader.h"
#include "exchange/sheetbuilder.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

namespace {

Cell toCell(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return Cell::fromText(value.toString());
    case QJsonValue::Double:
        return Cell::fromNumber(value.toDouble());
    case QJsonValue::Bool:
        return Cell::fromBool(value.toBool());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(part.isString() ? part.toString() : part.toVariant().toString());
        return Cell::fromText(parts.join(QStringLiteral("; ")));
    }
    case QJsonValue::Object:
        return Cell::fromError(QStringLiteral("{…}"));
    default:
        return {};
    }
}

} // namespace

bool startsAsJsonTable(const QByteArray &utf8)
{
    const QByteArray start = utf8.left(4096).trimmed();
    if (start == "[]")
        return true;
    if (!start.startsWith('['))
        return false;
    return start.mid(1).trimmed().startsWith('{');
}

Result<Workbook> readJson(const QByteArray &utf8, const QString &sheetName, const QString &path,
                          const ReadLimits &limits)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::InvalidData, QStringLiteral("file_damaged"), {path}, error.errorString());
    if (!document.isArray())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path});
    const QJsonArray objects = document.array();
    SheetBuilder builder(sheetName, limits);
    QHash<QString, int> columns;
    QVector<QPair<int, QJsonObject>> rows;
    for (int i = 0; i < objects.size(); ++i) {
        if (!objects.at(i).isObject())
            return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path});
        rows.append({i + 2, objects.at(i).toObject()});
        for (const QString &key : rows.last().second.keys())
            if (!columns.contains(key)) {
                builder.add(1, int(columns.size()), Cell::fromText(key));
                columns.insert(key, int(columns.size()));
            }
    }
    for (const auto &[number, object] : rows)
        for (auto it = object.begin(); it != object.end(); ++it)
            builder.add(number, columns.value(it.key()), toCell(it.value()));
    if (builder.tooLarge())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {path});
    Workbook workbook;
    workbook.sheets.append(builder.take());
    return workbook;
}

} // namespace emonev
