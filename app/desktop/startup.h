#pragma once
#include "desktop/desktopfolders.h"
#include "desktop/options.h"

class QApplication;

namespace emonev {

class SingleInstance;

/// Runs the program from opening the store to the last window: also closes the store, restores a backup and opens it
/// again when the person asks for that. Returns the exit code.
[[nodiscard]] int runDesktop(QApplication &app, const Options &options, const DesktopFolders &folders,
                             SingleInstance &instance);

} // namespace emonev
