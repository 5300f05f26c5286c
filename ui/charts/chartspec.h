#pragma once
#include "reports/chartdata.h"
#include "ui/charts/chartstyle.h"
#include "ui/text/format.h"

#include <QSize>
#include <QStringList>
#include <functional>

class QChart;

namespace emonev {

/// The same figures as a chart, in rows.
struct ChartTable
{
    QStringList headers;
    QVector<QStringList> rows;
    QVector<int> numbers; ///< columns that stand at the right
};

/// A chart ready to be drawn anywhere: its words, its figures as a table, how to build it, how large it wants to be.
struct ChartSpec
{
    QString title;
    QString sentence; ///< what the chart shows, for people and for screen readers
    ChartTable table;
    QSize preferredSize;
    std::function<QChart *(const ChartStyle &)> build; ///< the caller owns what it returns
};

/// The charts of the main job.
ChartSpec capaianSpec(const CapaianChart &data, Language language);
ChartSpec variablesSpec(const VariablesChart &data, Language language);
ChartSpec trendSpec(const TrendChart &data, Language language);
ChartSpec complaintsSpec(const ComplaintsChart &data, Language language);

} // namespace emonev
