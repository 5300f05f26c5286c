#include "ui/performance/thinrowdelegate.h"
#include "items/performancemodel.h"
#include "ui/widgets/contrast.h"

namespace emonev {

void ThinRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(PerformanceModel::ThinRole).toBool())
        option->palette.setColor(QPalette::Text, quietText(option->palette));
}

} // namespace emonev
