#include "ui/settings/settingspage.h"
#include "core/whendone.h"
#include "ui/settings/citypanel.h"
#include "ui/settings/complaintspanel.h"
#include "ui/settings/datapanel.h"
#include "ui/settings/lookspanel.h"
#include "ui/settings/periodspanel.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/undobar.h"
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace emonev {

SettingsPage::SettingsPage(const SettingsParts &parts, QWidget *parent)
    : Page(parent), m_parts(parts), m_frame(new PageFrame(tr("Settings"), this)), m_tabs(new QTabWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Sections of the settings"));
    m_frame->setBody(m_tabs);
    m_frame->setSubtitle(tr("Each field is stored as it is left."));
    auto *looks = new LooksPanel(parts, this);
    auto *dataPanel = new DataPanel(parts, this);
    addPanel("city", tr("City and letterhead"), "building-bank", new CityPanel(parts, this));
    addPanel("periods", tr("Periods and instruments"), "calendar", new PeriodsPanel(parts, this));
    addPanel("complaints", tr("Complaints"), "message-report", new ComplaintsPanel(parts, this));
    addPanel("looks", tr("Display"), "palette", looks);
    addPanel("data", tr("Data and backups"), "database", dataPanel);
    connect(looks, &LooksPanel::languageChosen, this, &SettingsPage::languageChosen);
    connect(dataPanel, &DataPanel::restoreRequested, this, &SettingsPage::restoreRequested);
    m_delay.setSingleShot(true);
    m_delay.setInterval(0);
    connect(&m_delay, &QTimer::timeout, this, &SettingsPage::refresh);
    connect(&parts.workspace.announcer(), &Announcer::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(QStringLiteral("setting")) || tables.contains(QStringLiteral("period")) ||
            tables.contains(QStringLiteral("instrument")) || tables.contains(QStringLiteral("channel")) ||
            tables.contains(QStringLiteral("calendar_day")) || tables.contains(QStringLiteral("sla_profile")))
            m_delay.start();
    });
    connect(&parts.workspace.announcer(), &Announcer::undoChanged, this, &Page::commandsChanged);
    refresh();
}

void SettingsPage::addPanel(const char *id, const QString &title, const char *icon, SettingsPanel *panel)
{
    panel->setObjectName(QLatin1String(id));
    m_tabs->addTab(panel, Icons::get(QLatin1String(icon)), title);
    m_panels.append(panel);
    connect(panel, &SettingsPanel::stored, this, &Page::saved);
    connect(panel, &SettingsPanel::failed, this, &SettingsPage::report);
    connect(panel, &SettingsPanel::remark, this, &Page::remark);
    connect(panel, &SettingsPanel::undoOffered, this, &SettingsPage::offerUndo);
}

void SettingsPage::refresh()
{
    for (SettingsPanel *panel : std::as_const(m_panels))
        panel->load();
}

bool SettingsPage::open(const QString &kind, const QString &id)
{
    for (SettingsPanel *panel : std::as_const(m_panels))
        if (kind == QLatin1String("section") && panel->objectName() == id) {
            m_tabs->setCurrentWidget(panel);
            return true;
        }
    return false;
}

void SettingsPage::flush()
{
    for (SettingsPanel *panel : std::as_const(m_panels))
        panel->flush();
}

QString SettingsPage::whyNot(PageCommand command) const
{
    const UndoLog &log = m_parts.workspace.undoLog();
    if (command == PageCommand::Undo)
        return log.undoLabel() ? QString() : tr("There is nothing to undo.");
    if (command == PageCommand::Redo)
        return log.redoLabel() ? QString() : tr("There is nothing to redo.");
    return Page::whyNot(command);
}

void SettingsPage::perform(PageCommand command)
{
    if (command == PageCommand::Undo || command == PageCommand::Redo) {
        flush();
        takeBack(command == PageCommand::Undo);
    }
}

void SettingsPage::takeBack(bool undo)
{
    whenDone(undo ? m_parts.workspace.undo() : m_parts.workspace.redo(), this, [this](const Result<Saved> &result) {
        if (result)
            Q_EMIT saved();
        else
            report(result.error());
    });
}

void SettingsPage::offerUndo(const QString &text)
{
    m_frame->undoBar()->offer(text, [this] { takeBack(true); });
}

void SettingsPage::report(const Error &error)
{
    m_frame->banner()->showNotice({Notice::Level::Warning,
                                   tr("This was not stored."),
                                   errorText(error),
                                   {},
                                   QStringLiteral("%1 %2").arg(error.code, error.detail).trimmed()});
}

} // namespace emonev
