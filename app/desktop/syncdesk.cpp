#include "desktop/syncdesk.h"
#include "core/clock.h"
#include "desktop/servergateway.h"
#include "services/adminservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusparts.h"
#include "ui/sync/syncsign.h"
#include "ui/text/synctext.h"
#include "ui/widgets/actions.h"
#include <QLocale>
#include <QStatusBar>

namespace emonev {

SyncDesk::SyncDesk(Workspace &workspace, const QString &tokenFile, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_runner(workspace, serverGateway(tokenFile)),
      m_board(workspace, m_runner)
{
}

void SyncDesk::addListAction(Actions &actions, const char *id, const QString &text, const char *icon, const char *kind)
{
    QAction *action = actions.add({QLatin1String(id), text, QLatin1String(icon), {}, MenuId::Sync, {}});
    connect(action, &QAction::triggered, this, [this, kind = QString::fromLatin1(kind)] {
        if (m_window)
            m_window->openRecord(QStringLiteral("sync"), kind, {});
    });
}

void SyncDesk::addActions(Actions &actions)
{
    m_syncNow = actions.add({QStringLiteral("sync.now"),
                             tr("&Sync now"),
                             QStringLiteral("refresh"),
                             {QKeySequence(QStringLiteral("Ctrl+Shift+S"))},
                             MenuId::Sync,
                             tr("Sends what waits and fetches what is new.")});
    m_syncNow->setObjectName(QStringLiteral("syncNow"));
    connect(m_syncNow, &QAction::triggered, this, &SyncDesk::ask);
    addListAction(actions, "sync.conflicts", tr("&Conflicts"), "git-compare", "conflicts");
    addListAction(actions, "sync.outbox", tr("&Outbox"), "upload", "outbox");
    addListAction(actions, "sync.give", tr("Give to a &courier…"), "upload", "give");
    addListAction(actions, "sync.take", tr("&Take from a courier…"), "download", "take");
    addListAction(actions, "sync.signin", tr("Sign &in…"), "user", "signin");
}

void SyncDesk::start(MainWindow &window)
{
    m_window = &window;
    connect(&m_board, &SyncBoard::changed, this, &SyncDesk::show);
    connect(&m_runner, &SyncRunner::passFinished, this, &SyncDesk::passed);
    connect(&m_minute, &QTimer::timeout, this, &SyncDesk::show);
    m_minute.start(30'000);
    m_runner.start();
    show();
}

QDateTime SyncDesk::now() const { return m_workspace.clock().now(); }

QString SyncDesk::hour() const { return QLocale().toString(now().toLocalTime().time(), QStringLiteral("HH.mm")); }

void SyncDesk::ask()
{
    if (!m_board.state().joined()) {
        m_window->openRecord(QStringLiteral("sync"), QStringLiteral("signin"), {});
        return;
    }
    m_asked = true;
    m_runner.syncNow();
}

void SyncDesk::passed(const SyncSession::Outcome &outcome)
{
    if (m_unsent && outcome.summary.ops > 0 && outcome.summary.pending == 0) {
        m_unsent = false;
        m_window->status().set(QStringLiteral("saved"), tr("Sent %1").arg(hour()),
                               tr("The city server has confirmed everything written here."),
                               QStringLiteral("circle-check"));
    }
    if (std::exchange(m_asked, false))
        m_window->statusBar()->showMessage(SyncText::sentence(m_board.state(), m_runner.status(), now()), 8000);
}

void SyncDesk::noteSaved()
{
    m_unsent = true;
    m_window->status().set(QStringLiteral("saved"), tr("Saved %1").arg(hour()),
                           tr("Everything up to now is stored on this laptop."), QStringLiteral("check"));
}

void SyncDesk::show()
{
    showAccount();
    showCounts();
    showNetwork();
    m_window->offerPage(QStringLiteral("admin"), mayAdminister(m_board.state().peer.role));
}

void SyncDesk::showAccount()
{
    const QString account = SyncText::account(m_board.state());
    if (account.isEmpty())
        return;
    m_window->status().set(QStringLiteral("user"), account,
                           SyncText::role(m_board.state().peer.role) + u'\n' +
                               tr("The account this laptop belongs to, and its units."),
                           QStringLiteral("user"));
}

void SyncDesk::showCounts()
{
    const SyncState &state = m_board.state();
    StatusParts &status = m_window->status();
    const QString outbox = state.joined() ? SyncText::outbox(state) : QString();
    status.set(QStringLiteral("outbox"), outbox, tr("Safe on this laptop; click to see each."),
               QStringLiteral("upload"));
    status.set(QStringLiteral("conflicts"), SyncText::conflicts(state.openConflicts),
               tr("Two values in one field; click to decide."), QStringLiteral("git-compare"));
}

void SyncDesk::showNetwork()
{
    const SyncState &state = m_board.state();
    if (!state.joined())
        return;
    StatusParts &status = m_window->status();
    const QDateTime last = QDateTime::fromString(state.peer.syncedAt, Qt::ISODateWithMs);
    const QString when = SyncText::shortAgo(last, now());
    const QString word = SyncText::network(state, m_runner.status());
    status.set(QStringLiteral("network"), when.isEmpty() ? word : QStringLiteral("%1 · %2").arg(word, when),
               SyncText::sentence(state, m_runner.status(), now()), syncSign(state, m_runner.status()).icon);
    status.set(QStringLiteral("clock"), SyncText::clockWarning(state.peer.clockOff),
               tr("This computer's clock differs from the server's. Nothing is lost or put in a wrong order; set the "
                  "clock right so that times read true."),
               QStringLiteral("alert-triangle"));
    status.set(QStringLiteral("place"), {}, {});
}

bool SyncDesk::statusClicked(const QString &part)
{
    static const QHash<QString, QString> kinds{{QStringLiteral("outbox"), QStringLiteral("outbox")},
                                               {QStringLiteral("conflicts"), QStringLiteral("conflicts")},
                                               {QStringLiteral("network"), QStringLiteral("outbox")},
                                               {QStringLiteral("clock"), QStringLiteral("passes")}};
    if (!kinds.contains(part))
        return false;
    m_window->openRecord(QStringLiteral("sync"), kinds.value(part), {});
    return true;
}

} // namespace emonev
