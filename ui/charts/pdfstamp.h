#pragma once
#include <QByteArray>
#include <QDateTime>

namespace emonev {

/// Puts `moment` in place of the time a PDF says it was made at, and a fixed number in place of its random one,
/// so that the same document gives the same bytes. Lengths stay, or the file's own table of places would be wrong.
void stampPdf(QByteArray &pdf, const QDateTime &moment);

} // namespace emonev
