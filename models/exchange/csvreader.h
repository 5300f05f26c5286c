#pragma once
#include "core/result.h"
#include "exchange/workbook.h"
#include <QByteArray>

namespace emonev {

/// The separator of a CSV text: comma, semicolon or tab, whichever cuts the first records most evenly.
[[nodiscard]] char sniffSeparator(const QByteArray &utf8);

/// Reads CSV. Each record is a row, a line break inside quotes makes none. An apostrophe that guards a leading
/// = + - @ is taken off. InvalidData csv_unclosed_quote names the row where the quote opens.
[[nodiscard]] Result<Workbook> readCsv(const QByteArray &utf8, const QString &sheetName, const QString &path,
                                       const ReadLimits &limits);

/// Text without the apostrophe that keeps a spreadsheet from taking it for a formula.
[[nodiscard]] QString withoutGuard(const QString &text);
/// Text with that apostrophe where it needs one.
[[nodiscard]] QString withGuard(const QString &text);

} // namespace emonev
