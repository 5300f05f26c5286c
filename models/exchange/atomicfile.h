#pragma once
#include "core/result.h"
#include <QByteArray>
#include <functional>

namespace emonev {

/// Writes a whole file or nothing: another name first, then renamed. Readable by its owner only.
[[nodiscard]] Result<void> writeAtomically(const QString &path, const QByteArray &content);

/// As above for writers that want a file name: `write` gets the other name.
[[nodiscard]] Result<void> writeAtomically(const QString &path,
                                           const std::function<Result<void>(const QString &)> &write);

} // namespace emonev
