#include "support/clockoracle.h"
#include <QMap>
#include <QSet>
#include <algorithm>

namespace emonev::oracle {

namespace {

constexpr qint64 day = 86400;
const QDate firstDate(2023, 1, 1);
constexpr int daysKnown = 9 * 366;
constexpr qint64 longest = 4 * 366 * day; ///< no due time lies farther from receipt

qint64 unixDay(const QDate &date) { return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay(); }

} // namespace

CityDays::CityDays(int hoursEastOfUtc, const QByteArray &csv) : m_shift(qint64(hoursEastOfUtc) * 3600)
{
    QSet<QDate> free;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &line : lines.mid(1))
        free.insert(QDate::fromString(QString::fromUtf8(line.left(10)), Qt::ISODate));
    qint64 worked = 0;
    for (int n = 0; n <= daysKnown; ++n) {
        const QDate date = firstDate.addDays(n);
        m_working.append(date.dayOfWeek() <= Qt::Friday && !free.contains(date));
        m_workedBefore.append(worked);
        worked += m_working.last() ? day : 0;
    }
}

QDate CityDays::dateOf(qint64 moment) const
{
    const qint64 local = moment + m_shift; // after 1970, always
    return QDate(1970, 1, 1).addDays(local / day);
}

qint64 CityDays::beginOf(const QDate &date) const { return unixDay(date) * day - m_shift; }

bool CityDays::isWorkingDay(const QDate &date) const { return m_working.at(firstDate.daysTo(date)); }

qint64 CityDays::worked(qint64 moment) const
{
    const QDate date = dateOf(moment);
    return m_workedBefore.at(firstDate.daysTo(date)) + (isWorkingDay(date) ? moment - beginOf(date) : 0);
}

Promise Promise::sp4nLapor(CaseClass kind)
{
    const int days = kind == CaseClass::Information ? 5 : kind == CaseClass::Complaint ? 14 : 60;
    return {true, 3 * day, days * day};
}

ClockOracle::ClockOracle(const CityDays &days, const Promise &promise, const CaseRecord &record)
    : m_days(days), m_promise(promise), m_received(record.received), m_start(record.received)
{
    if (m_promise.workingDays)
        m_start = m_days.beginOf(m_days.dateOf(m_received).addDays(1));
}

qint64 ClockOracle::plain(qint64 from, qint64 to) const
{
    from = std::max(from, m_start);
    if (to <= from)
        return 0;
    return m_promise.workingDays ? m_days.worked(to) - m_days.worked(from) : to - from;
}

bool ClockOracle::allows(const CaseEvent &event) const
{
    const bool closed = isOpen(m_closures);
    const bool paused = isOpen(m_pauses);
    const bool merged = isOpen(m_merges);
    switch (event.type) {
    case CaseEventType::Unmerged:
        return merged;
    case CaseEventType::Merged:
        return !merged;
    case CaseEventType::Reopened:
        return closed && !merged;
    case CaseEventType::Resumed:
        return paused && !merged;
    case CaseEventType::Paused:
        return !closed && !paused && !merged;
    case CaseEventType::Extended:
        return !closed && !paused && !merged && event.until > resolveDue(event.at);
    default:
        return !closed && !merged;
    }
}

void ClockOracle::finish(const CaseEvent &event)
{
    if (isOpen(m_pauses))
        m_pauses.last().to = event.at;
    m_closures.append({event.at, std::nullopt});
}

bool ClockOracle::add(CaseEvent event)
{
    event.at = std::max(event.at, m_received);
    if (!allows(event))
        return false;
    apply(event);
    return true;
}

void ClockOracle::apply(const CaseEvent &event)
{
    switch (event.type) {
    case CaseEventType::Resolved:
    case CaseEventType::Refused:
        finish(event);
        [[fallthrough]];
    case CaseEventType::Coordinated:
    case CaseEventType::Progress:
        m_answers.append(event.at);
        break;
    case CaseEventType::Paused:
        m_pauses.append({event.at, std::nullopt});
        break;
    case CaseEventType::Resumed:
        m_pauses.last().to = event.at;
        break;
    case CaseEventType::Merged:
        m_merges.append({event.at, std::nullopt});
        break;
    case CaseEventType::Unmerged:
        m_merges.last().to = event.at;
        break;
    case CaseEventType::Reopened:
        m_closures.last().to = event.at;
        break;
    case CaseEventType::Extended:
        m_until = event.until;
        m_stoodThen = stoodBefore(event.until, event.at);
        break;
    case CaseEventType::Forwarded:
        break;
    }
}

ClockOracle::Stops ClockOracle::stopsOf(bool resolveClock) const
{
    Stops all = m_pauses + m_merges;
    if (resolveClock)
        std::copy_if(m_closures.begin(), m_closures.end(), std::back_inserter(all),
                     [](const Stop &closure) { return closure.to.has_value(); });
    return all;
}

QVector<QPair<qint64, qint64>> ClockOracle::united(qint64 now, const Stops &stops)
{
    QMap<qint64, int> edges; // how many stops begin less how many end
    for (const Stop &stop : stops) {
        if (stop.to.value_or(now) > stop.from) {
            ++edges[stop.from];
            --edges[stop.to.value_or(now)];
        }
    }
    QVector<QPair<qint64, qint64>> result;
    int depth = 0;
    for (auto edge = edges.cbegin(); edge != edges.cend(); ++edge) {
        if (depth == 0 && edge.value() > 0)
            result.append({edge.key(), edge.key()});
        depth += edge.value();
        if (depth == 0 && !result.isEmpty())
            result.last().second = edge.key();
    }
    return result;
}

/// The plain time less that of all stops, each cut at `end`.
qint64 ClockOracle::counted(qint64 end, qint64 now, const Stops &stops) const
{
    qint64 sum = plain(m_received, end);
    for (const auto &[from, to] : united(now, stops))
        sum -= plain(from, std::min(to, end));
    return sum;
}

qint64 ClockOracle::stoodBefore(qint64 moment, qint64 now) const
{
    qint64 sum = 0;
    for (const auto &[from, to] : united(now, stopsOf(true)))
        sum += from < moment ? plain(from, to) : 0;
    return sum;
}

qint64 ClockOracle::dueOf(qint64 allowance, qint64 now, const Stops &stops) const
{
    qint64 before = m_received; // counted < allowance here
    qint64 reached = m_received + longest;
    while (reached - before > 1) {
        const qint64 middle = before + (reached - before) / 2;
        (counted(middle, now, stops) >= allowance ? reached : before) = middle;
    }
    return reached;
}

/// An extension is due at its time even where that time does not count; a later pause of p counted seconds that begins
/// before it is due moves it by p. Moving it may bring further pauses before it.
qint64 ClockOracle::resolveDue(qint64 now) const
{
    if (!m_until)
        return dueOf(m_promise.resolve, now, stopsOf(true));
    qint64 due = *m_until;
    qint64 moved = 0;
    while (stoodBefore(due, now) - m_stoodThen > moved) {
        moved = stoodBefore(due, now) - m_stoodThen;
        qint64 before = *m_until;
        due = *m_until + longest;
        while (due - before > 1) {
            const qint64 middle = before + (due - before) / 2;
            (plain(*m_until, middle) >= moved ? due : before) = middle;
        }
    }
    return due;
}

Reckoning ClockOracle::coordinate(qint64 now) const
{
    Reckoning result;
    if (!m_answers.isEmpty())
        result.done = *std::min_element(m_answers.begin(), m_answers.end());
    const qint64 end = result.done.value_or(now);
    result.due = dueOf(m_promise.coordinate, now, stopsOf(false));
    result.counted = counted(end, now, stopsOf(false));
    result.late = end > result.due;
    return result;
}

Reckoning ClockOracle::resolve(qint64 now) const
{
    Reckoning result;
    if (isOpen(m_closures))
        result.done = m_closures.last().from;
    const qint64 end = result.done.value_or(now);
    result.due = resolveDue(now);
    result.counted = counted(end, now, stopsOf(true));
    result.late = end > result.due;
    return result;
}

} // namespace emonev::oracle
