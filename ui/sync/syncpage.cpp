#include "ui/sync/syncpage.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/passmodel.h"
#include "ui/sync/conflictpane.h"
#include "ui/sync/courieractions.h"
#include "ui/sync/outboxpane.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/syncsign.h"
#include "ui/text/errortext.h"
#include "ui/text/synctext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

namespace emonev {

namespace {

enum Tab { WaitingTab, AnsweredTab, ConflictTab, PassTab };

} // namespace

SyncPage::SyncPage(SyncBoard &board, QAction *syncNow, Prompts &prompts, QSettings &settings, QWidget *parent)
    : Page(parent), m_board(board), m_prompts(prompts), m_syncNow(syncNow),
      m_signIn(new QAction(Icons::get(QStringLiteral("user")), tr("Sign in…"), this)),
      m_signOut(new QAction(Icons::get(QStringLiteral("lock")), tr("Sign out"), this)),
      m_courier(new CourierActions(board, prompts, this)), m_frame(new PageFrame(tr("Sync"), this)),
      m_stack(new QStackedWidget(this)), m_welcome(new EmptyState(m_stack))
{
    buildTabs(settings);
    buildActions();
    build();
    connect(&m_board, &SyncBoard::changed, this, &SyncPage::showState);
    connect(&m_board, &SyncBoard::listsChanged, this, &SyncPage::showLists);
    connect(&m_board.workspace().announcer(), &Announcer::undoChanged, this, &Page::commandsChanged);
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &SyncPage::showState);
    m_minute.start();
    showState();
    showLists();
}

void SyncPage::buildTabs(QSettings &settings)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("syncTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Lists of sync"));
    m_waiting = new OutboxPane(OutboxPane::Content::Waiting, m_board, m_prompts, settings, m_tabs);
    m_answered = new OutboxPane(OutboxPane::Content::Answered, m_board, m_prompts, settings, m_tabs);
    m_conflicts = new ConflictPane(m_board, settings, m_tabs);
    m_tabs->addTab(m_waiting, QString());
    m_tabs->addTab(m_answered, tr("Answered"));
    m_tabs->addTab(m_conflicts, QString());
    m_tabs->addTab(passTable(settings), tr("History"));
    for (OutboxPane *pane : {m_waiting, m_answered}) {
        connect(pane, &OutboxPane::failed, this, &SyncPage::tell);
        connect(pane, &OutboxPane::remark, this, &Page::remark);
        connect(pane, &OutboxPane::sentAgain, this,
                [this](const QString &what) { offerUndo(tr("%1 is sent again.").arg(what)); });
    }
    connect(m_conflicts, &ConflictPane::failed, this, &SyncPage::tell);
    connect(m_conflicts, &ConflictPane::decided, this,
            [this](int count) { offerUndo(tr("%Ln conflict(s) decided.", "", count)); });
}

QWidget *SyncPage::passTable(QSettings &settings)
{
    m_passes = new PassModel(&SyncText::passEnd, this);
    auto *table = new TableView(tr("Past passes of sync"), m_tabs);
    table->setObjectName(QStringLiteral("passes"));
    table->setModel(m_passes);
    table->setKeyRole(PassModel::KeyRole);
    const int widths[] = {150, 70, 80, 80, 70, 70, 70, 260};
    for (int column = 0; column < PassModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    table->remember(QStringLiteral("passes"), settings);
    table->horizontalHeader()->setSectionsClickable(false); // newest first, always
    table->emptyState()->setText(tr("Not synced yet"), tr("Each pass shows here with what went and came."),
                                 QStringLiteral("history"));
    auto *side = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(table);
    side->setFocusProxy(table);
    return side;
}

void SyncPage::buildActions()
{
    m_signIn->setObjectName(QStringLiteral("signInAction"));
    m_signOut->setObjectName(QStringLiteral("signOutAction"));
    m_signIn->setToolTip(tr("Signs in to the city server."));
    m_signOut->setToolTip(tr("Ends sending and receiving; your work stays on this laptop."));
    connect(m_signIn, &QAction::triggered, this, &SyncPage::signIn);
    connect(m_signOut, &QAction::triggered, this, [this] { signOut(false); });
    connect(m_courier, &CourierActions::failed, this, &SyncPage::tell);
    connect(m_courier, &CourierActions::told, m_frame->banner(), &Banner::showNotice);
    addAction(m_signIn);
    addAction(m_signOut);
    m_frame->addAction(m_signOut);
    m_frame->addAction(m_signIn);
    m_frame->addAction(m_courier->menuAction());
    m_frame->setPrimaryAction(m_syncNow);
}

QWidget *SyncPage::head()
{
    auto *made = new QWidget(this);
    m_sign = new QLabel(made);
    m_sentence = new QLabel(made);
    m_sentence->setObjectName(QStringLiteral("syncSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeBold(m_sentence);
    m_data = new QLabel(made);
    m_data->setObjectName(QStringLiteral("dataCounter"));
    m_files = new QLabel(made);
    m_files->setObjectName(QStringLiteral("fileCounter"));
    for (QLabel *label : {m_data, m_files})
        makeQuiet(label);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_sign, 0, Qt::AlignTop);
    first->addWidget(m_sentence, 1);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(28, 0, 0, 0);
    second->setSpacing(24);
    second->addWidget(m_data);
    second->addWidget(m_files);
    second->addStretch(1);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    return made;
}

void SyncPage::build()
{
    auto *body = new QWidget(m_stack);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(head());
    inside->addWidget(m_tabs, 1);
    m_welcome->setText(tr("Only on this laptop"),
                       tr("Sign in to the city server to work together with others. Everything written so far is "
                          "sent with the first sync; without a network you go on as now."),
                       QStringLiteral("refresh"));
    auto *join = new QAction(m_signIn->icon(), m_signIn->text(), this);
    connect(join, &QAction::triggered, this, &SyncPage::signIn);
    m_welcome->setAction(join);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(body);
    m_frame->setBody(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
}

void SyncPage::refresh() { m_board.refresh(); }

void SyncPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sign)
        showSign();
}

void SyncPage::showSign()
{
    const SyncSign sign = syncSign(m_board.state(), m_board.status());
    m_sign->setPixmap(Icons::colored(sign.icon, sign.color.isValid() ? sign.color : palette().color(QPalette::Link))
                          .pixmap(QSize(20, 20), devicePixelRatioF()));
}

void SyncPage::showState()
{
    const SyncState &state = m_board.state();
    const SyncStatus &status = m_board.status();
    const bool joined = state.joined();
    m_stack->setCurrentIndex(joined ? 1 : 0);
    m_sentence->setText(SyncText::sentence(state, status, m_board.workspace().clock().now()));
    showSign();
    const QStringList who{SyncText::account(state), SyncText::role(state.peer.role), state.peer.server};
    m_frame->setSubtitle(joined ? who.join(QStringLiteral(" · ")) : QString());
    const QString waits = SyncText::outbox(state);
    m_data->setText(tr("Data: %1").arg(waits.isEmpty() ? tr("all sent") : waits));
    m_files->setText(tr("Photos and files: to send %1 · to fetch %2")
                         .arg(SyncText::files(state.blobs.up, state.blobs.upBytes),
                              SyncText::files(state.blobs.down, state.blobs.downBytes)));
    const bool out = !joined || status.phase == SyncStatus::Phase::SignedOut;
    m_signIn->setVisible(joined && out);
    m_courier->menuAction()->setVisible(joined);
    m_signOut->setVisible(!out);
    m_frame->setFoot(SyncText::clockWarning(state.peer.clockOff));
    showTabs();
}

void SyncPage::showTabs()
{
    const SyncState &state = m_board.state();
    const auto counted = [](const QString &title, qint64 count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(count) : title;
    };
    m_tabs->setTabText(WaitingTab, counted(tr("Outbox"), state.pending + state.rejected));
    m_tabs->setTabText(ConflictTab, counted(tr("Conflicts"), state.openConflicts));
}

void SyncPage::showLists()
{
    m_waiting->refresh();
    m_answered->refresh();
    m_conflicts->refresh();
    m_passes->show(m_board.state().passes);
}

bool SyncPage::open(const QString &kind, const QString &id)
{
    const QStringList tabs{QStringLiteral("outbox"), QStringLiteral("answered"), QStringLiteral("conflicts"),
                           QStringLiteral("passes")};
    if (kind == QLatin1String("signin")) {
        signIn();
        return true;
    }
    if (kind == QLatin1String("give") || kind == QLatin1String("take")) {
        kind == QLatin1String("give") ? m_courier->give() : m_courier->take();
        return true;
    }
    const int tab = int(tabs.indexOf(kind));
    if (tab < 0)
        return false;
    m_tabs->setCurrentIndex(tab);
    if (tab == ConflictTab && !id.isEmpty())
        m_conflicts->showUnit(id);
    m_tabs->currentWidget()->setFocus();
    return true;
}

void SyncPage::signIn()
{
    auto *dialog = new SignInDialog(m_board.runner(), m_board.state().peer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::signedIn, this, [this](const QString &user) {
        Q_EMIT remark(tr("Signed in as %1.").arg(user));
        m_board.refresh();
    });
    dialog->open();
}

void SyncPage::signOut(bool evenSo)
{
    whenDone(m_board.runner().signOut(evenSo), this, [this](const Result<void> &done) { signedOut(done); });
}

void SyncPage::signedOut(const Result<void> &done)
{
    if (!done && done.error().code == u"outbox_waiting") {
        if (m_prompts.confirm(this, tr("Sign out although work waits?"), errorText(done.error()), tr("Sign out")))
            signOut(true);
        return;
    }
    if (!done)
        tell(done.error());
    else
        Q_EMIT remark(tr("Signed out. Your work stays on this laptop."));
    m_board.refresh();
}

void SyncPage::tell(const Error &error)
{
    m_frame->banner()->showNotice({Notice::Level::Warning, errorText(error), {}, {}, error.detail});
}

void SyncPage::offerUndo(const QString &text)
{
    m_frame->undoBar()->offer(text, [this] { undo(false); });
    Q_EMIT saved();
}

void SyncPage::undo(bool again)
{
    auto &workspace = m_board.workspace();
    whenDone(again ? workspace.redo() : workspace.undo(), this, [this](const Result<Saved> &result) {
        if (result)
            Q_EMIT saved();
        else
            tell(result.error());
    });
}

QString SyncPage::whyNot(PageCommand command) const
{
    const UndoLog &log = m_board.workspace().undoLog();
    switch (command) {
    case PageCommand::Undo:
        return log.undoLabel() ? QString() : tr("There is nothing to undo.");
    case PageCommand::Redo:
        return log.redoLabel() ? QString() : tr("There is nothing to redo.");
    case PageCommand::Export:
        return {};
    default:
        return Page::whyNot(command);
    }
}

void SyncPage::perform(PageCommand command)
{
    if (command == PageCommand::Undo || command == PageCommand::Redo)
        undo(command == PageCommand::Redo);
    else if (command == PageCommand::Export)
        m_waiting->exportAll();
}

} // namespace emonev
