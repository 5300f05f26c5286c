#pragma once
#include "services/outboxservice.h"
#include <QDateTime>

namespace emonev {

/// One operation as people read it.
struct OutboxLine
{
    QString opId;
    QString status; ///< pending, applied, merged, conflict, rejected
    QString code;   ///< why it is refused, or why the last try came to nothing
    QString detail; ///< for validation: the rule
    QString what;   ///< indicator, service, unit
    QString unitId;
    QString change; ///< "Answer: Not met → Met"
    QDateTime at;
    QDateTime answeredAt;
    int tries = 0;
};

/// What waits and what was refused, oldest first; or, `answered`, what the server took, newest first.
[[nodiscard]] Result<QVector<OutboxLine>> readOutboxLines(Workspace &workspace, bool answered);

} // namespace emonev
