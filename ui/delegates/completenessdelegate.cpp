#include "ui/delegates/completenessdelegate.h"
#include "ui/widgets/contrast.h"
#include <QApplication>
#include <QPainter>

namespace emonev {

CompletenessDelegate::CompletenessDelegate(int doneRole, int ofRole, QObject *parent)
    : QStyledItemDelegate(parent), m_doneRole(doneRole), m_ofRole(ofRole)
{
}

void CompletenessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString figures = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 4;
    painter->save();
    painter->setFont(item.font);
    style->drawItemText(painter, item.rect.adjusted(0, 0, -margin - 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                        item.palette, true, figures,
                        item.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
    painter->restore();
    const int words = item.fontMetrics.horizontalAdvance(QStringLiteral("14/14")) + 2 * margin;
    const QRect room(item.rect.left() + margin, item.rect.center().y() - 2, item.rect.width() - words - margin, 5);
    const int of = index.data(m_ofRole).toInt();
    if (room.width() < 16 || of <= 0)
        return;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor ink = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const int done = qBound(0, index.data(m_doneRole).toInt(), of);
    const QColor full = selected ? ink : item.palette.color(QPalette::Highlight);
    painter->fillRect(room, blend(ink, ground, 0.14));
    painter->fillRect(QRect(room.left(), room.top(), room.width() * done / of, room.height()), full);
}

} // namespace emonev
