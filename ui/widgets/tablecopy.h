#pragma once
#include <QString>
#include <QVector>

class QTableView;

namespace emonev {

/// The selected rows' visible columns, from left to right as shown, as texts.
[[nodiscard]] QVector<QStringList> selectedTexts(const QTableView &view, bool headers);

/// Rows as tab separated values; tabs and line ends inside a cell become spaces.
[[nodiscard]] QString toTsv(const QVector<QStringList> &rows);
/// Rows as an HTML table; the first row is a head when `headers`.
[[nodiscard]] QString toHtmlTable(const QVector<QStringList> &rows, bool headers);

/// Puts the selection on the clipboard as TSV and HTML.
void copyToClipboard(const QTableView &view, bool headers);

} // namespace emonev
