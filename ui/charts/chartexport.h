#pragma once
#include "core/result.h"
#include "ui/charts/chartspec.h"

#include <QDateTime>
#include <QRectF>

class QPainter;

namespace emonev {

/// Draws the chart into `target`; a chart that needs more room than `pixels` is laid out larger and scaled down.
void paintChart(const ChartSpec &spec, const ChartStyle &style, QPainter &painter, const QRectF &target,
                const QSizeF &pixels);

/// Writes the chart, in light colours, as .png, .svg or .pdf by the path's ending. An empty size is the chart's own.
/// Usage: another ending, a missing folder, a size that is none.
Result<void> exportChart(const ChartSpec &spec, const QString &path, const QSize &size, const QDateTime &now,
                         ChartColors colors = ChartColors::Standard);

/// "1200x800" as a size; nothing for other words.
std::optional<QSize> sizeFromText(const QString &text);

} // namespace emonev
