#pragma once
#include "domain/lintfinding.h"
#include "domain/lintrules.h"
#include "domain/standard.h"

namespace emonev {

/// basis_repealed: regulations component 7 builds on that are no longer in force, not those it says were replaced.
[[nodiscard]] QVector<LintFinding> lintBasis(const Standard &standard, const LintRules &rules);

/// contact_missing: component 6 names no way to reach anybody.
[[nodiscard]] QVector<LintFinding> lintContact(const Standard &standard, const LintRules &rules);

} // namespace emonev
