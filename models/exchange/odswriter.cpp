#include "exchange/odswriter.h"
#include "exchange/xlsxwriter.h"
#include <QFile>
#include <QXmlStreamWriter>
#include <zip.h>

namespace emonev {

namespace {

const QString officeNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString tableNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString textNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString styleNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString numberNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");

constexpr char mimeType[] = "application/vnd.oasis.opendocument.spreadsheet";
constexpr char manifest[] =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>)";

/// Writes content.xml of a spreadsheet.
class ContentWriter
{
public:
    explicit ContentWriter(QByteArray &out) : m_xml(&out) {}

    void write(const TableData &data)
    {
        start(data.sheetName);
        QStringList titles;
        for (const FileColumn &column : data.columns)
            titles.append(column.title);
        writeRow(titles, {});
        for (const QStringList &row : data.rows)
            writeRow(row, data.columns);
        m_xml.writeEndDocument();
    }

private:
    void start(const QString &sheetName)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(officeNs, QStringLiteral("office"));
        m_xml.writeNamespace(tableNs, QStringLiteral("table"));
        m_xml.writeNamespace(textNs, QStringLiteral("text"));
        m_xml.writeNamespace(styleNs, QStringLiteral("style"));
        m_xml.writeNamespace(numberNs, QStringLiteral("number"));
        m_xml.writeStartElement(officeNs, QStringLiteral("document-content"));
        m_xml.writeAttribute(officeNs, QStringLiteral("version"), QStringLiteral("1.2"));
        writeStyles();
        m_xml.writeStartElement(officeNs, QStringLiteral("body"));
        m_xml.writeStartElement(officeNs, QStringLiteral("spreadsheet"));
        m_xml.writeStartElement(tableNs, QStringLiteral("table"));
        m_xml.writeAttribute(tableNs, QStringLiteral("name"),
                             sheetName.isEmpty() ? QStringLiteral("Sheet1") : sheetName);
    }

    /// A date shown as 2026-11-22, and cells of text that stay text when edited.
    void writeStyles()
    {
        m_xml.writeStartElement(officeNs, QStringLiteral("automatic-styles"));
        m_xml.writeStartElement(numberNs, QStringLiteral("date-style"));
        m_xml.writeAttribute(styleNs, QStringLiteral("name"), QStringLiteral("Iso"));
        datePart(QStringLiteral("year"));
        m_xml.writeTextElement(numberNs, QStringLiteral("text"), QStringLiteral("-"));
        datePart(QStringLiteral("month"));
        m_xml.writeTextElement(numberNs, QStringLiteral("text"), QStringLiteral("-"));
        datePart(QStringLiteral("day"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(numberNs, QStringLiteral("text-style"));
        m_xml.writeAttribute(styleNs, QStringLiteral("name"), QStringLiteral("Plain"));
        m_xml.writeEmptyElement(numberNs, QStringLiteral("text-content"));
        m_xml.writeEndElement();
        cellStyle(QStringLiteral("ceDate"), QStringLiteral("Iso"));
        cellStyle(QStringLiteral("ceText"), QStringLiteral("Plain"));
        m_xml.writeEndElement();
    }

    void datePart(const QString &name)
    {
        m_xml.writeEmptyElement(numberNs, name);
        m_xml.writeAttribute(numberNs, QStringLiteral("style"), QStringLiteral("long"));
    }

    void cellStyle(const QString &name, const QString &dataStyle)
    {
        m_xml.writeEmptyElement(styleNs, QStringLiteral("style"));
        m_xml.writeAttribute(styleNs, QStringLiteral("name"), name);
        m_xml.writeAttribute(styleNs, QStringLiteral("family"), QStringLiteral("table-cell"));
        m_xml.writeAttribute(styleNs, QStringLiteral("data-style-name"), dataStyle);
    }

    void writeRow(const QStringList &values, const QVector<FileColumn> &columns)
    {
        m_xml.writeStartElement(tableNs, QStringLiteral("table-row"));
        for (int i = 0; i < values.size(); ++i)
            writeCell(values.at(i), i < columns.size() ? columns.at(i).type : FileColumn::Type::Text);
        m_xml.writeEndElement();
    }

    void writeCell(const QString &value, FileColumn::Type type)
    {
        const QString cell = QStringLiteral("table-cell");
        if (value.isEmpty()) {
            m_xml.writeEmptyElement(tableNs, cell);
            return;
        }
        m_xml.writeStartElement(tableNs, cell);
        if (type == FileColumn::Type::Number && isPlainNumber(value)) {
            valueType(QStringLiteral("float"), QStringLiteral("value"), value);
        } else if (type == FileColumn::Type::Date && serialOfDate(value) > 0) {
            m_xml.writeAttribute(tableNs, QStringLiteral("style-name"), QStringLiteral("ceDate"));
            valueType(QStringLiteral("date"), QStringLiteral("date-value"), value);
        } else {
            m_xml.writeAttribute(tableNs, QStringLiteral("style-name"), QStringLiteral("ceText"));
            m_xml.writeAttribute(officeNs, QStringLiteral("value-type"), QStringLiteral("string"));
        }
        for (const QString &line : value.split(u'\n'))
            writeParagraph(line);
        m_xml.writeEndElement();
    }

    void valueType(const QString &type, const QString &name, const QString &value)
    {
        m_xml.writeAttribute(officeNs, QStringLiteral("value-type"), type);
        m_xml.writeAttribute(officeNs, name, value);
    }

    /// Blanks count once in OpenDocument: all but single ones inside a line become elements.
    void writeParagraph(const QString &line)
    {
        m_xml.writeStartElement(textNs, QStringLiteral("p"));
        QString plain;
        for (int i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            const bool single = c == u' ' && i > 0 && i + 1 < line.size() && !plain.endsWith(u' ') && !plain.isEmpty();
            if (c != u'\t' && (c != u' ' || single)) {
                plain += c;
                continue;
            }
            m_xml.writeCharacters(plain);
            plain.clear();
            m_xml.writeEmptyElement(textNs, c == u'\t' ? QStringLiteral("tab") : QStringLiteral("s"));
        }
        m_xml.writeCharacters(plain);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

/// Adds a part; the content must live until the archive is closed.
bool addPart(zip_t *archive, const char *name, const char *content, qsizetype size, zip_int32_t compression)
{
    zip_source_t *source = zip_source_buffer(archive, content, zip_uint64_t(size), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), compression, 0) == 0;
}

} // namespace

Result<void> writeOds(const QString &path, const TableData &data)
{
    QByteArray content;
    ContentWriter(content).write(data);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return fail(ErrorKind::Unexpected, QStringLiteral("file_unwritable"), {path}, QString::number(code));
    const bool added = addPart(archive, "mimetype", mimeType, sizeof mimeType - 1, ZIP_CM_STORE) &&
                       addPart(archive, "META-INF/manifest.xml", manifest, sizeof manifest - 1, ZIP_CM_DEFLATE) &&
                       addPart(archive, "content.xml", content.constData(), content.size(), ZIP_CM_DEFLATE);
    if (!added || zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return fail(ErrorKind::Unexpected, QStringLiteral("file_unwritable"), {path}, detail);
    }
    return {};
}

} // namespace emonev
