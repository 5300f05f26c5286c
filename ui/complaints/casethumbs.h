#pragma once
#include "services/caseservice.h"
#include <QHash>

namespace emonev {

/// Small pictures of a case's photos as "data:" addresses, by "EVENT/N"; those that can't be read are left out. Reads
/// files: for a thread of the pool.
[[nodiscard]] QHash<QString, QString> caseThumbs(const CaseFile &file, const Profile &profile);

} // namespace emonev
