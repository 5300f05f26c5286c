#pragma once
#include <Qt>

namespace emonev {

/// The header role by which the table view remembers a column (its ColumnNameRole).
inline constexpr int columnKeyRole = Qt::UserRole + 900;

} // namespace emonev
