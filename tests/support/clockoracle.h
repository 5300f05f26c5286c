#pragma once
#include "domain/complaint.h"
#include <QByteArray>
#include <QDate>

namespace emonev::oracle {

/// Working seconds of a city by prefix sums: one entry a day from 2023 to 2031, each day looked up by QDate.
class CityDays
{
public:
    /// `csv`: tanggal,nama,jenis,dasar.
    CityDays(int hoursEastOfUtc, const QByteArray &csv);

    /// Seconds of working days from the beginning of 2023 to `moment`.
    [[nodiscard]] qint64 worked(qint64 moment) const;
    [[nodiscard]] QDate dateOf(qint64 moment) const;
    [[nodiscard]] qint64 beginOf(const QDate &date) const;
    [[nodiscard]] bool isWorkingDay(const QDate &date) const;

private:
    qint64 m_shift;
    QVector<qint64> m_workedBefore; ///< by day since 2023-01-01
    QVector<bool> m_working;
};

/// What the contract says a profile is, in figures of its own.
struct Promise
{
    bool workingDays = false;
    qint64 coordinate = 6 * 3600;
    qint64 resolve = qint64(7) * 24 * 3600;

    static Promise crmJakarta() { return {}; }
    static Promise sp4nLapor(CaseClass kind);
};

struct Reckoning
{
    qint64 due = 0;
    std::optional<qint64> done;
    qint64 counted = 0;
    bool late = false;
};

/// An independent reckoning of a case's two clocks, made from the text of the contract: times in which a clock stood
/// are a heap of intervals, counted time is looked up in prefix sums, due is found by bisection.
class ClockOracle
{
public:
    ClockOracle(const CityDays &days, const Promise &promise, const CaseRecord &record);

    /// Whether the state lets the event have an effect.
    [[nodiscard]] bool allows(const CaseEvent &event) const;
    /// Whether the event had an effect. One from before the receipt counts as at the receipt.
    bool add(CaseEvent event);
    [[nodiscard]] Reckoning coordinate(qint64 now) const;
    [[nodiscard]] Reckoning resolve(qint64 now) const;
    /// Counted seconds of the time between two moments, stops left aside.
    [[nodiscard]] qint64 plain(qint64 from, qint64 to) const;

private:
    struct Stop
    {
        qint64 from;
        std::optional<qint64> to; ///< open: until the moment of reckoning
    };
    using Stops = QVector<Stop>;

    void apply(const CaseEvent &event);
    void finish(const CaseEvent &event);
    [[nodiscard]] Stops stopsOf(bool resolveClock) const;
    [[nodiscard]] qint64 counted(qint64 end, qint64 now, const Stops &stops) const;
    /// The union of the stops: in order, none touching the next.
    [[nodiscard]] static QVector<QPair<qint64, qint64>> united(qint64 now, const Stops &stops);
    /// Counted seconds of the united stops that begin before `moment`.
    [[nodiscard]] qint64 stoodBefore(qint64 moment, qint64 now) const;
    [[nodiscard]] qint64 dueOf(qint64 allowance, qint64 now, const Stops &stops) const;
    [[nodiscard]] qint64 resolveDue(qint64 now) const;
    [[nodiscard]] static bool isOpen(const Stops &stops) { return !stops.isEmpty() && !stops.last().to; }

    const CityDays &m_days;
    Promise m_promise;
    qint64 m_received;
    qint64 m_start;                ///< the first moment that can count
    Stops m_pauses;                ///< paused to resumed
    Stops m_merges;                ///< merged to unmerged
    Stops m_closures;              ///< resolved or refused to reopened
    QVector<qint64> m_answers;     ///< times of events that end coordination
    std::optional<qint64> m_until; ///< of the last extension
    qint64 m_stoodThen = 0;        ///< stops it already took into account
};

} // namespace emonev::oracle
