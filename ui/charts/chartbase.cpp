#include "ui/charts/chartbase.h"

#include "ui/charts/chartoverlay.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace emonev {
namespace {

void dress(QAbstractAxis *axis, const ChartStyle &style, bool grid)
{
    axis->setLabelsFont(style.font);
    axis->setLabelsBrush(style.text);
    axis->setLinePen(QPen(style.muted, 1));
    axis->setGridLinePen(QPen(style.grid, 1));
    axis->setGridLineVisible(grid);
}

} // namespace

QChart *newChart(const QString &title, const ChartStyle &style, bool lineBelow)
{
    auto *chart = new QChart;
    QFont titleFont = style.font;
    titleFont.setBold(true);
    titleFont.setPixelSize(style.font.pixelSize() + 2);
    chart->setTitleFont(titleFont);
    chart->setTitleBrush(style.text);
    chart->setTitle(title.toHtmlEscaped() + (lineBelow ? QStringLiteral("<br/>&nbsp;") : QString()));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundBrush(style.background);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundRoundness(0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide(); // every bar and band carries its own word
    return chart;
}

QValueAxis *scoreAxis(int maxHundredths, const ChartStyle &style)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, maxHundredths / 100.0);
    axis->setTickCount(6);
    axis->setLabelFormat(maxHundredths % 500 == 0 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    dress(axis, style, true);
    return axis;
}

QBarCategoryAxis *categoryAxis(const QStringList &names, const ChartStyle &style)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    dress(axis, style, false);
    return axis;
}

QBarCategoryAxis *rowAxis(int rows, const ChartStyle &style)
{
    QStringList numbers;
    for (int row = 1; row <= rows; ++row)
        numbers.append(QString::number(row));
    QBarCategoryAxis *axis = categoryAxis(numbers, style);
    axis->setLabelsVisible(false);
    return axis;
}

int addRowNames(ChartOverlay *overlay, const QStringList &names, const ChartStyle &style)
{
    const QFontMetricsF metrics(style.font);
    const qreal longest = style.font.pixelSize() * 22;
    qreal width = 0;
    for (int row = 0; row < int(names.size()); ++row) {
        const QString shown = metrics.elidedText(names.at(row), Qt::ElideRight, longest);
        width = std::max(width, metrics.horizontalAdvance(shown));
        overlay->labels.append({QPointF(0, row), shown, style.text, ChartOverlay::Side::Axis});
    }
    return qRound(width) + 12;
}

QColor bandColor(const ChartStyle &style, int index, int count)
{
    QColor color = style.zone(index, count);
    color.setAlphaF(style.dark ? 0.20f : 0.13f);
    return color;
}

} // namespace emonev
