#pragma once
#include "server/http/httpfault.h"
#include <optional>
#include <string_view>

namespace emonev {

/// The first byte that no head may hold (a bare CR or LF, a control character), for what has come so far.
[[nodiscard]] std::optional<HttpFault> bytesFault(std::string_view bytes, size_t from);

/// What is wrong with a whole head, its empty line included. Stricter than RFC 9112 allows to be: whatever two servers
/// might read differently is refused.
[[nodiscard]] std::optional<HttpFault> headFault(std::string_view head, int maxLines);

} // namespace emonev
