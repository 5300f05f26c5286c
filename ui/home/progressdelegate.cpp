#include "ui/home/progressdelegate.h"
#include <QPainter>

namespace emonev {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double done = index.data(m_role).toDouble();
    const QRect track(option.rect.left() + 4, option.rect.bottom() - 4, option.rect.width() - 8, 2);
    painter->fillRect(track, option.palette.color(QPalette::Mid));
    if (done > 0 && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(QRect(track.topLeft(), QSize(int(track.width() * done), 2)),
                          option.palette.color(QPalette::Highlight));
    else if (done > 0)
        painter->fillRect(QRect(track.topLeft(), QSize(int(track.width() * done), 2)),
                          option.palette.color(QPalette::HighlightedText));
}

} // namespace emonev
