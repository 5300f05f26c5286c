#include "ui/assessment/trieddelegate.h"
#include "items/answerchoices.h"
#include "items/trialmodel.h"
#include <QComboBox>

namespace emonev {

QWidget *TriedDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    const auto *model = qobject_cast<const TrialModel *>(index.model());
    const QStringList values = index.data(TrialModel::ChoicesRole).toStringList();
    for (const QString &value : values)
        box->addItem(model ? model->word(index.row(), value) : value, value);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<TriedDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TriedDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void TriedDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace emonev
