#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws "9/14" with a small bar before it.
class CompletenessDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The item model's roles for how many are done, and of how many.
    CompletenessDelegate(int doneRole, int ofRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_doneRole;
    int m_ofRole;
};

} // namespace emonev
