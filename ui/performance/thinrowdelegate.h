#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws rows quietly that are listed, but not judged.
class ThinRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace emonev
