#include "ui/home/linkbutton.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace emonev {

namespace {

constexpr int markWidth = 20;

} // namespace

LinkButton::LinkButton(const QString &icon, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    if (!icon.isEmpty())
        setIcon(Icons::get(icon));
}

void LinkButton::setFact(const QString &text, const QString &mark, const QColor &color)
{
    m_mark = mark;
    m_color = color;
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return {markWidth + fontMetrics().horizontalAdvance(text()) + 16, std::max(26, fontMetrics().height() + 8)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    if (!underMouse() && !isDown())
        option.state &= ~QStyle::State_Raised;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect mark(4, 0, markWidth - 2, height());
    if (!icon().isNull())
        icon().paint(&painter, QRect(4, (height() - 16) / 2, 16, 16));
    if (!m_mark.isEmpty()) {
        painter.setPen(readableOn(m_color, palette().color(QPalette::Window)));
        painter.drawText(mark, Qt::AlignCenter, m_mark);
    }
    const QRect words = rect().adjusted(markWidth + 6, 0, -4, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(1, 1, -1, -1);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace emonev
