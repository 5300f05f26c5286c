#pragma once
#include "services/casereference.h"
#include "services/samplecases.h"
#include "storage/monthlyrepository.h"

namespace emonev {

/// Makes the totals the sample city's kelurahan entered for the last months: mostly what the cases say, sometimes a few
/// more that nobody recorded; the newest month is still coming in.
class SampleMonthMaker
{
public:
    /// `end` as SampleCaseMaker's; all are borrowed but copied.
    SampleMonthMaker(quint64 seed, const QVector<Unit> &units, const QVector<Channel> &channels, const QDateTime &end,
                     const QTimeZone &zone);
    [[nodiscard]] QVector<MonthlyTotal> make(const QVector<SampleCase> &cases);

private:
    /// What the cases say of a unit and channel at a month's end.
    using Counts = QHash<std::pair<QString, QString>, std::array<qint64, monthCounts>>;
    [[nodiscard]] Counts count(const QVector<SampleCase> &cases, const QDate &month) const;
    [[nodiscard]] MonthlyTotal total(const QString &unitId, const QDate &month, const QString &channel,
                                     const Counts &counts);
    [[nodiscard]] qint64 begin(const QDate &month) const;
    int below(int n) { return int(m_chance() % quint64(n)); }

    std::mt19937_64 m_chance;
    QVector<Unit> m_units; ///< kelurahan
    QVector<Channel> m_channels;
    QDate m_newest; ///< first day of the month before the end
    QTimeZone m_zone;
};

} // namespace emonev
