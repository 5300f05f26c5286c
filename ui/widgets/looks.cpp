#include "ui/widgets/looks.h"
#include <QLabel>

namespace emonev {

void makeBold(QWidget *widget, double pointsMore)
{
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() + pointsMore);
    widget->setFont(font);
}

void makeQuiet(QLabel *label) { label->setForegroundRole(QPalette::PlaceholderText); }

QLabel *sectionTitle(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    makeBold(label);
    return label;
}

} // namespace emonev
