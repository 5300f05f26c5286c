#include "desktop/desktop.h"
#include "core/whendone.h"
#include "desktop/pastdesk.h"
#include "desktop/reporterkeys.h"
#include "desktop/syncdesk.h"
#include "items/inbackground.h"
#include "services/periodservice.h"
#include "services/practice.h"
#include "services/settingsservice.h"
#include "ui/admin/adminpage.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/complaints/complaintspage.h"
#include "ui/findings/findingspage.h"
#include "ui/home/homepage.h"
#include "ui/importing/batchesdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/tableexport.h"
#include "ui/monthly/monthlypage.h"
#include "ui/performance/performancepage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/complaintsource.h"
#include "ui/shell/daybar.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pastdaydialog.h"
#include "ui/shell/registrysource.h"
#include "ui/shell/statusparts.h"
#include "ui/standards/standardspage.h"
#include "ui/sync/syncpage.h"
#include "ui/text/errortext.h"
#include "ui/units/unitspage.h"
#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QProcess>
#include <QScreen>
#include <QStatusBar>

namespace emonev {

Desktop::Desktop(const DesktopParts &parts) : m_parts(parts), m_chartPalette(parts.settings)
{
    if (!isPast()) {
        m_sync = std::make_unique<SyncDesk>(parts.workspace, parts.options.tokenFile, nullptr);
        m_sync->addActions(m_actions);
    }
    const QString why = isPast() ? tr("This is a day gone by: it can be read and printed, not changed.") : QString();
    m_window = std::make_unique<MainWindow>(ShellParts{pages(), m_actions, parts.settings, parts.folders.dataDir, why});
    m_window->installEventFilter(this);
    addSearch();
    connect(&m_window->status(), &StatusParts::clicked, this, &Desktop::statusClicked);
    connectTheme();
    addActions();
    fillStatus();
    if (practice::isPractice(parts.workspace.store().profile()))
        m_window->setWindowTitle(tr("e-Monev – practice city"));
    if (parts.options.size.isValid()) {
        m_window->resize(parts.options.size);
        m_window->move(m_window->screen()->availableGeometry().topLeft());
    }
    startSync();
    m_window->showPage(parts.options.page);
}

void Desktop::startSync()
{
    if (!m_sync)
        return;
    connect(m_window.get(), &MainWindow::savedSomething, m_sync.get(), &SyncDesk::noteSaved);
    m_sync->start(*m_window);
}

void Desktop::addSearch()
{
    const auto open = [this](const QString &page, const QString &kind, const QString &id) {
        m_window->openRecord(page, kind, id);
    };
    m_search = std::make_unique<RegistrySource>(m_parts.workspace, open);
    m_window->addSearchSource(m_search.get());
    if (isPast())
        return;
    m_complaintSearch = std::make_unique<ComplaintSource>(m_parts.workspace, open);
    m_window->addSearchSource(m_complaintSearch.get());
}

Desktop::~Desktop() = default;

/// What can be known of a past day: the registry, standards, assessments, findings and their papers.
QVector<PageFactory> Desktop::pages()
{
    static const QStringList ofThePast{"home", "units", "standards", "assessment", "findings", "reports"};
    QVector<PageFactory> list = allPages();
    if (isPast())
        list.removeIf([](const PageFactory &page) { return !ofThePast.contains(page.id); });
    return list;
}

QVector<PageFactory> Desktop::allPages()
{
    const auto entry = [](const char *id, const QString &title, const char *icon,
                          std::function<Page *(QWidget *)> make) {
        return PageFactory{QLatin1String(id), title, QLatin1String(icon), std::move(make)};
    };
    Workspace &work = m_parts.workspace;
    return {
        entry("home", tr("&Home"), "home", [this](QWidget *parent) { return makeHome(parent); }),
        entry("units", tr("&Units && services"), "building-community",
              [this](QWidget *parent) { return makeUnits(parent); }),
        entry("standards", tr("&Standards"), "file-text", [this](QWidget *parent) { return makeStandards(parent); }),
        entry("assessment", tr("&Assessment"), "checklist",
              [&](QWidget *parent) -> Page * {
                  return new AssessmentPage(work, m_parts.settings, m_parts.prompts, parent);
              }),
        entry("findings", tr("&Findings"), "clipboard",
              [&](QWidget *parent) -> Page * {
                  return new FindingsPage(work, m_parts.prompts, m_parts.settings, parent);
              }),
        entry("complaints", tr("&Complaints"), "message-report",
              [this](QWidget *parent) { return makeComplaints(parent); }),
        entry("monthly", tr("&Monthly totals"), "calendar", [this](QWidget *parent) { return makeMonthly(parent); }),
        entry("performance", tr("&Performance"), "chart-bar",
              [&](QWidget *parent) -> Page * {
                  return new PerformancePage(work, m_parts.prompts, m_parts.settings, parent);
              }),
        entry(
            "reports", tr("&Reports"), "report-analytics",
            [&](QWidget *parent) -> Page * { return new ReportsPage(work, m_parts.prompts, m_chartPalette, parent); }),
        entry("sync", tr("S&ync"), "refresh",
              [&](QWidget *parent) -> Page * {
                  return new SyncPage(m_sync->board(), m_sync->syncNow(), m_parts.prompts, m_parts.settings, parent);
              }),
        entry("settings", tr("Se&ttings"), "settings", [this](QWidget *parent) { return makeSettings(parent); }),
        entry("admin", tr("Ad&ministration"), "users", [&](QWidget *parent) -> Page * {
            return new AdminPage(m_sync->board(), m_parts.prompts, m_parts.settings, parent);
        })};
}

Page *Desktop::makeHome(QWidget *parent)
{
    auto *page = new HomePage(m_parts.workspace, m_parts.settings, m_chartPalette, m_parts.language, parent);
    connect(page, &HomePage::practiceRequested, this, &Desktop::practise);
    return page;
}

Page *Desktop::makeUnits(QWidget *parent)
{
    auto *page = new UnitsPage(m_parts.workspace, m_actions, m_parts.settings, parent);
    connect(page, &UnitsPage::importRequested, this, &Desktop::importTable);
    connect(page, &UnitsPage::exportRequested, this, &Desktop::exportTable);
    return page;
}

Page *Desktop::makeStandards(QWidget *parent)
{
    auto *page = new StandardsPage(m_parts.workspace, m_actions, m_parts.prompts, m_parts.settings, parent);
    connect(page, &StandardsPage::importRequested, this, &Desktop::importTable);
    connect(page, &StandardsPage::exportRequested, this, &Desktop::exportTable);
    return page;
}

Page *Desktop::makeComplaints(QWidget *parent)
{
    auto *page = new ComplaintsPage(m_parts.workspace, m_actions, m_parts.prompts, m_parts.settings, parent);
    connect(page, &ComplaintsPage::importRequested, this, &Desktop::importTable);
    connect(page, &ComplaintsPage::exportRequested, this, &Desktop::exportTable);
    // The session bus may take its time to say whether there is a keychain.
    const QString folder = m_parts.workspace.store().profile().folder;
    whenDone(inBackground([folder] { return ReporterKeys::inFile(folder); }), page, [page, folder](bool inFile) {
        if (inFile)
            page->setKeyNote(tr("This machine has no keychain: the key of reporters' names is kept in %1.")
                                 .arg(ReporterKeys::file(folder)));
    });
    return page;
}

Page *Desktop::makeMonthly(QWidget *parent)
{
    auto *page = new MonthlyPage(m_parts.workspace, m_parts.settings, parent);
    connect(page, &MonthlyPage::importRequested, this, &Desktop::importTable);
    return page;
}

Page *Desktop::makeSettings(QWidget *parent)
{
    auto *page = new SettingsPage(
        {m_parts.workspace, m_parts.settings, m_actions, m_parts.prompts, m_chartPalette, m_parts.language}, parent);
    connect(page, &SettingsPage::restoreRequested, this, &Desktop::restore);
    connect(page, &SettingsPage::languageChosen, this, &Desktop::changeLanguage);
    return page;
}

void Desktop::addActions()
{
    struct Table
    {
        const char *kind;
        QString importText;
        QString exportText;
    };
    const Table tables[] = {{"units", tr("Import &units…"), tr("Export units…")},
                            {"services", tr("Import &services…"), tr("Export services…")},
                            {"standards", tr("Import s&tandards…"), tr("Export standards…")},
                            {"answers", tr("Import &answers…"), tr("Export answers…")},
                            {"complaints", tr("Import &complaints…"), tr("Export complaints…")},
                            {"monthly", tr("Import &monthly totals…"), tr("Export monthly totals…")}};
    addPast();
    for (const Table &table : tables) {
        if (isPast())
            break;
        const QString kind = QLatin1String(table.kind);
        QAction *read = m_actions.add({QStringLiteral("data.import.") + kind,
                                       table.importText,
                                       QStringLiteral("file-import"),
                                       {},
                                       MenuId::Data,
                                       {},
                                       kind == QLatin1String("units")});
        connect(read, &QAction::triggered, this, [this, kind] { importTable(kind); });
    }
    for (const Table &table : tables) {
        const QString kind = QLatin1String(table.kind);
        QAction *write = m_actions.add({QStringLiteral("data.export.") + kind,
                                        table.exportText,
                                        QStringLiteral("file-export"),
                                        {},
                                        MenuId::Data,
                                        {},
                                        kind == QLatin1String("units")});
        connect(write, &QAction::triggered, this, [this, kind] { exportTable(kind); });
    }
    if (!isPast())
        addOfToday();
}

void Desktop::addOfToday()
{
    QAction *complaint = m_actions.add({QStringLiteral("complaint.new"),
                                        tr("New &complaint…"),
                                        QStringLiteral("message-report"),
                                        {QKeySequence(QStringLiteral("Ctrl+Shift+N"))},
                                        MenuId::File,
                                        tr("Takes a complaint in, from any page.")});
    connect(complaint, &QAction::triggered, this,
            [this] { m_window->openRecord(QStringLiteral("complaints"), QStringLiteral("new"), {}); });
    QAction *batches = m_actions.add({QStringLiteral("data.batches"),
                                      tr("Past &imports…"),
                                      QStringLiteral("history"),
                                      {},
                                      MenuId::Data,
                                      tr("Lists what was imported; each can be taken back whole."),
                                      true});
    connect(batches, &QAction::triggered, this, [this] { BatchesDialog(m_parts.workspace, m_window.get()).exec(); });
    QAction *practice = m_actions.add({QStringLiteral("tools.practice"),
                                       tr("&Practice city…"),
                                       QStringLiteral("school"),
                                       {},
                                       MenuId::Tools,
                                       tr("Opens the fictional sample city in a window of its own.")});
    connect(practice, &QAction::triggered, this, &Desktop::practise);
}

void Desktop::addPast()
{
    QAction *past = m_actions.add({QStringLiteral("view.past"),
                                   isPast() ? tr("Another day…") : tr("As on a &past day…"),
                                   QStringLiteral("history"),
                                   {QKeySequence(QStringLiteral("Ctrl+Shift+D"))},
                                   MenuId::View,
                                   tr("Shows everything as this laptop knew it at the end of a day gone by."),
                                   true});
    connect(past, &QAction::triggered, this,
            [this] { isPast() ? Q_EMIT anotherDayWanted(m_window.get()) : askDay(m_window.get()); });
    if (isPast())
        m_window->addToolBar(Qt::TopToolBarArea,
                             new DayBar(formatDate(m_parts.day, m_parts.language), past, m_window.get()));
    else
        m_window->showInCorner(past, tr("Today"));
}

void Desktop::askDay(QWidget *parent)
{
    const auto [first, last] = PastDesk::days(m_parts.workspace);
    auto *dialog = new PastDayDialog(first, last, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { showDay(dialog->day()); }, Qt::QueuedConnection);
    dialog->open();
}

void Desktop::showDay(const QDate &day)
{
    auto past = PastDesk::open(m_parts, day);
    if (!past) {
        m_parts.prompts.info(m_window.get(), errorText(past.error()), past.error().detail);
        return;
    }
    m_past = std::move(*past);
    connect(&m_past->desktop(), &Desktop::anotherDayWanted, this, &Desktop::askDay);
    m_past->desktop().show();
}

/// With the window of today the one of a past day goes, too.
bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close && m_past)
        m_past->desktop().close();
    return QObject::eventFilter(watched, event);
}

void Desktop::connectTheme()
{
    auto *group = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_actions.get(QStringLiteral("theme.") + themeWord(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_parts.theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_parts.settings.setValue(QStringLiteral("theme"), themeWord(choice));
            m_parts.theme.apply(choice);
        });
    }
}

void Desktop::fillStatus()
{
    StatusParts &status = m_window->status();
    const Workspace &workspace = m_parts.workspace;
    status.set(QStringLiteral("user"), workspace.user(), tr("Your name as it stands in the history of changes."),
               QStringLiteral("user"));
    if (const auto period = PeriodService(m_parts.workspace).period(0))
        status.set(QStringLiteral("period"), tr("Period %1").arg(period->year),
                   tr("Click to see the periods in the settings."), QStringLiteral("calendar"));
    status.set(QStringLiteral("place"), tr("Only on this laptop"),
               tr("Data folder: %1\nClick to open it.").arg(m_parts.folders.dataDir), QStringLiteral("device-desktop"));
}

void Desktop::statusClicked(const QString &part)
{
    if (m_sync && m_sync->statusClicked(part))
        return;
    if (part == QLatin1String("place"))
        m_actions.get(QStringLiteral("tools.folder"))->trigger();
    else
        m_window->showPage(part == QLatin1String("drafts") ? QStringLiteral("assessment") : QStringLiteral("settings"));
}

void Desktop::practise()
{
    const auto profile = practice::prepare(m_parts.workspace.store().profile(), m_parts.workspace.clock());
    if (!profile) {
        m_parts.prompts.info(m_window.get(), errorText(profile.error()), profile.error().detail);
        return;
    }
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--data-dir"), profile->folder});
}

void Desktop::importTable(const QString &kind)
{
    if (const auto known = importKindFromWord(kind))
        ImportDialog(m_parts.workspace, m_parts.prompts, *known, m_window.get()).exec();
    m_window->refresh();
}

void Desktop::exportTable(const QString &kind)
{
    const auto known = importKindFromWord(kind);
    if (!known)
        return;
    auto *job = new TableExport(m_parts.workspace, m_parts.prompts, m_window.get());
    job->setParent(this);
    connect(job, &TableExport::finished, this, [this, job](bool ok, const QString &sentence) {
        if (ok)
            m_window->statusBar()->showMessage(sentence, 10000);
        else
            m_parts.prompts.info(m_window.get(), sentence, {});
        job->deleteLater();
    });
    job->start(*known);
}

void Desktop::restore(const QString &file)
{
    m_restoreFile = file;
    m_window->close();
}

void Desktop::changeLanguage(const QString &code)
{
    chooseLanguage(m_parts.settings, code);
    m_parts.options.language.clear();
    m_startAgain = true;
    m_window->close();
}

void Desktop::show() { m_window->show(); }

void Desktop::close() { m_window->close(); }

void Desktop::raise(const QString &page)
{
    if (!page.isEmpty())
        m_window->showPage(page);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace emonev
