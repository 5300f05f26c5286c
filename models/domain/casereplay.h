#pragma once
#include "domain/countedtime.h"

namespace emonev {

/// One clock of a case as reckoned at a moment.
struct ClockReading
{
    qint64 due = 0;
    std::optional<qint64> done;
    qint64 counted = 0; ///< seconds, from receipt to done or to the moment of reckoning
    bool late = false;
    bool inexact = false; ///< done, but the source does not say when
    QVector<ClockSpan> spans;
};

enum class CaseClock { Coordinate, Resolve };

/// Where a case stands after its events.
struct CaseState
{
    CaseStatus status = CaseStatus::Waiting;
    QString unit; ///< the unit that holds it: the last disposisi
    std::optional<qint64> pausedSince;
    std::optional<qint64> mergedSince;
    QString mergedInto;
    qint64 lastAt = 0; ///< the latest moment that is written down

    [[nodiscard]] bool isClosed() const { return status == CaseStatus::Done || status == CaseStatus::Refused; }
    [[nodiscard]] bool isMerged() const { return mergedSince.has_value(); }
    [[nodiscard]] bool isPaused() const { return pausedSince.has_value(); }
};

/// Plays a case's events, in server order, and reckons its state and both clocks from them; nothing else is kept. An
/// event that the state does not allow (two laptops worked at once) stays in the record and changes nothing.
class CaseReplay
{
public:
    /// Profile and calendar must outlive the replay.
    CaseReplay(const SlaProfile &profile, const WorkCalendar &calendar, const CaseRecord &record);

    /// Whether the next event may be that one: InvalidData with a code that says why not.
    [[nodiscard]] Result<void> check(const CaseEvent &event) const;
    /// Plays one more event; false when it changes nothing because the state does not allow it.
    bool play(const CaseEvent &event);

    [[nodiscard]] const CaseState &state() const { return m_state; }
    /// Ids of events without effect.
    [[nodiscard]] const QStringList &withoutEffect() const { return m_withoutEffect; }
    /// `now` matters while the clock runs or stands; spans only where asked for.
    [[nodiscard]] ClockReading read(CaseClock clock, qint64 now, bool withSpans = false) const;

private:
    struct Track
    {
        qint64 allowance = 0;
        std::optional<qint64> done;
        bool inexact = false;
        QVector<ClockStop> stops;
        std::optional<qint64> extendedTo; ///< takes the allowance's place
        qint64 stoodThen = 0;             ///< what extendedTo already holds of the stops
    };

    [[nodiscard]] Track &track(CaseClock clock) { return m_tracks[size_t(clock)]; }
    [[nodiscard]] const Track &track(CaseClock clock) const { return m_tracks[size_t(clock)]; }
    void stopBoth(qint64 from, qint64 to, SpanRule rule);
    void close(const CaseEvent &event, CaseStatus status, qint64 at);
    void reopen(qint64 at);
    void extend(qint64 until);
    void change(const CaseEvent &event, qint64 at);
    [[nodiscard]] QVector<ClockStop> stopsAt(const Track &track, qint64 now) const;
    [[nodiscard]] qint64 dueOf(const Track &track, qint64 now) const;

    const SlaProfile &m_profile;
    CountedTime m_time;
    CaseState m_state;
    Track m_tracks[2];
    QStringList m_withoutEffect;
};

} // namespace emonev
