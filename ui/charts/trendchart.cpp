#include "ui/charts/chartbase.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttext.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

namespace emonev {
namespace {

/// Runs of points that may be joined: neither a missing year nor another instrument lies between.
QVector<QVector<int>> runs(const TrendChart &data)
{
    QVector<QVector<int>> result{{}};
    for (int i = 0; i < int(data.points.size()); ++i) {
        const TrendPoint &point = data.points.at(i);
        const bool changed = i > 0 && point.instrument != data.points.at(i - 1).instrument;
        if ((!point.hundredths || changed) && !result.last().isEmpty())
            result.append(QVector<int>());
        if (point.hundredths)
            result.last().append(i);
    }
    return result;
}

QPointF valueAt(const TrendChart &data, int index)
{
    return {double(index), data.points.at(index).hundredths.value_or(0) / 100.0};
}

QScatterSeries *dots(const QColor &fill, const QColor &edge)
{
    auto *series = new QScatterSeries;
    series->setMarkerSize(10);
    series->setColor(fill);
    series->setBorderColor(edge);
    series->setPen(QPen(edge, 2));
    return series;
}

QList<QXYSeries *> makeSeries(const TrendChart &data, const ChartStyle &style)
{
    QList<QXYSeries *> result;
    for (const QVector<int> &run : runs(data)) {
        auto *line = new QLineSeries;
        line->setPen(QPen(style.accent, 2));
        for (const int index : run)
            line->append(valueAt(data, index));
        result.append(line);
    }
    auto *firm = dots(style.accent, style.accent), *open = dots(style.background, style.accent);
    for (int i = 0; i < int(data.points.size()); ++i) {
        if (data.points.at(i).hundredths)
            (data.points.at(i).provisional ? open : firm)->append(valueAt(data, i));
    }
    return result << firm << open;
}

void addOverlays(QChart *chart, QAbstractSeries *series, const TrendChart &data, const ChartStyle &style,
                 Language language)
{
    auto *bands = new ChartOverlay(chart, series, style.font, style.muted, true);
    bands->bandsHorizontal = true;
    const int count = int(data.zones.size());
    int upper = data.maxHundredths;
    for (int i = 0; i < count; ++i) {
        const ChartZone &zone = data.zones.at(i);
        bands->bands.append({zone.minHundredths / 100.0, upper / 100.0, bandColor(style, i, count),
                             ChartText::zoneWord(data.zones, zone.code)});
        upper = zone.minHundredths;
    }
    auto *labels = new ChartOverlay(chart, series, style.font, style.text, false);
    for (int i = 0; i < int(data.points.size()); ++i) {
        const TrendPoint &point = data.points.at(i);
        if (!point.hundredths) {
            labels->labels.append({QPointF(i, 0), ChartText::notScored(), style.muted, ChartOverlay::Side::Above});
            continue;
        }
        QString text = formatScore(point.hundredths, language);
        if (point.provisional)
            text += QLatin1Char(' ') + ChartText::notComplete();
        labels->labels.append({valueAt(data, i), text, style.text, ChartOverlay::Side::Above});
    }
    for (const int index : data.instrumentChanges())
        labels->marks.append({index - 0.5, ChartText::instrumentChanged()});
}

QChart *build(const TrendChart &data, const ChartStyle &style, Language language)
{
    QChart *chart = newChart(ChartText::title(data), style, true);
    QStringList years;
    for (const TrendPoint &point : data.points)
        years.append(QString::number(point.year));
    QBarCategoryAxis *categories = categoryAxis(years, style);
    QValueAxis *values = scoreAxis(data.maxHundredths, style);
    chart->addAxis(categories, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const QList<QXYSeries *> series = makeSeries(data, style);
    for (QXYSeries *one : series) {
        chart->addSeries(one);
        one->attachAxis(categories);
        one->attachAxis(values);
    }
    chart->setMargins(QMargins(8, 8, 16, 8));
    addOverlays(chart, series.last(), data, style, language);
    return chart;
}

} // namespace

ChartSpec trendSpec(const TrendChart &data, Language language)
{
    return {ChartText::title(data), ChartText::sentence(data, language), ChartText::table(data, language),
            QSize(std::max(720, 110 * int(data.points.size())), 420),
            [data, language](const ChartStyle &style) { return build(data, style, language); }};
}

} // namespace emonev
