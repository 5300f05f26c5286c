#pragma once
#include <QStyledItemDelegate>

namespace emonev {

/// Draws a month's figures: the sum in bold, what is far from other months with a sign, what is not to be typed in
/// grey; edits with a plain line that takes digits.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    /// What is being typed stays when figures are read anew meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace emonev
