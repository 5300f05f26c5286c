#include "ui/performance/performancetext.h"
#include "items/casewords.h"
#include "items/performancemodel.h"

namespace emonev {

namespace {

QString number(qint64 value) { return PerformanceModel::number(value); }

QString duration(double seconds) { return CaseWords::duration(qRound64(seconds)); }

} // namespace

QString PerformanceText::summary(const CaseStatistics &statistics, const QString &period, bool isQuarter)
{
    const UnitCaseStatistics &city = statistics.total;
    QString text = tr("%1: complaints received in these days, by the unit that holds them; joined repeats count once.")
                       .arg(period);
    const auto share = city.resolve.inTimePermille();
    if (!share)
        return text;
    if (!isQuarter)
        return text + u' ' + tr("%1 were finished in time.").arg(PerformanceModel::percent(*share));
    const auto reached = std::count_if(statistics.units.begin(), statistics.units.end(), [&](const auto &unit) {
        return unit.resolve.inTimePermille().value_or(0) >= statistics.target * 10;
    });
    return text + u' ' +
           (*share < statistics.target * 10 ? tr("%1 were finished in time, below the target of %2 %")
                                            : tr("%1 were finished in time; the target of %2 % is reached"))
               .arg(PerformanceModel::percent(*share))
               .arg(statistics.target) +
           tr("; %1 of %2 units reach it.").arg(number(reached), number(statistics.units.size()));
}

QString PerformanceText::unranked(const CaseStatistics &statistics)
{
    const auto thin = std::count_if(statistics.units.begin(), statistics.units.end(),
                                    [](const UnitCaseStatistics &unit) { return !unit.rank; });
    if (thin == 0)
        return {};
    return tr("%Ln unit(s) in grey finished fewer than %1 complaints: one quick case is no record, so they get no "
              "rank.",
              "", int(thin))
        .arg(statistics.leastForRank);
}

QString PerformanceText::clock(const ClockStatistics &clock)
{
    if (clock.finished == 0)
        return tr("%1 late").arg(number(clock.breaches));
    return tr("mean %1, median %2, p90 %3, %4 late")
        .arg(duration(clock.mean), duration(clock.median), duration(double(clock.p90)), number(clock.breaches));
}

QString PerformanceText::totals(const CaseStatistics &statistics)
{
    const UnitCaseStatistics &city = statistics.total;
    return tr("All units: %1 complaints (%2 repeats beside them), %3 open · Completion: %4 · Coordination: %5")
        .arg(number(city.n), number(city.repeats), number(city.open), clock(city.resolve), clock(city.coordinate));
}

} // namespace emonev
