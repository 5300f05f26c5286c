#include "ui/standards/standardspage.h"
#include "core/whendone.h"
#include "items/conflictwatch.h"
#include "ui/delegates/completenessdelegate.h"
#include "ui/delegates/conflictbadge.h"
#include "ui/standards/filelist.h"
#include "ui/standards/standarddetail.h"
#include "ui/standards/standardpapers.h"
#include "ui/text/errortext.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"
#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace emonev {

namespace {

const QString splitterKey = QStringLiteral("standards/splitter");

} // namespace

StandardsPage::StandardsPage(Workspace &workspace, Actions &actions, Prompts &prompts, QSettings &settings,
                             QWidget *parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_settings(settings), m_registry(workspace),
      m_standards(workspace), m_model(OverviewService(workspace)),
      m_newVersion(new QAction(Icons::get(QStringLiteral("plus")), tr("New version"), this)),
      m_frame(new PageFrame(tr("Standards"), this)), m_papers(new StandardPapers(m_frame, this)),
      m_search(new SearchField(tr("Search services"), this)), m_units(new QComboBox(this)),
      m_completeness(new QComboBox(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_table(new TableView(tr("Services and their standards"), this)),
      m_detail(new StandardDetail(workspace, prompts, m_newVersion, this))
{
    build();
    connectParts();
    readUnits();
    ask();
    updateActions();
}

StandardsPage::~StandardsPage() { m_settings.setValue(splitterKey, m_splitter->saveState()); }

void StandardsPage::build()
{
    m_newVersion->setObjectName(QStringLiteral("newVersion"));
    m_frame->setPrimaryAction(m_newVersion);
    buildFilters();
    buildTable();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({500, 500});
    m_frame->setBody(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void StandardsPage::buildFilters()
{
    m_search->setObjectName(QStringLiteral("standardSearch"));
    m_search->setPlaceholderText(tr("Name or code"));
    m_units->setObjectName(QStringLiteral("standardUnit"));
    m_units->setAccessibleName(tr("Unit"));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_units->setMinimumContentsLength(16);
    m_units->setMaximumWidth(320);
    m_completeness->setObjectName(QStringLiteral("standardCompleteness"));
    m_completeness->setAccessibleName(tr("Completeness"));
    m_completeness->addItem(tr("All standards"), int(OverviewFilter::Standards::Any));
    m_completeness->addItem(tr("No standard yet"), int(OverviewFilter::Standards::Without));
    m_completeness->addItem(tr("Not complete"), int(OverviewFilter::Standards::Incomplete));
    m_completeness->addItem(tr("Complete"), int(OverviewFilter::Standards::Complete));
    m_frame->addFilter(m_search, 4);
    m_frame->addFilter(m_units, 4);
    m_completeness->setMaximumWidth(200);
    m_frame->addFilter(m_completeness);
    m_frame->addFilterStretch();
}

void StandardsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("standardTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(ServiceModel::IdRole);
    const int widths[] = {76, 180, 160, 90, 56, 116, 120, 104, 60};
    for (int column = 0; column < ServiceModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setColumnHidden(ServiceModel::SectorColumn, true);
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(ServiceModel::FilledColumn), 2);
    header->moveSection(header->visualIndex(ServiceModel::PublicColumn), 3);
    header->moveSection(header->visualIndex(ServiceModel::StateColumn), 4);
    auto *bars = new CompletenessDelegate(ServiceModel::DoneRole, ServiceModel::OfRole, m_table);
    m_table->setItemDelegateForColumn(ServiceModel::FilledColumn, bars);
    m_table->setItemDelegateForColumn(ServiceModel::PublicColumn, bars);
    m_table->setItemDelegateForColumn(ServiceModel::NameColumn,
                                      new ConflictBadge(ServiceModel::ConflictsRole, m_table));
    m_table->remember(QStringLiteral("standards"), m_settings);
}

void StandardsPage::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &StandardsPage::readChanged);
    connect(&m_workspace.announcer(), &Announcer::changed, this, &StandardsPage::dataChanged);
    connect(&m_workspace.announcer(), &Announcer::undoChanged, this, &StandardsPage::commandsChanged);
    auto *conflicts = new ConflictWatch(m_workspace, this);
    connect(conflicts, &ConflictWatch::changed, this,
            [this](const ConflictMarks &marks) { m_model.setConflicts(marks.services); });
    connect(m_search, &SearchField::searchChanged, this, &StandardsPage::ask);
    connect(m_units, &QComboBox::activated, this, &StandardsPage::ask);
    connect(m_completeness, &QComboBox::activated, this, &StandardsPage::ask);
    connect(&m_model, &ServiceModel::counted, this, &StandardsPage::showFoot);
    connect(&m_model, &ServiceModel::failed, this, [this](const Error &error) {
        m_frame->banner()->showNotice({Notice::Level::Error, errorText(error), {}, {}, error.detail});
    });
    connect(m_table, &TableView::currentRowChanged, this, &StandardsPage::rowChosen);
    connect(m_newVersion, &QAction::triggered, this, &StandardsPage::startVersion);
    connect(m_papers, &StandardPapers::wanted, this, &StandardsPage::openPaper);
    connect(m_detail, &StandardDetail::stored, this, &Page::saved);
    connect(m_detail, &StandardDetail::refused, this, [this](const Error &error) { told(Unexpected{error}); });
    connect(m_detail->files(), &FileList::removed, this, [this](const QString &name) {
        m_frame->undoBar()->offer(tr("%1 was taken away.").arg(name), [this] { undo(false); });
        Q_EMIT saved();
    });
}

void StandardsPage::readUnits()
{
    auto units = m_registry.units().value_or(QVector<Unit>());
    QCollator order(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    std::sort(units.begin(), units.end(),
              [&](const Unit &a, const Unit &b) { return order.compare(a.name, b.name) < 0; });
    const QString chosen = m_units->currentData().toString();
    m_units->clear();
    m_units->addItem(tr("All units"), QString());
    for (const Unit &unit : std::as_const(units))
        m_units->addItem(unit.name, unit.id);
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosen)));
    EmptyState *empty = m_table->emptyState();
    if (units.isEmpty()) {
        empty->setText(tr("No services yet"), tr("Import the city's units and services first."),
                       QStringLiteral("file-import"));
        empty->setAction(m_actions.get(QStringLiteral("data.import")));
    } else {
        empty->setText(tr("No service matches"), tr("Try fewer letters or another filter."),
                       QStringLiteral("filter-off"));
        empty->setAction(nullptr);
    }
}

void StandardsPage::ask()
{
    const auto standards = static_cast<OverviewFilter::Standards>(m_completeness->currentData().toInt());
    m_model.setFilter({m_units->currentData().toString(), m_search->text().trimmed(), standards});
    showFoot();
}

void StandardsPage::showFoot()
{
    m_frame->setFoot(m_model.total() < 0 ? QString() : tr("%Ln service(s)", "", int(m_model.total())));
}

void StandardsPage::dataChanged(const QSet<QString> &tables)
{
    m_changed += tables;
    m_later.start();
}

void StandardsPage::readChanged()
{
    const QSet<QString> tables = std::exchange(m_changed, {});
    const auto touched = [&](const char *name) { return tables.contains(QLatin1String(name)); };
    if (touched("unit"))
        readUnits();
    if (touched("unit") || touched("service") || touched("standard") || touched("standard_component"))
        m_model.reload();
    if (touched("standard") || touched("standard_component") || touched("attachment") ||
        touched("setting")) // the city's zone may be another
        m_detail->sync();
    updateActions();
}

void StandardsPage::refresh()
{
    readUnits();
    m_model.reload();
    m_detail->sync();
}

void StandardsPage::rowChosen(int row)
{
    if (row >= 0 && m_model.at(row).id != m_detail->serviceId())
        m_detail->showService(m_model.at(row));
    updateActions();
    Q_EMIT commandsChanged();
}

void StandardsPage::updateActions()
{
    const bool service = !m_detail->serviceId().isEmpty();
    m_papers->setEnabled(service);
    m_newVersion->setEnabled(service);
    m_newVersion->setToolTip(service ? tr("Copies the newest version into a draft to write in (Ctrl+N).")
                                     : tr("Choose a service first."));
}

void StandardsPage::startVersion()
{
    flush();
    m_detail->followNewest();
    whenDone(m_standards.startVersion(m_detail->serviceId(), tr("New version of a standard")), this,
             [this](const Result<Saved> &result) { told(result); });
}

void StandardsPage::openPaper(const QString &kind)
{
    flush();
    Q_EMIT openRequested(QStringLiteral("reports"), kind, m_detail->serviceId());
}

void StandardsPage::undo(bool again)
{
    flush();
    auto future = again ? m_workspace.redo() : m_workspace.undo();
    whenDone(future, this, [this](const Result<Saved> &result) { told(result); });
}

void StandardsPage::told(const Result<Saved> &result)
{
    if (result)
        Q_EMIT saved();
    else
        m_frame->banner()->showNotice(
            {Notice::Level::Warning, errorText(result.error()), {}, {}, result.error().detail});
}

QString StandardsPage::whyNot(PageCommand command) const
{
    switch (command) {
    case PageCommand::Undo:
        return m_workspace.undoLog().undoLabel() ? QString() : tr("There is nothing to undo.");
    case PageCommand::Redo:
        return m_workspace.undoLog().redoLabel() ? QString() : tr("There is nothing to redo.");
    case PageCommand::New:
    case PageCommand::Print:
    case PageCommand::Pdf:
        return m_detail->serviceId().isEmpty() ? tr("Choose a service first.") : QString();
    case PageCommand::Previous:
    case PageCommand::Next:
        return m_model.rowCount() == 0 ? tr("There are no services in this list.") : QString();
    case PageCommand::Search:
    case PageCommand::Import:
    case PageCommand::Export:
        return {};
    default:
        return Page::whyNot(command);
    }
}

void StandardsPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::New:
        return startVersion();
    case PageCommand::Print:
    case PageCommand::Pdf:
        return openPaper(StandardPapers::kindFor(command));
    case PageCommand::Search:
        return m_search->activate();
    case PageCommand::Undo:
    case PageCommand::Redo:
        return undo(command == PageCommand::Redo);
    case PageCommand::Import:
        Q_EMIT importRequested(QStringLiteral("standards"));
        return;
    case PageCommand::Export:
        Q_EMIT exportRequested(QStringLiteral("standards"));
        return;
    case PageCommand::Previous:
    case PageCommand::Next:
        flush();
        (void)m_table->step(command == PageCommand::Previous ? -1 : 1);
        return;
    default:
        return;
    }
}

bool StandardsPage::select(const QString &serviceId)
{
    const int row = m_model.rowOf(serviceId);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

bool StandardsPage::open(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("unit")) {
        m_units->setCurrentIndex(std::max(0, m_units->findData(id)));
        ask();
        return m_units->currentIndex() > 0;
    }
    if (kind == QLatin1String("filter")) {
        const auto wanted = id == QLatin1String("without_standard") ? OverviewFilter::Standards::Without
                                                                    : OverviewFilter::Standards::Incomplete;
        m_search->clear();
        m_units->setCurrentIndex(0);
        m_completeness->setCurrentIndex(m_completeness->findData(int(wanted)));
        ask();
        return true;
    }
    if (kind != QLatin1String("service") || !m_registry.service(id))
        return false;
    if (select(id))
        return true;
    m_search->clear();
    m_units->setCurrentIndex(0);
    m_completeness->setCurrentIndex(0);
    ask();
    return select(id);
}

void StandardsPage::flush() { m_detail->flush(); }

} // namespace emonev
