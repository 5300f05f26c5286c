#pragma once
#include "support/clockoracle.h"
#include <QRandomGenerator>

namespace emonev {

/// Makes up what may happen to a case: nights, weekends, holidays, pauses, extensions, and events that two laptops made
/// without knowing of each other. The same seed tells the same story.
class CaseStories
{
public:
    CaseStories(quint32 seed, int hoursEastOfUtc);

    [[nodiscard]] qint64 received();
    /// The next event, mostly one that the oracle's state lets have an effect.
    [[nodiscard]] CaseEvent next(const oracle::ClockOracle &oracle);
    /// Moments after the story at which its clocks are worth a look.
    [[nodiscard]] QVector<qint64> looks(const oracle::ClockOracle &oracle);
    [[nodiscard]] int upTo(int most) { return int(m_chance.bounded(most + 1)); }

private:
    void stepOn();
    [[nodiscard]] qint64 midnightAfter(qint64 moment) const;

    QRandomGenerator m_chance;
    qint64 m_shift;
    qint64 m_received = 0;
    qint64 m_at = 0;
    int m_count = 0;
};

} // namespace emonev
