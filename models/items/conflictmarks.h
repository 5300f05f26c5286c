#pragma once
#include "services/workspace.h"
#include <QHash>

namespace emonev {

/// How many open conflicts each unit and service has, and which rows they are about; for badges.
struct ConflictMarks
{
    QHash<QString, int> units;
    QHash<QString, int> services;
    QSet<QString> answers; ///< keys of answers' rows

    [[nodiscard]] static Result<ConflictMarks> read(Workspace &workspace);
};

} // namespace emonev
