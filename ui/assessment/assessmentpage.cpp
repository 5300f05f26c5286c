#include "ui/assessment/assessmentpage.h"
#include "core/whendone.h"
#include "items/conflictwatch.h"
#include "items/inbackground.h"
#include "services/periodservice.h"
#include "ui/assessment/assessmenthead.h"
#include "ui/assessment/checklistview.h"
#include "ui/assessment/linedetail.h"
#include "ui/assessment/unitlistpanel.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/pageframe.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace emonev {

namespace {

constexpr int narrowPage = 760; ///< below it the list of units hides by itself

const QString groupingKey = QStringLiteral("assessment/byIndicator");

} // namespace

AssessmentPage::AssessmentPage(Workspace &workspace, QSettings &settings, Prompts &prompts, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings), m_prompts(prompts), m_editor(workspace, m_lines),
      m_zone("Asia/Jakarta"), m_frame(new PageFrame(tr("Assessment"), this)), m_detail(new LineDetail(this))
{
    m_detail->hide();
    m_factsTimer.setSingleShot(true);
    m_factsTimer.setInterval(120);
    m_overviewTimer.setSingleShot(true);
    m_overviewTimer.setInterval(300);
    m_lines.setGrouping(settings.value(groupingKey).toBool() ? ChecklistGrouping::ByIndicator
                                                             : ChecklistGrouping::ByService);
    buildActions();
    buildBody();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connectEditor();
    connectView();
    connectDetail();
    connectSuggestions();
    setFocusProxy(m_view);
    refresh();
}

AssessmentPage::~AssessmentPage()
{
    flush();
    if (m_detail && m_detail->parent() == this)
        delete m_detail;
}

void AssessmentPage::buildActions()
{
    const auto make = [this](const QString &text, const char *icon, const QList<QKeySequence> &keys,
                             const QString &tip) {
        auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
        action->setShortcuts(keys);
        const QString key =
            keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys.first().toString(QKeySequence::NativeText));
        action->setToolTip(tip + key);
        addAction(action);
        return action;
    };
    m_next = make(tr("Next unanswered"), "player-skip-forward", {QKeySequence(Qt::Key_F8), QKeySequence("Ctrl+J")},
                  tr("Goes to the next line without an answer"));
    m_why =
        make(tr("Why this score?"), "help", {}, tr("Points of each indicator and the shortest way to the next zone"));
    m_showUnits = make(tr("Units"), "list-tree", {}, tr("Shows or hides the list of units"));
    m_next->setObjectName(QStringLiteral("nextUnanswered"));
    m_why->setObjectName(QStringLiteral("whyScore"));
    m_showUnits->setCheckable(true);
    connect(m_next, &QAction::triggered, this, &AssessmentPage::nextUnanswered);
    connect(m_why, &QAction::triggered, this, &AssessmentPage::explain);
    connect(m_showUnits, &QAction::triggered, this, [this](bool on) {
        m_unitsChosen = true;
        m_unitPanel->setVisible(on);
    });
    m_frame->addAction(m_showUnits);
    m_confirmGroup = make(tr("Take over answers of an earlier year…"), "copy", {},
                          tr("Confirms what is suggested for the service of the current line, all at once"));
    m_handIn = make(tr("Hand in…"), "upload", {}, tr("The answers of this sheet stay from then on"));
    m_moderate = make(tr("Moderation…"), "git-compare", {}, tr("Brings together what both assessors found"));
    m_handIn->setObjectName(QStringLiteral("handIn"));
    m_moderate->setObjectName(QStringLiteral("moderate"));
    m_visits =
        make(tr("Plan of visits…"), "calendar", {}, tr("Who visits which unit when, and which are assessed twice"));
    m_visits->setObjectName(QStringLiteral("visits"));
    connect(m_visits, &QAction::triggered, this, &AssessmentPage::planVisits);
    m_compare = make(tr("Comparison…"), "chart-bar", {}, tr("Units beside those of their kind, years, and assessors"));
    m_compare->setObjectName(QStringLiteral("compare"));
    connect(m_compare, &QAction::triggered, this, &AssessmentPage::compare);
    connect(m_handIn, &QAction::triggered, this, &AssessmentPage::handIn);
    connect(m_moderate, &QAction::triggered, this, [this] { moderate(m_editor.unitId()); });
    m_frame->addAction(m_why);
    m_frame->setPrimaryAction(m_next);
}

void AssessmentPage::buildBody()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_unitPanel = new UnitListPanel(m_units, this);
    m_unitPanel->setMinimumWidth(190);
    m_splitter->addWidget(m_unitPanel);
    m_splitter->addWidget(checklistSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({250, 800});
    m_frame->setBody(m_splitter);
    placeUnitList();
}

QWidget *AssessmentPage::checklistSide()
{
    auto *side = new QWidget(this);
    m_head = new AssessmentHead(side);
    m_view = new ChecklistView(m_lines, side);
    m_view->emptyState()->setText(tr("Choose a unit"), tr("Its checklist shows here."), QStringLiteral("checklist"));
    m_hint = new QLabel(side);
    m_hint->setObjectName(QStringLiteral("keyHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    makeQuiet(m_hint);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(filterLine());
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    return side;
}

QToolButton *AssessmentPage::sheetMenu(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("sheetMenu"));
    button->setText(tr("Sheet"));
    button->setAccessibleName(tr("Steps of this sheet"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    menu->addAction(m_confirmGroup);
    menu->addSeparator();
    menu->addAction(m_handIn);
    menu->addAction(m_moderate);
    menu->addSeparator();
    menu->addAction(m_visits);
    menu->addAction(m_compare);
    button->setMenu(menu);
    return button;
}

QWidget *AssessmentPage::filterLine()
{
    auto *line = new QWidget(this);
    m_period = new QComboBox(line);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grouping = new QComboBox(line);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Order of the lines"));
    m_grouping->addItems({tr("Service by service"), tr("Indicator by indicator")});
    m_grouping->setCurrentIndex(m_lines.grouping() == ChecklistGrouping::ByIndicator ? 1 : 0);
    m_unanswered = new QCheckBox(tr("Unanswered only"), line);
    m_unanswered->setObjectName(QStringLiteral("unansweredOnly"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_grouping);
    row->addWidget(m_unanswered);
    row->addStretch(1);
    row->addWidget(sheetMenu(line));
    connect(m_period, &QComboBox::activated, this, &AssessmentPage::periodChosen);
    connect(m_grouping, &QComboBox::activated, this, [this](int index) {
        m_settings.setValue(groupingKey, index == 1);
        m_lines.setGrouping(index == 1 ? ChecklistGrouping::ByIndicator : ChecklistGrouping::ByService);
        m_view->setFocus();
    });
    connect(m_unanswered, &QCheckBox::toggled, this, [this](bool on) {
        m_lines.setUnansweredOnly(on);
        if (m_view->currentRow() < 0)
            m_view->goTo(0);
        lineChanged();
    });
    return line;
}

void AssessmentPage::connectEditor()
{
    connect(&m_editor, &ChecklistEditor::opened, this, &AssessmentPage::unitOpened);
    connect(&m_editor, &ChecklistEditor::openFailed, this, [this](const Error &error) {
        m_view->setHeld(false);
        m_frame->banner()->showNotice({Notice::Level::Error, errorText(error), {}, {}, error.detail});
    });
    connect(&m_editor, &ChecklistEditor::saved, this, &Page::saved);
    connect(&m_editor, &ChecklistEditor::saved, &m_factsTimer, qOverload<>(&QTimer::start));
    connect(&m_editor, &ChecklistEditor::saveFailed, this, &AssessmentPage::showFailure);
    connect(&m_editor, &ChecklistEditor::becameIdle, this, [this] {
        for (const bool back : std::exchange(m_undos, {}))
            undoNow(back);
    });
    auto *conflicts = new ConflictWatch(m_workspace, this);
    connect(conflicts, &ConflictWatch::changed, this,
            [this](const ConflictMarks &marks) { m_lines.setConflicts(marks.answers); });
    connect(&m_lines, &ChecklistModel::scoreChanged, this, &AssessmentPage::scoreChanged);
    connect(&m_units, &UnitProgressModel::countsChanged, this, [this] {
        m_frame->setFoot(tr("%1 of %Ln unit(s) finished", "", m_units.unitCount()).arg(m_units.completeCount()));
    });
    connect(&m_lines, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        if (m_view->currentRow() >= from.row() && m_view->currentRow() <= to.row())
            lineAnswered();
    });
    connect(&m_lines, &QAbstractItemModel::modelReset, this, &AssessmentPage::lineChanged);
    connect(&m_workspace.announcer(), &Announcer::changed, this, &AssessmentPage::noteChange, Qt::QueuedConnection);
    connect(&m_workspace.announcer(), &Announcer::undoChanged, this, &Page::commandsChanged, Qt::QueuedConnection);
    connect(&m_factsTimer, &QTimer::timeout, this, &AssessmentPage::readFacts);
    connect(&m_overviewTimer, &QTimer::timeout, this, &AssessmentPage::refresh);
}

void AssessmentPage::connectView()
{
    connect(m_unitPanel, &UnitListPanel::unitChosen, this, &AssessmentPage::showUnit);
    connect(m_view, &TableView::currentRowChanged, this, &AssessmentPage::lineChanged);
    connect(m_view, &ChecklistView::answerKey, this, &AssessmentPage::answerByKey);
    connect(m_view, &ChecklistView::cycleRequested, this, &AssessmentPage::cycle);
    connect(m_view, &ChecklistView::clearRequested, this, [this] {
        if (m_lines.isLine(m_view->currentRow()))
            setValue(m_lines.rowAt(m_view->currentRow()).key(), {});
    });
    const auto editNote = [this] {
        if (!m_detail || !m_lines.isLine(m_view->currentRow()))
            return;
        m_detail->window()->activateWindow();
        if (m_detail->isHidden() || !m_detail->isVisible())
            Q_EMIT remark(tr("The panel at the right is hidden; F4 shows it."));
        m_detail->editNote();
    };
    connect(m_view, &ChecklistView::noteRequested, this, editNote);
    connect(m_view, &TableView::opened, this, editNote);
    connect(m_view, &ChecklistView::evidenceRequested, this, &AssessmentPage::askEvidence);
}

void AssessmentPage::noteChange(const QSet<QString> &tables, const QString &unitId)
{
    static const QSet<QString> scored{QStringLiteral("answer"), QStringLiteral("assessment"),
                                      QStringLiteral("attachment")};
    static const QSet<QString> shown{QStringLiteral("unit"), QStringLiteral("service"), QStringLiteral("period"),
                                     QStringLiteral("instrument"), QStringLiteral("setting")};
    const bool elsewhere = tables.intersects(scored) && unitId != m_editor.unitId();
    if (elsewhere || tables.intersects(shown))
        m_overviewTimer.start();
    if (unitId == m_editor.unitId())
        m_factsTimer.start();
}

void AssessmentPage::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    const auto read = [scoring = ScoringService(m_workspace), periods = PeriodService(m_workspace),
                       settings = SettingsService(m_workspace), year = m_year]() -> Result<Overview> {
        Overview overview;
        EMONEV_ASSIGN(overview.periods, periods.periods());
        EMONEV_ASSIGN(overview.city, scoring.city(year));
        overview.zone = settings.timeZone();
        return overview;
    };
    whenDone(inBackground(read), this, [this](const Result<Overview> &overview) { overviewRead(overview); });
}

void AssessmentPage::overviewRead(const Result<Overview> &overview)
{
    m_reading = false;
    if (!overview) {
        m_view->emptyState()->setText(tr("Nothing to assess yet"), errorText(overview.error()),
                                      QStringLiteral("calendar"));
        return;
    }
    m_zone = overview->zone;
    m_year = overview->city.period.year;
    m_units.show(overview->city);
    fillPeriods(overview->periods);
    if (m_units.unitCount() == 0)
        m_view->emptyState()->setText(tr("There are no units yet"),
                                      tr("Add or import them under \"Units & services\"."),
                                      QStringLiteral("building-community"));
    if (!m_wanted.isEmpty() || m_editor.unitId().isEmpty())
        showUnit(m_wanted.isEmpty() ? m_unitPanel->first() : std::exchange(m_wanted, {}));
    if (m_readAgain)
        refresh();
    openWantedDialog();
}

void AssessmentPage::fillPeriods(const QVector<Period> &periods)
{
    m_period->clear();
    for (const Period &period : periods) {
        const bool open = period.state == QLatin1String("open");
        m_period->addItem(open ? Icons::get(QStringLiteral("calendar")) : Icons::get(QStringLiteral("lock")),
                          tr("Period %1").arg(period.year), period.year);
    }
    m_period->setCurrentIndex(m_period->findData(m_year));
}

void AssessmentPage::periodChosen()
{
    flush();
    m_year = m_period->currentData().toInt();
    m_wanted = m_editor.unitId();
    refresh();
}

void AssessmentPage::showUnit(const QString &unitId)
{
    if (unitId.isEmpty())
        return;
    flush();
    m_unitPanel->select(unitId);
    m_view->setHeld(true);
    m_editor.open(unitId, m_year);
}

void AssessmentPage::unitOpened()
{
    const int row = m_lines.unansweredAfter(-1);
    m_view->scrollToTop();
    m_view->goTo(row >= 0 ? row : 0);
    if (row >= 0 && row <= 3)
        m_view->scrollToTop();
    lineChanged();
    m_view->setHeld(false);
    Q_EMIT commandsChanged();
}

void AssessmentPage::scoreChanged()
{
    m_why->setEnabled(m_lines.isOpen());
    m_next->setEnabled(m_lines.isOpen());
    const bool isHandedIn = m_lines.isOpen() && m_lines.checklist().state == u"submitted";
    const bool isYearOpen = m_lines.isOpen() && m_lines.checklist().period.state == u"open";
    if (m_handIn->text() != (isHandedIn ? tr("Give back…") : tr("Hand in…")))
        lineChanged();
    m_handIn->setText(isHandedIn ? tr("Give back…") : tr("Hand in…"));
    m_handIn->setEnabled(isYearOpen);
    m_moderate->setEnabled(m_lines.isOpen());
    if (!m_lines.isOpen()) {
        m_head->clear();
        return;
    }
    m_head->show(m_lines.checklist(), m_lines.score());
    m_units.setScore(m_lines.checklist().unit.id, m_lines.score());
}

QWidget *AssessmentPage::detail() { return m_detail; }

void AssessmentPage::flush()
{
    if (m_detail)
        m_detail->flush();
}

void AssessmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_view->setFocus();
}

void AssessmentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeUnitList();
}

void AssessmentPage::placeUnitList()
{
    if (!m_unitsChosen) {
        m_unitPanel->setVisible(width() >= narrowPage);
        m_showUnits->setChecked(width() >= narrowPage);
    }
}

} // namespace emonev
