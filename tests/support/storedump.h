#pragma once
#include "services/workspace.h"

namespace emonev {

/// Every row of every table of a store as a line of text, without what differs between two stores of the same content:
/// ids stand as numbers in the order the history names them; times, file names and file hashes are left out.
[[nodiscard]] QStringList storeDump(Workspace &workspace);

} // namespace emonev
