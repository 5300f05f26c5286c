#include "ui/shell/menus.h"
#include <QMenu>
#include <QMenuBar>

namespace emonev {

Menus::Menus(Actions &actions, QMenuBar *bar, QObject *parent) : QObject(parent), m_actions(actions)
{
    const QVector<std::pair<MenuId, QString>> titles{{MenuId::File, tr("&File")},   {MenuId::Edit, tr("&Edit")},
                                                     {MenuId::View, tr("&View")},   {MenuId::Data, tr("&Data")},
                                                     {MenuId::Sync, tr("&Sync")},   {MenuId::Reports, tr("Re&ports")},
                                                     {MenuId::Tools, tr("&Tools")}, {MenuId::Help, tr("&Help")}};
    for (const auto &[id, title] : titles) {
        QMenu *menu = bar->addMenu(title);
        menu->setToolTipsVisible(true);
        menu->menuAction()->setVisible(false); // until it has something to offer
        m_menus.insert(static_cast<int>(id), menu);
    }
    for (QAction *action : actions.all())
        place(action);
    connect(&actions, &Actions::added, this, &Menus::place);
}

void Menus::place(QAction *action)
{
    QMenu *menu = m_menus.value(static_cast<int>(m_actions.menuOf(action)));
    if (!menu)
        return;
    if (m_actions.separatorBefore(action) && !menu->isEmpty())
        menu->addSeparator();
    menu->addAction(action);
    menu->menuAction()->setVisible(true);
}

} // namespace emonev
