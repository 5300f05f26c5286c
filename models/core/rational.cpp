#include "core/rational.h"

namespace emonev {

Rational rational(qint64 numerator, qint64 denominator)
{
    static_assert(sizeof(long) == sizeof(qint64), "GMP takes long");
    Rational value(static_cast<long>(numerator), static_cast<long>(denominator));
    value.canonicalize();
    return value;
}

std::optional<Rational> rationalFromDecimal(const QString &text)
{
    QByteArray digits;
    int decimals = -1;
    int at = 0;
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        at = 1;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.' && decimals < 0 && !digits.isEmpty())
            decimals = 0;
        else if (c >= u'0' && c <= u'9') {
            digits.append(char(c.unicode()));
            decimals += decimals >= 0 ? 1 : 0;
        } else
            return std::nullopt;
    }
    if (digits.isEmpty() || digits.size() > 60 || decimals == 0)
        return std::nullopt;
    Rational value{mpz_class(digits.toStdString(), 10)};
    if (decimals > 0) {
        mpz_class scale;
        mpz_ui_pow_ui(scale.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
        value /= scale;
    }
    return text.startsWith(u'-') ? Rational(-value) : value;
}

qint64 roundToHundredths(const Rational &value)
{
    // floor(value * 100 + 1/2), all in whole numbers.
    const mpz_class top = value.get_num() * 200 + value.get_den();
    const mpz_class bottom = value.get_den() * 2;
    mpz_class floored;
    mpz_fdiv_q(floored.get_mpz_t(), top.get_mpz_t(), bottom.get_mpz_t());
    return floored.get_si();
}

QString hundredthsToText(qint64 hundredths)
{
    const qint64 size = hundredths < 0 ? -hundredths : hundredths;
    QString text = QString::number(size / 100) + u'.';
    text += QChar(u'0' + int(size / 10 % 10));
    text += QChar(u'0' + int(size % 10));
    return hundredths < 0 ? u'-' + text : text;
}

QString rationalToText(const Rational &value)
{
    mpz_class scale = 1;
    for (int decimals = 0; decimals <= 12; ++decimals, scale *= 10) {
        const Rational shifted = value * scale;
        if (shifted.get_den() != 1)
            continue;
        QString digits = QString::fromStdString(mpz_class(abs(shifted.get_num())).get_str());
        if (decimals > 0) {
            digits = digits.rightJustified(decimals + 1, u'0');
            digits.insert(digits.size() - decimals, u'.');
        }
        return value < 0 ? u'-' + digits : digits;
    }
    return QString::fromStdString(value.get_str());
}

} // namespace emonev
