#include "services/samplemonths.h"

namespace emonev {

namespace {

constexpr int monthsMade = 4;

/// A case as it stood at some moment.
struct Standing
{
    QString unit;
    std::optional<qint64> done;
    bool isRefused = false;
    bool isMerged = false;
};

Standing standing(const SampleCase &made, qint64 end)
{
    Standing at{made.header.unitId, {}, false, false};
    for (const CaseEvent &event : made.events) {
        if (event.at >= end)
            break;
        if (event.type == CaseEventType::Forwarded)
            at.unit = event.toUnit;
        if (event.type == CaseEventType::Resolved || event.type == CaseEventType::Refused)
            at.done = event.at;
        if (event.type == CaseEventType::Reopened)
            at.done.reset();
        at.isRefused = at.done && (at.isRefused || event.type == CaseEventType::Refused);
        at.isMerged = at.isMerged || event.type == CaseEventType::Merged;
    }
    return at;
}

} // namespace

SampleMonthMaker::SampleMonthMaker(quint64 seed, const QVector<Unit> &units, const QVector<Channel> &channels,
                                   const QDateTime &end, const QTimeZone &zone)
    : m_chance(seed ^ 0x30u), m_channels(channels), m_zone(zone)
{
    for (const Unit &unit : units)
        if (unit.kind == u"kelurahan")
            m_units.append(unit);
    const QDate today = end.toTimeZone(zone).date();
    m_newest = QDate(today.year(), today.month(), 1).addMonths(-1);
}

qint64 SampleMonthMaker::begin(const QDate &month) const
{
    return QDateTime(month, QTime(0, 0), m_zone).toSecsSinceEpoch();
}

SampleMonthMaker::Counts SampleMonthMaker::count(const QVector<SampleCase> &cases, const QDate &month) const
{
    const qint64 from = begin(month);
    const qint64 end = begin(month.addMonths(1));
    Counts counts;
    for (const SampleCase &made : cases) {
        if (made.header.received >= end)
            continue;
        const Standing at = standing(made, end);
        auto &sums = counts[{at.unit, made.header.channel}];
        sums[0] += made.header.received >= from;
        sums[1] += at.done && !at.isRefused && *at.done >= from;
        sums[2] += !at.done && !at.isMerged;
        sums[3] += at.isRefused;
    }
    return counts;
}

/// One line in eight has a few that were settled at the counter without a case.
MonthlyTotal SampleMonthMaker::total(const QString &unitId, const QDate &month, const QString &channel,
                                     const Counts &counts)
{
    MonthlyTotal total{unitId, monthly::monthKey(month), channel, {}, MonthState::Approved, {}};
    const auto sums = counts.value({unitId, channel});
    for (size_t i = 0; i < monthCounts; ++i)
        total.numbers[i] = sums[i];
    if (sums[0] > 0 && below(8) == 0) {
        const int more = 1 + below(3);
        *total.numbers[0] += more;
        *total.numbers[1] += more;
    }
    return total;
}

QVector<MonthlyTotal> SampleMonthMaker::make(const QVector<SampleCase> &cases)
{
    QVector<MonthlyTotal> totals;
    for (QDate month = m_newest.addMonths(1 - monthsMade); month <= m_newest; month = month.addMonths(1)) {
        const Counts counts = count(cases, month);
        for (const Unit &unit : std::as_const(m_units)) {
            const int lot = below(20);
            if (month == m_newest && lot < 3)
                continue; // not begun
            const MonthState state = month < m_newest ? MonthState::Approved
                                     : lot < 5        ? MonthState::Draft
                                     : lot < 11       ? MonthState::Submitted
                                                      : MonthState::Approved;
            for (const Channel &channel : std::as_const(m_channels)) {
                if (!channel.isOpen(month))
                    continue;
                totals.append(total(unit.id, month, channel.code, counts));
                totals.last().state = state;
            }
        }
    }
    return totals;
}

} // namespace emonev
