#include "domain/durationtext.h"
#include "domain/numberwords.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace emonev {

namespace {

double unitMinutes(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Minute:
        return 1;
    case DurationUnit::Hour:
        return 60;
    case DurationUnit::Week:
        return 7 * 24 * 60;
    case DurationUnit::Month:
        return 30 * 24 * 60;
    case DurationUnit::Day:
    case DurationUnit::WorkingDay:
        break;
    }
    return 24 * 60;
}

DurationUnit unitOf(const QString &word)
{
    const QString lower = word.toLower();
    if (lower.startsWith(u"menit"))
        return DurationUnit::Minute;
    if (lower.startsWith(u"jam"))
        return DurationUnit::Hour;
    if (lower.startsWith(u"minggu") || lower.startsWith(u"pekan"))
        return DurationUnit::Week;
    if (lower.startsWith(u"bulan"))
        return DurationUnit::Month;
    return lower == u"hk" || lower.endsWith(u"kerja") ? DurationUnit::WorkingDay : DurationUnit::Day;
}

/// "3", "1x24", "tiga", "½", "se", "setengah".
double amountOf(const QString &text)
{
    static const QRegularExpression times(QStringLiteral("^(\\d+)\\s*[xX×]\\s*(\\d+)$"));
    const QString amount = text.trimmed().toLower();
    if (const auto match = times.match(amount); match.hasMatch())
        return match.captured(1).toDouble() * match.captured(2).toDouble();
    if (amount == u"½" || amount == u"setengah")
        return 0.5;
    if (amount == u"se")
        return 1;
    return amount.at(0).isDigit() ? numberFromDigits(amount) : double(numberFromWords(amount));
}

/// amount1, unit1 (of a range, may be empty), amount2 (empty without a range), unit.
QRegularExpression durationPattern()
{
    const QString number =
        QStringLiteral("\\d+\\s*[x×]\\s*\\d+|\\d+(?:[.,]\\d+)?|½|setengah|%1").arg(numberWordsPattern());
    const QString spelled = QStringLiteral("(?:\\s*\\([^()\\n]{1,40}\\))?");
    const QString unit = QStringLiteral("(?:menit|jam|hari\\s+kerja|hari|hk|minggu|pekan|bulan)\\b");
    const QString range = QStringLiteral("(?:-|–|—|s\\s*[./]\\s*d\\.?|sampai(?:\\s+dengan)?|hingga)");
    return QRegularExpression(
        QStringLiteral("(?<![\\w.,/])(?<!tanggal )(?:(%1)%2\\s*(%3)?\\s*%4\\s*)?(%1)%2\\s*(%3)|\\b(se)((?:%3))")
            .arg(number, spelled, unit, range),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

DurationText durationOf(const QRegularExpressionMatch &match)
{
    DurationText found;
    found.begin = int(match.capturedStart());
    found.length = int(match.capturedLength());
    if (!match.captured(5).isEmpty()) {
        found.unit = unitOf(match.captured(6));
        found.least = found.most = 1;
        return found;
    }
    found.unit = unitOf(match.captured(4));
    found.most = found.least = amountOf(match.captured(3));
    if (!match.captured(1).isEmpty()) {
        const DurationUnit from = match.captured(2).isEmpty() ? found.unit : unitOf(match.captured(2));
        found.least = amountOf(match.captured(1)) * unitMinutes(from) / unitMinutes(found.unit);
    }
    return found;
}

/// "1 jam" and "30 menit" right after it: counted in the smaller unit.
bool join(DurationText &first, const DurationText &second, const QString &text)
{
    const int end = first.begin + first.length;
    const QString between = text.mid(end, second.begin - end);
    if (!between.trimmed().isEmpty() || between.contains(u'\n') || unitMinutes(second.unit) >= unitMinutes(first.unit))
        return false;
    const double factor = unitMinutes(first.unit) / unitMinutes(second.unit);
    first.least = first.least * factor + second.least;
    first.most = first.most * factor + second.most;
    first.unit = second.unit;
    first.length = second.begin + second.length - first.begin;
    return true;
}

} // namespace

QVector<DurationText> durationsIn(const QString &text)
{
    static const QRegularExpression pattern = durationPattern();
    QVector<DurationText> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const DurationText next = durationOf(matches.next());
        if (found.isEmpty() || !join(found.last(), next, text))
            found.append(next);
    }
    return found;
}

double minutesOf(const DurationText &duration) { return duration.most * unitMinutes(duration.unit); }

bool sameDuration(const DurationText &left, const DurationText &right)
{
    if (minutesOf(left) == minutesOf(right))
        return true;
    const auto inDays = [](DurationUnit unit) { return unit == DurationUnit::Day || unit == DurationUnit::WorkingDay; };
    const auto [days, other] = inDays(left.unit) ? std::pair(left, right) : std::pair(right, left);
    if (!inDays(days.unit) || days.most <= 0)
        return false;
    if (other.unit == DurationUnit::Week) // weeks of five or six days of work
        return days.most == other.most * 5 || days.most == other.most * 6;
    return other.unit == DurationUnit::Month && days.most >= other.most * 20 && days.most <= other.most * 23;
}

} // namespace emonev
