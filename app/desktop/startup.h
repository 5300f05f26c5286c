#pragma once
#include "desktop/desktopfolders.h"
#include "desktop/options.h"
#include "desktop/session.h"

namespace emonev {

/// Opens the session; asks the person where there is no store yet or it can't be opened. The error is the exit code
/// when the person turned back.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(const Options &options, const DesktopFolders &folders);

} // namespace emonev
