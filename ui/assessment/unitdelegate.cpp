#include "ui/assessment/unitdelegate.h"
#include "items/instrumentwords.h"
#include "items/unitprogressmodel.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/zonelook.h"
#include <QApplication>
#include <QPainter>

namespace emonev {

namespace {

/// Writes `right` at the right and `left`, cut where too long, before it.
void drawLine(QPainter *painter, const QRect &area, const QString &left, const QColor &leftColor, const QString &right,
              const QColor &rightColor)
{
    const QFontMetrics metrics(painter->font());
    const int wide = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + 8;
    painter->setPen(rightColor);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, right);
    painter->setPen(leftColor);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(left, Qt::ElideRight, area.width() - wide));
}

ZoneLook lookOf(const QModelIndex &index)
{
    return zoneLook(index.data(UnitProgressModel::ZoneCodeRole).toString(), {},
                    QColor(index.data(UnitProgressModel::ZoneColorRole).toString()));
}

} // namespace

void UnitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = item.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor quiet = selected ? text : readableOn(quietText(item.palette), ground);
    const ZoneLook look = lookOf(index);
    const QVariant score = index.data(UnitProgressModel::HundredthsRole);
    const QRect inside = item.rect.adjusted(8, 3, -8, -3);
    const int half = inside.height() / 2;
    painter->save();
    painter->setFont(item.font);
    drawLine(painter, inside.adjusted(0, 0, 0, -half), index.data().toString(), text,
             score.isValid() ? hundredthsWords(score.toLongLong()) : QString(), text);
    QFont small = item.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    const QString progress = QStringLiteral("%1  %2/%3")
                                 .arg(index.data(UnitProgressModel::CodeRole).toString(),
                                      index.data(UnitProgressModel::AnsweredRole).toString(),
                                      index.data(UnitProgressModel::ExpectedRole).toString());
    QString zone = look.glyph + QLatin1Char(' ') + look.word;
    if (score.isValid() && index.data(UnitProgressModel::ProvisionalRole).toBool())
        zone = tr("%1, prov.").arg(zone);
    drawLine(painter, inside.adjusted(0, half, 0, 0), progress, quiet, zone,
             selected ? text : readableOn(look.color, ground));
    painter->restore();
}

QSize UnitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * option.fontMetrics.height() + 8};
}

} // namespace emonev
