#include "ui/text/format.h"

#include <array>

namespace emonev {
namespace {

using Months = std::array<const char *, 12>;

constexpr Months longIndonesian{"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
constexpr Months shortIndonesian{"Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"};
constexpr Months longEnglish{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};
constexpr Months shortEnglish{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

QString monthName(const Months &months, QDate date)
{
    return QString::fromLatin1(months[static_cast<std::size_t>(date.month() - 1)]);
}

QString dated(QDate date, const Months &months)
{
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(monthName(months, date)).arg(date.year());
}

QString grouped(quint64 number, QChar separator)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

QChar groupMark(Language language) { return QLatin1Char(language == Language::English ? ',' : '.'); }
QChar decimalMark(Language language) { return QLatin1Char(language == Language::English ? '.' : ','); }
QString sign(qint64 number) { return number < 0 ? QString(QChar(0x2212)) : QString(); }
quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}
QString twoDigits(qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

} // namespace

Language languageFromCode(const QString &code)
{
    return code.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? Language::English : Language::Indonesian;
}

QString formatHundredths(qint64 hundredths, Language language)
{
    const quint64 size = magnitude(hundredths);
    return sign(hundredths) + grouped(size / 100, groupMark(language)) + decimalMark(language) +
           twoDigits(static_cast<qint64>(size % 100));
}

QString formatScore(std::optional<int> hundredths, Language language)
{
    return hundredths ? formatHundredths(*hundredths, language) : QString(QChar(0x2013));
}

QString formatCount(qint64 count, Language language)
{
    return sign(count) + grouped(magnitude(count), groupMark(language));
}

QString formatDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return dated(date, language == Language::English ? longEnglish : longIndonesian);
}

QString formatMediumDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return dated(date, language == Language::English ? shortEnglish : shortIndonesian);
}

QString formatShortDate(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1/%2/%3").arg(twoDigits(date.day()), twoDigits(date.month())).arg(date.year());
}

QString formatMonth(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const Months &months = language == Language::English ? longEnglish : longIndonesian;
    return QStringLiteral("%1 %2").arg(monthName(months, date)).arg(date.year());
}

QString zoneName(int offsetSeconds)
{
    if (offsetSeconds == 7 * 3600)
        return QStringLiteral("WIB");
    if (offsetSeconds == 8 * 3600)
        return QStringLiteral("WITA");
    if (offsetSeconds == 9 * 3600)
        return QStringLiteral("WIT");
    if (offsetSeconds == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(offsetSeconds) / 60;
    const QChar mark(offsetSeconds < 0 ? 0x2212 : '+');
    return QStringLiteral("UTC%1%2.%3").arg(mark).arg(twoDigits(minutes / 60), twoDigits(minutes % 60));
}

QString formatDateTime(const QDateTime &instant, const QTimeZone &zone, Language language)
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toTimeZone(zone);
    const QChar mark(language == Language::English ? ':' : '.');
    return QStringLiteral("%1 %2%3%4 %5")
        .arg(formatMediumDate(local.date(), language), twoDigits(local.time().hour()), QString(mark),
             twoDigits(local.time().minute()), zoneName(local.offsetFromUtc()));
}

QString formatNip(const QString &nip)
{
    QString digits;
    for (const QChar c : nip) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace())
            return nip;
    }
    if (digits.size() != 18)
        return nip;
    return QStringLiteral("%1 %2 %3 %4").arg(digits.left(8), digits.mid(8, 6), digits.mid(14, 1), digits.mid(15));
}

} // namespace emonev
