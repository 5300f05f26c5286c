#include "domain/monthlytotal.h"
#include "domain/roles.h"
#include <QRegularExpression>

namespace emonev {

namespace {

constexpr int monthsToJudge = 3;
constexpr qint64 alwaysNear = 10;

} // namespace

QString monthWord(MonthState state)
{
    switch (state) {
    case MonthState::Submitted:
        return QStringLiteral("submitted");
    case MonthState::Approved:
        return QStringLiteral("approved");
    default:
        return QStringLiteral("draft");
    }
}

MonthState monthState(QStringView word)
{
    return word == u"approved"    ? MonthState::Approved
           : word == u"submitted" ? MonthState::Submitted
                                  : MonthState::Draft;
}

bool mayFillMonth(const QString &role) { return isCityRole(role) || isUnitRole(role); }

bool mayMoveMonth(const QString &role, MonthState from, MonthState to)
{
    if (from == to)
        return true;
    if (from != MonthState::Submitted && to != MonthState::Submitted)
        return false;
    const bool isApproval = from == MonthState::Approved || to == MonthState::Approved;
    return isCityRole(role) || (isUnitRole(role) && !isApproval);
}

bool isFarOutside(const MonthHint &hint, qint64 value)
{
    if (hint.months < monthsToJudge)
        return false;
    const bool isHigh = value > 2 * hint.high && value - hint.high > alwaysNear;
    const bool isLow = 2 * value < hint.low && hint.low - value > alwaysNear;
    return isHigh || isLow;
}

Result<std::optional<qint64>> parseMonthCount(const QString &text)
{
    // Spreadsheets put no-break blanks between groups of digits.
    static const QRegularExpression grouped(QStringLiteral("^(\\d{1,3}([. \\x{a0}\\x{202f}]\\d{3})+|\\d+)$"));
    const QString word = text.trimmed();
    if (word.isEmpty() || word == u"-" || word == u"–")
        return std::optional<qint64>();
    if (!grouped.match(word).hasMatch())
        return fail(ErrorKind::InvalidData, QStringLiteral("not_a_whole_number"), {text});
    QString digits;
    for (const QChar sign : word)
        if (sign.isDigit())
            digits += sign;
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    if (!isNumber || value > largestMonthCount)
        return fail(ErrorKind::InvalidData, QStringLiteral("number_too_large"), {text});
    return std::optional(value);
}

QDate monthDue(const QDate &month, int dueDay)
{
    const QDate next = QDate(month.year(), month.month(), 1).addMonths(1);
    return next.addDays(qBound(1, dueDay, next.daysInMonth()) - 1);
}

} // namespace emonev
