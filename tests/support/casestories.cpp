#include "support/casestories.h"
#include <algorithm>

namespace emonev {

namespace {

constexpr qint64 day = 86400;
/// Pauses and extensions are what makes a story.
constexpr CaseEventType types[] = {
    CaseEventType::Coordinated, CaseEventType::Forwarded, CaseEventType::Progress, CaseEventType::Paused,
    CaseEventType::Paused,      CaseEventType::Paused,    CaseEventType::Resumed,  CaseEventType::Resumed,
    CaseEventType::Resumed,     CaseEventType::Extended,  CaseEventType::Extended, CaseEventType::Resolved,
    CaseEventType::Refused,     CaseEventType::Reopened,  CaseEventType::Merged,   CaseEventType::Unmerged,
};

qint64 utc(int year, int month, int dayOfMonth)
{
    return (QDate(year, month, dayOfMonth).toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * day;
}

} // namespace

CaseStories::CaseStories(quint32 seed, int hoursEastOfUtc) : m_chance(seed), m_shift(qint64(hoursEastOfUtc) * 3600) {}

qint64 CaseStories::midnightAfter(qint64 moment) const { return ((moment + m_shift) / day + 1) * day - m_shift; }

qint64 CaseStories::received()
{
    const qint64 lebaran[] = {utc(2024, 3, 25), utc(2025, 3, 14), utc(2026, 3, 6)};
    const int kind = upTo(9);
    qint64 at = utc(2024, 1, 1) + qint64(m_chance.bounded(quint32(1000 * day)));
    if (kind < 4)
        at = lebaran[upTo(2)] + upTo(int(25 * day));
    if (kind == 4 || kind == 5)
        at = midnightAfter(at) - kind % 2; // the first second of a day, the last one
    m_received = m_at = at;
    return at;
}

void CaseStories::stepOn()
{
    switch (upTo(9)) {
    case 0:
        break; // in the same second
    case 1:
        m_at = midnightAfter(m_at);
        break;
    case 2:
        m_at -= upTo(int(day)); // a laptop that sent late, or with a wrong clock
        break;
    case 3:
    case 4:
        m_at += upTo(7200);
        break;
    case 5:
        m_at += upTo(int(20 * day));
        break;
    default:
        m_at += upTo(int(3 * day));
    }
}

CaseEvent CaseStories::next(const oracle::ClockOracle &oracle)
{
    stepOn();
    CaseEvent event;
    event.id = QString::number(++m_count);
    event.at = m_at;
    for (int tries = upTo(12); tries >= 0; --tries) {
        event.type = types[upTo(int(std::size(types)) - 1)];
        event.toUnit = QString::number(m_count);
        event.until = oracle.resolve(event.at).due;
        if (upTo(9) > 0)
            event.until += upTo(4) == 0 ? 1 : m_chance.bounded(-3600, int(20 * day));
        if (oracle.allows(event))
            break;
    }
    return event;
}

QVector<qint64> CaseStories::looks(const oracle::ClockOracle &oracle)
{
    const qint64 last = std::max(m_at, m_received);
    const qint64 later = last + upTo(int(30 * day));
    QVector<qint64> moments{last, later, midnightAfter(later)};
    for (const qint64 due : {oracle.coordinate(last).due, oracle.resolve(last).due})
        moments << due << due + 1;
    return moments;
}

} // namespace emonev
