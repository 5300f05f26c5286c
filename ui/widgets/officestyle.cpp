#include "ui/widgets/officestyle.h"
#include "ui/widgets/contrast.h"
#include <QIcon>
#include <QPainter>
#include <QStyleOption>

namespace emonev {

OfficeStyle::OfficeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OfficeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool chosen = item && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
    if (element != CE_MenuItem || !chosen || item->icon.isNull()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem light(*item);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    const double ratio = widget ? widget->devicePixelRatioF() : 1.0;
    light.icon = QIcon(item->icon.pixmap(QSize(side, side), ratio, QIcon::Selected));
    QProxyStyle::drawControl(element, &light, painter, widget);
}

void OfficeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    const QColor ground = option->palette.color(QPalette::Window);
    if ((!box && element != PE_IndicatorRadioButton) || ground.lightness() > 128)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !box);
    painter->setPen(blend(option->palette.color(QPalette::WindowText), ground, 0.55));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    box ? painter->drawRect(option->rect.adjusted(0, 0, -1, -1)) : painter->drawEllipse(frame);
    painter->restore();
}

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace emonev
