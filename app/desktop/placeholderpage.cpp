#include "desktop/placeholderpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageframe.h"
#include <QVBoxLayout>

namespace emonev {

PlaceholderPage::PlaceholderPage(const QString &title, const QString &icon, const QString &hint, QWidget *parent)
    : Page(parent)
{
    auto *empty = new EmptyState(this);
    empty->setText(tr("Not built yet"), hint, icon);
    auto *frame = new PageFrame(title, this);
    frame->setBody(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);
}

} // namespace emonev
