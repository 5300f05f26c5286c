#include "exchange/odsreader.h"
#include "exchange/sheetbuilder.h"
#include <QDateTime>
#include <QXmlStreamReader>

namespace emonev {

namespace {

/// Collects a paragraph's text: blanks, tabs and line breaks may be characters or elements.
class ParagraphReader
{
public:
    explicit ParagraphReader(QXmlStreamReader &xml) : m_xml(xml) {}

    QString read()
    {
        readChildren();
        return m_text;
    }

private:
    void readChildren()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                return;
            if (m_xml.isCharacters())
                appendText(m_xml.text());
            else if (m_xml.isStartElement())
                readElement();
        }
    }

    void readElement()
    {
        const QString name = m_xml.name().toString();
        if (name == u"s") {
            const auto count = m_xml.attributes().value(QLatin1String("urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
                                                        QLatin1String("c"));
            m_text += QString(qBound(1, count.isEmpty() ? 1 : count.toInt(), 100'000), u' ');
            m_xml.skipCurrentElement();
        } else if (name == u"tab") {
            m_text += u'\t';
            m_xml.skipCurrentElement();
        } else if (name == u"line-break") {
            m_text += u'\n';
            m_xml.skipCurrentElement();
        } else if (name == u"annotation" || name == u"note" || m_depth > 64) {
            m_xml.skipCurrentElement();
        } else {
            ++m_depth;
            readChildren();
            --m_depth;
        }
    }

    /// Blanks stay as they are, as LibreOffice does it; a line break of the file's own layout is one blank.
    void appendText(QStringView text)
    {
        for (const QChar c : text) {
            const bool layout = c == u'\n' || c == u'\t' || c == u'\r';
            if (!layout)
                m_text += c;
            else if (!m_text.isEmpty() && m_text.back() != u' ')
                m_text += u' ';
        }
    }

    QXmlStreamReader &m_xml;
    QString m_text;
    int m_depth = 0;
};

/// Reads content.xml, sheet by sheet.
class OdsParser
{
public:
    OdsParser(const QByteArray &content, const ReadLimits &limits, const QString &sheetName)
        : m_xml(content), m_limits(limits), m_sheetName(sheetName)
    {
    }

    void run()
    {
        while (!m_xml.atEnd() && !m_tooLarge) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == u"tracked-changes" || m_xml.name() == u"dde-links")
                m_xml.skipCurrentElement();
            else if (m_xml.name() == u"spreadsheet")
                m_isSpreadsheet = true;
            else if (m_xml.name() == u"table" && m_isSpreadsheet)
                startTable();
        }
    }

    [[nodiscard]] QString error() const { return m_xml.hasError() ? m_xml.errorString() : QString(); }
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }
    [[nodiscard]] bool isSpreadsheet() const { return m_isSpreadsheet; }
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] Workbook take() { return std::move(m_workbook); }

private:
    [[nodiscard]] QString attribute(const char *name) const { return attribute(m_xml.attributes(), name); }

    static QString attribute(const QXmlStreamAttributes &attributes, const char *name)
    {
        for (const QXmlStreamAttribute &candidate : attributes)
            if (candidate.name() == QLatin1String(name))
                return candidate.value().toString();
        return {};
    }

    [[nodiscard]] int repeated(const char *name) const
    {
        const QString text = attribute(name);
        return text.isEmpty() ? 1 : qBound(1, text.toInt(), 20'000'000);
    }

    void startTable()
    {
        const QString name = attribute("name");
        m_names.append(name);
        if (!m_sheetName.isEmpty() && name.compare(m_sheetName, Qt::CaseInsensitive) != 0) {
            m_xml.skipCurrentElement();
            return;
        }
        SheetBuilder builder(name, m_limits);
        readRows(builder);
        m_tooLarge = m_tooLarge || builder.tooLarge();
        m_workbook.sheets.append(builder.take());
    }

    /// Rows may stand inside groups and heads; the table's own end closes the loop.
    void readRows(SheetBuilder &builder)
    {
        qint64 row = 0;
        while (!m_xml.atEnd() && !builder.tooLarge()) {
            m_xml.readNext();
            if (m_xml.isEndElement() && m_xml.name() == u"table")
                return;
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == u"table-row") {
                const int times = repeated("number-rows-repeated");
                readRow(builder, int(qMin<qint64>(row + 1, 20'000'000)));
                builder.repeatLastRow(int(qMin<qint64>(row + 1, 20'000'000)), times - 1);
                row += times;
            } else if (m_xml.name() == u"shapes" || m_xml.name() == u"forms") {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readRow(SheetBuilder &builder, int row)
    {
        qint64 column = 0;
        while (m_xml.readNextStartElement() && !builder.tooLarge()) {
            const int times = repeated("number-columns-repeated");
            const Cell cell = readCell();
            if (cell.type != CellType::Empty)
                for (qint64 i = column; i < column + times && !builder.tooLarge(); ++i)
                    builder.add(row, int(qMin<qint64>(i, 20'000'000)), cell);
            column += times;
        }
    }

    Cell readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString type = attribute(attributes, "value-type");
        const QString value = attribute(attributes, "value");
        const QString date = attribute(attributes, "date-value");
        const QString boolean = attribute(attributes, "boolean-value");
        const QString string = attribute(attributes, "string-value");
        const QString formula = attribute(attributes, "formula");
        bool hasText = false;
        const QString text = readText(hasText);
        if (type == u"float" || type == u"percentage" || type == u"currency") {
            bool ok = false;
            const double number = value.toDouble(&ok);
            return ok ? Cell::fromNumber(number) : Cell::fromText(text);
        }
        if (type == u"date")
            return dateCell(date, text);
        if (type == u"boolean")
            return Cell::fromBool(boolean == u"true");
        if (!formula.isEmpty() && (type.isEmpty() || text.startsWith(u'#') || text.startsWith(u"Err:")))
            return Cell::fromError(text.isEmpty() ? formula : text);
        return Cell::fromText(hasText || string.isEmpty() ? text : string);
    }

    QString readText(bool &hasText)
    {
        QString text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"p") {
                m_xml.skipCurrentElement();
                continue;
            }
            if (hasText)
                text += u'\n';
            hasText = true;
            text += ParagraphReader(m_xml).read();
        }
        return text;
    }

    static Cell dateCell(const QString &value, const QString &text)
    {
        const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
        if (!day.isValid())
            return Cell::fromText(text);
        const QTime time = value.size() > 11 ? QTime::fromString(value.mid(11, 8), Qt::ISODate) : QTime(0, 0);
        const double fraction = time.isValid() ? time.msecsSinceStartOfDay() / 86'400'000.0 : 0;
        return Cell::fromDate(double(QDate(1899, 12, 30).daysTo(day)) + fraction);
    }

    QXmlStreamReader m_xml;
    const ReadLimits &m_limits;
    QString m_sheetName;
    Workbook m_workbook;
    QStringList m_names;
    bool m_isSpreadsheet = false;
    bool m_tooLarge = false;
};

bool isEncrypted(const ZipPackage &package)
{
    const QString part = QStringLiteral("META-INF/manifest.xml");
    if (!package.contains(part))
        return false;
    const Result<QByteArray> manifest = package.read(part);
    return manifest && manifest->contains("encryption-data");
}

} // namespace

Result<Workbook> readOds(const ZipPackage &package, const QString &path, const ReadLimits &limits,
                         const QString &sheetName)
{
    if (isEncrypted(package))
        return fail(ErrorKind::InvalidData, QStringLiteral("file_password_protected"), {path});
    EMONEV_ASSIGN(const QByteArray content, package.read(QStringLiteral("content.xml")));
    OdsParser parser(content, limits, sheetName);
    parser.run();
    if (parser.tooLarge())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {path});
    if (!parser.error().isEmpty())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_damaged"), {path}, parser.error());
    if (!parser.isSpreadsheet())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_not_a_table"), {path});
    Workbook workbook = parser.take();
    if (workbook.sheets.isEmpty() && !sheetName.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("sheet_not_found"),
                    {sheetName, parser.names().join(QStringLiteral(", "))});
    return workbook;
}

} // namespace emonev
