#include "domain/lintbasis.h"
#include <algorithm>

namespace emonev {

namespace {

/// "menggantikan PermenPANRB 16/2014": named because it is gone.
bool isNamedAsGone(const QString &text, qsizetype begin, qsizetype end)
{
    static const QRegularExpression before(
        QStringLiteral("(?:mencabut|menggantikan|pengganti|mengganti|pencabutan(?: atas)?|perubahan atas)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(
        QStringLiteral("^[^;\\n.]{0,100}(?:dicabut|diganti|tidak berlaku|digantikan)"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, begin - 40);
    return before.match(text.mid(from, begin - from)).hasMatch() || after.match(text.mid(end, 130)).hasMatch();
}

} // namespace

QVector<LintFinding> lintBasis(const Standard &standard, const LintRules &rules)
{
    QVector<LintFinding> findings;
    const QString text = standard.components.value(7);
    for (const RepealedRegulation &regulation : rules.repealed) {
        auto matches = regulation.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (isNamedAsGone(text, match.capturedStart(), match.capturedEnd()))
                continue;
            findings.append({QStringLiteral("basis_repealed"),
                             regulation.verified ? QStringLiteral("error") : QStringLiteral("warning"),
                             7,
                             int(match.capturedStart()),
                             int(match.capturedLength()),
                             {regulation.name, regulation.replacedBy}});
        }
    }
    return findings;
}

QVector<LintFinding> lintContact(const Standard &standard, const LintRules &rules)
{
    const QString text = standard.components.value(6);
    const bool reachable = std::any_of(rules.contacts.cbegin(), rules.contacts.cend(),
                                       [&](const auto &pattern) { return pattern.match(text).hasMatch(); });
    if (reachable || text.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("contact_missing"), QStringLiteral("error"), 6, 0, int(text.size()), {}}};
}

} // namespace emonev
