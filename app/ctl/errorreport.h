#pragma once
#include "core/result.h"
#include <QJsonObject>

namespace emonev::ctl {

/// An error for the person at the screen, on stderr.
void tellError(const Error &error, const QString &sentence);
/// An error as `--json` shows it.
[[nodiscard]] QJsonObject errorJson(const Error &error, const QString &sentence);

} // namespace emonev::ctl
