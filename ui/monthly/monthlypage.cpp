#include "ui/monthly/monthlypage.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "ui/monthly/monthcasesdialog.h"
#include "ui/monthly/monthgrid.h"
#include "ui/monthly/monthtext.h"
#include "ui/monthly/monthunits.h"
#include "ui/monthly/returndialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/pageframe.h"
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int monthsListed = 36;

} // namespace

MonthlyPage::MonthlyPage(Workspace &workspace, QSettings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_service(workspace), m_model(workspace),
      m_frame(new PageFrame(tr("Monthly totals"), this)), m_months(new QComboBox(this)),
      m_units(new MonthUnits(settings, this)), m_grid(new MonthGrid(m_model, this)), m_name(new QLabel(this)),
      m_standing(new QLabel(this)), m_note(new QLabel(this)), m_hint(new QLabel(this))
{
    buildActions();
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connectAll();
    const auto usual = m_service.usualMonth();
    fillMonths(usual ? *usual : QDate::currentDate());
    readOverview();
}

MonthlyPage::~MonthlyPage()
{
    flush();
    if (m_reading.isValid())
        m_reading.waitForFinished();
}

void MonthlyPage::buildActions()
{
    const auto make = [this](const char *name, const QString &text, const char *icon, const QString &tip) {
        auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        return action;
    };
    m_zeros = make("monthZeros", tr("Fill with 0"), "square-check", tr("Writes 0 into all figures still empty"));
    m_fromCases = make("monthFromCases", tr("Take from cases"), "copy",
                       tr("Writes what the cases say into all figures still empty"));
    m_back =
        make("monthBack", tr("Give back…"), "arrow-back-up", tr("Opens the month again for its unit, with a word"));
    m_step = make("monthStep", tr("Hand in"), "check", {});
    for (QAction *action : {m_zeros, m_fromCases, m_back})
        m_frame->addAction(action);
    m_frame->setPrimaryAction(m_step);
}

void MonthlyPage::build()
{
    m_months->setObjectName(QStringLiteral("monthChoice"));
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_frame->addFilter(m_months);
    m_frame->addFilterStretch();
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    m_units->setMinimumWidth(180);
    splitter->addWidget(m_units);
    splitter->addWidget(sheetSide());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({210, 800});
    m_frame->setBody(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    setFocusProxy(m_grid);
}

QWidget *MonthlyPage::sheetSide()
{
    auto *side = new QWidget(this);
    m_name->setObjectName(QStringLiteral("monthUnit"));
    m_standing->setObjectName(QStringLiteral("monthStanding"));
    m_note->setObjectName(QStringLiteral("monthNote"));
    m_hint->setObjectName(QStringLiteral("monthHint"));
    makeBold(m_name, 1);
    makeQuiet(m_hint);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QLabel *label : {m_name, m_standing, m_note, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(4);
    for (QLabel *label : {m_name, m_standing, m_note})
        column->addWidget(label);
    column->addWidget(m_grid, 1);
    column->addWidget(m_hint);
    return side;
}

void MonthlyPage::connectAll()
{
    connect(&m_later, &QTimer::timeout, this, &MonthlyPage::readOverview);
    connect(m_months, &QComboBox::activated, this, [this] {
        flush();
        readOverview();
        m_model.show(m_unitId, month());
    });
    connect(m_units, &MonthUnits::unitChosen, this, &MonthlyPage::choose);
    connect(&m_model, &MonthlyModel::shown, this, &MonthlyPage::showSheet);
    connect(&m_model, &MonthlyModel::casesCounted, this, &MonthlyPage::showHint);
    connect(&m_model, &MonthlyModel::saved, this, &Page::saved);
    connect(&m_model, &MonthlyModel::failed, this, &MonthlyPage::tell);
    connect(m_grid, &MonthGrid::currentCellChanged, this, &MonthlyPage::showHint);
    connect(m_grid, &MonthGrid::casesRequested, this, &MonthlyPage::showCases);
    connect(m_grid, &MonthGrid::pasteRefused, this, [this](const QString &sentence) {
        m_frame->banner()->showNotice({Notice::Level::Warning, tr("Nothing was pasted."), sentence, {}, {}});
    });
    connect(m_step, &QAction::triggered, this, &MonthlyPage::nextStep);
    connect(m_back, &QAction::triggered, this, &MonthlyPage::giveBack);
    connect(m_zeros, &QAction::triggered, &m_model, &MonthlyModel::fillWithZeros);
    connect(m_fromCases, &QAction::triggered, &m_model, &MonthlyModel::fillFromCases);
    connect(
        &m_workspace.announcer(), &Announcer::changed, this,
        [this](const QSet<QString> &tables) {
            for (const char *name : {"monthly_total", "unit", "setting", "channel"})
                if (tables.contains(QLatin1String(name)))
                    return m_later.start();
        },
        Qt::QueuedConnection);
    connect(&m_workspace.announcer(), &Announcer::undoChanged, this, &Page::commandsChanged, Qt::QueuedConnection);
}

void MonthlyPage::fillMonths(const QDate &newest)
{
    QDate first = newest.addMonths(1); // the running month can be begun
    for (int i = 0; i < monthsListed; ++i, first = first.addMonths(-1))
        m_months->addItem(formatMonth(first, MonthText::language()), first);
    m_months->setCurrentIndex(1);
}

QDate MonthlyPage::month() const { return m_months->currentData().toDate(); }

void MonthlyPage::refresh()
{
    readOverview();
    m_model.reloadAll();
}

void MonthlyPage::readOverview()
{
    if (m_reading.isValid() && !m_reading.isFinished()) {
        m_later.start();
        return;
    }
    m_reading = inBackground([service = m_service, month = month()] { return service.overview(month); });
    whenDone(m_reading, this, [this, asked = month()](const Result<MonthOverview> &overview) {
        if (asked == month())
            takeOverview(overview);
    });
}

void MonthlyPage::takeOverview(const Result<MonthOverview> &overview)
{
    if (!overview)
        return tell(overview.error());
    m_units->show(*overview);
    m_units->setVisible(overview->units.size() != 1); // a kelurahan has one unit: its own
    m_frame->setFoot(MonthText::counts(*overview));
    if (m_unitId.isEmpty())
        choose(m_wanted.isEmpty() ? m_units->first() : m_wanted);
    Q_EMIT overviewShown();
}

void MonthlyPage::choose(const QString &unitId)
{
    flush();
    m_wanted.clear();
    m_unitId = unitId;
    m_units->select(unitId);
    m_model.show(unitId, month());
}

void MonthlyPage::showSheet()
{
    const auto &sheet = m_model.sheet();
    m_name->setText(
        sheet ? QStringLiteral("%1 – %2").arg(sheet->unit.name, formatMonth(sheet->month, MonthText::language()))
              : QString());
    m_standing->setText(sheet ? MonthText::standing(*sheet) : QString());
    m_note->setText(sheet && !sheet->note.isEmpty() ? tr("Given back by the city: %1").arg(sheet->note) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (sheet && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model.index(0, MonthlyModel::ReceivedColumn));
    offerSteps();
    showHint();
    Q_EMIT commandsChanged();
}

void MonthlyPage::showHint()
{
    const QModelIndex at = m_grid->currentIndex();
    const MonthRow *row = m_model.rowAt(at.row());
    const auto count = MonthlyModel::countOf(at.column());
    QString text;
    if (row && count)
        text = MonthText::hint(MonthlyModel::channelName(row->channel),
                               m_model.headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               row->hints[size_t(*count)], at.data(MonthlyModel::FarRole).toBool());
    else if (at.column() == MonthlyModel::CasesColumn)
        text = tr("Received · resolved · in progress · refused, as the cases say. Enter lists those cases.");
    m_hint->setText(text);
}

/// The step most people take next; nothing where there is none for them.
std::optional<MonthState> MonthlyPage::following() const
{
    const auto &sheet = m_model.sheet();
    if (!sheet)
        return std::nullopt;
    const MonthState next =
        sheet->state == MonthState::Submitted && mayMoveMonth(sheet->role, sheet->state, MonthState::Approved)
            ? MonthState::Approved
        : sheet->state == MonthState::Submitted ? MonthState::Draft
                                                : MonthState::Submitted;
    return mayMoveMonth(sheet->role, sheet->state, next) ? std::optional(next) : std::nullopt;
}

void MonthlyPage::offerSteps()
{
    const auto &sheet = m_model.sheet();
    const auto next = following();
    const bool isDraft = sheet && sheet->isWritable();
    m_zeros->setVisible(isDraft);
    m_fromCases->setVisible(isDraft);
    m_back->setVisible(sheet && sheet->state == MonthState::Submitted && next == MonthState::Approved);
    m_step->setEnabled(next.has_value());
    if (!next)
        m_step->setToolTip(tr("Your account's role may only read here."));
    else if (*next == MonthState::Approved)
        m_step->setToolTip(tr("Approves the figures; they stay as they are then"));
    else if (*next == MonthState::Draft)
        m_step->setToolTip(tr("Takes the figures back to go on typing"));
    else
        m_step->setToolTip(sheet->state == MonthState::Approved ? tr("Takes the approval back")
                                                                : tr("Hands the figures in to the city"));
    const bool wasApproved = sheet && sheet->state == MonthState::Approved;
    m_step->setText(next == MonthState::Approved ? tr("Approve")
                    : next == MonthState::Draft  ? tr("Take back")
                    : wasApproved                ? tr("Take approval back")
                                                 : tr("Hand in"));
    m_step->setVisible(next.has_value());
}

void MonthlyPage::nextStep()
{
    flush();
    if (const auto next = following())
        m_model.move(*next, {});
}

void MonthlyPage::giveBack()
{
    const auto &sheet = m_model.sheet();
    if (!sheet)
        return;
    auto *dialog = new ReturnDialog(sheet->unit.name, formatMonth(sheet->month, MonthText::language()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model.move(MonthState::Draft, dialog->note()); });
    dialog->open();
}

void MonthlyPage::showCases(int row)
{
    const auto &sheet = m_model.sheet();
    if (!sheet)
        return;
    const MonthRow *line = m_model.rowAt(row);
    const QString channel = line ? line->channel.code : QString();
    auto *dialog = new MonthCasesDialog(m_workspace,
                                        {sheet->unit.id, sheet->unit.name, sheet->month, channel,
                                         line ? MonthlyModel::channelName(line->channel) : tr("all channels")},
                                        this);
    connect(dialog, &MonthCasesDialog::caseRequested, this, [this](const QString &id) {
        Q_EMIT openRequested(QStringLiteral("complaints"), QStringLiteral("case"), id);
    });
    dialog->open();
}

void MonthlyPage::tell(const Error &error)
{
    Error named = error;
    if (error.code == u"month_incomplete") {
        const QModelIndex empty = firstEmpty(error.args.value(0));
        const MonthRow *row = m_model.rowAt(empty.row());
        named.args = {row ? MonthlyModel::channelName(row->channel) : QString()};
        m_grid->setCurrentIndex(empty);
        m_grid->setFocus();
    }
    m_frame->banner()->showNotice({Notice::Level::Warning, errorText(named), {}, {}, error.code + u' ' + error.detail});
}

/// The first figure of that channel that is still to be typed.
QModelIndex MonthlyPage::firstEmpty(const QString &channel) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = MonthlyModel::ReceivedColumn; column <= MonthlyModel::RefusedColumn; ++column)
            if (const QModelIndex at = m_model.index(row, column);
                at.data(MonthlyModel::ChannelRole) == channel && at.data().toString().isEmpty())
                return at;
    return m_grid->currentIndex();
}

void MonthlyPage::flush() { m_grid->commit(); }

void MonthlyPage::undo(bool again)
{
    flush();
    whenDone(again ? m_workspace.redo() : m_workspace.undo(), this, [this](const Result<Saved> &result) {
        if (result)
            Q_EMIT saved();
        else
            tell(result.error());
    });
}

QString MonthlyPage::whyNot(PageCommand command) const
{
    switch (command) {
    case PageCommand::Undo:
        return m_workspace.undoLog().undoLabel() ? QString() : tr("There is nothing to undo.");
    case PageCommand::Redo:
        return m_workspace.undoLog().redoLabel() ? QString() : tr("There is nothing to redo.");
    case PageCommand::Search:
    case PageCommand::Previous:
    case PageCommand::Next:
    case PageCommand::Import:
        return {};
    default:
        return Page::whyNot(command);
    }
}

void MonthlyPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Undo:
    case PageCommand::Redo:
        return undo(command == PageCommand::Redo);
    case PageCommand::Search:
        return m_units->searchNow();
    case PageCommand::Previous:
    case PageCommand::Next:
        return m_units->step(command == PageCommand::Previous ? -1 : 1);
    case PageCommand::Import:
        Q_EMIT importRequested(QStringLiteral("monthly"));
        return;
    default:
        return;
    }
}

bool MonthlyPage::open(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("unit")) {
        choose(id);
        return true;
    }
    const QDate wanted = QDate::fromString(id, QStringLiteral("yyyy-MM"));
    const int at = wanted.isValid() ? m_months->findData(wanted) : -1;
    if (kind != QLatin1String("month") || at < 0)
        return false;
    m_months->setCurrentIndex(at);
    readOverview();
    m_model.show(m_unitId, month());
    return true;
}

} // namespace emonev
