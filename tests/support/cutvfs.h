#pragma once
#include "support/cutdisk.h"

namespace emonev::cutvfs {

/// From now on SQLite's files in this process are read and written as ever, and `disk` is told of each step.
/// Connections opened from now on take `synchronous` (a word of the pragma), whatever they ask for; empty: what they
/// ask for. They bring their log into the file every 40 pages, so that a short run sees it often.
/// Only while no connection is open.
void install(CutDisk &disk, const QByteArray &synchronous = {});
/// SQLite as it was.
void uninstall();

} // namespace emonev::cutvfs
