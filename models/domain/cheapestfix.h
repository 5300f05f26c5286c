#pragma once
#include "domain/improvement.h"

namespace emonev {

/// The set of improvements of least total cost that lifts a unit into the next zone.
struct CheapestFix
{
    QString zone;                ///< the zone reached; empty when the unit is in the highest or has no score
    qint64 neededHundredths = 0; ///< lowest score of that zone
    bool reachable = false;
    qint64 cost = 0;
    QVector<Improvement> steps; ///< in the order of the lines given
    qint64 reachedHundredths = 0;
};

inline constexpr int usualFixCost = 1;

/// `costs`: of raising a line of that indicator by one level, 0 or more; usualFixCost where none is given. A line may
/// be raised to any level above its own.
///
/// Exact: gains add up independently of one another, so it is a knapsack with one choice a line. For every total cost
/// the most points it can buy are reckoned in whole numbers over one common denominator; the least cost that buys
/// enough is the answer. Among sets of that cost the one with the most points is taken.
[[nodiscard]] CheapestFix cheapestFix(const Instrument &instrument, const UnitScore &score,
                                      const QVector<AnsweredLine> &lines, const QHash<QString, int> &costs = {});

} // namespace emonev
