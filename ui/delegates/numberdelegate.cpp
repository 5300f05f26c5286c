#include "ui/delegates/numberdelegate.h"

namespace emonev {

NumberDelegate::NumberDelegate(int decimals, QObject *parent) : QStyledItemDelegate(parent), m_decimals(decimals) {}

QString NumberDelegate::displayText(const QVariant &value, const QLocale &) const
{
    static const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return indonesian.toString(value.toLongLong());
    case QMetaType::Double:
        return indonesian.toString(value.toDouble(), 'f', m_decimals);
    default:
        return value.toString();
    }
}

void NumberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace emonev
