#pragma once
#include <QByteArray>

namespace emonev {

/// Any text file as UTF-8 without a byte order mark: UTF-8, UTF-16 with a mark, otherwise Windows-1252.
[[nodiscard]] QByteArray toUtf8(const QByteArray &content);

/// Whether bytes that text never holds (NUL and most control characters) are among the first ones or anywhere (NUL).
[[nodiscard]] bool looksBinary(const QByteArray &text);

} // namespace emonev
