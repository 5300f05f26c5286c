#pragma once
#include "domain/lintfinding.h"
#include "domain/standard.h"
#include <QVector>

namespace emonev {

/// days_unreadable and days_contradict: what component 3 promises, in itself and against components 2 and 12.
[[nodiscard]] QVector<LintFinding> lintDays(const Standard &standard);

} // namespace emonev
