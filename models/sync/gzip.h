#pragma once
#include "core/result.h"
#include <QByteArray>

namespace emonev {

/// `level` as in zlib, 1 fast to 9 small.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes, int level = 6);

/// InvalidData, code "bad_gzip" where it is cut or damaged, "too_large" where it holds more than `largest`.
[[nodiscard]] Result<QByteArray> gunzipped(const QByteArray &bytes, qint64 largest);

} // namespace emonev
