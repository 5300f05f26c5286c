#include "ui/home/zonebar.h"
#include "ui/widgets/contrast.h"
#include <QPainter>

namespace emonev {

ZoneBar::ZoneBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ZoneBar::setShares(const QVector<ZonePart> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const ZonePart &share : shares)
        words.append(QStringLiteral("%1 %2").arg(share.look.word).arg(share.count));
    setAccessibleName(tr("Units by zone"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n'));
    update();
}

void ZoneBar::paintEvent(QPaintEvent *)
{
    int total = 0;
    for (const ZonePart &share : m_shares)
        total += share.count;
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(0, 2, 0, -2);
    if (total == 0) {
        painter.fillRect(area, palette().color(QPalette::Midlight));
        return;
    }
    double left = area.left();
    for (const ZonePart &share : m_shares) {
        const double width = area.width() * share.count / total;
        if (share.count > 0)
            painter.fillRect(QRectF(left, area.top(), std::max(1.0, width - 2), area.height()),
                             readableOn(share.look.color, palette().color(QPalette::Window), 3));
        left += width;
    }
}

} // namespace emonev
