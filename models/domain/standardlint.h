#pragma once
#include "domain/lintfinding.h"
#include "domain/lintrules.h"
#include "domain/standard.h"

namespace emonev {

/// What is missing, contradicts itself or cannot be understood in a standard, by component and place. A component that
/// is empty or a placeholder is not read any further.
[[nodiscard]] QVector<LintFinding> lint(const Standard &standard, const LintRules &rules);

} // namespace emonev
