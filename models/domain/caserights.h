#pragma once
#include "domain/complaint.h"

namespace emonev {

/// Whether an account of that role may add such an event to a case it holds; empty: a store without accounts, where all
/// may. An extension is an approval: the city gives it, not the unit that would be late.
[[nodiscard]] bool mayAddEvent(const QString &role, CaseEventType type);
/// Whether that role may take in complaints.
[[nodiscard]] bool mayReceive(const QString &role);
/// Whether that role may see who reported.
[[nodiscard]] bool mayOpenReporter(const QString &role);

} // namespace emonev
