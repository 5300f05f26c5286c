#pragma once
#include <memory>

namespace emonev {

/// GLib's connection to the session bus, told not to end this process when the bus goes; keep it while a keychain job
/// runs. (libsecret, behind QtKeychain, opens it with that habit, and people would lose what they are typing.)
/// Nothing where there is no GLib or no bus.
[[nodiscard]] std::shared_ptr<void> quietSessionBus();

} // namespace emonev
