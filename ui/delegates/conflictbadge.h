#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Adds "◆ 2" at the right of a cell whose record has open conflicts; a row as high as a table's.
class ConflictBadge : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `countRole` gives the number of conflicts.
    ConflictBadge(int countRole, QObject *parent) : QStyledItemDelegate(parent), m_countRole(countRole) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_countRole;
};

} // namespace emonev
