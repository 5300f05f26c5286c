#include "domain/trackingnumber.h"

namespace emonev::trackingnumber {

namespace {

constexpr int length = 16;

int remainder(QStringView digits)
{
    int rest = 0;
    for (const QChar digit : digits)
        rest = (rest * 10 + digit.unicode() - u'0') % 97;
    return rest;
}

/// Only the digits; empty where something else than blanks and hyphens is between them.
QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar sign : number) {
        if (sign >= u'0' && sign <= u'9')
            digits += sign;
        else if (sign != u'-' && !sign.isSpace())
            return {};
    }
    return digits;
}

QString grouped(const QString &digits)
{
    return QStringList{digits.left(4), digits.mid(4, 5), digits.mid(9, 5), digits.mid(14)}.join(u'-');
}

} // namespace

QString make(const QDate &day, quint64 random)
{
    QString digits = day.toString(QStringLiteral("yyMM"));
    digits += QStringLiteral("%1").arg(random % 10000000000ULL, 10, 10, QLatin1Char('0'));
    const int check = 98 - remainder(digits + QStringLiteral("00"));
    return grouped(digits + QStringLiteral("%1").arg(check, 2, 10, QLatin1Char('0')));
}

bool isValid(const QString &number)
{
    const QString digits = digitsOf(number);
    if (digits.size() != length || remainder(digits) != 1)
        return false;
    const int month = digits.mid(2, 2).toInt();
    return month >= 1 && month <= 12;
}

QString tidied(const QString &number) { return isValid(number) ? grouped(digitsOf(number)) : number.trimmed(); }

} // namespace emonev::trackingnumber
