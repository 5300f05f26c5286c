#pragma once
#include "core/result.h"
#include "exchange/tabledata.h"
#include <QByteArray>

namespace emonev {

/// Writes .xlsx, .csv, .json or .ods by the ending, whole or not at all, readable by the owner only. Every file reads
/// back to the same canonical values. Usage unknown_format (args: ending); NotFound folder_not_found.
[[nodiscard]] Result<void> writeTable(const QString &path, const TableData &data);

/// The table as CSV for Indonesian spreadsheets: UTF-8 with mark, semicolons, decimal comma, guarded formulas.
[[nodiscard]] QByteArray toCsv(const TableData &data);

/// The table as a JSON array of objects; every value is a string.
[[nodiscard]] QByteArray toJson(const TableData &data);

} // namespace emonev
