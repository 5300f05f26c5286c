#include "ui/assessment/historydelegate.h"
#include "items/instrumentwords.h"
#include "items/linehistorymodel.h"
#include "ui/text/format.h"
#include "ui/widgets/contrast.h"
#include <QApplication>
#include <QPainter>

namespace emonev {

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString change = std::exchange(item.text, {});
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QDateTime at = index.siblingAtColumn(LineHistoryModel::WhenColumn).data().toDateTime();
    const QString who = index.siblingAtColumn(LineHistoryModel::WhoColumn).data().toString();
    const QString below = QStringLiteral("%1 · %2").arg(
        formatDateTime(at, m_zone, speaksEnglish() ? Language::English : Language::Indonesian), who);
    const QRect inside = item.rect.adjusted(6, 3, -6, -3);
    const int half = inside.height() / 2;
    const auto draw = [&](const QRect &area, const QString &line) {
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(line, Qt::ElideRight, area.width()));
    };
    painter->save();
    painter->setFont(item.font);
    painter->setPen(text);
    draw(inside.adjusted(0, 0, 0, -half), change);
    painter->setPen(selected ? text : readableOn(quietText(item.palette), item.palette.color(QPalette::Base)));
    draw(inside.adjusted(0, half, 0, 0), below);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + 8};
}

} // namespace emonev
