#pragma once
#include <QProxyStyle>

namespace emonev {

/// Fusion with three corrections: icons of a chosen menu entry take the selection's colour, dialog buttons carry none,
/// boxes and circles to tick keep an outline on a dark ground.
class OfficeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    OfficeStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace emonev
