#pragma once
#include "domain/lintfinding.h"
#include "domain/standard.h"
#include <QVector>

namespace emonev {

/// fee_unreadable and fee_contradict: what component 4 asks for, in itself and against components 2 and 12.
[[nodiscard]] QVector<LintFinding> lintFees(const Standard &standard);

} // namespace emonev
