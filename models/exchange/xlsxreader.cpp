#include "exchange/xlsxreader.h"
#include "exchange/sheetbuilder.h"
#include "exchange/xlsxstyles.h"
#include <QDateTime>
#include <QDir>
#include <QXmlStreamReader>
#include <cmath>

namespace emonev {

namespace {

constexpr double epoch1904 = 1462; // days from 1899-12-30 to 1904-01-01

struct SheetEntry
{
    QString name;
    QString relation;
};

/// What all sheets of a workbook share.
struct Shared
{
    QVector<SheetEntry> sheets;
    bool date1904 = false;
    QVector<QString> strings;
    QVector<bool> dateStyles;
};

Unexpected damaged(const QString &path, const QString &detail)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("file_damaged"), {path}, detail);
}

/// Office writes characters XML cannot hold as _xHHHH_.
QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString out = text.left(at);
    for (; at < text.size(); ++at) {
        bool ok = false;
        if (text.at(at) == u'_' && at + 6 < text.size() && text.at(at + 1) == u'x' && text.at(at + 6) == u'_') {
            const ushort code = text.mid(at + 2, 4).toUShort(&ok, 16);
            if (ok) {
                out += QChar(code);
                at += 6;
            }
        }
        if (!ok)
            out += text.at(at);
    }
    return out;
}

/// The text of a string item: all its runs, without phonetic guides. Stands on the item's start, ends on its end.
QString readItemText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            if (phonetic > 0 || xml.name() == u"rPh")
                ++phonetic;
        } else if (xml.isEndElement()) {
            --depth;
            if (phonetic > 0)
                --phonetic;
        } else if (xml.isCharacters() && phonetic == 0 && depth > 1) {
            text += xml.text();
        }
    }
    return unescaped(text);
}

Result<QVector<QString>> readStrings(const QByteArray &content, const QString &path)
{
    QVector<QString> strings;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"si")
            strings.append(readItemText(xml));
    }
    if (xml.hasError())
        return damaged(path, xml.errorString());
    return strings;
}

Result<QHash<QString, QString>> readRelations(const ZipPackage &package, const QString &part, const QString &path)
{
    EMONEV_ASSIGN(const QByteArray content, package.read(part));
    QHash<QString, QString> targets;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        targets.insert(attributes.value(QLatin1String("Id")).toString(), target);
        const QString type = attributes.value(QLatin1String("Type")).toString();
        targets.insert(u'/' + type.section(u'/', -1), target);
    }
    if (xml.hasError())
        return damaged(path, xml.errorString());
    return targets;
}

QString resolved(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? QDir::cleanPath(target.mid(1)) : QDir::cleanPath(folder + u'/' + target);
}

Result<void> readWorkbookPart(const QByteArray &content, const QString &path, Shared &shared)
{
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto flag = attributes.value(QLatin1String("date1904"));
            shared.date1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet") {
            SheetEntry entry{attributes.value(QLatin1String("name")).toString(), {}};
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == u"id")
                    entry.relation = attribute.value().toString();
            shared.sheets.append(entry);
        }
    }
    if (xml.hasError() || shared.sheets.isEmpty())
        return damaged(path, xml.hasError() ? xml.errorString() : QStringLiteral("no sheet"));
    return {};
}

/// Reads the rows and cells of one sheet's part.
class SheetParser
{
public:
    SheetParser(const QByteArray &content, const Shared &shared, SheetBuilder &builder)
        : m_xml(content), m_shared(shared), m_builder(builder)
    {
    }

    /// Empty when all went well, otherwise what is wrong.
    QString run()
    {
        while (!m_xml.atEnd() && !m_builder.tooLarge() && m_error.isEmpty()) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == u"row")
                startRow();
            else if (m_xml.name() == u"c")
                readCell();
        }
        return m_xml.hasError() ? m_xml.errorString() : m_error;
    }

private:
    void startRow()
    {
        const auto number = m_xml.attributes().value(QLatin1String("r"));
        const int row = number.isEmpty() ? m_row + 1 : number.toInt();
        if (row <= m_row || row > 1'048'576)
            m_error = QStringLiteral("row number %1").arg(number);
        m_row = row;
        m_column = -1;
    }

    /// The column of a reference such as "AB12"; the next one where there is none.
    int columnOf(QStringView reference)
    {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z' || column > 20'000)
                break;
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
        return column == 0 ? m_column + 1 : column - 1;
    }

    void readCell()
    {
        const auto attributes = m_xml.attributes();
        m_column = columnOf(attributes.value(QLatin1String("r")));
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        QString value;
        QString formula;
        bool hasValue = false;
        bool hasFormula = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                hasValue = true;
            } else if (m_xml.name() == u"is") {
                value = readItemText(m_xml);
                hasValue = true;
            } else if (m_xml.name() == u"f") {
                formula = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                hasFormula = true;
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (hasValue)
            m_builder.add(m_row, m_column, toCell(type, value, style));
        else if (hasFormula)
            m_builder.add(m_row, m_column, Cell::fromError(u'=' + formula));
    }

    Cell toCell(const QString &type, const QString &value, int style)
    {
        if (type == u"s") {
            bool ok = false;
            const int index = value.toInt(&ok);
            if (!ok || index < 0 || index >= m_shared.strings.size())
                m_error = QStringLiteral("string index %1").arg(value);
            return m_error.isEmpty() ? Cell::fromText(m_shared.strings.at(index)) : Cell{};
        }
        if (type == u"inlineStr")
            return Cell::fromText(value);
        if (type == u"str")
            return Cell::fromText(unescaped(value));
        if (type == u"b")
            return Cell::fromBool(value == u"1" || value == u"true");
        if (type == u"e")
            return Cell::fromError(value);
        if (type == u"d")
            return isoDate(value);
        return numberCell(value, style);
    }

    Cell numberCell(const QString &value, int style)
    {
        if (value.isEmpty())
            return {};
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number)) {
            m_error = QStringLiteral("number %1").arg(value);
            return {};
        }
        const bool date = style >= 0 && style < m_shared.dateStyles.size() && m_shared.dateStyles.at(style);
        return date ? Cell::fromDate(m_shared.date1904 ? number + epoch1904 : number) : Cell::fromNumber(number);
    }

    static Cell isoDate(const QString &value)
    {
        const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
        if (!time.isValid())
            return Cell::fromText(value);
        const double day = double(QDate(1899, 12, 30).daysTo(time.date()));
        return Cell::fromDate(day + time.time().msecsSinceStartOfDay() / 86'400'000.0);
    }

    QXmlStreamReader m_xml;
    const Shared &m_shared;
    SheetBuilder &m_builder;
    QString m_error;
    int m_row = 0;
    int m_column = -1;
};

Result<Sheet> readSheet(const QByteArray &content, const QString &name, const Shared &shared, const QString &path,
                        const ReadLimits &limits)
{
    SheetBuilder builder(name, limits);
    SheetParser parser(content, shared, builder);
    const QString error = parser.run();
    if (!error.isEmpty())
        return damaged(path, error);
    if (builder.tooLarge())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {path});
    return builder.take();
}

Result<void> readSharedParts(const ZipPackage &package, const QHash<QString, QString> &relations, const QString &folder,
                             const QString &path, Shared &shared)
{
    const QString strings = relations.value(QStringLiteral("/sharedStrings"));
    if (!strings.isEmpty()) {
        EMONEV_ASSIGN(const QByteArray content, package.read(resolved(folder, strings)));
        EMONEV_ASSIGN(shared.strings, readStrings(content, path));
    }
    const QString styles = relations.value(QStringLiteral("/styles"));
    if (!styles.isEmpty()) {
        EMONEV_ASSIGN(const QByteArray content, package.read(resolved(folder, styles)));
        shared.dateStyles = readDateStyles(content);
    }
    return {};
}

} // namespace

Result<Workbook> readXlsx(const ZipPackage &package, const QString &path, const ReadLimits &limits,
                          const QString &sheetName)
{
    EMONEV_ASSIGN(const auto rootRelations, readRelations(package, QStringLiteral("_rels/.rels"), path));
    const QString part = resolved(QString(), rootRelations.value(QStringLiteral("/officeDocument")));
    const QString workbookPart = part.startsWith(u'/') ? part.mid(1) : part;
    if (!workbookPart.endsWith(QLatin1String("workbook.xml"), Qt::CaseInsensitive))
        return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path}, workbookPart);
    const QString folder = workbookPart.section(u'/', 0, -2);
    Shared shared;
    EMONEV_ASSIGN(const QByteArray content, package.read(workbookPart));
    EMONEV_TRY(readWorkbookPart(content, path, shared));
    const QString relationsPart = folder + QStringLiteral("/_rels/workbook.xml.rels");
    EMONEV_ASSIGN(const auto relations, readRelations(package, relationsPart, path));
    EMONEV_TRY(readSharedParts(package, relations, folder, path, shared));
    Workbook workbook;
    QStringList names;
    for (const SheetEntry &entry : shared.sheets) {
        names.append(entry.name);
        const QString target = relations.value(entry.relation);
        const bool isTable = !target.contains(QLatin1String("chartsheet"), Qt::CaseInsensitive);
        if (!isTable || (!sheetName.isEmpty() && entry.name.compare(sheetName, Qt::CaseInsensitive) != 0))
            continue;
        EMONEV_ASSIGN(const QByteArray sheetContent, package.read(resolved(folder, target)));
        EMONEV_ASSIGN(Sheet sheet, readSheet(sheetContent, entry.name, shared, path, limits));
        workbook.sheets.append(std::move(sheet));
    }
    if (workbook.sheets.isEmpty() && !sheetName.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("sheet_not_found"),
                    {sheetName, names.join(QStringLiteral(", "))});
    return workbook;
}

} // namespace emonev
