#include "ui/shell/detaildocks.h"
#include "ui/widgets/page.h"
#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QSettings>

namespace emonev {

DetailDocks::DetailDocks(QMainWindow *window, QSettings &settings, QAction *toggle)
    : QObject(window), m_window(window), m_settings(settings), m_toggle(toggle)
{
    m_toggle->setCheckable(true);
    connect(m_toggle, &QAction::triggered, this, [this](bool on) {
        want(m_current, on);
        show(m_current);
    });
}

void DetailDocks::add(const QString &id, Page *page)
{
    QWidget *detail = page->detail();
    if (!detail)
        return;
    auto *dock = new QDockWidget(page->detailTitle(), m_window);
    dock->setObjectName(QStringLiteral("dock-") + id);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setWidget(detail);
    dock->installEventFilter(this);
    m_docks.insert(id, dock);
    if (!m_window->restoreDockWidget(dock))
        m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
}

void DetailDocks::show(const QString &id)
{
    m_current = id;
    for (auto it = m_docks.cbegin(); it != m_docks.cend(); ++it)
        if (it.key() != id)
            it.value()->hide();
    QDockWidget *dock = m_docks.value(id);
    if (dock)
        dock->setVisible(wanted(id));
    m_toggle->setChecked(dock && wanted(id));
}

bool DetailDocks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && m_docks.value(m_current) == watched) {
        want(m_current, false);
        m_toggle->setChecked(false);
    }
    return QObject::eventFilter(watched, event);
}

bool DetailDocks::wanted(const QString &id) const
{
    return m_settings.value(QStringLiteral("docks/") + id, true).toBool();
}

void DetailDocks::want(const QString &id, bool open) { m_settings.setValue(QStringLiteral("docks/") + id, open); }

} // namespace emonev
