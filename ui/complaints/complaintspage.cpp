#include "ui/complaints/complaintspage.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "domain/caserights.h"
#include "domain/trackingnumber.h"
#include "items/inbackground.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"
#include "ui/complaints/casedetail.h"
#include "ui/complaints/casefilterbar.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/intakeform.h"
#include "ui/complaints/outlookline.h"
#include "ui/complaints/stepdialog.h"
#include "ui/delegates/caselook.h"
#include "ui/text/errortext.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/tableview.h"
#include <QCollator>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace emonev {

ComplaintsPage::ComplaintsPage(Workspace &workspace, Actions &actions, Prompts &prompts, QSettings &settings,
                               QWidget *parent)
    : Page(parent), m_workspace(workspace), m_actions(actions), m_prompts(prompts), m_settings(settings),
      m_service(workspace), m_model(workspace), m_steps(new CaseSteps(this)),
      m_new(new QAction(Icons::get(QStringLiteral("plus")), tr("New complaint"), this)),
      m_frame(new PageFrame(tr("Complaints"), this)), m_filters(new CaseFilterBar(settings, this)),
      m_outlook(new OutlookLine(workspace, this)), m_table(new TableView(tr("Complaints"), this)),
      m_detail(new CaseDetail(workspace, *m_steps, prompts, this))
{
    m_detail->hide();
    build();
    connectParts();
    showEmptyState();
    readNames();
    ask();
}

ComplaintsPage::~ComplaintsPage() = default;

void ComplaintsPage::build()
{
    m_new->setObjectName(QStringLiteral("newComplaint"));
    m_new->setToolTip(tr("Takes a complaint in (Ctrl+N)."));
    m_frame->setPrimaryAction(m_new);
    m_frame->addFilter(m_filters, 1);
    buildTable();
    auto *body = new QWidget(this);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_outlook);
    lines->addWidget(m_table, 1);
    m_frame->setBody(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    for (const CaseEventType type : CaseSteps::all())
        addAction(m_steps->action(type));
}

void ComplaintsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(CaseModel::IdRole);
    const int subject = screen()->availableSize().width() > 1400 ? 340 : 148;
    const int widths[] = {158, 140, 180, 140, 130, subject, 116, 152};
    for (int column = 0; column < CaseModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(CaseModel::SubjectColumn), 1);
    header->moveSection(header->visualIndex(CaseModel::ClockColumn), 2);
    header->moveSection(header->visualIndex(CaseModel::StatusColumn), 3);
    m_table->setItemDelegateForColumn(
        CaseModel::StatusColumn, new CaseLookDelegate(CaseLookDelegate::Kind::Status, CaseModel::StatusRole, m_table));
    m_table->setItemDelegateForColumn(
        CaseModel::ClockColumn, new CaseLookDelegate(CaseLookDelegate::Kind::Clock, CaseModel::ClockRole, m_table));
    m_table->setSorter([this](const QVector<SortKey> &keys) {
        if (!keys.isEmpty())
            sorted(keys.first().column, keys.first().order == Qt::DescendingOrder);
    });
    m_table->remember(QStringLiteral("complaints"), m_settings);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        menu.setToolTipsVisible(true);
        for (const CaseEventType type : CaseSteps::all())
            menu.addAction(m_steps->action(type));
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
}

void ComplaintsPage::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ComplaintsPage::readChanged);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model.tick();
        if (m_detail)
            m_detail->tick();
        lookAhead();
    });
    m_minute.start();
    connect(m_outlook, &OutlookLine::looked, this,
            [this](const CaseOutlook &outlook) { m_model.setNearUntil(outlook.nearUntil); });
    connect(m_outlook, &QLabel::linkActivated, this, [this](const QString &link) {
        m_filters->setClock(link == u"late" ? CaseFilter::Clock::Late : CaseFilter::Clock::Soon);
        ask();
    });
    connect(&m_workspace.announcer(), &Announcer::changed, this, &ComplaintsPage::dataChanged);
    connect(m_filters, &CaseFilterBar::changed, this, qOverload<>(&ComplaintsPage::ask));
    connect(&m_model, &CaseModel::counted, this, &ComplaintsPage::showFoot);
    connect(&m_model, &CaseModel::answered, this, [this] {
        showFirst();
        showEmptyState();
        offerSteps();
        Q_EMIT commandsChanged();
    });
    connect(&m_model, &CaseModel::failed, this, [this](const Error &error) { tell(error, nullptr); });
    connect(m_table, &TableView::currentRowChanged, this, &ComplaintsPage::rowChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComplaintsPage::offerSteps);
    connect(m_new, &QAction::triggered, this, &ComplaintsPage::newComplaint);
    connect(m_steps, &CaseSteps::chosen, this, &ComplaintsPage::chooseStep);
    connect(m_detail, &CaseDetail::shown, this, &ComplaintsPage::offerSteps);
    connect(m_detail, &CaseDetail::numberRequested, this, &ComplaintsPage::showNumber);
    connect(m_detail, &CaseDetail::letterRequested, this, [this](const QString &number) {
        Q_EMIT openRequested(QStringLiteral("reports"), QStringLiteral("letter"), number);
    });
    connect(m_detail, &CaseDetail::photoRequested, this, &ComplaintsPage::openPhoto);
    connect(m_detail, &CaseDetail::failed, this, [this](const Error &error) { tell(error, nullptr); });
}

void ComplaintsPage::readNames()
{
    whenDone(inBackground([&workspace = m_workspace] {
                 Names names;
                 names.units = RegistryService(workspace).units().value_or(QVector<Unit>());
                 names.channels = CaseList(workspace).channels().value_or(QVector<Channel>());
                 names.categories = CaseList(workspace).categories().value_or(QStringList());
                 names.zone = SettingsService(workspace).timeZone();
                 names.role = CaseService(workspace).role().value_or(QString());
                 return names;
             }),
             this, [this](const Names &names) { takeNames(names); });
}

void ComplaintsPage::takeNames(const Names &names)
{
    m_names = names;
    QCollator order(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    std::sort(m_names.units.begin(), m_names.units.end(),
              [&](const Unit &a, const Unit &b) { return order.compare(a.name, b.name) < 0; });
    const bool english = QLocale().language() == QLocale::English;
    QHash<QString, QString> units;
    QHash<QString, QString> channels;
    QVector<std::pair<QString, QString>> unitList;
    QVector<std::pair<QString, QString>> channelList;
    for (const Unit &unit : std::as_const(m_names.units)) {
        units.insert(unit.id, unit.name);
        unitList.append({unit.id, unit.name});
    }
    for (const Channel &channel : std::as_const(m_names.channels)) {
        channels.insert(channel.code, english ? channel.nameEn : channel.nameId);
        channelList.append({channel.code, channels.value(channel.code)});
    }
    m_filters->setUnits(unitList);
    m_filters->setChannels(channelList);
    m_filters->setCategories(m_names.categories);
    m_model.setNames(units, channels, m_names.zone);
    if (m_detail)
        m_detail->setNames(channels, m_names.zone);
    m_namesKnown = true;
    const bool may = mayReceive(m_names.role);
    m_new->setEnabled(may);
    m_new->setToolTip(may ? tr("Takes a complaint in (Ctrl+N).")
                          : tr("Your account's role may not take complaints in."));
    lookAhead();
    showEmptyState();
    offerSteps();
    Q_EMIT commandsChanged();
    if (std::exchange(m_formWanted, false))
        newComplaint();
}

/// An empty panel beside a full list tells nobody anything.
void ComplaintsPage::showFirst()
{
    if (m_detail && m_detail->caseId().isEmpty() && m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void ComplaintsPage::lookAhead() { m_outlook->look(m_filters->filter().unitIds, m_names.zone); }

void ComplaintsPage::ask()
{
    lookAhead();
    m_model.setFilter(m_filters->filter(), m_filters->order());
    m_frame->setFoot(tr("Searching…"));
}

void ComplaintsPage::sorted(int column, bool down)
{
    if (column == CaseModel::ClockColumn) {
        m_filters->setOrder(CaseOrder::MostUrgent);
    } else if (column == CaseModel::ReceivedColumn || column == CaseModel::NumberColumn) {
        m_filters->setOrder(down ? CaseOrder::Newest : CaseOrder::Oldest);
    } else {
        Q_EMIT remark(tr("The queue is ordered by the time of receipt or by urgency."));
        return;
    }
    ask();
}

void ComplaintsPage::showFoot()
{
    if (m_model.total() < 0)
        return;
    const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    QString text = tr("%1 complaint(s)").arg(indonesian.toString(m_model.total()));
    if (const auto chosen = m_table->selectionModel()->selectedRows().size(); chosen > 1)
        text += QStringLiteral(" · ") + tr("%Ln chosen", "", int(chosen));
    m_frame->setFoot(text);
}

void ComplaintsPage::showEmptyState()
{
    EmptyState *empty = m_table->emptyState();
    if (m_model.isAsking() && m_model.rowCount() == 0) {
        empty->setText({});
        empty->setAction(nullptr);
    } else if (m_filters->isNarrowed()) {
        empty->setText(tr("No complaint matches"), tr("Try fewer words or another filter."),
                       QStringLiteral("filter-off"));
        empty->setAction(nullptr);
    } else if (m_namesKnown && m_names.units.isEmpty()) {
        empty->setText(tr("No units yet"), tr("Import the city's units first; a complaint belongs to one."),
                       QStringLiteral("building-community"));
        empty->setAction(m_actions.get(QStringLiteral("data.import.units")));
    } else {
        empty->setText(tr("No complaints yet"), tr("Take the first one in, or import those of another system."),
                       QStringLiteral("message-report"));
        empty->setAction(m_new);
    }
    empty->setVisible(m_model.rowCount() == 0 && !empty->title().isEmpty());
}

void ComplaintsPage::dataChanged(const QSet<QString> &tables)
{
    m_changed += tables;
    m_later.start();
}

void ComplaintsPage::readChanged()
{
    const QSet<QString> tables = std::exchange(m_changed, {});
    const auto touched = [&](const char *name) { return tables.contains(QLatin1String(name)); };
    const bool cases = touched("complaint") || touched("complaint_event");
    if (touched("unit") || touched("channel") || touched("setting") || touched("complaint"))
        readNames();
    if (cases || touched("sla_profile") || touched("holiday") || touched("setting"))
        m_model.reload();
    if (cases || touched("setting"))
        lookAhead();
    if (m_detail && (cases || touched("attachment") || touched("reporter") || touched("letter")))
        m_detail->sync();
}

void ComplaintsPage::refresh()
{
    readNames();
    m_model.reload();
    if (m_detail)
        m_detail->sync();
}

void ComplaintsPage::rowChosen(int row)
{
    if (row >= 0 && m_detail)
        m_detail->showCase(m_model.at(row).id);
    Q_EMIT commandsChanged();
}

QVector<CaseLine> ComplaintsPage::selected() const
{
    QVector<CaseLine> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.append(m_model.at(index.row()));
    return lines;
}

QStringList ComplaintsPage::chosenIds() const
{
    const QVector<CaseLine> lines = selected();
    QStringList ids;
    if (lines.size() > 1)
        for (const CaseLine &line : lines)
            ids.append(line.id);
    else if (m_detail && m_detail->file())
        ids.append(m_detail->caseId());
    return ids;
}

void ComplaintsPage::offerSteps()
{
    QVector<CaseState> states;
    const QVector<CaseLine> lines = selected();
    if (lines.size() > 1) {
        for (const CaseLine &line : lines) {
            CaseState state;
            state.status = line.status;
            if (line.paused)
                state.pausedSince = 0;
            if (!line.mergedInto.isEmpty())
                state.mergedSince = 0;
            states.append(state);
        }
    } else if (m_detail && m_detail->file()) {
        states.append(m_detail->file()->state);
    }
    m_steps->offer(m_names.role, states);
    if (m_detail)
        m_detail->setSelected(int(lines.size()));
    showFoot();
}

void ComplaintsPage::newComplaint()
{
    if (!m_namesKnown) { // asked for before the page was ready
        m_formWanted = true;
        return;
    }
    if (m_form) {
        m_form->raise();
        m_form->activateWindow();
        return;
    }
    if (!m_new->isEnabled())
        return;
    m_form = new IntakeForm(m_workspace, m_settings,
                            {m_names.units, m_names.channels, m_names.categories, m_names.zone, m_keyNote}, this);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    if (m_names.units.size() == 1)
        m_form->proposeUnit(m_names.units.first().id);
    connect(m_form, &IntakeForm::added, this, [this](const QString &id) {
        if (m_detail)
            m_detail->showCase(id);
        Q_EMIT saved();
    });
    m_form->open();
}

void ComplaintsPage::showNumber(const QString &number)
{
    whenDone(inBackground([&workspace = m_workspace, number] { return CaseService(workspace).idOf(number); }), this,
             [this](const Result<QString> &id) {
                 if (id)
                     (void)open(QStringLiteral("case"), *id);
                 else
                     tell(id.error(), nullptr);
             });
}

void ComplaintsPage::openPhoto(const Attachment &photo)
{
    whenDone(inBackground([&workspace = m_workspace, photo] { return AttachmentService(workspace).open(photo); }), this,
             [this](const Result<QString> &path) {
                 if (path)
                     QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
                 else
                     tell(path.error(), nullptr);
             });
}

QString ComplaintsPage::whyNot(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
        return mayReceive(m_names.role) ? QString() : tr("Your account's role may not take complaints in.");
    case PageCommand::Previous:
    case PageCommand::Next:
        return m_model.rowCount() == 0 ? tr("There are no complaints in this list.") : QString();
    case PageCommand::Search:
    case PageCommand::Import:
    case PageCommand::Export:
        return {};
    default:
        return Page::whyNot(command);
    }
}

void ComplaintsPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::New:
        return newComplaint();
    case PageCommand::Search:
        return m_filters->search()->activate();
    case PageCommand::Import:
        Q_EMIT importRequested(QStringLiteral("complaints"));
        return;
    case PageCommand::Export:
        Q_EMIT exportRequested(QStringLiteral("complaints"));
        return;
    case PageCommand::Previous:
    case PageCommand::Next:
        (void)m_table->step(command == PageCommand::Previous ? -1 : 1);
        return;
    default:
        return;
    }
}

bool ComplaintsPage::open(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("new")) {
        newComplaint();
        return true;
    }
    if (kind == QLatin1String("number")) {
        showNumber(id);
        return true;
    }
    if (kind == QLatin1String("case")) {
        if (const int row = m_model.rowOf(id); row >= 0) {
            m_table->setCurrentIndex(m_model.index(row, 0));
            m_table->scrollTo(m_table->currentIndex());
        } else {
            m_table->clearSelection();
        }
        if (m_detail)
            m_detail->showCase(id);
        return true;
    }
    const QHash<QString, CaseFilter::Clock> clocks{{QStringLiteral("late"), CaseFilter::Clock::Late},
                                                   {QStringLiteral("soon"), CaseFilter::Clock::Soon},
                                                   {QStringLiteral("paused"), CaseFilter::Clock::Paused}};
    const bool isCategory = kind == QLatin1String("category");
    if (!clocks.contains(kind) && kind != QLatin1String("unit") && !isCategory)
        return false;
    m_filters->clear();
    m_filters->setClock(clocks.value(kind, CaseFilter::Clock::Any));
    if (kind == QLatin1String("unit"))
        m_filters->setUnit(id);
    if (isCategory)
        m_filters->setCategory(id);
    ask();
    return true;
}

QWidget *ComplaintsPage::detail() { return m_detail; }

QString ComplaintsPage::detailTitle() const { return tr("Complaint"); }

} // namespace emonev
