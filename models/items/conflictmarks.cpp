#include "items/conflictmarks.h"
#include "items/conflictlines.h"

namespace emonev {

Result<ConflictMarks> ConflictMarks::read(Workspace &workspace)
{
    EMONEV_ASSIGN(const QVector<ConflictLine> lines, readConflictLines(workspace));
    ConflictMarks marks;
    for (const ConflictLine &line : lines) {
        if (!line.unitId.isEmpty())
            ++marks.units[line.unitId];
        if (!line.serviceId.isEmpty())
            ++marks.services[line.serviceId];
        if (line.row.table == u"answer")
            marks.answers.insert(line.row.rowKey);
    }
    return marks;
}

} // namespace emonev
