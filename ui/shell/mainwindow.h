#pragma once
#include "ui/shell/pagefactory.h"
#include <QMainWindow>
#include <QSet>
#include <QVector>

class QSettings;

namespace emonev {

class Actions;
class CommandSource;
class DetailDocks;
class Navigation;
class Page;
class PageStack;
class SearchPalette;
class SearchSource;
class StatusParts;

/// What the window is made from; everything but the factories is borrowed.
struct ShellParts
{
    QVector<PageFactory> pages;
    Actions &actions;
    QSettings &settings;
    QString dataFolder;
    QString whyReadOnly; ///< why nothing can be changed in this window; empty: it can
};

/// The one window: navigation, pages, menus, status bar. Knows pages only as Page.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const ShellParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a module; the remembered one when `id` is empty or unknown.
    void showPage(const QString &id);
    /// Shows a record in its module.
    void openRecord(const QString &page, const QString &kind, const QString &id);
    /// Whether a module can be chosen at all; one that can't is not shown anywhere.
    void offerPage(const QString &id, bool offered);
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] StatusParts &status() { return *m_status; }
    /// A button for it at the right end of the menu bar, with a text of its own. Borrowed.
    void showInCorner(QAction *action, const QString &text);
    /// Borrowed.
    void addSearchSource(SearchSource *source);
    /// Refreshes the page in front, and the others when they show again.
    void refresh();

Q_SIGNALS:
    /// The page in front stored something.
    void savedSomething();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectPage(const QString &id, Page *page);
    void pageShown(const QString &id, Page *page);
    void updateCommands();
    void copy(bool headers);
    void showDialog(QDialog *dialog);

    Actions &m_actions;
    QSettings &m_settings;
    QString m_dataFolder;
    QString m_whyReadOnly;
    Navigation *m_navigation;
    PageStack *m_stack;
    QSet<QString> m_withheld; ///< pages not offered
    QString m_wanted;         ///< one of them that was asked for
    StatusParts *m_status;
    DetailDocks *m_docks;
    SearchPalette *m_palette;
    std::unique_ptr<CommandSource> m_commands;
};

} // namespace emonev
