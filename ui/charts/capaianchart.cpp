#include "ui/charts/chartbase.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>
#include <algorithm>

namespace emonev {
namespace {

constexpr int rowHeight = 22;

/// One set for each zone and one for provisional scores: a bar is in exactly one of them.
QVector<QBarSet *> barSets(const CapaianChart &data, const ChartStyle &style)
{
    QVector<QBarSet *> sets;
    const int count = int(data.zones.size());
    for (int i = 0; i < count; ++i) {
        auto *set = new QBarSet(ChartText::zoneWord(data.zones, data.zones.at(i).code));
        set->setColor(style.zone(i, count));
        sets.append(set);
    }
    auto *rest = new QBarSet(ChartText::notComplete());
    rest->setBrush(QBrush(style.muted, Qt::BDiagPattern));
    sets.append(rest);
    for (QBarSet *set : std::as_const(sets))
        set->setPen(QPen(set == rest ? style.muted : style.background, 1));
    return sets;
}

int setOf(const CapaianChart &data, const ChartUnit &unit)
{
    const ChartZone *zone = findZone(data.zones, unit.zone);
    return unit.provisional || !zone ? int(data.zones.size()) : int(zone - data.zones.constData());
}

void fill(const QVector<QBarSet *> &sets, const CapaianChart &data, const QVector<ChartUnit> &units)
{
    for (const ChartUnit &unit : units) {
        const int mine = setOf(data, unit);
        for (int i = 0; i < int(sets.size()); ++i)
            sets.at(i)->append(i == mine ? unit.hundredths.value_or(0) / 100.0 : 0.0);
    }
}

QString labelOf(const CapaianChart &data, const ChartUnit &unit, Language language)
{
    if (!unit.hundredths)
        return QChar(0x25CB) + QLatin1Char(' ') + ChartText::notScored();
    const QString word = unit.provisional ? ChartText::notComplete() : ChartText::zoneWord(data.zones, unit.zone);
    return formatScore(unit.hundredths, language) + QLatin1Char(' ') + word;
}

void addOverlays(QChart *chart, QAbstractSeries *series, const CapaianChart &data, const QVector<ChartUnit> &units,
                 const ChartStyle &style, Language language)
{
    auto *bands = new ChartOverlay(chart, series, style.font, style.muted, true);
    const int count = int(data.zones.size());
    int upper = data.maxHundredths;
    for (int i = 0; i < count; ++i) {
        const ChartZone &zone = data.zones.at(i);
        bands->bands.append({zone.minHundredths / 100.0, upper / 100.0, bandColor(style, i, count), zone.word});
        upper = zone.minHundredths;
    }
    QStringList names;
    auto *labels = new ChartOverlay(chart, series, style.font, style.text, false);
    for (int i = 0; i < int(units.size()); ++i) {
        const ChartUnit &unit = units.at(i);
        names.append(unit.name);
        const bool firm = unit.hundredths && !unit.provisional;
        labels->labels.append({QPointF(unit.hundredths.value_or(0) / 100.0, i), labelOf(data, unit, language),
                               firm ? style.text : style.muted});
    }
    chart->setMargins(QMargins(addRowNames(labels, names, style), 8, style.font.pixelSize() * 10, 8));
}

QChart *build(const CapaianChart &data, const ChartStyle &style, Language language)
{
    QVector<ChartUnit> units = data.sorted();
    std::reverse(units.begin(), units.end()); // Qt Charts counts from the bottom
    QChart *chart = newChart(ChartText::title(data), style, true);
    auto *series = new QHorizontalStackedBarSeries;
    const QVector<QBarSet *> sets = barSets(data, style);
    fill(sets, data, units);
    series->append(QList<QBarSet *>(sets.begin(), sets.end()));
    series->setBarWidth(0.72);
    chart->addSeries(series);
    QValueAxis *values = scoreAxis(data.maxHundredths, style);
    QBarCategoryAxis *categories = rowAxis(int(units.size()), style);
    chart->addAxis(values, Qt::AlignBottom);
    chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(categories);
    addOverlays(chart, series, data, units, style, language);
    return chart;
}

} // namespace

ChartSpec capaianSpec(const CapaianChart &data, Language language)
{
    return {ChartText::title(data), ChartText::sentence(data), ChartText::table(data, language),
            QSize(960, 150 + rowHeight * std::max(3, int(data.units.size()))),
            [data, language](const ChartStyle &style) { return build(data, style, language); }};
}

} // namespace emonev
