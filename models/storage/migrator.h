#pragma once
#include "storage/connection.h"

namespace emonev {

/// The number of the newest migration this program knows.
[[nodiscard]] int newestSchema();
/// The schema number a store has; 0 for an empty file.
[[nodiscard]] int schemaOf(Connection &connection);
/// Whether the file was made by e-Monev.
[[nodiscard]] bool isOurStore(Connection &connection);
/// Brings a store to the newest schema, one transaction a step. Version when the store is newer than the program.
[[nodiscard]] Result<void> migrate(Connection &connection);
/// Version when a store needs another program or a migration first.
[[nodiscard]] Result<void> requireCurrent(Connection &connection);

} // namespace emonev
