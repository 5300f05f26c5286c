#include "ui/standards/standarddetail.h"
#include "items/registrywords.h"
#include "ui/delegates/datedelegate.h"
#include "ui/standards/comparison.h"
#include "ui/standards/completenessmeter.h"
#include "ui/standards/componentform.h"
#include "ui/standards/filelist.h"
#include "ui/standards/lintpanel.h"
#include "ui/standards/standardsteps.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/historyview.h"
#include "ui/widgets/looks.h"
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace emonev {

StandardDetail::StandardDetail(Workspace &workspace, Prompts &prompts, QAction *newVersion, QWidget *parent)
    : QWidget(parent), m_standards(workspace), m_historyService(workspace), m_settings(workspace),
      m_newVersion(newVersion), m_history(new HistoryModel(this)),
      m_when(new DateDelegate(m_settings.timeZone(), this)), m_title(new QLabel(this)), m_unit(new QLabel(this)),
      m_locked(new QLabel(this)), m_version(new QComboBox(this)), m_steps(new StandardSteps(workspace, prompts, this)),
      m_meter(new CompletenessMeter(this)), m_form(new ComponentForm(workspace, this)),
      m_files(new FileList(workspace, prompts, this)), m_comparison(new Comparison(this)), m_lint(new LintPanel(this)),
      m_tabs(new QTabWidget(this)), m_none(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    build();
    connect(m_version, &QComboBox::currentIndexChanged, this, &StandardDetail::versionChosen);
    connect(m_form, &ComponentForm::stored, this, &StandardDetail::stored);
    connect(m_steps, &StandardSteps::aboutToStep, this, &StandardDetail::flush);
    connect(m_steps, &StandardSteps::stored, this, &StandardDetail::stored);
    connect(m_steps, &StandardSteps::refused, this, &StandardDetail::refused);
    connect(m_files, &FileList::stored, this, &StandardDetail::stored);
    connect(m_files, &FileList::changed, this, [this] {
        m_tabs->setTabText(1, m_files->count() > 0 ? tr("Files (%1)").arg(m_files->count()) : tr("Files"));
    });
    connect(m_lint, &LintPanel::checked, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_lint), count > 0 ? tr("Check (%1)").arg(count) : tr("Check"));
    });
    connect(m_lint, &LintPanel::placeWanted, this, &StandardDetail::showPlace);
    showNothing();
}

void StandardDetail::showPlace(int component, int begin, int length)
{
    m_tabs->setCurrentWidget(m_form);
    m_form->showPlace(component, begin, length);
}

void StandardDetail::build()
{
    buildTabs();
    auto *whole = new QWidget(m_stack);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildHead());
    column->addWidget(m_locked);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_none);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setMinimumWidth(320);
}

QWidget *StandardDetail::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("standardTitle"));
    m_title->setWordWrap(true);
    makeBold(m_title, 1);
    m_unit->setWordWrap(true);
    makeQuiet(m_unit);
    m_locked->setObjectName(QStringLiteral("readOnlyRemark"));
    m_locked->setWordWrap(true);
    m_version->setObjectName(QStringLiteral("versionChoice"));
    m_version->setAccessibleName(tr("Version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_unit);
    column->addSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_version);
    line->addStretch(1);
    line->addWidget(m_steps);
    column->addLayout(line);
    column->addSpacing(2);
    column->addWidget(m_meter);
    return head;
}

void StandardDetail::buildTabs()
{
    auto *history = new HistoryView(m_tabs);
    history->setModel(m_history);
    history->setItemDelegateForColumn(HistoryModel::WhenColumn, m_when);
    m_tabs->setObjectName(QStringLiteral("standardTabs"));
    m_tabs->setAccessibleName(tr("Standard"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, tr("Components"));
    m_tabs->addTab(m_files, tr("Files"));
    m_tabs->addTab(m_lint, tr("Check"));
    m_tabs->addTab(m_comparison, tr("Compare"));
    m_tabs->addTab(history, tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (m_tabs->widget(tab) == m_comparison)
            m_comparison->show(m_versions);
    });
}

void StandardDetail::showNothing()
{
    flush();
    m_service = {};
    m_none->setText(tr("No service chosen"), tr("Choose a service at the left to see its standard."),
                    QStringLiteral("list-details"));
    m_none->setAction(nullptr);
    m_stack->setCurrentWidget(m_none);
}

void StandardDetail::showService(const ServiceOverview &service)
{
    flush();
    const bool another = service.id != m_service.id;
    m_followNewest = m_followNewest && !another;
    m_service = service;
    m_title->setText(service.name);
    m_unit->setText(tr("%1, service of %2").arg(service.code, service.unitName));
    const auto versions = m_standards.versions(service.id);
    m_versions = versions.value_or(QVector<Standard>());
    fillVersions(another ? QString() : m_version->currentData().toString());
    showVersion(true);
}

void StandardDetail::sync()
{
    if (m_service.id.isEmpty())
        return;
    const qsizetype known = m_versions.size();
    m_versions = m_standards.versions(m_service.id).value_or(QVector<Standard>());
    // What was saved before the new version may be told while that is still being written.
    const bool isNewest = m_followNewest && m_versions.size() > known;
    fillVersions(isNewest ? QString() : m_version->currentData().toString());
    const bool anew = !chosen() || m_form->standard().id != chosen()->id;
    m_followNewest = m_followNewest && !isNewest;
    showVersion(anew);
}

void StandardDetail::fillVersions(const QString &keep)
{
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    for (const Standard &version : std::as_const(m_versions))
        m_version->addItem(
            tr("Version %1 (%2)").arg(version.versionNo).arg(RegistryWords::standardState(version.state)), version.id);
    m_version->setCurrentIndex(std::max(m_versions.isEmpty() ? -1 : 0, m_version->findData(keep)));
}

const Standard *StandardDetail::chosen() const
{
    const int index = m_version->currentIndex();
    return index < 0 || index >= m_versions.size() ? nullptr : &m_versions[index];
}

void StandardDetail::versionChosen()
{
    flush();
    showVersion(true);
}

void StandardDetail::showVersion(bool anew)
{
    const Standard *version = chosen();
    if (!version) {
        m_none->setText(tr("%1 has no standard yet").arg(m_service.name),
                        tr("A standard has 14 components; 6 of them must be published."), QStringLiteral("file-text"));
        m_none->setAction(m_newVersion);
        m_stack->setCurrentWidget(m_none);
        return;
    }
    m_stack->setCurrentIndex(0);
    const bool published = version->state == QLatin1String("published");
    showState(*version);
    m_meter->setFilled(filledComponents(*version), filledComponents(*version, true));
    if (anew)
        m_form->show(*version);
    else
        m_form->sync(*version);
    m_files->show(version->id, m_service.unitId, published);
    m_lint->check(*version);
    if (m_tabs->currentWidget() == m_comparison)
        m_comparison->show(m_versions);
    readHistory();
}

void StandardDetail::showState(const Standard &version)
{
    const bool published = version.state == QLatin1String("published");
    m_locked->setText(published ? tr("Published versions stay as they are. \"New version\" starts a copy to write in.")
                      : version.note.isEmpty() ? QString()
                                               : tr("Given back: %1").arg(version.note));
    m_locked->setVisible(!m_locked->text().isEmpty());
    m_steps->show(version);
}

void StandardDetail::readHistory()
{
    m_when->setZone(m_settings.timeZone());
    const auto changes = m_historyService.ofStandard(chosen()->id);
    m_history->show(changes.value_or(QVector<Change>()));
}

void StandardDetail::flush() { m_form->flush(); }

} // namespace emonev
