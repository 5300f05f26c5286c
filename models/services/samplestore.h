#pragma once
#include "storage/recordwriter.h"

namespace emonev {

/// Writes the sample city of that seed into an empty store, with instruments, periods and settings.
[[nodiscard]] Result<void> storeSample(RecordWriter &writer, quint64 seed);

} // namespace emonev
