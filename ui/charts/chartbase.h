#pragma once
#include "ui/charts/chartspec.h"

#include <QPen>

class QBarCategoryAxis;
class QValueAxis;

namespace emonev {

class ChartOverlay;

/// An empty chart in the style, with its title; numbers in the language.
/// `lineBelow` leaves room between title and plot for words over bands and marks.
QChart *newChart(const QString &title, const ChartStyle &style, bool lineBelow = false);
/// From 0 to the highest score, in five steps.
QValueAxis *scoreAxis(int maxHundredths, const ChartStyle &style);
QBarCategoryAxis *categoryAxis(const QStringList &names, const ChartStyle &style);
/// An axis of rows without words of its own: Qt Charts cuts long names away when rows are many.
QBarCategoryAxis *rowAxis(int rows, const ChartStyle &style);
/// Writes the names at the left of the rows, cut where too long; returns the room they need.
int addRowNames(ChartOverlay *overlay, const QStringList &names, const ChartStyle &style);
/// The zone's colour as a faint band behind the data.
QColor bandColor(const ChartStyle &style, int index, int count);

} // namespace emonev
