#include "domain/standardlint.h"
#include "domain/lintbasis.h"
#include "domain/lintdays.h"
#include "domain/lintfees.h"
#include "domain/plainlanguage.h"
#include <algorithm>
#include <tuple>

namespace emonev {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    QStringList words;
    auto matches = word.globalMatch(text.toLower());
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words;
}

/// Only words of its own title: "Biaya", "Jangka waktu pelayanan:".
bool isOwnTitle(const QString &text, const StandardComponent &component)
{
    const QStringList words = wordsOf(text);
    const auto within = [&](const QString &title) {
        const QStringList known = wordsOf(title);
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return known.contains(word); });
    };
    const bool hasDigit = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return !words.isEmpty() && !hasDigit && (within(component.nameId) || within(component.nameEn));
}

bool isPlaceholder(const QString &text, const StandardComponent &component, const LintRules &rules)
{
    QString bare = text.toLower().simplified();
    while (!bare.isEmpty() && !bare.back().isLetterOrNumber())
        bare.chop(1);
    while (!bare.isEmpty() && !bare.front().isLetterOrNumber())
        bare.remove(0, 1);
    return bare.isEmpty() || rules.placeholders.contains(bare) || isOwnTitle(text, component);
}

LintFinding ofComponent(const char *rule, const char *severity, const StandardComponent &component, qsizetype length)
{
    return {QString::fromLatin1(rule), QString::fromLatin1(severity), component.code, 0, int(length),
            {component.nameId}};
}

/// Findings on components without content; takes those components out of what is read further.
QVector<LintFinding> lintContent(Standard &standard, const LintRules &rules)
{
    QVector<LintFinding> findings;
    for (const StandardComponent &component : standardComponents()) {
        const QString text = standard.components.value(component.code);
        if (text.trimmed().isEmpty())
            findings.append(component.isPublic ? ofComponent("public_missing", "error", component, 0)
                                               : ofComponent("component_missing", "warning", component, 0));
        else if (isPlaceholder(text, component, rules))
            findings.append(ofComponent("placeholder", "warning", component, text.size()));
        else
            continue;
        standard.components.remove(component.code);
    }
    return findings;
}

QVector<LintFinding> lintDecree(const Standard &standard)
{
    QVector<LintFinding> findings;
    if (standard.decreeNo.trimmed().isEmpty() || !standard.decreeDate.isValid())
        findings.append({QStringLiteral("decree_missing"), QStringLiteral("warning"), 0, 0, 0, {}});
    if (standard.decreeDate.isValid() && standard.effectiveFrom.isValid() &&
        standard.effectiveFrom < standard.decreeDate)
        findings.append({QStringLiteral("effective_before_decree"),
                         QStringLiteral("warning"),
                         0,
                         0,
                         0,
                         {standard.effectiveFrom.toString(Qt::ISODate), standard.decreeDate.toString(Qt::ISODate)}});
    return findings;
}

} // namespace

QVector<LintFinding> lint(const Standard &standard, const LintRules &rules)
{
    Standard filled = standard;
    QVector<LintFinding> findings = lintDecree(standard) + lintContent(filled, rules);
    findings += lintDays(filled) + lintFees(filled) + lintContact(filled, rules) + lintBasis(filled, rules) +
                lintLanguage(filled, rules);
    std::stable_sort(findings.begin(), findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return std::tie(a.component, a.begin) < std::tie(b.component, b.begin);
    });
    return findings;
}

} // namespace emonev
