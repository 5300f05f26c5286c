#pragma once
#include "domain/workcalendar.h"

namespace emonev {

/// The hours in which somebody sits at a desk, on the calendar's working days: what warnings and forecasts reckon with.
/// The clocks of the law know nothing of them.
class OfficeTime
{
public:
    /// `calendar` must outlive it; hours are seconds of the day, 0 ≤ opens < closes ≤ 86400.
    explicit OfficeTime(const WorkCalendar &calendar, qint64 opens = defaultOpens, qint64 closes = defaultCloses);

    /// Office seconds from `from` to `to`; 0 where `to` is not later.
    [[nodiscard]] qint64 between(qint64 from, qint64 to) const;
    /// The first moment at which `seconds` of office time have passed since `from`.
    [[nodiscard]] qint64 after(qint64 from, qint64 seconds) const;
    [[nodiscard]] qint64 secondsADay() const { return m_closes - m_opens; }

    static constexpr qint64 defaultOpens = 8 * 3600;
    static constexpr qint64 defaultCloses = 16 * 3600;

private:
    [[nodiscard]] bool isOpen(qint64 day) const { return m_calendar.kind(day) == DayKind::Working; }

    const WorkCalendar &m_calendar;
    qint64 m_opens;
    qint64 m_closes;
};

} // namespace emonev
