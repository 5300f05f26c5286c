#include "ui/sync/outboxpane.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "items/syncboard.h"
#include "ui/sync/answerdelegate.h"
#include "ui/text/synctext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

OutboxPane::OutboxPane(Content content, SyncBoard &board, Prompts &prompts, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_content(content), m_board(board), m_prompts(prompts),
      m_model(new OutboxModel(
          [](const OutboxLine &line) { return SyncText::answer(line.status, line.code, line.detail); }, this)),
      m_table(new TableView(content == Content::Waiting ? tr("Outbox") : tr("Answered changes"), this)),
      m_words(new QLabel(this)), m_buttons(new QWidget(this))
{
    build(settings);
    buildActions();
    connect(m_table, &TableView::currentRowChanged, this, &OutboxPane::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutboxPane::showChoice);
    showChoice();
}

void OutboxPane::build(QSettings &settings)
{
    const bool waiting = m_content == Content::Waiting;
    m_table->setObjectName(waiting ? QStringLiteral("outbox") : QStringLiteral("answered"));
    m_table->setModel(m_model);
    m_table->setKeyRole(OutboxModel::IdRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(OutboxModel::AnswerColumn, new AnswerDelegate(OutboxModel::StatusRole, this));
    const int widths[] = {236, 180, 146, 52, 180};
    for (int column = 0; column < OutboxModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->remember(waiting ? QStringLiteral("outbox") : QStringLiteral("answered"), settings);
    if (waiting)
        m_table->emptyState()->setText(tr("Nothing waits"), tr("Everything written here is on the server."),
                                       QStringLiteral("circle-check"));
    else
        m_table->emptyState()->setText(tr("No answers yet"), tr("What the server took shows here for thirty days."),
                                       QStringLiteral("history"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    column->addWidget(m_buttons);
    m_words->setObjectName(waiting ? QStringLiteral("answerWords") : QStringLiteral("answeredWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeQuiet(m_words);
    setFocusProxy(m_table);
}

QAction *OutboxPane::make(const char *name, const QString &text, const char *icon, const QString &tip)
{
    auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    auto *button = new QToolButton(m_buttons);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(30);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(button);
    addAction(action);
    return action;
}

void OutboxPane::buildActions()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (m_content == Content::Answered) {
        m_buttons->hide();
        return;
    }
    m_again = make("sendAgain", tr("Send again"), "upload", tr("Sends the refused value once more."));
    m_letBe =
        make("letBe", tr("Let it be"), "check", tr("Takes the refusal off this list; the value stays in history."));
    m_export = make("exportOutbox", tr("Export…"), "file-export",
                    tr("Writes what waits and what was refused to a file, for whoever must look into it."));
    row->addStretch(1);
    connect(m_again, &QAction::triggered, this, &OutboxPane::sendAgain);
    connect(m_letBe, &QAction::triggered, this, &OutboxPane::letBe);
    connect(m_export, &QAction::triggered, this, &OutboxPane::exportAll);
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void OutboxPane::refresh()
{
    m_stale = true;
    if (!isVisible() || m_reading)
        return;
    m_stale = false;
    m_reading = true;
    const bool answered = m_content == Content::Answered;
    whenDone(
        inBackground([workspace = &m_board.workspace(), answered] { return readOutboxLines(*workspace, answered); }),
        this, [this](const Result<QVector<OutboxLine>> &lines) { taken(lines); });
}

void OutboxPane::taken(const Result<QVector<OutboxLine>> &lines)
{
    m_reading = false;
    if (lines)
        m_model->show(*lines);
    else
        Q_EMIT failed(lines.error());
    if (m_stale)
        refresh();
}

void OutboxPane::showChoice()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    m_words->setText(any ? QStringLiteral("%1 — %2").arg(m_model->at(row).change, m_model->answer(row)) : QString());
    m_words->setVisible(any);
    if (m_content == Content::Answered)
        return;
    const bool refused = any && m_model->at(row).status == u"rejected";
    for (QAction *action : {m_again, m_letBe})
        action->setEnabled(refused);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void OutboxPane::sendAgain()
{
    const OutboxLine line = m_model->at(m_table->currentRow());
    const bool mass = line.code == u"needs_confirm";
    if (mass &&
        !m_prompts.confirm(this, tr("Remove all of these for everybody?"),
                           tr("%1 and many more entries go on every laptop. They stay in the history.").arg(line.what),
                           tr("Remove them")))
        return;
    whenDone(OutboxService(m_board.workspace()).retry(line.opId, mass, tr("Sending again")), this,
             [this, line](const Result<Saved> &saved) {
                 if (!saved)
                     Q_EMIT failed(saved.error());
                 else
                     Q_EMIT sentAgain(line.what);
                 m_board.refresh();
             });
}

void OutboxPane::letBe()
{
    const QString op = m_model->at(m_table->currentRow()).opId;
    whenDone(inBackground([workspace = &m_board.workspace(), op] { return OutboxService(*workspace).dismiss(op); }),
             this, [this](const Result<void> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
                 m_board.refresh();
             });
}

void OutboxPane::exportAll()
{
    const QString path =
        m_prompts.saveFile(this, tr("Export the outbox"), QStringLiteral("outbox.json"), {tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    whenDone(
        inBackground([workspace = &m_board.workspace(), path] { return OutboxService(*workspace).exportTo(path); }),
        this, [this, path](const Result<int> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else
                Q_EMIT remark(tr("%Ln change(s) written to %1.", "", *written).arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace emonev
