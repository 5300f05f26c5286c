#include "desktop/desktop.h"
#include "desktop/placeholderpage.h"
#include "services/periodservice.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/registrysource.h"
#include "ui/standards/standardspage.h"
#include "ui/units/unitspage.h"
#include "ui/shell/statusparts.h"
#include <QActionGroup>
#include <QApplication>
#include <QLocale>

namespace emonev {

namespace {

const QString themeKey = QStringLiteral("theme");

} // namespace

Desktop::Desktop(QApplication &app, const Options &options, const DesktopFolders &folders, std::unique_ptr<Session> session)
    : m_options(options), m_folders(folders), m_settings(folders.settingsFile, QSettings::IniFormat),
      m_session(std::move(session)), m_theme(app), m_prompts(m_settings)
{
    m_theme.apply(themeChoice(options.theme.isEmpty() ? m_settings.value(themeKey).toString() : options.theme));
    m_window = std::make_unique<MainWindow>(ShellParts{pages(), m_actions, m_settings, m_folders.dataDir});
    m_search = std::make_unique<RegistrySource>(m_session->workspace(), [this](const QString &page, const QString &kind, const QString &id) {
        m_window->openRecord(page, kind, id);
    });
    m_window->addSearchSource(m_search.get());
    connect(&m_window->status(), &StatusParts::clicked, this, &Desktop::statusClicked);
    connect(m_window.get(), &MainWindow::savedSomething, this, &Desktop::noteSaved);
    connectTheme();
    fillStatus();
    if (options.size.isValid())
        m_window->resize(options.size);
    m_window->showPage(options.page);
}

Desktop::~Desktop() = default;

QVector<PageFactory> Desktop::pages()
{
    Workspace &work = m_session->workspace();
    const auto entry = [](const char *id, const QString &title, const char *icon, std::function<Page *(QWidget *)> make) {
        return PageFactory{QLatin1String(id), title, QLatin1String(icon), std::move(make)};
    };
    const auto later = [](const QString &title) {
        return [title](QWidget *parent) -> Page * { return new PlaceholderPage(plainLabel(title), QStringLiteral("home"), {}, parent); };
    };
    return {entry("home", tr("&Home"), "home", later(tr("&Home"))),
            entry("units", tr("&Units && services"), "building-community",
                  [&](QWidget *parent) -> Page * { return new UnitsPage(work, m_actions, m_settings, parent); }),
            entry("standards", tr("&Standards"), "file-text",
                  [&](QWidget *parent) -> Page * { return new StandardsPage(work, m_actions, m_prompts, m_settings, parent); }),
            entry("assessment", tr("&Assessment"), "checklist",
                  [&](QWidget *parent) -> Page * { return new AssessmentPage(work, m_settings, m_prompts, parent); }),
            entry("reports", tr("&Reports"), "report-analytics", later(tr("&Reports"))),
            entry("settings", tr("Se&ttings"), "settings", later(tr("Se&ttings")))};
}

void Desktop::connectTheme()
{
    auto *group = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_actions.get(QStringLiteral("theme.") + themeWord(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_settings.setValue(themeKey, themeWord(choice));
            m_theme.apply(choice);
        });
    }
}

void Desktop::fillStatus()
{
    StatusParts &status = m_window->status();
    const Workspace &workspace = m_session->workspace();
    status.set(QStringLiteral("user"), workspace.user(), tr("Your name as it stands in the history of changes."), QStringLiteral("user"));
    if (const auto period = PeriodService(m_session->workspace()).period(0))
        status.set(QStringLiteral("period"), tr("Period %1").arg(period->year), tr("Click to see the periods in the settings."),
                   QStringLiteral("calendar"));
    status.set(QStringLiteral("place"), tr("Only on this laptop"),
               tr("Data folder: %1\nClick to open it.").arg(m_folders.dataDir), QStringLiteral("device-desktop"));
}

void Desktop::statusClicked(const QString &part)
{
    if (part == QLatin1String("place"))
        m_actions.get(QStringLiteral("tools.folder"))->trigger();
    else
        m_window->showPage(part == QLatin1String("drafts") ? QStringLiteral("assessment") : QStringLiteral("settings"));
}

void Desktop::noteSaved()
{
    const QString time = QLocale().toString(m_session->clock().now().toLocalTime().time(), QStringLiteral("HH.mm"));
    m_window->status().set(QStringLiteral("saved"), tr("Saved %1").arg(time),
                           tr("Everything up to now is stored on this laptop."), QStringLiteral("check"));
}

void Desktop::show() { m_window->show(); }

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
