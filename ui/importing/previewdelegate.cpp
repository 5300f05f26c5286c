#include "ui/importing/previewdelegate.h"
#include "items/importpreviewmodel.h"
#include "ui/widgets/icons.h"

namespace emonev {

void PreviewDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ImportPreviewModel::BadRole).toBool()) {
        option->icon = Icons::get(QStringLiteral("alert-triangle"));
        option->decorationSize = QSize(16, 16);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->font.setBold(true);
    }
}

} // namespace emonev
