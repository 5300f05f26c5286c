#pragma once
#include "server/order.h"

namespace emonev::serving {

/// The folder beside the database (SQLite) or a temporary one (PostgreSQL, which keeps files itself).
[[nodiscard]] QString sideFolder(const Order &order);
/// Where files are kept: --blobs, else in the side folder.
[[nodiscard]] QString blobFolder(const Order &order);

} // namespace emonev::serving
