#pragma once
#include "core/result.h"

#include <QByteArray>

namespace emonev {

/// Usage when the path's folder is missing or the path itself is a folder.
Result<void> checkTarget(const QString &path);
/// Writes under another name and renames: a reader sees the old file or the whole new one.
Result<void> saveWhole(const QString &path, const QByteArray &bytes);

} // namespace emonev
