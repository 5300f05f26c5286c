#pragma once
#include "core/clock.h"
#include "storage/peerrepository.h"

namespace emonev {

/// The server's time as far as this laptop knows: its own clock, less what that was off when both last met.
[[nodiscard]] inline QDateTime serverTime(const Peer &peer, const Clock &clock)
{
    return clock.now().addSecs(-peer.clockOff);
}

} // namespace emonev
