#include "ui/widgets/textmatch.h"

namespace emonev {

namespace {

bool lettersInOrder(const QString &word, const QString &text)
{
    int at = 0;
    for (const QChar c : text)
        if (at < word.size() && c == word.at(at))
            ++at;
    return at == word.size();
}

int wordScore(const QString &word, const QString &text)
{
    const qsizetype at = text.indexOf(word);
    if (at == 0)
        return 100;
    if (text.contains(QLatin1Char(' ') + word))
        return 80;
    if (at > 0)
        return 50;
    return word.size() >= 3 && lettersInOrder(word, text) ? 10 : 0;
}

} // namespace

QString foldText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing && c != QLatin1Char('&'))
            out.append(c.isLetterOrNumber() ? c.toLower() : QLatin1Char(' '));
    }
    return out.simplified();
}

int matchScore(const QString &query, const QString &text)
{
    const QString folded = foldText(text);
    int sum = 0;
    const QStringList words = foldText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int score = wordScore(word, folded);
        if (score == 0)
            return 0;
        sum += score;
    }
    return words.isEmpty() ? 1 : sum / static_cast<int>(words.size());
}

} // namespace emonev
