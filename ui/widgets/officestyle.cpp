#include "ui/widgets/officestyle.h"
#include <QIcon>
#include <QStyleOptionMenuItem>

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

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace emonev
