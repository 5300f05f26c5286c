#pragma once

namespace emonev {

/// Asks the system for `wanted` open files at once, as far as it lets us; how many there may be.
int raiseFileLimit(int wanted);

} // namespace emonev
