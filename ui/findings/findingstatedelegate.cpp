#include "ui/findings/findingstatedelegate.h"
#include "items/findingmodel.h"
#include "reports/findingwords.h"
#include "ui/widgets/icons.h"

namespace emonev {

void FindingStateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = Icons::get(FindingWords::icon(FindingState(index.data(FindingModel::StateRole).toInt())));
    option->decorationSize = {16, 16};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace emonev
