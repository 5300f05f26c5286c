#pragma once
#include <QByteArray>
#include <QDateTime>

namespace emonev {

/// Puts `moment` (in UTC) in place of the time a PDF says it was made at, so that the same document gives the same
/// bytes; the file's table of places is mended where the length changed.
void stampPdf(QByteArray &pdf, const QDateTime &moment);

} // namespace emonev
