#pragma once
#include "services/findingservice.h"

namespace emonev {

/// The findings of a year over an open connection, with names, threads and files; an empty unit stands for all.
[[nodiscard]] Result<FindingList> readFindings(Connection &connection, int year, const QString &unitId,
                                               const QDateTime &now);

} // namespace emonev
