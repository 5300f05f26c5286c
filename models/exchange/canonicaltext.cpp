#include "exchange/canonicaltext.h"
#include "domain/standard.h"
#include "exchange/canonicaldate.h"
#include <QRegularExpression>
#include <cmath>

namespace emonev {

namespace {

constexpr double largestExact = 1e15; // spreadsheets keep 15 digits

CanonicalValue good(const QString &text) { return {text, {}}; }
CanonicalValue bad(const QString &text, const char *rule, const QStringList &args = {})
{
    return {text, QString::fromLatin1(rule), args};
}

/// Whether XML and spreadsheets can hold the character.
bool keepable(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u != 0x7F && u < 0xFFFE && u != 0xFEFF) || u == '\t' || u == '\n';
}

QString withoutLoneSurrogates(const QString &text)
{
    QString out;
    for (int i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            out += text.mid(i++, 2);
        else if (!text.at(i).isSurrogate())
            out += text.at(i);
    }
    return out;
}

/// 1.234.567 or 1,234,567: at least two groups of three.
bool isGrouped(const QString &digits, QChar mark)
{
    const QStringList groups = digits.split(mark);
    if (groups.size() < 2 || groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

/// The unsigned number with a point; empty when it is none.
QString withPoint(const QString &digits)
{
    const auto points = digits.count(u'.');
    const auto commas = digits.count(u',');
    QString plain = digits;
    if (points > 0 && commas > 0) {
        const QChar decimal = digits.lastIndexOf(u',') > digits.lastIndexOf(u'.') ? u',' : u'.';
        const QChar group = decimal == u',' ? u'.' : u',';
        const QString whole = digits.section(decimal, 0, 0);
        if (digits.count(decimal) != 1 || !isGrouped(whole, group))
            return {};
        plain = whole;
        plain.remove(group);
        plain += u'.' + digits.section(decimal, 1);
    } else if (points > 1 || commas > 1) {
        const QChar group = points > 1 ? u'.' : u',';
        if (!isGrouped(digits, group))
            return {};
        plain.remove(group);
    }
    return plain.replace(u',', u'.');
}

QString withoutIdleZeros(QString number)
{
    if (number.contains(u'.')) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    int zeros = 0;
    while (zeros + 1 < number.size() && number.at(zeros) == u'0' && number.at(zeros + 1) != u'.')
        ++zeros;
    number = number.mid(zeros);
    return number.startsWith(u'.') ? u'0' + number : number;
}

CanonicalValue inRange(const CanonicalValue &number, double low, double high)
{
    if (!number.ok())
        return number;
    const double value = number.text.toDouble();
    if (value < low || value > high)
        return bad(number.text, "out_of_range", {QString::number(low), QString::number(high)});
    return number;
}

CanonicalValue wholeInRange(const QString &text, double low, double high)
{
    const CanonicalValue number = inRange(canonicalNumber(text), low, high);
    return number.ok() && number.text.contains(u'.') ? bad(text, "bad_number") : number;
}

CanonicalValue checkedDate(const QString &text, const DateMatch &match)
{
    if (match.twoDigitYear)
        return bad(text, "two_digit_year");
    if (!match.date.isValid())
        return bad(text, "bad_date");
    if (match.date.year() < 1900 || match.date.year() > 2200)
        return bad(text, "out_of_range", {QStringLiteral("1900"), QStringLiteral("2200")});
    return good(match.date.toString(Qt::ISODate));
}

CanonicalValue canonicalMonth(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})$)"));
    static const QRegularExpression slashed(QStringLiteral(R"(^(\d{1,2})/(\d{4})$)"));
    static const QRegularExpression named(QStringLiteral(R"(^(\p{L}+)\s+(\d{4})$)"));
    QDate first;
    if (const auto match = iso.match(text); match.hasMatch())
        first = QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    else if (const auto slash = slashed.match(text); slash.hasMatch())
        first = QDate(slash.captured(2).toInt(), slash.captured(1).toInt(), 1);
    else if (const auto name = named.match(text); name.hasMatch())
        first = QDate(name.captured(2).toInt(), monthNumber(name.captured(1)), 1);
    else
        first = matchDate(text).date;
    return first.isValid() ? good(first.toString(QStringLiteral("yyyy-MM"))) : bad(text, "bad_month");
}

CanonicalValue canonicalNip(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral(R"(^\d{8,18}$)"));
    QString plain = text;
    plain.remove(u' ').remove(u'.').remove(QChar::Nbsp);
    return digits.match(plain).hasMatch() ? good(plain) : bad(text, "bad_nip");
}

CanonicalValue canonicalEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^[^@\s]+@[^@\s]+$)"));
    return form.match(text).hasMatch() ? good(text) : bad(text, "bad_email");
}

CanonicalValue canonicalList(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("[;|\\n]"));
    QStringList parts;
    for (const QString &part : text.split(marks))
        if (const QString clean = part.trimmed(); !clean.isEmpty() && !parts.contains(clean))
            parts.append(clean);
    return good(parts.join(QStringLiteral("; ")));
}

CanonicalValue canonicalChoice(const QString &text, const QStringList &choices)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s_-]+"));
    const QString word = QString(text.toLower()).replace(gaps, QStringLiteral("_"));
    for (const QString &choice : choices)
        if (choice.compare(word, Qt::CaseInsensitive) == 0)
            return good(choice);
    return bad(text, "unknown_value", {nearest(word.left(100), choices)});
}

CanonicalValue canonicalComponent(const QString &text)
{
    const int code = componentCode(text);
    return code > 0 ? good(QString::number(code)) : bad(text, "unknown_value", {QStringLiteral("1–14")});
}

CanonicalValue canonicalAnswer(const QString &text)
{
    const QString upper = text.toUpper();
    if (upper == u"TB")
        return good(upper);
    if (upper == u"TRUE" || upper == u"FALSE")
        return good(upper == u"TRUE" ? QStringLiteral("1") : QStringLiteral("0"));
    return inRange(canonicalNumber(text), 0, 1000);
}

CanonicalValue canonicalFlag(const QString &text)
{
    const QString word = text.toLower();
    for (const char *yes : {"1", "ya", "y", "yes", "true", "benar", "x"})
        if (word == QLatin1String(yes))
            return good(QStringLiteral("1"));
    for (const char *no : {"0", "tidak", "t", "n", "no", "false", "salah", "-"})
        if (word == QLatin1String(no))
            return good(QStringLiteral("0"));
    return bad(text, "unknown_value", {QStringLiteral("ya")});
}

CanonicalValue oneLine(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*[\\n\\t]\\s*"));
    return good(text.contains(u'\n') || text.contains(u'\t') ? QString(text).replace(breaks, QStringLiteral(" "))
                                                             : text);
}

CanonicalValue typedValue(const ColumnSpec &column, const QString &text, const QStringList &unitKinds)
{
    switch (column.type) {
    case ColumnType::LongText:
        return good(text);
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Phone:
        return oneLine(text);
    case ColumnType::Date:
        return canonicalDate(text);
    case ColumnType::DateTime:
        return canonicalDateTime(text);
    case ColumnType::Month:
        return canonicalMonth(text);
    case ColumnType::Year:
        return wholeInRange(text, 1900, 2200);
    case ColumnType::Number:
        return canonicalNumber(text);
    case ColumnType::Count:
        return wholeInRange(text, 0, 1e9);
    case ColumnType::Likert:
        return wholeInRange(text, 1, 4);
    case ColumnType::Lat:
        return inRange(canonicalNumber(text), -90, 90);
    case ColumnType::Lon:
        return inRange(canonicalNumber(text), -180, 180);
    case ColumnType::Nip:
        return canonicalNip(text);
    case ColumnType::Email:
        return canonicalEmail(text);
    case ColumnType::List:
        return canonicalList(text);
    case ColumnType::Choice:
        return canonicalChoice(text, column.choices);
    case ColumnType::UnitKind:
        return canonicalChoice(text, unitKinds);
    case ColumnType::Component:
        return canonicalComponent(text);
    case ColumnType::AnswerValue:
        return canonicalAnswer(text);
    case ColumnType::Flag:
        return canonicalFlag(text);
    }
    return good(text);
}

bool longerThan(const QString &text, int limit)
{
    if (text.size() <= limit)
        return false;
    const auto seconds = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    return text.size() - seconds > limit;
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean = text;
    if (clean.contains(u'\r'))
        clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (!std::all_of(clean.begin(), clean.end(), keepable))
        clean.removeIf([](QChar c) { return !keepable(c); });
    if (std::any_of(clean.begin(), clean.end(), [](QChar c) { return c.isSurrogate(); }))
        clean = withoutLoneSurrogates(clean);
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

CanonicalValue canonicalNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^([+-]?)(\d[\d.,]*|[.,]\d+)$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return bad(text, "bad_number");
    const QString plain = withPoint(match.captured(2));
    if (plain.isEmpty())
        return bad(text, "bad_number");
    const QString number = withoutIdleZeros(plain);
    return good(match.captured(1) == u"-" && number != u"0" ? u'-' + number : number);
}

CanonicalValue canonicalDate(const QString &text)
{
    static const QRegularExpression idleTime(QStringLiteral("^0{1,2}[:.]00([:.]00)?$"));
    const DateMatch match = matchDate(text);
    const bool isoTime = match.rest.startsWith(u'T') && text.size() >= 16;
    if (!match.rest.isEmpty() && !isoTime && !idleTime.match(match.rest).hasMatch())
        return bad(text, match.twoDigitYear ? "two_digit_year" : "bad_date");
    return checkedDate(text, match);
}

CanonicalValue canonicalDateTime(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral(R"(^T?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$)"));
    const DateMatch match = matchDate(text);
    const CanonicalValue day = checkedDate(text, match);
    if (!day.ok() || match.rest.isEmpty())
        return day;
    const auto parts = time.match(match.rest);
    const QTime clock(parts.captured(1).toInt(), parts.captured(2).toInt(), parts.captured(3).toInt());
    if (!parts.hasMatch() || !clock.isValid())
        return bad(text, "bad_date");
    QString offset = parts.captured(4);
    if (offset.size() == 5)
        offset.insert(3, u':');
    return good(day.text + u'T' + clock.toString(QStringLiteral("HH:mm:ss")) + offset);
}

CanonicalValue plainText(const Cell &cell)
{
    switch (cell.type) {
    case CellType::Empty:
        return good({});
    case CellType::Text:
        return good(cleanText(cell.text));
    case CellType::Boolean:
        return good(cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    case CellType::Error:
        return bad(cell.text, "formula_error");
    case CellType::Date: {
        const double day = std::floor(cell.number);
        const qint64 seconds = qint64(std::round((cell.number - day) * 86'400));
        if (day < -1e6 || day > 3e6)
            return bad(QString::number(cell.number), "bad_date");
        const QDate date = QDate(1899, 12, 30).addDays(qint64(day) + seconds / 86'400);
        const QTime time = QTime(0, 0).addSecs(int(seconds % 86'400));
        const QString iso = date.toString(Qt::ISODate);
        return good(seconds % 86'400 == 0 ? iso : iso + u'T' + time.toString(QStringLiteral("HH:mm:ss")));
    }
    case CellType::Number:
        break;
    }
    if (std::abs(cell.number) >= largestExact)
        return bad(QString::number(cell.number, 'f', 0), "number_too_long");
    if (cell.number == std::floor(cell.number))
        return good(QString::number(qint64(cell.number)));
    QString number = QString::number(cell.number, 'g', 15);
    if (number.contains(u'e'))
        number = QString::number(cell.number, 'f', 15);
    const bool negative = number.startsWith(u'-');
    return good((negative ? QStringLiteral("-") : QString()) + withoutIdleZeros(number.mid(negative ? 1 : 0)));
}

CanonicalValue canonicalValue(const ColumnSpec &column, const QString &text, const QStringList &unitKinds)
{
    if (text.isEmpty())
        return column.required ? bad(text, "required") : good(text);
    const CanonicalValue value = typedValue(column, text, unitKinds);
    if (value.ok() && longerThan(value.text, column.maxLength))
        return bad(value.text, "too_long", {QString::number(column.maxLength)});
    return value;
}

} // namespace emonev
