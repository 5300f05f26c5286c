#pragma once
#include "core/result.h"
#include "exchange/tabledata.h"

namespace emonev {

/// Writes an Office Open XML workbook of one sheet. Texts stay texts: no formula, no link, no number made of a code.
[[nodiscard]] Result<void> writeXlsx(const QString &path, const TableData &data);

/// Whether a canonical decimal survives being a spreadsheet number: at most 15 digits, the same text when read back.
[[nodiscard]] bool isPlainNumber(const QString &value);

/// The day of an ISO date as spreadsheets count it; 0 when it is no date or before 1901.
[[nodiscard]] int serialOfDate(const QString &isoDate);

} // namespace emonev
