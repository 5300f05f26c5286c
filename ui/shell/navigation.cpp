#include "ui/shell/navigation.h"
#include "ui/shell/shellactions.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/icons.h"
#include <QSignalBlocker>

namespace emonev {

Navigation::Navigation(const QVector<PageFactory> &pages, QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Modules"));
    setFrameShape(NoFrame);
    setIconSize({20, 20});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setBackgroundRole(QPalette::Window);
    int number = 0;
    for (const PageFactory &page : pages) {
        const QString title = plainLabel(page.title);
        auto *item = new QListWidgetItem(Icons::get(page.icon), title, this);
        item->setData(Qt::UserRole, page.id);
        item->setSizeHint({0, 34});
        const QString key = showKey(number++);
        item->setToolTip(key.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, key));
    }
    setFixedWidth(sizeHint().width());
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
}

void Navigation::mark(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == id)
            setCurrentRow(row);
}

void Navigation::offer(const QString &id, bool offered)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == id)
            item(row)->setHidden(!offered);
}

QSize Navigation::sizeHint() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {widest + iconSize().width() + 36, 34 * count()};
}

} // namespace emonev
