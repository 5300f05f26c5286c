#include "domain/countedtime.h"
#include <algorithm>

namespace emonev {

CountedTime::CountedTime(const SlaProfile &profile, const WorkCalendar &calendar, qint64 received)
    : m_profile(profile), m_calendar(calendar), m_received(received), m_firstDay(calendar.dayOf(received))
{
}

SpanRule CountedTime::ruleOf(qint64 day) const
{
    if (m_profile.counting == Counting::EverySecond)
        return SpanRule::EverySecond;
    if (day <= m_firstDay)
        return SpanRule::DayOfReceipt;
    switch (m_calendar.kind(day)) {
    case DayKind::Working:
        return SpanRule::WorkingDay;
    case DayKind::Weekend:
        return SpanRule::Weekend;
    case DayKind::Holiday:
        return SpanRule::Holiday;
    case DayKind::CollectiveLeave:
        break;
    }
    return SpanRule::CollectiveLeave;
}

bool CountedTime::counts(SpanRule rule) const
{
    return rule == SpanRule::EverySecond || rule == SpanRule::WorkingDay ||
           (rule == SpanRule::CollectiveLeave && m_profile.countsCollectiveLeave);
}

qint64 CountedTime::between(qint64 from, qint64 to) const
{
    if (to <= from)
        return 0;
    if (m_profile.counting == Counting::EverySecond)
        return to - from;
    qint64 sum = 0;
    for (qint64 day = m_calendar.dayOf(from); m_calendar.begin(day) < to; ++day)
        if (counts(ruleOf(day)))
            sum += std::min(to, m_calendar.begin(day + 1)) - std::max(from, m_calendar.begin(day));
    return sum;
}

qint64 CountedTime::after(qint64 from, qint64 amount) const
{
    if (amount <= 0 || m_profile.counting == Counting::EverySecond)
        return from + std::max<qint64>(amount, 0);
    for (qint64 day = m_calendar.dayOf(from);; ++day) {
        if (!counts(ruleOf(day)))
            continue;
        const qint64 begin = std::max(from, m_calendar.begin(day));
        const qint64 there = m_calendar.begin(day + 1) - begin;
        if (amount <= there)
            return begin + amount;
        amount -= there;
    }
}

qint64 CountedTime::counted(qint64 end, const QVector<ClockStop> &stops) const
{
    qint64 sum = between(m_received, end);
    for (const ClockStop &stop : stops)
        sum -= between(std::max(stop.from, m_received), std::min(stop.to, end));
    return sum;
}

qint64 CountedTime::reached(qint64 amount, const QVector<ClockStop> &stops) const
{
    return moved(after(m_received, amount), 0, stops);
}

qint64 CountedTime::stood(qint64 moment, const QVector<ClockStop> &stops) const
{
    qint64 sum = 0;
    qint64 end = m_received - 1; // where one stop goes on in the next they are one
    for (const ClockStop &stop : stops) {
        if (stop.from >= moment && stop.from != end)
            break;
        sum += between(stop.from, stop.to);
        end = stop.to;
    }
    return sum;
}

qint64 CountedTime::moved(qint64 due, qint64 known, const QVector<ClockStop> &stops) const
{
    for (qint64 to = due;;) {
        const qint64 next = after(due, stood(to, stops) - known);
        if (next <= to)
            return to;
        to = next;
    }
}

void CountedTime::append(QVector<ClockSpan> &spans, qint64 from, qint64 to) const
{
    if (to <= from)
        return;
    if (m_profile.counting == Counting::EverySecond) {
        spans.append({from, to, true, SpanRule::EverySecond, {}});
        return;
    }
    for (qint64 day = m_calendar.dayOf(from); m_calendar.begin(day) < to; ++day) {
        const SpanRule rule = ruleOf(day);
        const bool isNamed = rule == SpanRule::Holiday || rule == SpanRule::CollectiveLeave;
        const QString name = isNamed ? m_calendar.name(day) : QString();
        const qint64 begin = std::max(from, m_calendar.begin(day));
        const qint64 end = std::min(to, m_calendar.begin(day + 1));
        if (!spans.isEmpty() && spans.last().to == begin && spans.last().rule == rule && spans.last().name == name)
            spans.last().to = end;
        else
            spans.append({begin, end, counts(rule), rule, name});
    }
}

QVector<ClockSpan> CountedTime::spans(qint64 end, const QVector<ClockStop> &stops) const
{
    QVector<ClockSpan> spans;
    qint64 from = m_received;
    for (const ClockStop &stop : stops) {
        const qint64 begin = std::max(stop.from, m_received);
        const qint64 finish = std::min(stop.to, end);
        if (finish <= begin)
            continue;
        append(spans, from, begin);
        spans.append({begin, finish, false, stop.rule, {}});
        from = finish;
    }
    append(spans, from, end);
    return spans;
}

QVector<ClockStop> tidied(QVector<ClockStop> stops)
{
    std::stable_sort(stops.begin(), stops.end(),
                     [](const ClockStop &a, const ClockStop &b) { return a.from < b.from; });
    QVector<ClockStop> tidy;
    for (ClockStop stop : std::as_const(stops)) {
        if (!tidy.isEmpty())
            stop.from = std::max(stop.from, tidy.last().to);
        if (stop.from < stop.to)
            tidy.append(stop);
    }
    return tidy;
}

QString spanWord(SpanRule rule)
{
    static constexpr const char *words[] = {"every_second",     "working_day", "day_of_receipt", "weekend", "holiday",
                                            "collective_leave", "paused",      "merged",         "resolved"};
    return QString::fromLatin1(words[size_t(rule)]);
}

} // namespace emonev
