#include "ui/units/unitspage.h"
#include "core/whendone.h"
#include "items/conflictwatch.h"
#include "items/registrywords.h"
#include "ui/text/errortext.h"
#include "ui/units/recorddetail.h"
#include "ui/units/serviceform.h"
#include "ui/units/servicepane.h"
#include "ui/units/unitform.h"
#include "ui/units/unitlist.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

const QString splitterKey = QStringLiteral("units/splitter");
constexpr int sideBySide = 760;

} // namespace

UnitsPage::UnitsPage(Workspace &workspace, Actions &actions, QSettings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_settings(settings), m_registry(workspace),
      m_frame(new PageFrame(tr("Units & services"), this)),
      m_search(new SearchField(tr("Search units and services"), this)), m_kinds(new QComboBox(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new UnitList(settings, this)),
      m_services(new ServicePane(OverviewService(workspace), settings, this)),
      m_detail(new RecordDetail(workspace, this))
{
    m_detail->hide();
    build();
    connectParts();
    readUnits();
    m_services->showUnit({}, {});
    updateActions();
}

UnitsPage::~UnitsPage() { m_settings.setValue(splitterKey, m_splitter->saveState()); }

void UnitsPage::build()
{
    buildActions();
    buildFilters();
    m_splitter->setObjectName(QStringLiteral("unitsSplitter"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_services);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({500, 500});
    m_frame->setBody(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void UnitsPage::buildActions()
{
    const auto make = [this](const QString &text, const char *icon, const QKeySequence &keys) {
        auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_remove = make(tr("Remove"), "trash", {});
    m_addService = make(tr("Add service"), "plus", QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_addUnit = make(tr("Add unit"), "plus", {});
    m_addUnit->setObjectName(QStringLiteral("addUnit"));
    m_addService->setObjectName(QStringLiteral("addService"));
    m_remove->setObjectName(QStringLiteral("removeRecord"));
    m_frame->addAction(m_remove);
    m_frame->addAction(m_addService);
    m_frame->setPrimaryAction(m_addUnit);
    connect(m_addUnit, &QAction::triggered, this, &UnitsPage::addUnit);
    connect(m_addService, &QAction::triggered, this, &UnitsPage::addService);
    connect(m_remove, &QAction::triggered, this, &UnitsPage::removeCurrent);
}

void UnitsPage::buildFilters()
{
    m_search->setObjectName(QStringLiteral("unitSearch"));
    m_search->setPlaceholderText(tr("Name or code"));
    m_kinds->setObjectName(QStringLiteral("unitKind"));
    m_kinds->setAccessibleName(tr("Kind of unit"));
    m_kinds->addItem(tr("All kinds"), QString());
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kinds->setMaximumWidth(200);
    m_frame->addFilter(m_search, 4);
    m_frame->addFilter(m_kinds);
    buildShapeButtons();
}

void UnitsPage::buildShapeButtons()
{
    auto *shapes = new QButtonGroup(this);
    const auto button = [&](const QString &text, const char *icon, bool flat) {
        auto *made = new QToolButton(this);
        made->setIcon(Icons::get(QLatin1String(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setObjectName(flat ? QStringLiteral("asTable") : QStringLiteral("asTree"));
        made->setCheckable(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setChecked(m_list->isFlat() == flat);
        shapes->addButton(made);
        m_frame->addFilter(made);
        connect(made, &QToolButton::clicked, this, [this, flat] { m_list->setFlat(flat); });
    };
    button(tr("As a tree"), "list-tree", false);
    button(tr("As a table"), "table", true);
    m_frame->addFilterStretch();
}

void UnitsPage::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &UnitsPage::readChanged);
    connect(&m_workspace.announcer(), &Announcer::changed, this, &UnitsPage::dataChanged);
    connect(&m_workspace.announcer(), &Announcer::undoChanged, this, &UnitsPage::commandsChanged);
    auto *conflicts = new ConflictWatch(m_workspace, this);
    connect(conflicts, &ConflictWatch::changed, this,
            [this](const ConflictMarks &marks) { m_list->setConflicts(marks.units); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_list->setText(text);
        m_services->setText(text);
        showFoot();
    });
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_list->setKind(m_kinds->currentData().toString());
        showFoot();
    });
    connect(m_list, &UnitList::currentUnitChanged, this, &UnitsPage::unitChosen);
    connect(m_services, &ServicePane::serviceChosen, this, &UnitsPage::serviceChosen);
    connect(m_services, &ServicePane::counted, this, &UnitsPage::showFoot);
    connect(m_detail, &QObject::destroyed, this, [this] { m_detail = nullptr; });
    connect(m_detail->unitForm(), &RecordForm::stored, this, &Page::saved);
    connect(m_detail->serviceForm(), &RecordForm::stored, this, &Page::saved);
    connect(m_detail->unitForm(), &UnitForm::created, this,
            [this](const QString &id) { open(QStringLiteral("unit"), id); });
    connect(m_detail->serviceForm(), &ServiceForm::created, this,
            [this](const QString &id) { open(QStringLiteral("service"), id); });
    connect(m_detail->serviceForm(), &ServiceForm::standardRequested, this, [this](const QString &id) {
        Q_EMIT openRequested(QStringLiteral("standards"), QStringLiteral("service"), id);
    });
}

void UnitsPage::readUnits()
{
    const auto units = m_registry.units();
    const auto counts = m_registry.serviceCounts();
    if (!units) {
        m_frame->banner()->showNotice({Notice::Level::Error, errorText(units.error()), {}, {}, units.error().detail});
        return;
    }
    m_units = *units;
    QSet<QString> kinds;
    for (const Unit &unit : std::as_const(m_units))
        kinds.insert(unit.kind);
    const QString chosen = m_kinds->currentData().toString();
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds"), QString());
    QStringList ordered(kinds.begin(), kinds.end());
    std::sort(ordered.begin(), ordered.end(), [](const QString &a, const QString &b) {
        return RegistryWords::unitKind(a).localeAwareCompare(RegistryWords::unitKind(b)) < 0;
    });
    for (const QString &kind : std::as_const(ordered))
        m_kinds->addItem(RegistryWords::unitKind(kind), kind);
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
    showEmptyState();
    m_list->setUnits(m_units, counts.value_or(QHash<QString, int>()));
    m_detail->setUnits(m_units);
    showFoot();
}

void UnitsPage::showEmptyState()
{
    EmptyState *empty = m_list->emptyState();
    if (m_units.isEmpty()) {
        empty->setText(tr("No units yet"), tr("Import the city's list of units, or add the first one."),
                       QStringLiteral("building-community"));
        empty->setAction(m_actions.get(QStringLiteral("data.import")));
    } else {
        empty->setText(tr("No unit matches"), tr("Try fewer letters or another kind."), QStringLiteral("filter-off"));
        empty->setAction(nullptr);
    }
}

void UnitsPage::showFoot()
{
    const int hits = m_list->proxy().hits();
    const int all = int(m_units.size());
    QString text = hits == all ? tr("%Ln unit(s)", "", all) : tr("%1 of %Ln unit(s)", "", all).arg(hits);
    if (const qint64 services = m_services->model().total(); services >= 0)
        text += QStringLiteral(" · ") + tr("%Ln service(s) shown", "", int(services));
    m_frame->setFoot(text);
}

void UnitsPage::dataChanged(const QSet<QString> &tables)
{
    m_changed += tables;
    m_later.start();
}

void UnitsPage::readChanged()
{
    const QSet<QString> tables = std::exchange(m_changed, {});
    const auto touched = [&](const char *name) { return tables.contains(QLatin1String(name)); };
    if (touched("unit") || touched("service"))
        readUnits();
    if (touched("unit") || touched("service") || touched("standard") || touched("standard_component"))
        m_services->reload();
    m_detail->sync(m_units);
    if (m_detail->kind() == QLatin1String("service"))
        if (const ServiceOverview *service = m_services->find(m_detail->recordId()))
            m_detail->syncService(*service);
    updateActions();
}

void UnitsPage::refresh()
{
    readUnits();
    m_services->reload();
    m_detail->sync(m_units);
}

Unit UnitsPage::unitOf(const QString &id) const
{
    for (const Unit &unit : m_units)
        if (unit.id == id)
            return unit;
    return {};
}

void UnitsPage::unitChosen(const QString &id)
{
    const Unit unit = unitOf(id);
    if (unit.id.isEmpty())
        return;
    if (m_services->model().filter().unitId != id)
        m_services->showUnit(id, unit.name);
    m_detail->showUnit(unit);
    updateActions();
    Q_EMIT commandsChanged();
}

void UnitsPage::serviceChosen()
{
    const ServiceOverview *service = m_services->current();
    if (!service || (m_detail->kind() == QLatin1String("service") && m_detail->recordId() == service->id))
        return;
    m_detail->showService(*service);
    updateActions();
    Q_EMIT commandsChanged();
}

void UnitsPage::updateActions()
{
    const bool unit = !m_list->current().isEmpty();
    m_addService->setEnabled(unit);
    m_addService->setToolTip(unit ? tr("Adds a service to the chosen unit (Ctrl+Shift+A).")
                                  : tr("Choose a unit first."));
    const bool record = !m_detail->kind().isEmpty();
    m_remove->setEnabled(record);
    m_remove->setToolTip(record ? tr("Removes the unit or service shown in the detail; it can be undone.")
                                : tr("Choose a unit or service first."));
}

void UnitsPage::addUnit()
{
    m_detail->startUnit({});
    updateActions();
}

void UnitsPage::addService()
{
    m_detail->startService(m_list->current());
    updateActions();
}

void UnitsPage::removeCurrent()
{
    const QString id = m_detail->recordId();
    if (m_detail->kind() == QLatin1String("unit")) {
        const QString name = unitOf(id).name;
        whenDone(m_registry.removeUnit(id, tr("Removal of %1").arg(name)), this,
                 [this, name](const Result<Saved> &result) { removed(name, result); });
    } else if (const ServiceOverview *service = m_services->find(id)) {
        const QString name = service->name;
        whenDone(m_registry.removeService(id, tr("Removal of %1").arg(name)), this,
                 [this, name](const Result<Saved> &result) { removed(name, result); });
    }
}

void UnitsPage::removed(const QString &name, const Result<Saved> &result)
{
    if (!result) {
        m_frame->banner()->showNotice({Notice::Level::Warning,
                                       tr("%1 was not removed.").arg(name),
                                       errorText(result.error()),
                                       {},
                                       result.error().detail});
        return;
    }
    m_detail->showNothing();
    m_frame->undoBar()->offer(tr("%1 was removed.").arg(name), [this] { undo(false); });
    Q_EMIT saved();
}

void UnitsPage::undo(bool again)
{
    flush();
    auto future = again ? m_workspace.redo() : m_workspace.undo();
    whenDone(future, this, [this](const Result<Saved> &result) { told(result); });
}

void UnitsPage::told(const Result<Saved> &result)
{
    if (result)
        Q_EMIT saved();
    else
        m_frame->banner()->showNotice(
            {Notice::Level::Warning, errorText(result.error()), {}, {}, result.error().detail});
}

QString UnitsPage::whyNot(PageCommand command) const
{
    switch (command) {
    case PageCommand::Undo:
        return m_workspace.undoLog().undoLabel() ? QString() : tr("There is nothing to undo.");
    case PageCommand::Redo:
        return m_workspace.undoLog().redoLabel() ? QString() : tr("There is nothing to redo.");
    case PageCommand::Previous:
    case PageCommand::Next:
        return m_units.isEmpty() ? tr("There are no units yet.") : QString();
    case PageCommand::New:
    case PageCommand::Search:
    case PageCommand::Import:
    case PageCommand::Export:
        return {};
    default:
        return Page::whyNot(command);
    }
}

void UnitsPage::perform(PageCommand command)
{
    const int step = command == PageCommand::Previous ? -1 : 1;
    switch (command) {
    case PageCommand::New:
        return addUnit();
    case PageCommand::Search:
        return m_search->activate();
    case PageCommand::Undo:
    case PageCommand::Redo:
        return undo(command == PageCommand::Redo);
    case PageCommand::Import:
        Q_EMIT importRequested(QStringLiteral("units"));
        return;
    case PageCommand::Export:
        Q_EMIT exportRequested(QStringLiteral("units"));
        return;
    case PageCommand::Previous:
    case PageCommand::Next:
        if (m_detail->kind() == QLatin1String("service"))
            (void)m_services->table()->step(step);
        else
            m_list->step(step);
        return;
    default:
        return;
    }
}

bool UnitsPage::open(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("unit")) {
        if (unitOf(id).id.isEmpty())
            readUnits();
        if (!m_list->select(id)) {
            m_search->clear();
            m_kinds->setCurrentIndex(0);
            m_list->setText({});
            m_list->setKind({});
        }
        return m_list->select(id) && (unitChosen(id), true);
    }
    if (kind == QLatin1String("import")) {
        Q_EMIT importRequested(id);
        return true;
    }
    if (kind != QLatin1String("service"))
        return false;
    const auto service = m_registry.service(id);
    if (!service)
        return false;
    open(QStringLiteral("unit"), service->unitId);
    if (m_services->find(id) == nullptr)
        m_services->reload();
    return m_services->select(id);
}

QWidget *UnitsPage::detail() { return m_detail; }

QString UnitsPage::detailTitle() const { return tr("Detail"); }

void UnitsPage::flush()
{
    if (m_detail)
        m_detail->flush();
}

void UnitsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < sideBySide ? Qt::Vertical : Qt::Horizontal);
}

} // namespace emonev
