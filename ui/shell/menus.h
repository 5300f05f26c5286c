#pragma once
#include "ui/widgets/actions.h"

class QMenu;
class QMenuBar;

namespace emonev {

/// The menu bar, filled from the registry; actions added later find their menu by themselves.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(Actions &actions, QMenuBar *bar, QObject *parent);

private:
    void place(QAction *action);

    Actions &m_actions;
    QHash<int, QMenu *> m_menus;
};

} // namespace emonev
