#include "domain/casereplay.h"
#include <algorithm>

namespace emonev {

namespace {

Unexpected notAllowed(const char *code) { return fail(ErrorKind::InvalidData, QString::fromLatin1(code)); }

/// Nobody promises more than this; it also bounds the reckoning.
constexpr qint64 longestExtension = 20LL * 366 * WorkCalendar::secondsADay;

} // namespace

CaseReplay::CaseReplay(const SlaProfile &profile, const WorkCalendar &calendar, const CaseRecord &record)
    : m_profile(profile), m_time(profile, calendar, record.received)
{
    m_state.unit = record.unit;
    m_state.lastAt = record.received;
    track(CaseClock::Coordinate).allowance = profile.coordinate;
    track(CaseClock::Resolve).allowance = profile.resolve.value(record.kind);
    for (const CaseEvent &event : record.events)
        play(event);
}

Result<void> CaseReplay::check(const CaseEvent &event) const
{
    if (event.at < m_time.received())
        return notAllowed("event_before_receipt");
    if (event.type == CaseEventType::Unmerged)
        return m_state.isMerged() ? Result<void>() : notAllowed("case_not_merged");
    if (m_state.isMerged())
        return notAllowed("case_is_merged");
    if (event.type == CaseEventType::Merged)
        return {};
    if (event.type == CaseEventType::Reopened)
        return m_state.isClosed() ? Result<void>() : notAllowed("case_is_open");
    if (m_state.isClosed())
        return notAllowed("case_is_closed");
    if (event.type == CaseEventType::Resumed)
        return m_state.isPaused() ? Result<void>() : notAllowed("case_not_paused");
    if (event.type == CaseEventType::Paused)
        return m_state.isPaused() ? notAllowed("case_is_paused") : Result<void>();
    if (event.type == CaseEventType::Forwarded)
        return event.toUnit == m_state.unit && !event.inexact ? notAllowed("case_is_there_already") : Result<void>();
    if (event.type != CaseEventType::Extended)
        return {};
    if (m_state.isPaused())
        return notAllowed("case_is_paused");
    if (event.until <= dueOf(track(CaseClock::Resolve), event.at))
        return notAllowed("extension_not_past_due");
    return event.until - event.at > longestExtension ? notAllowed("extension_too_long") : Result<void>();
}

bool CaseReplay::play(const CaseEvent &event)
{
    CaseEvent played = event;
    // A clock that was wrong, or a laptop that did not know: the case had not begun before it was received.
    played.at = std::max(event.at, m_time.received());
    m_state.lastAt = std::max(m_state.lastAt, played.at);
    if (!check(played)) {
        m_withoutEffect.append(event.id);
        return false;
    }
    if (m_profile.coordinateEnds.contains(event.type)) {
        Track &coordinate = track(CaseClock::Coordinate);
        if (!coordinate.done || played.at < *coordinate.done) {
            coordinate.done = played.at;
            coordinate.inexact = event.inexact;
        }
    }
    change(played, played.at);
    return true;
}

void CaseReplay::change(const CaseEvent &event, qint64 at)
{
    switch (event.type) {
    case CaseEventType::Coordinated:
        m_state.status = CaseStatus::Coordination;
        break;
    case CaseEventType::Forwarded:
        m_state.status = CaseStatus::Disposition;
        m_state.unit = event.toUnit;
        break;
    case CaseEventType::Progress:
        m_state.status = CaseStatus::Process;
        break;
    case CaseEventType::Paused:
        m_state.pausedSince = at;
        break;
    case CaseEventType::Resumed:
        stopBoth(*m_state.pausedSince, at, SpanRule::Paused);
        m_state.pausedSince.reset();
        break;
    case CaseEventType::Extended:
        extend(event.until);
        break;
    case CaseEventType::Resolved:
        close(event, CaseStatus::Done, at);
        break;
    case CaseEventType::Refused:
        close(event, CaseStatus::Refused, at);
        break;
    case CaseEventType::Reopened:
        reopen(at);
        break;
    case CaseEventType::Merged:
        m_state.mergedSince = at;
        m_state.mergedInto = event.into;
        break;
    case CaseEventType::Unmerged:
        stopBoth(*m_state.mergedSince, at, SpanRule::Merged);
        m_state.mergedSince.reset();
        m_state.mergedInto.clear();
        break;
    }
}

void CaseReplay::stopBoth(qint64 from, qint64 to, SpanRule rule)
{
    for (Track &each : m_tracks)
        each.stops.append({from, to, rule});
}

void CaseReplay::close(const CaseEvent &event, CaseStatus status, qint64 at)
{
    if (m_state.isPaused()) { // another laptop paused it meanwhile: being done ends that
        stopBoth(*m_state.pausedSince, at, SpanRule::Paused);
        m_state.pausedSince.reset();
    }
    Track &resolve = track(CaseClock::Resolve);
    resolve.done = at;
    resolve.inexact = event.inexact;
    m_state.status = status;
}

void CaseReplay::reopen(qint64 at)
{
    Track &resolve = track(CaseClock::Resolve);
    resolve.stops.append({*resolve.done, at, SpanRule::Resolved});
    resolve.done.reset();
    resolve.inexact = false;
    m_state.status = CaseStatus::Process;
}

void CaseReplay::extend(qint64 until)
{
    Track &resolve = track(CaseClock::Resolve);
    resolve.extendedTo = until;
    resolve.stoodThen = m_time.stood(until, tidied(resolve.stops));
}

QVector<ClockStop> CaseReplay::stopsAt(const Track &track, qint64 now) const
{
    if (track.stops.isEmpty() && !m_state.isPaused() && !m_state.isMerged())
        return {};
    QVector<ClockStop> stops = track.stops;
    if (m_state.isPaused())
        stops.append({*m_state.pausedSince, std::max(now, *m_state.pausedSince), SpanRule::Paused});
    if (m_state.isMerged())
        stops.append({*m_state.mergedSince, std::max(now, *m_state.mergedSince), SpanRule::Merged});
    return tidied(std::move(stops));
}

qint64 CaseReplay::dueOf(const Track &track, qint64 now) const
{
    const QVector<ClockStop> stops = stopsAt(track, now);
    return track.extendedTo ? m_time.moved(*track.extendedTo, track.stoodThen, stops)
                            : m_time.reached(track.allowance, stops);
}

ClockReading CaseReplay::read(CaseClock clock, qint64 now, bool withSpans) const
{
    const Track &track = this->track(clock);
    const QVector<ClockStop> stops = stopsAt(track, now);
    const qint64 end = track.done.value_or(std::max(now, m_time.received()));
    ClockReading reading;
    reading.due = dueOf(track, now);
    reading.done = track.done;
    reading.inexact = track.inexact;
    reading.counted = m_time.counted(end, stops);
    reading.late = end > reading.due;
    if (withSpans)
        reading.spans = m_time.spans(end, stops);
    return reading;
}

} // namespace emonev
