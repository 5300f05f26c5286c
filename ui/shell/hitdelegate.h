#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws a search hit: icon and title at the left, kind and remark quiet at the right.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { SubtitleRole = Qt::UserRole + 1, KindRole, BlockedRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace emonev
