#pragma once
#include "ui/charts/chartspec.h"

#include <QPen>

class QBarCategoryAxis;
class QValueAxis;

namespace emonev {

/// An empty chart in the style, with its title; numbers in the language.
/// `lineBelow` leaves room between title and plot for words over bands and marks.
QChart *newChart(const QString &title, const ChartStyle &style, bool lineBelow = false);
/// From 0 to the highest score, in five steps.
QValueAxis *scoreAxis(int maxHundredths, const ChartStyle &style);
QBarCategoryAxis *categoryAxis(const QStringList &names, const ChartStyle &style);
/// Names cut to a length that leaves room for bars, each one different from the others.
QStringList distinctNames(const QStringList &names, int longest);
/// The zone's colour as a faint band behind the data.
QColor bandColor(const ChartStyle &style, int index, int count);

} // namespace emonev
