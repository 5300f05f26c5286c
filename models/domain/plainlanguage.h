#pragma once
#include "domain/lintfinding.h"
#include "domain/lintrules.h"
#include "domain/plaintext.h"
#include "domain/standard.h"

namespace emonev {

/// hard_word and long_sentence in the public components.
[[nodiscard]] QVector<LintFinding> lintLanguage(const Standard &standard, const LintRules &rules);

/// The text with hard words replaced by plainer ones, their capitals kept; for a sheet in simple language.
[[nodiscard]] QString plainer(const QString &text, const LintRules &rules);

/// The same, telling which words were replaced and where the new ones stand.
[[nodiscard]] PlainText plainText(const QString &text, const LintRules &rules);

} // namespace emonev
