#include "ui/shell/mainwindow.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/commandsource.h"
#include "ui/shell/detaildocks.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusparts.h"
#include "ui/shell/windowstate.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/tableview.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>

namespace emonev {

namespace {

const QString pageKey = QStringLiteral("window/page");

QWidget *sideBySide(QWidget *navigation, QWidget *stack, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *line = new QFrame(both);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation);
    row->addWidget(line);
    row->addWidget(stack, 1);
    return both;
}

bool isWriting(PageCommand command)
{
    return command == PageCommand::New || command == PageCommand::Import || command == PageCommand::Undo ||
           command == PageCommand::Redo;
}

} // namespace

MainWindow::MainWindow(const ShellParts &parts, QWidget *parent)
    : QMainWindow(parent), m_actions(parts.actions), m_settings(parts.settings), m_dataFolder(parts.dataFolder),
      m_whyReadOnly(parts.whyReadOnly), m_navigation(new Navigation(parts.pages, this)),
      m_stack(new PageStack(parts.pages, this)), m_status(new StatusParts(statusBar(), this)),
      m_commands(std::make_unique<CommandSource>(
          parts.actions, [this] { return m_stack->current() ? m_stack->current()->actions() : QList<QAction *>(); }))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 480);
    setCentralWidget(sideBySide(m_navigation, m_stack, this));
    addShellActions(m_actions, parts.pages);
    m_docks = new DetailDocks(this, m_settings, m_actions.get(QStringLiteral("view.detail")));
    new Menus(m_actions, menuBar(), this);
    m_palette = new SearchPalette(this);
    m_palette->addSource(m_commands.get());
    connect(m_navigation, &Navigation::chosen, m_stack, &PageStack::showPage);
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(m_stack, &PageStack::pageShown, this, &MainWindow::pageShown);
    connectActions();
    restoreWindow(*this, m_settings);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto slot) {
        connect(m_actions.get(QLatin1String(id)), &QAction::triggered, this, slot);
    };
    for (const PageAction &each : pageActions())
        connect(m_actions.get(each.id), &QAction::triggered, this, [this, command = each.command] {
            if (Page *page = m_stack->current())
                page->perform(command);
        });
    for (const PageFactory &page : m_stack->factories())
        connect(m_actions.get(showActionId(page.id)), &QAction::triggered, this,
                [this, id = page.id] { showPage(id); });
    on("file.quit", [this] { close(); });
    on("edit.copy", [this] { copy(false); });
    on("edit.copyHeaders", [this] { copy(true); });
    on("edit.searchAll", [this] { m_palette->popUp(); });
    on("view.refresh", [this] { refresh(); });
    on("tools.folder", [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder)); });
    on("help.shortcuts", [this] { showDialog(new ShortcutsDialog(m_actions, this)); });
    on("help.about", [this] { showDialog(new AboutDialog(m_dataFolder, this)); });
}

void MainWindow::showPage(const QString &id)
{
    const QString remembered = m_settings.value(pageKey).toString();
    const auto show = [this](const QString &page) { return !m_withheld.contains(page) && m_stack->showPage(page); };
    const QString wanted = id.isEmpty() ? remembered : id;
    m_wanted = m_withheld.contains(wanted) ? wanted : QString();
    const bool shown = show(id) || show(remembered);
    if (!shown && !m_stack->factories().isEmpty())
        m_stack->showPage(m_stack->factories().first().id);
    if (Page *page = m_stack->current())
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openRecord(const QString &page, const QString &kind, const QString &id)
{
    if (m_stack->showPage(page))
        m_stack->current()->open(kind, id);
}

void MainWindow::offerPage(const QString &id, bool offered)
{
    offered ? (void)m_withheld.remove(id) : (void)m_withheld.insert(id);
    m_navigation->offer(id, offered);
    if (QAction *action = m_actions.get(showActionId(id))) {
        action->setVisible(offered);
        action->setEnabled(offered);
    }
    if (offered && m_wanted == id)
        showPage(id);
    if (!offered && currentPage() == id)
        m_stack->showPage(m_stack->factories().first().id);
}

QString MainWindow::currentPage() const { return m_stack->currentId(); }

void MainWindow::addSearchSource(SearchSource *source) { m_palette->addSource(source); }

void MainWindow::showInCorner(QAction *action, const QString &text)
{
    auto *button = new QToolButton(menuBar());
    button->setDefaultAction(action);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(plainLabel(action->text()));
    menuBar()->setCornerWidget(button, Qt::TopRightCorner);
}

void MainWindow::refresh()
{
    if (Page *page = m_stack->current())
        page->refresh();
    updateCommands();
}

void MainWindow::connectPage(const QString &id, Page *page)
{
    m_docks->add(id, page);
    connect(page, &Page::commandsChanged, this, &MainWindow::updateCommands);
    connect(page, &Page::saved, this, &MainWindow::savedSomething);
    connect(page, &Page::remark, this, [this](const QString &text) { statusBar()->showMessage(text, 8000); });
    connect(page, &Page::openRequested, this, &MainWindow::openRecord);
}

void MainWindow::pageShown(const QString &id, Page *page)
{
    m_navigation->mark(id);
    m_settings.setValue(pageKey, id);
    m_docks->show(id);
    m_actions.setBlocked(QStringLiteral("view.detail"), m_docks->has(id) ? QString() : tr("This page has no panel."));
    for (const PageFactory &factory : m_stack->factories())
        if (factory.id == id)
            setWindowTitle(plainLabel(factory.title));
    page->refresh();
    updateCommands();
}

void MainWindow::updateCommands()
{
    const Page *page = m_stack->current();
    for (const PageAction &each : pageActions())
        m_actions.setBlocked(each.id, isWriting(each.command) && !m_whyReadOnly.isEmpty() ? m_whyReadOnly
                                      : page                                              ? page->whyNot(each.command)
                                                                                          : QString());
}

void MainWindow::copy(bool headers)
{
    QWidget *focus = QApplication::focusWidget();
    if (const auto *table = qobject_cast<TableView *>(focus))
        table->copySelection(headers);
    else if (focus && !headers)
        QMetaObject::invokeMethod(focus, "copy"); // text fields have it as a slot; others stay silent
}

void MainWindow::showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *page = m_stack->current())
        page->flush();
    storeWindow(*this, m_settings);
    m_settings.sync();
    event->accept();
}

} // namespace emonev
