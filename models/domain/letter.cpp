#include "domain/letter.h"
#include <algorithm>

namespace emonev {

namespace {

QString roman(int month)
{
    static const QStringList numerals = QStringLiteral("I II III IV V VI VII VIII IX X XI XII").split(QLatin1Char(' '));
    return numerals.value(month - 1);
}

bool namesOne(const QString &pattern, const char *one, const char *other)
{
    return pattern.contains(QLatin1String(one)) || pattern.contains(QLatin1String(other));
}

const Letter *ofLevel(const QVector<Letter> &ofCase, const QString &serviceId, int level)
{
    const auto found = std::find_if(ofCase.begin(), ofCase.end(), [&](const Letter &letter) {
        return letter.serviceId == serviceId && letter.level == level;
    });
    return found == ofCase.end() ? nullptr : &*found;
}

} // namespace

QString letterNumber(const QString &pattern, int serial, const QString &unitCode, const QDate &day)
{
    QString text = pattern;
    const QString number = QString::number(serial), year = QString::number(day.year());
    const std::pair<const char *, QString> words[] = {
        {"{nomor}", number},
        {"{n}", number},
        {"{tahun}", year},
        {"{year}", year},
        {"{bulan-romawi}", roman(day.month())},
        {"{bulan}", QStringLiteral("%1").arg(day.month(), 2, 10, QLatin1Char('0'))},
        {"{kode}", unitCode}}; // last: a code may look like anything
    for (const auto &[word, value] : words)
        text.replace(QLatin1String(word), value);
    return text;
}

bool isLetterPattern(const QString &pattern)
{
    return namesOne(pattern, "{nomor}", "{n}") && namesOne(pattern, "{tahun}", "{year}");
}

QString usualLetterPattern() { return QStringLiteral("{nomor}/{kode}/{bulan-romawi}/{tahun}"); }

const Letter *letterBefore(const QVector<Letter> &ofCase, const QString &serviceId, int level)
{
    return level > 1 ? ofLevel(ofCase, serviceId, level - 1) : nullptr;
}

int nextLetterLevel(const QVector<Letter> &ofCase, const QString &serviceId)
{
    for (int level = 1; level <= highestLetterLevel; ++level)
        if (!ofLevel(ofCase, serviceId, level))
            return level;
    return 0;
}

Result<void> checkLetterLevel(const QVector<Letter> &ofCase, const QString &serviceId, int level)
{
    if (level < 1 || level > highestLetterLevel)
        return fail(ErrorKind::InvalidData, QStringLiteral("letter_level_unknown"), {QString::number(level)});
    if (const Letter *given = ofLevel(ofCase, serviceId, level))
        return fail(ErrorKind::InvalidData, QStringLiteral("letter_given_already"), {given->number});
    for (int before = 1; before < level; ++before)
        if (!ofLevel(ofCase, serviceId, before))
            return fail(ErrorKind::InvalidData, QStringLiteral("letter_needs_level"),
                        {QString::number(before), QString::number(level)});
    return {};
}

QDate workingDaysAfter(const WorkCalendar &calendar, const QDate &from, int days)
{
    QDate day = from;
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        left -= calendar.kind(QDate(1970, 1, 1).daysTo(day)) == DayKind::Working;
    }
    return day;
}

} // namespace emonev
