#include "ui/delegates/zonedelegate.h"
#include "ui/widgets/contrast.h"

namespace emonev {

ZoneDelegate::ZoneDelegate(const ZoneRoles &roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles) {}

QString ZoneDelegate::displayText(const QVariant &value, const QLocale &) const { return value.toString(); }

void ZoneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor given(index.data(m_roles.color).toString());
    const ZoneLook look = zoneLook(index.data(m_roles.code).toString(), index.data().toString(), given);
    option->text = look.glyph + QLatin1Char(' ') + look.word;
    if (m_roles.provisional >= 0 && index.data(m_roles.provisional).toBool() && look.glyph != QStringLiteral("○"))
        option->text = tr("%1 (provisional)").arg(option->text);
    // The view paints selected text in HighlightedText, which reads on the accent; only the plain row is coloured.
    option->palette.setColor(QPalette::Text, readableOn(look.color, option->palette.color(QPalette::Base)));
    option->features |= QStyleOptionViewItem::HasDisplay;
}

} // namespace emonev
