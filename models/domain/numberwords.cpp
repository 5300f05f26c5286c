#include "domain/numberwords.h"
#include <QHash>
#include <QRegularExpression>

namespace emonev {

namespace {

const QHash<QString, int> &digitWords()
{
    static const QHash<QString, int> words{{QStringLiteral("nol"), 0},     {QStringLiteral("satu"), 1},
                                           {QStringLiteral("dua"), 2},     {QStringLiteral("tiga"), 3},
                                           {QStringLiteral("empat"), 4},   {QStringLiteral("lima"), 5},
                                           {QStringLiteral("enam"), 6},    {QStringLiteral("tujuh"), 7},
                                           {QStringLiteral("delapan"), 8}, {QStringLiteral("sembilan"), 9}};
    return words;
}

/// "sepuluh" → 10 and so on: a unit with its one in front; 0 for any other word.
int unitWithOne(const QString &word)
{
    if (word == u"sepuluh")
        return 10;
    if (word == u"sebelas")
        return 11;
    if (word == u"seratus")
        return 100;
    return word == u"seribu" ? 1000 : 0;
}

/// The number being put together: millions and thousands done, hundreds under way, the last digit waiting.
struct Sum
{
    qint64 done = 0;
    qint64 hundreds = 0;
    qint64 digit = 0;

    void close(qint64 factor)
    {
        done += (hundreds + digit) * factor;
        hundreds = digit = 0;
    }
    void raise(qint64 factor)
    {
        hundreds += digit * factor;
        digit = 0;
    }
};

bool take(Sum &sum, const QString &word)
{
    if (const int whole = unitWithOne(word); whole == 1000)
        sum.done += 1000;
    else if (whole > 0)
        sum.hundreds += whole;
    else if (digitWords().contains(word))
        sum.digit = digitWords().value(word);
    else if (word == u"belas")
        sum.digit += 10;
    else if (word == u"puluh")
        sum.raise(10);
    else if (word == u"ratus")
        sum.raise(100);
    else if (word == u"ribu")
        sum.close(1000);
    else if (word == u"juta")
        sum.close(1000000);
    else
        return false;
    return true;
}

} // namespace

QString numberWordsPattern()
{
    const QString word = QStringLiteral("(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|"
                                        "seratus|seribu)");
    return QStringLiteral("(?:\\b%1(?:\\s+(?:%1|belas|puluh|ratus|ribu|juta)){0,9}\\b)").arg(word);
}

qint64 numberFromWords(const QString &words)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    Sum sum;
    const QStringList parts = words.toLower().split(spaces, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (!take(sum, part))
            return -1;
    sum.close(1);
    return parts.isEmpty() ? -1 : sum.done;
}

double numberFromDigits(const QString &digits)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?$"));
    QString plain = digits.trimmed();
    if (grouped.match(plain).hasMatch())
        plain.remove(u'.');
    return plain.replace(u',', u'.').toDouble();
}

} // namespace emonev
