#pragma once

namespace emonev {

/// What the session bus says about the system keychain.
enum class KeychainState {
    Missing, ///< no bus, or nobody on it who keeps secrets
    Locked,  ///< somebody keeps them, but they were not opened
    Ready,
};

/// Asks the bus; starts nothing, asks nobody for a password. Answers within a few seconds, in any thread.
[[nodiscard]] KeychainState keychainState();

} // namespace emonev
