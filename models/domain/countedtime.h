#pragma once
#include "domain/slaprofile.h"
#include "domain/workcalendar.h"

namespace emonev {

/// Why a stretch of time counts or does not.
enum class SpanRule {
    EverySecond,
    WorkingDay,
    DayOfReceipt,
    Weekend,
    Holiday,
    CollectiveLeave,
    Paused,
    Merged,
    Resolved,
};

/// A stretch of a clock's time, from ≤ t < to, in seconds since 1970.
struct ClockSpan
{
    qint64 from = 0;
    qint64 to = 0;
    bool counted = false;
    SpanRule rule = SpanRule::EverySecond;
    QString name; ///< of the holiday
};

/// A time in which a clock stood still whatever day it was.
struct ClockStop
{
    qint64 from = 0;
    qint64 to = 0;
    SpanRule rule = SpanRule::Paused;
};

/// The one routine that counts hours and days alike: the time of a profile that passed since a case was received.
class CountedTime
{
public:
    CountedTime(const SlaProfile &profile, const WorkCalendar &calendar, qint64 received);

    [[nodiscard]] qint64 received() const { return m_received; }
    /// Counted seconds from receipt to `end`, without those in `stops` (ordered, not overlapping).
    [[nodiscard]] qint64 counted(qint64 end, const QVector<ClockStop> &stops) const;
    /// The first moment at which counted() reaches `amount`.
    [[nodiscard]] qint64 reached(qint64 amount, const QVector<ClockStop> &stops) const;
    /// Counted seconds taken by the stops that begin before `moment`, to their ends.
    [[nodiscard]] qint64 stood(qint64 moment, const QVector<ClockStop> &stops) const;
    /// `due`, which already holds `known` seconds of the stops, moved on by the others that begin before it.
    [[nodiscard]] qint64 moved(qint64 due, qint64 known, const QVector<ClockStop> &stops) const;
    /// What counts and what doesn't from receipt to `end`; each begins where the one before ends.
    [[nodiscard]] QVector<ClockSpan> spans(qint64 end, const QVector<ClockStop> &stops) const;

private:
    [[nodiscard]] SpanRule ruleOf(qint64 day) const;
    [[nodiscard]] bool counts(SpanRule rule) const;
    [[nodiscard]] qint64 between(qint64 from, qint64 to) const;
    [[nodiscard]] qint64 after(qint64 from, qint64 amount) const;
    void append(QVector<ClockSpan> &spans, qint64 from, qint64 to) const;

    const SlaProfile &m_profile;
    const WorkCalendar &m_calendar;
    qint64 m_received;
    qint64 m_firstDay;
};

/// Ordered by their beginning, what overlaps cut off, empty ones left out.
[[nodiscard]] QVector<ClockStop> tidied(QVector<ClockStop> stops);
/// Word of the command line: "every_second", "working_day", "paused" …
[[nodiscard]] QString spanWord(SpanRule rule);

} // namespace emonev
