#pragma once
#include "ui/shell/pagefactory.h"
#include "ui/widgets/page.h"
#include <QVector>

namespace emonev {

class Actions;

/// An action that does a command of the page in front.
struct PageAction
{
    QString id;
    PageCommand command;
};

/// The commands every window has, put into the registry; what they do is connected by the window.
void addShellActions(Actions &actions, const QVector<PageFactory> &pages);

/// Which registry entries act on the page in front.
[[nodiscard]] const QVector<PageAction> &pageActions();

/// The key that shows the page at that place, the first being 0; empty where there is none.
[[nodiscard]] QString showKey(int place);

/// The registry's id of the action that shows a module.
[[nodiscard]] QString showActionId(const QString &page);

} // namespace emonev
