#pragma once
#include <QHash>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace emonev {

class Page;

/// The docks at the right: one for each page that has a detail, shown with its page only.
class DetailDocks : public QObject
{
    Q_OBJECT
public:
    DetailDocks(QMainWindow *window, QSettings &settings, QAction *toggle);

    void add(const QString &id, Page *page);
    void show(const QString &id);
    [[nodiscard]] bool has(const QString &id) const { return m_docks.contains(id); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool wanted(const QString &id) const;
    void want(const QString &id, bool open);

    QMainWindow *m_window;
    QSettings &m_settings;
    QAction *m_toggle;
    QHash<QString, QDockWidget *> m_docks;
    QString m_current;
};

} // namespace emonev
