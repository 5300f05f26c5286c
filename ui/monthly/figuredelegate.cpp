#include "ui/monthly/figuredelegate.h"
#include "items/monthlymodel.h"
#include "ui/delegates/caselook.h"
#include "ui/widgets/contrast.h"
#include <QLineEdit>

namespace emonev {

QWidget *FigureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::AlignRight);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return line;
}

void FigureDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const MonthlyModel *>(index.model());
    if (!model)
        return;
    if (!model->rowAt(index.row()))
        option->font.setBold(true);
    if (index.data(MonthlyModel::FarRole).toBool())
        option->text = QStringLiteral("▲ ") + option->text;
    const bool isMarked = index.data(MonthlyModel::FarRole).toBool() || index.data(MonthlyModel::DiffersRole).toBool();
    if (isMarked && !(option->state & QStyle::State_Selected))
        option->palette.setColor(QPalette::Text,
                                 readableOn(clockLook(ClockLook::Soon).color, option->palette.color(QPalette::Base)));
}

} // namespace emonev
