#include "ui/sync/answerdelegate.h"
#include "ui/widgets/contrast.h"

namespace emonev {

void AnswerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString status = index.data(m_statusRole).toString();
    QString sign = QStringLiteral("○");
    QColor color(0x6b7778);
    if (status == QLatin1String("applied") || status == QLatin1String("merged")) {
        sign = QStringLiteral("✓");
        color = QColor(0x1b7a3d);
    } else if (status == QLatin1String("conflict")) {
        sign = QStringLiteral("◆");
        color = QColor(0x9a6b00);
    } else if (status == QLatin1String("rejected")) {
        sign = QStringLiteral("✕");
        color = QColor(0xb3261e);
    }
    option->text = sign + QLatin1Char(' ') + option->text;
    option->palette.setColor(QPalette::Text, readableOn(color, option->palette.color(QPalette::Base)));
}

} // namespace emonev
