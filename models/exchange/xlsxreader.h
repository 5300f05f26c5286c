#pragma once
#include "core/result.h"
#include "exchange/workbook.h"
#include "exchange/zippackage.h"

namespace emonev {

/// Reads the sheets of an Office Open XML workbook: values and cached results, inline strings, dates of both epochs.
[[nodiscard]] Result<Workbook> readXlsx(const ZipPackage &package, const QString &path, const ReadLimits &limits,
                                        const QString &sheetName);

} // namespace emonev
