#include "ui/charts/chartbase.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QValueAxis>
#include <algorithm>

namespace emonev {
namespace {

constexpr int rowHeight = 38;

QChart *build(const VariablesChart &data, const ChartStyle &style, Language language)
{
    QVector<ChartVariable> variables = data.variables;
    std::reverse(variables.begin(), variables.end()); // Qt Charts counts from the bottom
    QStringList names;
    auto *set = new QBarSet(QString());
    set->setColor(style.accent);
    set->setPen(Qt::NoPen);
    for (const ChartVariable &variable : std::as_const(variables)) {
        names.append(variable.code + QLatin1Char(' ') + variable.name);
        set->append(variable.hundredths.value_or(0) / 100.0);
    }
    QChart *chart = newChart(ChartText::title(data), style);
    auto *series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    chart->addSeries(series);
    QValueAxis *values = scoreAxis(data.maxHundredths, style);
    QBarCategoryAxis *categories = rowAxis(int(variables.size()), style);
    chart->addAxis(values, Qt::AlignBottom);
    chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(categories);
    auto *labels = new ChartOverlay(chart, series, style.font, style.text, false);
    for (int i = 0; i < int(variables.size()); ++i) {
        const auto &score = variables.at(i).hundredths;
        const QString text =
            score ? formatScore(score, language) : QChar(0x25CB) + QLatin1Char(' ') + ChartText::notScored();
        labels->labels.append({QPointF(score.value_or(0) / 100.0, i), text, score ? style.text : style.muted});
    }
    chart->setMargins(QMargins(addRowNames(labels, names, style), 8, style.font.pixelSize() * 5, 8));
    return chart;
}

} // namespace

ChartSpec variablesSpec(const VariablesChart &data, Language language)
{
    return {ChartText::title(data), ChartText::sentence(data, language), ChartText::table(data, language),
            QSize(860, 110 + rowHeight * std::max(3, int(data.variables.size()))),
            [data, language](const ChartStyle &style) { return build(data, style, language); }};
}

} // namespace emonev
