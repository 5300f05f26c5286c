#include "ui/shell/hitdelegate.h"
#include <QApplication>
#include <QPainter>

namespace emonev {

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const QString title = std::exchange(plain.text, QString());
    const QIcon icon = std::exchange(plain.icon, QIcon());
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(8, 0, -8, 0);
    icon.paint(painter, QRect(inner.left(), inner.center().y() - 9, 18, 18), Qt::AlignCenter,
               selected ? QIcon::Selected : QIcon::Normal);
    QRect text = inner.adjusted(26, 0, 0, 0);
    QStringList quiet{index.data(SubtitleRole).toString(), index.data(KindRole).toString()};
    quiet.removeAll(QString());
    const QFontMetrics metrics(plain.font);
    const QString right = metrics.elidedText(quiet.join(QStringLiteral(" · ")), Qt::ElideRight, text.width() * 3 / 5);
    const int rightWidth = metrics.horizontalAdvance(right);
    painter->setPen(plain.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, right);
    text.setRight(text.right() - rightWidth - 12);
    const auto weight = index.data(BlockedRole).toBool() ? QPalette::PlaceholderText : QPalette::Text;
    painter->setPen(plain.palette.color(selected ? QPalette::HighlightedText : weight));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, text.width()));
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), 30};
}

} // namespace emonev
