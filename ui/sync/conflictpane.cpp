#include "ui/sync/conflictpane.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "items/syncboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

namespace emonev {

using Take = FieldChoice::Take;

namespace {

const QString splitterKey = QStringLiteral("sync/conflictSplitter");
constexpr int sideBySide = 700;

} // namespace

ConflictPane::ConflictPane(SyncBoard &board, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_board(board), m_settings(settings), m_model(new ConflictModel(this)),
      m_table(new TableView(tr("Open conflicts"), this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    build();
    addKeys();
    connect(m_table, &TableView::currentRowChanged, this, &ConflictPane::showLine);
    connect(m_table, &TableView::opened, this, &ConflictPane::decide);
    clearLine();
}

ConflictPane::~ConflictPane() { m_settings.setValue(splitterKey, m_splitter->saveState()); }

void ConflictPane::build()
{
    m_table->setObjectName(QStringLiteral("conflicts"));
    m_table->setModel(m_model);
    m_table->setKeyRole(ConflictModel::IdRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {280, 110, 110, 110, 120};
    for (int column = 0; column < ConflictModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->remember(QStringLiteral("conflicts"), m_settings);
    m_table->emptyState()->setText(tr("No conflicts"), tr("Nobody wrote two values into one field."),
                                   QStringLiteral("circle-check"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(decisionSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({480, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_table);
}

QWidget *ConflictPane::decisionSide()
{
    auto *side = new QWidget(this);
    m_title = new QLabel(side);
    m_title->setObjectName(QStringLiteral("conflictTitle"));
    m_title->setWordWrap(true);
    makeBold(m_title);
    m_scroll = new QScrollArea(side);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    m_fields = new QVBoxLayout(content);
    m_fields->setContentsMargins(0, 0, 8, 0);
    m_fields->addStretch(1);
    m_scroll->setWidget(content);
    m_hint = new QLabel(side);
    m_hint->setObjectName(QStringLiteral("conflictHint"));
    m_hint->setWordWrap(true);
    makeQuiet(m_hint);
    m_all = new QCheckBox(side);
    m_all->setObjectName(QStringLiteral("sameForAll"));
    m_decide = new QPushButton(tr("Decide"), side);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setToolTip(tr("Stores the decision and goes to the next conflict (Enter)."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(m_decide);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    column->addLayout(foot);
    connect(m_decide, &QPushButton::clicked, this, &ConflictPane::decide);
    return side;
}

void ConflictPane::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::Key_1), [this] { choose(Take::Mine); });
    on(QKeySequence(Qt::Key_2), [this] { choose(Take::Theirs); });
    on(QKeySequence(Qt::Key_3), [this] { choose(Take::Other); });
    on(QKeySequence(Qt::Key_Return), [this] { decide(); });
    on(QKeySequence(Qt::Key_Enter), [this] { decide(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { decide(); });
}

void ConflictPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ConflictPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < sideBySide ? Qt::Vertical : Qt::Horizontal);
}

void ConflictPane::refresh()
{
    m_stale = true;
    if (!isVisible() || m_reading)
        return;
    m_stale = false;
    m_reading = true;
    whenDone(inBackground([workspace = &m_board.workspace()] { return readConflictLines(*workspace); }), this,
             [this](const Result<QVector<ConflictLine>> &lines) { taken(lines); });
}

void ConflictPane::taken(const Result<QVector<ConflictLine>> &lines)
{
    m_reading = false;
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_model->show(*lines);
    if (!m_wantedUnit.isEmpty())
        showUnit(std::exchange(m_wantedUnit, {}));
    else if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(m_lastRow, m_model->rowCount() - 1), 0));
    showLine();
    if (m_stale)
        refresh();
}

void ConflictPane::showUnit(const QString &unitId)
{
    if (m_stale || m_reading) {
        m_wantedUnit = unitId;
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).unitId == unitId) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
}

void ConflictPane::clearLine()
{
    m_shown.clear();
    qDeleteAll(std::exchange(m_choices, {}));
    m_title->clear();
    m_hint->setText(m_model->rowCount() > 0 ? tr("Choose a conflict.") : QString());
    m_all->hide();
    m_decide->setEnabled(false);
}

void ConflictPane::showLine()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        clearLine();
        return;
    }
    m_lastRow = row;
    const ConflictLine &line = m_model->at(row);
    if (line.row.id == m_shown)
        return; // a choice under way stays
    clearLine();
    m_shown = line.row.id;
    m_title->setText(line.what);
    for (const ConflictField &field : line.fields) {
        auto *choice = new FieldChoice(line, field, m_board.workspace().clock().now(), m_scroll->widget());
        connect(choice, &FieldChoice::chosen, this, &ConflictPane::showHint);
        m_fields->insertWidget(m_fields->count() - 1, choice);
        m_choices.append(choice);
        choice->show();
    }
    const int alike = m_model->countOf(line.kind);
    m_all->setChecked(false);
    m_all->setText(tr("The same for all %Ln like this", "", alike));
    m_all->setVisible(alike > 1);
    showHint();
}

FieldChoice *ConflictPane::current() const
{
    for (FieldChoice *choice : m_choices)
        if (choice->take() == Take::None)
            return choice;
    for (FieldChoice *choice : m_choices) // all are chosen: the one at hand is chosen anew
        if (choice->isAncestorOf(QApplication::focusWidget()))
            return choice;
    return m_choices.value(0);
}

void ConflictPane::choose(Take take)
{
    if (FieldChoice *choice = current())
        choice->choose(take);
}

void ConflictPane::showHint()
{
    int open = 0;
    bool other = false;
    for (const FieldChoice *choice : std::as_const(m_choices)) {
        open += choice->take() == Take::None;
        other = other || (choice->take() == Take::Other && !choice->field().choices.isEmpty());
    }
    m_decide->setEnabled(!m_choices.isEmpty() && open == 0);
    m_all->setEnabled(!other);
    if (other)
        m_all->setChecked(false);
    const bool any = !m_choices.isEmpty() && m_choices.first()->mayBeOther();
    m_hint->setText(open > 0
                        ? (any ? tr("Keys 1, 2 or 3 choose; Enter decides.") : tr("Keys 1 or 2 choose; Enter decides."))
                        : tr("Enter decides. The other value stays in the history; Ctrl+Z takes it back."));
}

Settlement ConflictPane::settlementOf(const ConflictLine &line) const
{
    Settlement settlement{line.row.id, {}};
    for (const FieldChoice *choice : m_choices) {
        if (choice->take() == Take::Mine && line.row.isRemoval())
            settlement.removes = true;
        else if (choice->take() == Take::Mine)
            for (const QString &column : choice->field().columns)
                settlement.columns.insert(column, line.row.mine.value(column));
        else if (choice->take() == Take::Other)
            settlement.columns.insert(choice->field().columns.first(), choice->other());
    }
    return settlement;
}

void ConflictPane::decide()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_decide->isEnabled())
        return;
    const ConflictLine line = m_model->at(row);
    QVector<Settlement> settlements{settlementOf(line)};
    if (m_all->isVisible() && m_all->isChecked())
        for (const ConflictLine &alike : m_model->lines())
            if (alike.kind == line.kind && alike.row.id != line.row.id)
                settlements.append(settlementOf(alike));
    m_decide->setEnabled(false);
    m_table->setFocus();
    whenDone(ConflictService(m_board.workspace()).settle(settlements, tr("Decision about %1").arg(line.what)), this,
             [this, count = int(settlements.size())](const Result<Saved> &saved) {
                 m_shown.clear();
                 if (saved)
                     Q_EMIT decided(count);
                 else
                     Q_EMIT failed(saved.error());
                 refresh();
             });
}

} // namespace emonev
