#pragma once
#include "reports/casestatistics.h"
#include <QCoreApplication>

namespace emonev {

/// The sentences of the page on how units handle complaints.
class PerformanceText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::PerformanceText)

public:
    /// What the table shows and how the city stands to the target, which only whole quarters are held to.
    [[nodiscard]] static QString summary(const CaseStatistics &statistics, const QString &period, bool isQuarter);
    /// Why some units stand there without a rank; empty where all have one.
    [[nodiscard]] static QString unranked(const CaseStatistics &statistics);
    /// The whole city in one line.
    [[nodiscard]] static QString totals(const CaseStatistics &statistics);

private:
    [[nodiscard]] static QString clock(const ClockStatistics &clock);
};

} // namespace emonev
