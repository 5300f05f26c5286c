#pragma once
#include <QProxyStyle>

namespace emonev {

/// Fusion with two corrections: icons of a chosen menu entry take the selection's colour, dialog buttons carry none.
class OfficeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    OfficeStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace emonev
