#include "services/syncstatus.h"

namespace emonev {

SyncStatus::Phase phaseAfter(const std::optional<Error> &error, bool joined)
{
    using Phase = SyncStatus::Phase;
    if (!joined)
        return Phase::NotJoined;
    if (!error)
        return Phase::Idle;
    switch (error->kind) {
    case ErrorKind::Network:
        return error->code == u"no_answer" ? Phase::Offline : Phase::Waiting;
    case ErrorKind::NotPermitted:
        return Phase::SignedOut;
    case ErrorKind::Version:
        return Phase::TooOld;
    case ErrorKind::Interrupted:
        return Phase::Idle;
    default:
        return Phase::Trouble;
    }
}

} // namespace emonev
