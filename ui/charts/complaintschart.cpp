#include "ui/charts/chartbase.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttext.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QValueAxis>
#include <cmath>

namespace emonev {
namespace {

constexpr int monthWidth = 76;
constexpr double barWidth = 0.72;

/// From 0 to above the highest bar, in steps of a round number.
QValueAxis *countAxis(int highest, const ChartStyle &style)
{
    QValueAxis *axis = scoreAxis(100, style);
    const double top = std::max(4.0, highest * 1.1);
    const double power = std::max(1.0, std::pow(10, std::floor(std::log10(top / 5))));
    double step = 10 * power;
    for (const double factor : {5.0, 2.5, 2.0, 1.0})
        if (factor * power >= top / 5 && std::floor(factor * power) == factor * power)
            step = factor * power;
    const int steps = int(std::ceil(top / step));
    axis->setRange(0, steps * step);
    axis->setTickCount(steps + 1);
    axis->setLabelFormat(QStringLiteral("%.0f"));
    return axis;
}

/// The share in time stands in words under its month: no second axis to be read wrongly. Whole per cents, and the year
/// only where it begins, so that a year of months has room in a small window; the table has all of it.
QStringList categories(const ComplaintsChart &data, Language language)
{
    QStringList names;
    for (const ComplaintsMonth &month : data.months) {
        const auto share = shareOf(month.inTime, month.finished);
        const QString inTime = share ? QStringLiteral("%1&nbsp;%").arg((*share + 50) / 100) : QString(QChar(0x2013));
        const bool isFirst = names.isEmpty() || month.month.month() == 1;
        const QString year = isFirst ? QString::number(month.month.year()) : QStringLiteral("&nbsp;");
        names.append(
            QStringList{ChartText::month(month.month, language).section(QLatin1Char(' '), 0, 0), inTime, year}.join(
                QStringLiteral("<br/>")));
    }
    return names;
}

QBarSet *bars(const QString &name, const QColor &fill, const QColor &edge)
{
    auto *set = new QBarSet(name);
    set->setColor(fill);
    set->setPen(QPen(edge, 1));
    return set;
}

void addLabels(ChartOverlay *labels, const ComplaintsChart &data, const ChartStyle &style, Language language)
{
    for (int i = 0; i < int(data.months.size()); ++i) {
        const ComplaintsMonth &month = data.months.at(i);
        const std::pair<int, double> both[] = {{month.received, -barWidth / 4}, {month.finished, barWidth / 4}};
        for (const auto &[count, shift] : both)
            labels->labels.append(
                {QPointF(i + shift, count), formatCount(count, language), style.text, ChartOverlay::Side::Above});
    }
}

QChart *build(const ComplaintsChart &data, const ChartStyle &style, Language language)
{
    QChart *chart = newChart(ChartText::title(data), style);
    auto *received = bars(ChartText::received(), style.background, style.accent);
    auto *finished = bars(ChartText::finished(), style.accent, style.accent);
    for (const ComplaintsMonth &month : data.months) {
        *received << month.received;
        *finished << month.finished;
    }
    auto *series = new QBarSeries;
    series->append(received);
    series->append(finished);
    series->setBarWidth(barWidth);
    chart->addSeries(series);
    QBarCategoryAxis *months = categoryAxis(categories(data, language), style);
    months->setTitleText(ChartText::underMonths());
    months->setTitleFont(style.font);
    months->setTitleBrush(style.muted);
    QValueAxis *values = countAxis(data.highest(), style);
    chart->addAxis(months, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    series->attachAxis(months);
    series->attachAxis(values);
    chart->legend()->setVisible(true);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(style.font);
    chart->legend()->setLabelBrush(style.text);
    addLabels(new ChartOverlay(chart, series, style.font, style.text, false), data, style, language);
    chart->setMargins(QMargins(8, 8, 16, 8));
    return chart;
}

} // namespace

ChartSpec complaintsSpec(const ComplaintsChart &data, Language language)
{
    return {ChartText::title(data), ChartText::sentence(data, language), ChartText::table(data, language),
            QSize(std::max(720, 80 + monthWidth * int(data.months.size())), 440),
            [data, language](const ChartStyle &style) { return build(data, style, language); }};
}

} // namespace emonev
