#include "exchange/tablewriter.h"
#include "exchange/atomicfile.h"
#include "exchange/csvreader.h"
#include "exchange/odswriter.h"
#include "exchange/xlsxwriter.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

namespace {

QString csvField(const QString &value, FileColumn::Type type)
{
    static const QStringView special = u";,\t\"\n\r";
    if (type == FileColumn::Type::Number && isPlainNumber(value))
        return QString(value).replace(u'.', u',');
    const QString text = withGuard(value);
    const bool quote = text.startsWith(u' ') || text.endsWith(u' ') ||
                       std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    return quote ? u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"' : text;
}

} // namespace

QByteArray toCsv(const TableData &data)
{
    QStringList titles;
    for (const FileColumn &column : data.columns)
        titles.append(csvField(column.title, FileColumn::Type::Text));
    QByteArray csv = "\xEF\xBB\xBF" + titles.join(u';').toUtf8() + "\r\n";
    for (const QStringList &row : data.rows) {
        for (int i = 0; i < data.columns.size(); ++i) {
            if (i > 0)
                csv += ';';
            csv += csvField(row.value(i), data.columns.at(i).type).toUtf8();
        }
        csv += "\r\n";
    }
    return csv;
}

QByteArray toJson(const TableData &data)
{
    QJsonArray objects;
    for (const QStringList &row : data.rows) {
        QJsonObject object;
        for (int i = 0; i < data.columns.size(); ++i)
            object.insert(data.columns.at(i).title, row.value(i));
        objects.append(object);
    }
    return QJsonDocument(objects).toJson();
}

Result<void> writeTable(const QString &path, const TableData &data)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeAtomically(path, toCsv(data));
    if (ending == u"json")
        return writeAtomically(path, toJson(data));
    if (ending == u"ods")
        return writeAtomically(path, [&](const QString &other) { return writeOds(other, data); });
    if (ending == u"xlsx")
        return writeAtomically(path, [&](const QString &other) { return writeXlsx(other, data); });
    return fail(ErrorKind::Usage, QStringLiteral("unknown_format"), {ending});
}

} // namespace emonev
