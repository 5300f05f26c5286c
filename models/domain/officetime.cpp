#include "domain/officetime.h"
#include <algorithm>

namespace emonev {

namespace {

constexpr int longestClosure = 400; // days: a calendar without a working day in a year is a mistake

} // namespace

OfficeTime::OfficeTime(const WorkCalendar &calendar, qint64 opens, qint64 closes)
    : m_calendar(calendar), m_opens(opens), m_closes(closes)
{
}

qint64 OfficeTime::between(qint64 from, qint64 to) const
{
    qint64 sum = 0;
    for (qint64 day = m_calendar.dayOf(from); m_calendar.begin(day) < to; ++day) {
        if (!isOpen(day))
            continue;
        const qint64 begin = std::max(from, m_calendar.begin(day) + m_opens);
        const qint64 end = std::min(to, m_calendar.begin(day) + m_closes);
        sum += std::max<qint64>(0, end - begin);
    }
    return sum;
}

qint64 OfficeTime::after(qint64 from, qint64 seconds) const
{
    qint64 left = std::max<qint64>(0, seconds);
    int closed = 0;
    for (qint64 day = m_calendar.dayOf(from); closed < longestClosure; ++day) {
        const qint64 begin = std::max(from, m_calendar.begin(day) + m_opens);
        const qint64 end = m_calendar.begin(day) + m_closes;
        if (!isOpen(day) || begin >= end) {
            ++closed;
            continue;
        }
        closed = 0;
        if (left <= end - begin)
            return begin + left;
        left -= end - begin;
    }
    return from + seconds;
}

} // namespace emonev
