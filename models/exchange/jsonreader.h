#pragma once
#include "core/result.h"
#include "exchange/workbook.h"
#include <QByteArray>

namespace emonev {

/// Whether the text begins as an array of objects does.
[[nodiscard]] bool startsAsJsonTable(const QByteArray &utf8);

/// Reads an array of objects: the keys become row 1, the objects the rows from 2 on.
[[nodiscard]] Result<Workbook> readJson(const QByteArray &utf8, const QString &sheetName, const QString &path,
                                        const ReadLimits &limits);

} // namespace emonev
