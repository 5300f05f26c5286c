#pragma once
#include "storage/casequery.h"

namespace emonev {

/// Where and by which words cases like a new one are looked for.
struct CaseTrace
{
    QStringList words;
    std::optional<double> lat;
    std::optional<double> lon;
    qint64 from = 0; ///< seconds; received from then
    qint64 until = 0;
};

/// Positions of the cases that may tell of the same thing, each once: by words first, then by place.
[[nodiscard]] QVector<qint64> findCandidates(Connection &connection, const CaseTrace &trace);

} // namespace emonev
