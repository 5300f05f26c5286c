#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QVector>

namespace emonev {

/// A regulation that is no longer in force, with the spellings offices use for it.
struct RepealedRegulation
{
    QString name;
    QString replacedBy;
    QString source;
    bool verified = false; ///< checked against the text of the repealing regulation
    QRegularExpression pattern;
};

/// What the linter knows as data: see resources/lint.
struct LintRules
{
    QHash<QString, QString> plainerByHard; ///< lower case; values as written
    QRegularExpression hardWords;          ///< any of the keys as a whole word, longest first
    QVector<RepealedRegulation> repealed;
    QStringList placeholders; ///< lower case
    QVector<QRegularExpression> contacts;
    int longestSentence = 0; ///< words
};

/// Reads the data's JSON. InvalidData lint_rules_damaged, args[0] the key that is wrong.
[[nodiscard]] Result<LintRules> lintRulesFromJson(const QByteArray &json);

} // namespace emonev
