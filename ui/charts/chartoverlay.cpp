#include "ui/charts/chartoverlay.h"

#include <QAbstractSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

namespace emonev {
namespace {

// Qt Charts puts its background at -1, the plot's at 0, grids at 2 and series from 4 on.
constexpr qreal behindData = 1;
constexpr qreal inFrontOfData = 30;

} // namespace

ChartOverlay::ChartOverlay(QChart *chart, QAbstractSeries *series, const QFont &font, const QColor &color, bool behind)
    : QGraphicsItem(chart), m_chart(chart), m_series(series), m_font(font), m_color(color)
{
    setZValue(behind ? behindData : inFrontOfData);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF ChartOverlay::boundingRect() const { return m_chart->rect(); }

QPointF ChartOverlay::place(QPointF value) const { return m_chart->mapToPosition(value, m_series); }

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_series)
        return;
    painter->setFont(m_font);
    for (const Band &band : std::as_const(bands))
        paintBand(painter, band);
    for (const Mark &mark : std::as_const(marks))
        paintMark(painter, mark);
    for (const Label &label : std::as_const(labels))
        paintLabel(painter, label);
}

void ChartOverlay::paintBand(QPainter *painter, const Band &band) const
{
    QRectF area = m_chart->plotArea();
    const QPointF from = place({band.from, band.from}), to = place({band.to, band.to});
    const QFontMetricsF metrics(m_font);
    painter->setPen(m_color);
    if (bandsHorizontal) {
        area = QRectF(QPointF(area.left(), to.y()), QPointF(area.right(), from.y()));
        painter->fillRect(area, band.color);
        if (area.height() >= metrics.height())
            painter->drawText(area.adjusted(6, 2, -6, -2), Qt::AlignRight | Qt::AlignTop, band.word);
        return;
    }
    area.setLeft(from.x());
    area.setRight(to.x());
    painter->fillRect(area, band.color);
    if (area.width() >= metrics.horizontalAdvance(band.word))
        painter->drawText(QRectF(area.left(), area.top() - metrics.height() - 3, area.width(), metrics.height()),
                          Qt::AlignHCenter | Qt::AlignVCenter, band.word);
}

void ChartOverlay::paintLabel(QPainter *painter, const Label &label) const
{
    const QPointF at = place(label.at);
    const QFontMetricsF metrics(m_font);
    painter->setPen(label.color);
    const qreal width = metrics.horizontalAdvance(label.text);
    const qreal baseline = at.y() + (metrics.ascent() - metrics.descent()) / 2;
    if (label.side == Side::Above)
        painter->drawText(QPointF(at.x() - width / 2, at.y() - 10), label.text);
    else if (label.side == Side::Axis)
        painter->drawText(QPointF(m_chart->plotArea().left() - 8 - width, baseline), label.text);
    else
        painter->drawText(QPointF(at.x() + 6, baseline), label.text);
}

void ChartOverlay::paintMark(QPainter *painter, const Mark &mark) const
{
    const QRectF area = m_chart->plotArea();
    const qreal x = place({mark.x, 0}).x();
    painter->setPen(QPen(m_color, 1.2, Qt::DashLine));
    painter->drawLine(QLineF(x, area.top(), x, area.bottom()));
    const QFontMetricsF metrics(m_font);
    painter->drawText(QPointF(x - metrics.horizontalAdvance(mark.text) / 2, area.top() - 5), mark.text);
}

} // namespace emonev
