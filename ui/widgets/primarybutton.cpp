#include "ui/widgets/primarybutton.h"
#include "ui/widgets/contrast.h"
#include <QAction>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace emonev {

PrimaryButton::PrimaryButton(QAction *action, QWidget *parent) : QToolButton(parent)
{
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMinimumHeight(30);
    connect(action, &QAction::changed, this, [this, action] { setVisible(action->isVisible()); });
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled()) {
        QToolButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(QPalette::HighlightedText);
    const QColor fill = isDown() ? accent.darker(125) : underMouse() ? accent.darker(112) : accent;
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Text), 1.5) : QPen(fill));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    const int side = iconSize().width();
    const QString label = text();
    const int width = side + 6 + fontMetrics().horizontalAdvance(label);
    const int left = (this->width() - width) / 2;
    icon().paint(&painter, QRect(left, (height() - side) / 2, side, side), Qt::AlignCenter, QIcon::Selected);
    painter.setPen(ink);
    painter.drawText(QRect(left + side + 6, 0, width, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, label);
}

} // namespace emonev
