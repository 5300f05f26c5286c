#include "ui/sync/syncsign.h"

namespace emonev {

SyncSign syncSign(const SyncState &state, const SyncStatus &status)
{
    using Phase = SyncStatus::Phase;
    const QColor warning(0xb98300);
    const QColor quiet(0x6b7778);
    if (!state.joined())
        return {QStringLiteral("device-desktop"), quiet};
    switch (status.phase) {
    case Phase::Running:
        return {QStringLiteral("refresh"), {}};
    case Phase::Offline:
    case Phase::Waiting:
        return {QStringLiteral("circle-dashed"), quiet};
    case Phase::SignedOut:
        return {QStringLiteral("lock"), warning};
    case Phase::TooOld:
        return {QStringLiteral("alert-circle"), warning};
    case Phase::Trouble:
        return {QStringLiteral("alert-triangle"), QColor(0xb3261e)};
    default:
        return state.pending > 0 ? SyncSign{QStringLiteral("upload"), {}}
                                 : SyncSign{QStringLiteral("circle-check"), QColor(0x1b7a3d)};
    }
}

} // namespace emonev
