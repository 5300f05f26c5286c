#include "ui/widgets/scorebadge.h"
#include "ui/widgets/contrast.h"
#include <QPainter>

namespace emonev {

ScoreBadge::ScoreBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setScore({}, zoneLook({}), false);
}

void ScoreBadge::setScore(const QString &text, const ZoneLook &zone, bool provisional)
{
    m_text = text;
    m_zone = text.isEmpty() ? zoneLook({}) : zone;
    m_provisional = provisional && !text.isEmpty();
    const QString spoken = text.isEmpty() ? words() : QStringLiteral("%1, %2").arg(text, words());
    setAccessibleName(tr("Score: %1").arg(spoken));
    setToolTip(spoken);
    updateGeometry();
    update();
}

QFont ScoreBadge::figureFont() const
{
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.8);
    big.setWeight(QFont::DemiBold);
    return big;
}

QString ScoreBadge::words() const { return m_provisional ? tr("%1 (provisional)").arg(m_zone.word) : m_zone.word; }

QSize ScoreBadge::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    const int text = fontMetrics().horizontalAdvance(m_zone.glyph + QLatin1Char(' ') + words());
    const int wide = m_text.isEmpty() ? text : figure.horizontalAdvance(m_text) + 8 + text;
    return {wide + 4, figure.height()};
}

void ScoreBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    QRect area = rect();
    if (!m_text.isEmpty()) {
        painter.setFont(figureFont());
        painter.setPen(palette().color(QPalette::WindowText));
        QRect used;
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_text, &used);
        area.setLeft(used.right() + 8);
    }
    painter.setFont(font());
    painter.setPen(readableOn(m_zone.color, window));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_zone.glyph + QLatin1Char(' ') + words());
}

} // namespace emonev
