#include "domain/rupiahtext.h"
#include "domain/numberwords.h"
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace emonev {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

const QString &digits()
{
    static const QString text =
        QStringLiteral("\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,2}(?!\\d))?|\\d+(?:,\\d{1,2}(?!\\d))?");
    return text;
}

const QString &scale()
{
    static const QString text = QStringLiteral("(?:ribu|rb|juta|jt|miliar)\\b");
    return text;
}

/// Number, scale, and number and scale of the end of a range.
const QRegularExpression &signedAmount()
{
    static const QRegularExpression found = pattern(
        QStringLiteral(
            "\\b(?:Rp|IDR)\\.?\\s*(%1)(?:\\s*(%2))?(?:\\s*[.,]\\s*[-–=]+(?!\\d))?"
            "(?:\\s*(?:-|–|—|s\\s*[./]\\s*d\\.?|sampai(?:\\s+dengan)?|hingga)\\s*(?:Rp\\.?\\s*)?(%1)(?:\\s*(%2))?)?"
            "(?:\\s*\\([a-z\\s]+rupiah\\))?")
            .arg(digits(), scale()));
    return found;
}

const QRegularExpression &spelledAmount()
{
    static const QRegularExpression found =
        pattern(QStringLiteral("(?<![\\w.,])(%1)\\s*(%2)?\\s*rupiah\\b|(%3)\\s+rupiah\\b")
                    .arg(digits(), scale(), numberWordsPattern()));
    return found;
}

const QRegularExpression &noFee()
{
    static const QRegularExpression found = pattern(QStringLiteral(
        "(?<!tidak )(?<!bukan )\\b(?:gratis|cuma-cuma|nihil|bebas\\s+(?:dari\\s+)?(?:biaya|bea|tarif|retribusi)|"
        "(?:tanpa|tidak)\\s+(?:akan\\s+)?(?:(?:di)?pungut|memungut|dikenakan|dikenai|membayar)\\s+"
        "(?:biaya|retribusi|tarif|bayaran)|(?:tanpa|tidak\\s+ada)\\s+(?:biaya|pungutan|tarif|retribusi))\\b"
        "(?!\\s+(?:tambahan|lain|liar))"));
    return found;
}

qint64 rupiahOf(const QString &number, const QString &scaleWord)
{
    const QString word = scaleWord.toLower();
    double factor = 1;
    if (word == u"ribu" || word == u"rb")
        factor = 1e3;
    else if (word == u"juta" || word == u"jt")
        factor = 1e6;
    else if (word == u"miliar")
        factor = 1e9;
    return qint64(std::min(std::floor(numberFromDigits(number) * factor + 1e-6), 9e15));
}

RupiahText placeOf(const QRegularExpressionMatch &match)
{
    RupiahText found;
    found.begin = int(match.capturedStart());
    found.length = int(match.capturedLength());
    return found;
}

RupiahText signedOf(const QRegularExpressionMatch &match)
{
    RupiahText found = placeOf(match);
    const bool range = !match.captured(3).isEmpty();
    const QString firstScale = range && match.captured(2).isEmpty() ? match.captured(4) : match.captured(2);
    found.least = found.most = rupiahOf(match.captured(1), firstScale);
    if (range)
        found.most = rupiahOf(match.captured(3), match.captured(4));
    return found;
}

RupiahText spelledOf(const QRegularExpressionMatch &match)
{
    RupiahText found = placeOf(match);
    found.most = match.captured(3).isEmpty() ? rupiahOf(match.captured(1), match.captured(2))
                                             : std::max<qint64>(0, numberFromWords(match.captured(3)));
    found.least = found.most;
    return found;
}

/// Appends what the pattern finds outside of the places found before.
template <typename Read>
void collect(QVector<RupiahText> &found, const QString &text, const QRegularExpression &wanted, Read read)
{
    auto matches = wanted.globalMatch(text);
    while (matches.hasNext()) {
        const RupiahText next = read(matches.next());
        const bool taken = std::any_of(found.cbegin(), found.cend(), [&](const RupiahText &other) {
            return next.begin < other.begin + other.length && other.begin < next.begin + next.length;
        });
        if (!taken)
            found.append(next);
    }
}

} // namespace

QVector<RupiahText> rupiahIn(const QString &text)
{
    QVector<RupiahText> found;
    collect(found, text, signedAmount(), signedOf);
    collect(found, text, spelledAmount(), spelledOf);
    collect(found, text, noFee(), placeOf);
    std::sort(found.begin(), found.end(), [](const RupiahText &a, const RupiahText &b) { return a.begin < b.begin; });
    return found;
}

} // namespace emonev
