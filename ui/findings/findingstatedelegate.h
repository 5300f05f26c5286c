#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws the state of a finding: its icon beside its word.
class FindingStateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace emonev
