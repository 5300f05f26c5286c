#pragma once
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace emonev {

/// Draws an entry of a line's history in two lines: the change, then when and who.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTimeZone m_zone;
};

} // namespace emonev
