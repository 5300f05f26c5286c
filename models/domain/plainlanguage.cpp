#include "domain/plainlanguage.h"
#include "domain/textclauses.h"

namespace emonev {

namespace {

QString plainerWord(const QString &hard, const LintRules &rules)
{
    return rules.plainerByHard.value(hard.toLower().simplified());
}

/// "BILAMANA" → "JIKA", "Bilamana" → "Jika".
QString withCapitalsOf(const QString &pattern, const QString &word)
{
    if (pattern.size() > 1 && pattern == pattern.toUpper())
        return word.toUpper();
    return pattern.at(0).isUpper() ? word.left(1).toUpper() + word.mid(1) : word;
}

int wordCount(const QString &sentence)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\d][\\p{L}\\d.,/@'-]*"));
    int count = 0;
    auto matches = word.globalMatch(sentence);
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

void lintWords(int component, const QString &text, const LintRules &rules, QVector<LintFinding> &findings)
{
    auto matches = rules.hardWords.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        findings.append({QStringLiteral("hard_word"),
                         QStringLiteral("hint"),
                         component,
                         int(match.capturedStart()),
                         int(match.capturedLength()),
                         {match.captured(), plainerWord(match.captured(), rules)}});
    }
}

void lintSentences(int component, const QString &text, const LintRules &rules, QVector<LintFinding> &findings)
{
    for (const TextPlace &sentence : sentencesIn(text)) {
        const int words = wordCount(sentence.in(text));
        if (words > rules.longestSentence)
            findings.append({QStringLiteral("long_sentence"),
                             QStringLiteral("hint"),
                             component,
                             sentence.begin,
                             sentence.length,
                             {QString::number(words), QString::number(rules.longestSentence)}});
    }
}

} // namespace

QVector<LintFinding> lintLanguage(const Standard &standard, const LintRules &rules)
{
    QVector<LintFinding> findings;
    for (const StandardComponent &component : standardComponents()) {
        if (!component.isPublic)
            continue;
        const QString text = standard.components.value(component.code);
        lintWords(component.code, text, rules, findings);
        lintSentences(component.code, text, rules, findings);
    }
    return findings;
}

QString plainer(const QString &text, const LintRules &rules) { return plainText(text, rules).text; }

PlainText plainText(const QString &text, const LintRules &rules)
{
    PlainText plain;
    qsizetype done = 0;
    auto matches = rules.hardWords.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        plain.text += text.mid(done, match.capturedStart() - done);
        const QString word = withCapitalsOf(match.captured(), plainerWord(match.captured(), rules));
        plain.words.append({{int(plain.text.size()), int(word.size())}, match.captured()});
        plain.text += word;
        done = match.capturedEnd();
    }
    plain.text += text.mid(done);
    return plain;
}

} // namespace emonev
