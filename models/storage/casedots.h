#pragma once
#include "domain/complaint.h"
#include "storage/connection.h"

namespace emonev {

/// A case as a point of the city.
struct CaseDot
{
    QString number;
    QString subject;
    CaseStatus status = CaseStatus::Waiting;
    std::optional<qint64> nextDue;
    double lat = 0;
    double lon = 0;
};

/// Part of the city and of time.
struct DotArea
{
    double south = 0;
    double north = 0;
    double west = 0;
    double east = 0;
    qint64 from = 0; ///< seconds; received from then
    qint64 until = 0;
    QString without; ///< id of a case that is left out
};

/// Newest first, at most 500.
[[nodiscard]] QVector<CaseDot> dotsIn(Connection &connection, const DotArea &area);

} // namespace emonev
