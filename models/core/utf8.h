#pragma once
#include <QByteArray>
#include <QString>

namespace emonev {

/// Writes `text` in UTF-8 into `out`, which keeps its memory from one call to the next.
void toUtf8(QStringView text, QByteArray &out);

} // namespace emonev
