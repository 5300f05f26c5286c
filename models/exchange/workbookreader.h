#pragma once
#include "core/result.h"
#include "exchange/workbook.h"

namespace emonev {

/// Reads .csv, .xlsx, .ods or .json, judged by content and not by the ending. With a sheet name only that sheet is
/// read (a CSV or JSON file has just one, whatever it is called).
/// NotFound: file_not_found, file_is_folder, sheet_not_found (args: wanted, names). InvalidData: file_empty,
/// file_too_large, zip_bomb, file_damaged, file_not_a_table, file_password_protected, file_old_excel,
/// csv_unclosed_quote (args: file, row). args[0] is always the file's path (the sheet's name for sheet_not_found).
[[nodiscard]] Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits = {},
                                            const QString &sheetName = {});

/// As readWorkbook, for content at hand; `path` gives the name and the ending.
[[nodiscard]] Result<Workbook> readWorkbookData(const QByteArray &content, const QString &path,
                                                const ReadLimits &limits = {}, const QString &sheetName = {});

} // namespace emonev
