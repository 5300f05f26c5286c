#pragma once
#include "sync/protocol.h"

namespace emonev {

/// The Error a refusal comes to: Network where trying again later helps, NotPermitted where a person must sign in,
/// Version where the program is too old. The code is the server's or "no_answer".
[[nodiscard]] Error errorOf(const wire::Refusal &refusal);

/// Whether the refusal says that the server was restored from a backup.
[[nodiscard]] bool isEpochChange(const wire::Refusal &refusal);

} // namespace emonev
