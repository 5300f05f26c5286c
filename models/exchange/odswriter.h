#pragma once
#include "core/result.h"
#include "exchange/tabledata.h"

namespace emonev {

/// Writes an OpenDocument spreadsheet of one sheet.
[[nodiscard]] Result<void> writeOds(const QString &path, const TableData &data);

} // namespace emonev
