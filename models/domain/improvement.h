#pragma once
#include "domain/scoring.h"

namespace emonev {

/// One line of the checklist that could be raised to its highest level.
struct Improvement
{
    QString indicator;
    QString serviceId; ///< empty for unit-scope
    QString fromValue;
    QString toValue;
    Rational gain; ///< points of the unit's score it brings by itself
};

/// The least number of improvements that lifts a unit into the next zone.
struct ShortestWay
{
    QString zone;                ///< the zone reached; empty when the unit is in the highest or has no score
    qint64 neededHundredths = 0; ///< lowest score of that zone
    bool reachable = false;
    QVector<Improvement> steps; ///< by gain, largest first
    qint64 reachedHundredths = 0;
};

/// One answered, applicable line of a unit's checklist.
struct AnsweredLine
{
    QString indicator;
    QString serviceId;
    QString value;
};

/// Every line below its highest level with what raising it brings, largest gain first, then by indicator and service.
[[nodiscard]] QVector<Improvement> improvements(const Instrument &instrument, const QVector<AnsweredLine> &lines);

/// Exact: gains add up independently of one another, so the k largest are the best k, and the first k that reaches the
/// zone's lower bound after rounding is the least.
[[nodiscard]] ShortestWay shortestWay(const Instrument &instrument, const UnitScore &score,
                                      const QVector<AnsweredLine> &lines);

} // namespace emonev
