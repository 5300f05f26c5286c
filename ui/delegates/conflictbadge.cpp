#include "ui/delegates/conflictbadge.h"
#include "ui/widgets/contrast.h"
#include <QApplication>
#include <QPainter>

namespace emonev {

void ConflictBadge::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int count = index.data(m_countRole).toInt();
    if (count <= 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString badge = QStringLiteral("◆ %1").arg(count);
    const int wide = item.fontMetrics.horizontalAdvance(badge) + 12;
    item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, item.rect.width() - wide - 6);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ground = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    painter->save();
    painter->setPen(selected ? item.palette.color(QPalette::HighlightedText) : readableOn(QColor(0x9a6b00), ground));
    painter->drawText(item.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, badge);
    painter->restore();
}

QSize ConflictBadge::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), 26)};
}

} // namespace emonev
