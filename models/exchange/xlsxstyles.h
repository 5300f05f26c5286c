#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QVector>

namespace emonev {

/// Whether a number format shows dates or times: a built-in id, or a code such as "dd/mm/yyyy".
[[nodiscard]] bool isDateFormat(int id, const QString &code);

/// For each cell format of a workbook's styles: whether it shows a date.
[[nodiscard]] QVector<bool> readDateStyles(const QByteArray &stylesXml);

} // namespace emonev
