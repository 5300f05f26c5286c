#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>

namespace emonev {

/// The two sets of colours, both safe for colour-blind eyes.
enum class ChartColors { Standard, Contrast };

/// Colours and type of a chart: on screen from the palette in use, on paper always light.
struct ChartStyle
{
    QColor background;
    QColor text;
    QColor muted; ///< secondary text, bars of provisional scores
    QColor grid;
    QColor accent;
    QFont font;
    ChartColors colors = ChartColors::Standard;
    bool dark = false;

    static ChartStyle screen(const QPalette &palette, const QFont &font, ChartColors colors = ChartColors::Standard);
    static ChartStyle print(ChartColors colors = ChartColors::Standard);

    /// The colour of zone `index` of `count`, 0 being the best.
    [[nodiscard]] QColor zone(int index, int count) const;
};

/// A shape for each zone, so that colour is never alone: disc, triangle, square; one mark for other counts.
QString zoneMark(int index, int count);

} // namespace emonev
