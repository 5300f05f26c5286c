#include "ui/findings/findingspage.h"
#include "core/whendone.h"
#include "domain/roles.h"
#include "items/inbackground.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "ui/findings/findingpane.h"
#include "ui/findings/findingstatedelegate.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace emonev {

FindingsPage::FindingsPage(Workspace &workspace, Prompts &prompts, QSettings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_prompts(prompts), m_service(workspace),
      m_frame(new PageFrame(tr("Findings"), this)), m_years(new QComboBox(this)), m_units(new QComboBox(this)),
      m_states(new QComboBox(this)), m_table(new TableView(tr("Findings"), this)),
      m_order(new QAction(Icons::get(QStringLiteral("plus")), tr("Put to a unit…"), this)),
      m_print(new QAction(Icons::get(QStringLiteral("printer")), tr("Official report"), this))
{
    build(settings);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, this, &FindingsPage::refresh);
    connect(&workspace.announcer(), &Announcer::changed, this, [this](const QSet<QString> &tables) {
        for (const char *name : {"finding", "finding_event", "unit", "period", "setting", "attachment"})
            m_stale = m_stale || tables.contains(QLatin1String(name));
        if (m_stale && isVisible())
            m_delay.start();
    });
    connect(m_table, &TableView::currentRowChanged, this, &FindingsPage::showCurrent);
    connect(m_order, &QAction::triggered, this, &FindingsPage::order);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const FindingFile *file = m_model.file(m_table->currentRow()))
            Q_EMIT openRequested(QStringLiteral("reports"), QStringLiteral("minutes"), file->finding.unitId);
    });
}

FindingsPage::~FindingsPage()
{
    if (m_reading.isValid())
        m_reading.waitForFinished();
}

void FindingsPage::build(QSettings &settings)
{
    m_order->setObjectName(QStringLiteral("findingOrder"));
    m_print->setObjectName(QStringLiteral("findingPrint"));
    m_print->setToolTip(tr("The report both sides sign (berita acara), for the unit of the chosen finding"));
    m_frame->setPrimaryAction(m_order);
    m_frame->addAction(m_print);
    buildFilters();
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(FindingModel::IdRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(FindingModel::StateColumn, new FindingStateDelegate(m_table));
    const int widths[] = {148, 112, 150, 230, 170, 120};
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->remember(QStringLiteral("findings"), settings);
    m_frame->setBody(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void FindingsPage::buildFilters()
{
    m_years->setObjectName(QStringLiteral("findingYear"));
    m_years->setAccessibleName(tr("Period"));
    m_units->setObjectName(QStringLiteral("findingUnit"));
    m_units->setAccessibleName(tr("Unit"));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_units->setMinimumContentsLength(18);
    m_states->setObjectName(QStringLiteral("findingState"));
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"), int(FindingFilter::All));
    m_states->addItem(tr("Waits for the unit"), int(FindingFilter::WaitUnit));
    m_states->addItem(tr("Waits for the city"), int(FindingFilter::WaitCity));
    m_states->addItem(tr("Overdue"), int(FindingFilter::Overdue));
    m_states->addItem(tr("Closed"), int(FindingFilter::Closed));
    m_frame->addFilter(m_years);
    m_frame->addFilter(m_units, 1);
    m_frame->addFilter(m_states);
    m_frame->addFilterStretch();
    connect(m_years, &QComboBox::currentIndexChanged, this, &FindingsPage::refresh);
    connect(m_units, &QComboBox::currentIndexChanged, this, &FindingsPage::applyFilter);
    connect(m_states, &QComboBox::currentIndexChanged, this, &FindingsPage::applyFilter);
}

void FindingsPage::fillYears()
{
    const QSignalBlocker quiet(m_years);
    const int chosen = year();
    m_years->clear();
    if (const auto periods = PeriodService(m_workspace).periods())
        for (const Period &period : *periods)
            m_years->addItem(QString::number(period.year), period.year);
    m_years->setCurrentIndex(std::max(0, m_years->findData(chosen)));
}

/// The units that have findings in this year.
void FindingsPage::fillUnits()
{
    const QSignalBlocker quiet(m_units);
    const QString chosen = m_units->currentData().toString();
    m_units->clear();
    m_units->addItem(tr("All units"), QString());
    for (const FindingFile &file : m_model.list().findings)
        if (m_units->findData(file.finding.unitId) < 0)
            m_units->addItem(file.unitCode + QStringLiteral("  ") + file.unitName, file.finding.unitId);
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosen)));
}

int FindingsPage::year() const { return m_years->currentData().toInt(); }

void FindingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void FindingsPage::refresh()
{
    if (m_reading.isValid() && !m_reading.isFinished()) { // once more when the present reading is through
        m_delay.start();
        return;
    }
    m_stale = false;
    fillYears();
    const auto read = [&workspace = m_workspace, asked = year()] { return FindingService(workspace).list(asked); };
    m_reading = inBackground(read);
    whenDone(m_reading, this, [this](const Result<FindingList> &result) { showResult(result); });
}

void FindingsPage::showResult(const Result<FindingList> &result)
{
    if (!result && result.error().code != u"period_missing")
        return say(result.error());
    m_model.show(result ? *result : FindingList());
    fillUnits();
    const bool isCity = isCityRole(m_model.list().role);
    m_order->setEnabled(isCity && year() > 0);
    m_order->setToolTip(isCity ? tr("Puts lines that are short of the standard to a unit, with a day for its answer")
                               : tr("The city puts findings to units; a unit answers them."));
    applyFilter();
    Q_EMIT commandsChanged();
    Q_EMIT listShown();
}

void FindingsPage::applyFilter()
{
    const QString kept = m_wanted.isEmpty()
                             ? m_table->currentIndex().siblingAtColumn(0).data(FindingModel::IdRole).toString()
                             : m_wanted;
    m_wanted.clear();
    m_model.setFilter(FindingFilter(m_states->currentData().toInt()), m_units->currentData().toString());
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(kept)), FindingModel::StateColumn));
    const bool isNone = m_model.list().findings.isEmpty();
    m_table->emptyState()->setText(isNone ? tr("Nothing was put to a unit yet") : tr("No finding fits"),
                                   isNone ? tr("Once a period is locked, what is short can be put to the units.")
                                          : tr("Choose another unit or state."),
                                   QStringLiteral("clipboard"));
    m_table->emptyState()->setVisible(m_model.rowCount() == 0);
    m_frame->setFoot(foot());
    showCurrent();
}

QString FindingsPage::foot() const
{
    const FindingCounts counts = m_model.list().counts();
    if (counts.all == 0)
        return {};
    QStringList parts{tr("%Ln finding(s)", nullptr, counts.all), tr("%Ln wait for the unit", nullptr, counts.waitUnit),
                      tr("%Ln wait for the city", nullptr, counts.waitCity), tr("%Ln closed", nullptr, counts.closed)};
    if (counts.overdue > 0)
        parts.insert(2, tr("▲ %Ln overdue", nullptr, counts.overdue));
    return parts.join(QStringLiteral(" · "));
}

void FindingsPage::showCurrent()
{
    const FindingFile *file = m_model.file(m_table->currentRow());
    m_print->setEnabled(file != nullptr);
    if (!m_pane)
        return;
    if (file)
        m_pane->show(*file, m_model.list().role, m_model.list().today);
    else
        m_pane->clear(tr("Choose a finding to see its steps."));
}

void FindingsPage::say(const Error &error)
{
    m_frame->banner()->showNotice(
        {Notice::Level::Error, tr("This could not be done."), errorText(error), {}, error.code + u' ' + error.detail});
}

QWidget *FindingsPage::detail()
{
    m_pane = new FindingPane;
    connect(m_pane, &FindingPane::stepWanted, this, &FindingsPage::ask);
    connect(m_pane, &FindingPane::fileWanted, this, &FindingsPage::openFile);
    showCurrent();
    return m_pane;
}

QString FindingsPage::detailTitle() const { return tr("Finding"); }

QString FindingsPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::New)
        return m_order->isEnabled() ? QString() : m_order->toolTip();
    if (command == PageCommand::Previous || command == PageCommand::Next)
        return m_model.rowCount() > 0 ? QString() : tr("There are no findings here.");
    return Page::whyNot(command);
}

void FindingsPage::perform(PageCommand command)
{
    if (command == PageCommand::New)
        order();
    else if (command == PageCommand::Previous || command == PageCommand::Next)
        m_table->step(command == PageCommand::Next ? 1 : -1);
}

bool FindingsPage::open(const QString &kind, const QString &id)
{
    if (kind == u"waits" || kind == u"overdue") {
        m_states->setCurrentIndex(m_states->findData(int(kind == u"overdue"                ? FindingFilter::Overdue
                                                         : isCityRole(m_model.list().role) ? FindingFilter::WaitCity
                                                                                           : FindingFilter::WaitUnit)));
        return true;
    }
    if (kind != u"unit")
        return false;
    if (const int at = m_years->findData(id.section(u'@', 1).toInt()); at >= 0)
        m_years->setCurrentIndex(at);
    if (const int at = m_units->findData(id.section(u'@', 0, 0)); at >= 0)
        m_units->setCurrentIndex(at);
    return true;
}

} // namespace emonev
