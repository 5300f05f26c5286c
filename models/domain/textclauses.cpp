#include "domain/textclauses.h"
#include <QRegularExpression>
#include <algorithm>

namespace emonev {

namespace {

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

TextPlace trimmed(const QString &text, int begin, int end)
{
    while (begin < end && text.at(begin).isSpace())
        ++begin;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    return {begin, end - begin};
}

/// Whether the dot at `dot` only shortens a word or counts a list line ("No.", "a.", "2.").
bool isAbbreviation(const QString &text, int dot)
{
    static const QRegularExpression label(
        QStringLiteral("(?:\\b(?:no|jl|rp|telp|tlp|tel|maks|min|kel|kec|kab|ext|dr|ir|jo|s\\.d|a\\.n|u\\.p|sdr|gd|lt)|"
                       "(?:^|[\\s(])(?:[a-z]|\\d{1,2}))$"),
        patternOptions);
    const int begin = std::max(0, dot - 6);
    return label.match(text.mid(begin, dot - begin)).hasMatch();
}

bool endsSentence(const QString &text, int at)
{
    const QChar c = text.at(at);
    if (c == u'\n') // a heading goes on in the next line
        return at == 0 || text.at(at - 1) != u':';
    if (c == u';' || c == u'!' || c == u'?')
        return true;
    const bool lastOfWord = at + 1 == text.size() || text.at(at + 1).isSpace();
    return c == u'.' && lastOfWord && !isAbbreviation(text, at);
}

/// The clauses of one sentence: between commas, brackets, arrows and "dan".
QVector<TextPlace> clausesOf(const QString &text, const TextPlace &sentence)
{
    static const QRegularExpression border(
        QStringLiteral(
            ",(?=\\s)|[()→/](?=\\s|[a-z])|\\s[-–—]\\s(?=\\D)|\\b(?:dan|serta|sedangkan|sementara|namun|tetapi)\\b"),
        patternOptions);
    QVector<TextPlace> clauses;
    int begin = sentence.begin;
    auto matches = border.globalMatch(text, sentence.begin);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() >= sentence.end())
            break;
        clauses.append({begin, int(match.capturedStart()) - begin});
        begin = int(match.capturedEnd());
    }
    clauses.append({begin, sentence.end() - begin});
    return clauses;
}

/// Words from `begin` to `end`; what follows "sejak" and the like tells from when, not of what.
QStringList wordsBetween(const QString &text, int begin, int end)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}\\d-]*"), patternOptions);
    static const QStringList sinceWords{QStringLiteral("sejak"), QStringLiteral("setelah"), QStringLiteral("terhitung"),
                                        QStringLiteral("sesudah")};
    QStringList words;
    auto matches = word.globalMatch(text.mid(begin, end - begin).toLower());
    while (matches.hasNext()) {
        const QString next = matches.next().captured();
        if (sinceWords.contains(next))
            break;
        words.append(next);
    }
    return words;
}

bool takesWordsAfter(const QString &text, int from)
{
    static const QRegularExpression link(QStringLiteral("^\\s*(?:untuk|bagi|jika|apabila|bila|kalau|per)\\b"),
                                         patternOptions);
    return link.match(text.mid(from, 20)).hasMatch();
}

/// The subjects of the values of one clause.
QVector<QStringList> shareOut(const QString &text, const TextPlace &clause, const QVector<TextPlace> &values)
{
    if (values.size() == 1)
        return {wordsBetween(text, clause.begin, values.first().begin) +
                wordsBetween(text, values.first().end(), clause.end())};
    QVector<QStringList> subjects;
    int free = clause.begin;
    for (int i = 0; i < values.size(); ++i) {
        QStringList words = wordsBetween(text, free, values.at(i).begin);
        free = values.at(i).end();
        if (takesWordsAfter(text, free)) {
            const int next = i + 1 < values.size() ? values.at(i + 1).begin : clause.end();
            words += wordsBetween(text, free, next);
            free = next;
        }
        subjects.append(words);
    }
    return subjects;
}

} // namespace

QVector<TextPlace> sentencesIn(const QString &text)
{
    QVector<TextPlace> sentences;
    int begin = 0;
    for (int at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !endsSentence(text, at))
            continue;
        const TextPlace sentence = trimmed(text, begin, at);
        if (sentence.length > 0)
            sentences.append(sentence);
        begin = at + 1;
    }
    return sentences;
}

QVector<QStringList> subjectsOf(const QString &text, const QVector<TextPlace> &values)
{
    QVector<QStringList> subjects;
    int next = 0;
    for (const TextPlace &sentence : sentencesIn(text)) {
        QStringList before; // words of the last clause without a value
        for (const TextPlace &clause : clausesOf(text, sentence)) {
            QVector<TextPlace> own;
            for (; next < values.size() && values.at(next).begin < clause.end(); ++next)
                own.append(values.at(next));
            if (own.isEmpty()) {
                before = wordsBetween(text, clause.begin, clause.end());
                continue;
            }
            for (const QStringList &words : shareOut(text, clause, own))
                subjects.append(words.isEmpty() ? before : words);
            before.clear();
        }
    }
    while (subjects.size() < values.size())
        subjects.append(QStringList());
    return subjects;
}

bool sameSubject(const QStringList &left, const QStringList &right, const QStringList &stop, const QStringList &generic)
{
    const auto strong = [&](QStringList words) {
        words.removeIf([&](const QString &word) { return stop.contains(word); });
        words.removeDuplicates();
        words.sort();
        return words;
    };
    const auto isGeneric = [&](const QStringList &words) {
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return generic.contains(word); });
    };
    const QStringList a = strong(left);
    const QStringList b = strong(right);
    return a == b || (a.isEmpty() && isGeneric(b)) || (b.isEmpty() && isGeneric(a));
}

} // namespace emonev
