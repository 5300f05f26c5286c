#include "exchange/csvreader.h"
#include "exchange/sheetbuilder.h"
#include <QMap>
#include <orcus/csv_parser.hpp>

namespace emonev {

namespace {

/// Stands for the separator while parsing: the parser takes a tab for a blank.
constexpr char unitSeparator = '\x1F';

/// Brings CSV into the strict form the parser wants: LF only, one odd separator, stray quotes doubled.
class CsvNormalizer
{
public:
    CsvNormalizer(const QByteArray &text, char separator) : m_text(text), m_separator(separator) {}

    QByteArray run()
    {
        m_out.reserve(m_text.size() + 16);
        for (m_pos = 0; m_pos < m_text.size(); ++m_pos)
            step(m_text.at(m_pos));
        return m_out;
    }
    [[nodiscard]] bool unclosed() const { return m_quoted; }
    [[nodiscard]] int quoteRow() const { return m_quoteRow; }

private:
    [[nodiscard]] char next() const { return m_pos + 1 < m_text.size() ? m_text.at(m_pos + 1) : '\n'; }

    void step(char c)
    {
        if (c == '\r') {
            if (next() == '\n' && m_pos + 1 < m_text.size())
                return;
            c = '\n';
        }
        if (m_quoted)
            stepQuoted(c);
        else
            stepPlain(c);
    }

    void stepQuoted(char c)
    {
        m_out += c;
        if (c != '"')
            return;
        if (next() == '"' && m_pos + 1 < m_text.size()) {
            m_out += '"';
            ++m_pos;
        } else if (closes()) {
            m_quoted = false;
        } else {
            m_out += '"';
        }
    }

    /// A quote closes a field when a separator or the end of the line follows, blanks between them left out.
    bool closes()
    {
        qsizetype pos = m_pos + 1;
        while (pos < m_text.size() && m_text.at(pos) == ' ')
            ++pos;
        const char c = pos < m_text.size() ? m_text.at(pos) : '\n';
        if (c != m_separator && c != '\n' && c != '\r')
            return false;
        m_pos = pos - 1;
        return true;
    }

    void stepPlain(char c)
    {
        if (c == m_separator) {
            m_out += unitSeparator;
            m_fieldStart = true;
        } else if (c == '\n') {
            m_out += c;
            m_fieldStart = true;
            ++m_row;
        } else if (c != unitSeparator) {
            m_out += c;
            m_quoted = c == '"' && m_fieldStart;
            if (m_quoted)
                m_quoteRow = m_row;
            m_fieldStart = false;
        }
    }

    const QByteArray &m_text;
    char m_separator;
    QByteArray m_out;
    qsizetype m_pos = 0;
    int m_row = 1;
    int m_quoteRow = 0;
    bool m_quoted = false;
    bool m_fieldStart = true;
};

/// Receives the parser's cells.
class CsvHandler : public orcus::csv_handler
{
public:
    CsvHandler(const QString &name, const ReadLimits &limits) : m_builder(name, limits) {}

    void begin_row()
    {
        ++m_row;
        m_column = -1;
        if (m_builder.tooLarge())
            throw orcus::csv::parse_error("too large");
    }
    void cell(const char *p, size_t n, bool)
    {
        ++m_column;
        if (n > 0)
            m_builder.add(m_row, m_column, Cell::fromText(withoutGuard(QString::fromUtf8(p, qsizetype(n)))));
    }
    SheetBuilder &builder() { return m_builder; }

private:
    SheetBuilder m_builder;
    int m_row = 0;
    int m_column = -1;
};

/// How often `separator` stands outside quotes in each of the first records.
QVector<int> countsOf(const QByteArray &text, char separator)
{
    QVector<int> counts;
    int count = 0;
    bool quoted = false;
    bool blank = true;
    for (const char c : text.left(256 * 1024)) {
        quoted = quoted != (c == '"');
        if (!quoted && (c == '\n' || c == '\r')) {
            if (!blank)
                counts.append(count);
            if (counts.size() == 20)
                return counts;
            count = 0;
            blank = true;
            continue;
        }
        blank = false;
        count += !quoted && c == separator ? 1 : 0;
    }
    if (!blank)
        counts.append(count);
    return counts;
}

/// Records that share the commonest count, then that count.
int evenness(const QVector<int> &counts)
{
    QMap<int, int> records;
    for (const int count : counts)
        if (count > 0)
            ++records[count];
    int best = 0;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        best = qMax(best, it.value() * 1000 + qMin(it.key(), 999));
    return best;
}

/// Index of the first character after leading apostrophes, when it is one that starts a formula; else -1.
qsizetype guardedAt(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i) == u'\'')
        ++i;
    return i < text.size() && QStringView(u"=+-@\t\r").contains(text.at(i)) ? i : -1;
}

/// Excel's own first line "sep=;" names the separator and is no row.
char takeSeparatorLine(QByteArray &text)
{
    if (text.size() < 5 || text.left(4).toLower() != "sep=" ||
        (text.size() > 5 && text.at(5) != '\n' && text.at(5) != '\r'))
        return 0;
    const char separator = text.at(4);
    text = text.mid(text.mid(5, 2) == "\r\n" ? 7 : 6);
    return separator;
}

} // namespace

char sniffSeparator(const QByteArray &utf8)
{
    char best = ',';
    int bestScore = 0;
    for (const char candidate : {';', ',', '\t'}) {
        const int score = evenness(countsOf(utf8, candidate));
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

QString withoutGuard(const QString &text) { return text.startsWith(u'\'') && guardedAt(text) > 0 ? text.mid(1) : text; }

QString withGuard(const QString &text) { return guardedAt(text) >= 0 ? u'\'' + text : text; }

Result<Workbook> readCsv(const QByteArray &utf8, const QString &sheetName, const QString &path,
                         const ReadLimits &limits)
{
    QByteArray text = utf8;
    char separator = takeSeparatorLine(text);
    if (!separator)
        separator = sniffSeparator(text);
    CsvNormalizer normalizer(text, separator);
    const QByteArray strict = normalizer.run();
    if (normalizer.unclosed())
        return fail(ErrorKind::InvalidData, QStringLiteral("csv_unclosed_quote"),
                    {path, QString::number(normalizer.quoteRow())});
    orcus::csv::parser_config config;
    config.delimiters = unitSeparator;
    config.text_qualifier = '"';
    CsvHandler handler(sheetName, limits);
    try {
        orcus::csv_parser<CsvHandler> parser(strict.constData(), size_t(strict.size()), handler, config);
        parser.parse();
    } catch (const std::exception &error) {
        const bool tooLarge = handler.builder().tooLarge();
        return fail(ErrorKind::InvalidData,
                    tooLarge ? QStringLiteral("file_too_large") : QStringLiteral("file_damaged"), {path},
                    QString::fromUtf8(error.what()));
    }
    if (handler.builder().tooLarge())
        return fail(ErrorKind::InvalidData, QStringLiteral("file_too_large"), {path});
    Workbook workbook;
    workbook.sheets.append(handler.builder().take());
    return workbook;
}

} // namespace emonev
