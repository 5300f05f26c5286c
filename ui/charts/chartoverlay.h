#pragma once
#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QPointF>
#include <QPointer>
#include <QVector>

class QAbstractSeries;
class QChart;

namespace emonev {

/// What Qt Charts has no item for: zone bands behind the data, labels and vertical marks in front of it.
class ChartOverlay final : public QGraphicsItem
{
public:
    struct Band
    {
        double from = 0;
        double to = 0;
        QColor color;
        QString word;
    };
    enum class Side { Right, Above, Axis }; ///< of the point; Axis: at the left of the plot, on its height
    struct Label
    {
        QPointF at; ///< in the series' own values
        QString text;
        QColor color;
        Side side = Side::Right;
    };
    struct Mark
    {
        double x = 0;
        QString text;
    };

    /// Becomes a child of `chart`; `behind` puts it between background and series.
    ChartOverlay(QChart *chart, QAbstractSeries *series, const QFont &font, const QColor &color, bool behind);

    QVector<Band> bands;
    bool bandsHorizontal = false; ///< bands lie across (values on the y axis)
    QVector<Label> labels;
    QVector<Mark> marks;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintBand(QPainter *painter, const Band &band) const;
    void paintLabel(QPainter *painter, const Label &label) const;
    void paintMark(QPainter *painter, const Mark &mark) const;
    [[nodiscard]] QPointF place(QPointF value) const;

    QChart *m_chart; ///< the parent
    QPointer<QAbstractSeries> m_series;
    QFont m_font;
    QColor m_color;
};

} // namespace emonev
