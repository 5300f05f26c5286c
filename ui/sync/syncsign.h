#pragma once
#include "services/syncservice.h"
#include "services/syncstatus.h"
#include <QColor>

namespace emonev {

/// Icon and colour of what sync is in; the words stand beside it.
struct SyncSign
{
    QString icon;
    QColor color; ///< invalid: the accent
};

[[nodiscard]] SyncSign syncSign(const SyncState &state, const SyncStatus &status);

} // namespace emonev
