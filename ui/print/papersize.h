#pragma once
#include <QPageLayout>
#include <QSizeF>
#include <QString>
#include <optional>

namespace emonev {

/// The two papers of Indonesian offices.
enum class PaperSize { A4, F4 };

/// Which way the sheet lies; Automatic turns it only when a table needs the width.
enum class PaperTurn { Automatic, Portrait, Landscape };

/// Margins of an office's papers, wide at the left for filing; or small and even for what hangs on a wall.
enum class PaperMargins { Binding, Even };

/// The sheet in millimetres, portrait.
QSizeF paperMillimetres(PaperSize paper);
/// "A4" or "F4" in any case; nothing for other words.
std::optional<PaperSize> paperFromName(const QString &name);
QString paperName(PaperSize paper);
/// The whole sheet without margins, as printers and PDF writers want it.
QPageLayout pageLayout(PaperSize paper, bool landscape);

} // namespace emonev
