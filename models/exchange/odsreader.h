#pragma once
#include "core/result.h"
#include "exchange/workbook.h"
#include "exchange/zippackage.h"

namespace emonev {

/// Reads the sheets of an OpenDocument spreadsheet: values and cached results, whole multi-line texts, repeated rows.
[[nodiscard]] Result<Workbook> readOds(const ZipPackage &package, const QString &path, const ReadLimits &limits,
                                       const QString &sheetName);

} // namespace emonev
