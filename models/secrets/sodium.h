#pragma once

namespace emonev {

/// Makes libsodium ready; to be called before any of its functions, from any thread, as often as one likes.
void ensureSodium();

} // namespace emonev
