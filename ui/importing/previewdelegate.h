#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Marks cells of an import's preview that are wrong with a sign, not with colour alone.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace emonev
