#include "ui/text/synctext.h"
#include "ui/text/errortext.h"
#include <QLocale>

namespace emonev {

using Phase = SyncStatus::Phase;

namespace {

QString codeText(const QString &code, const QString &detail = {})
{
    return errorText({ErrorKind::Unexpected, code, detail, {}});
}

} // namespace

QString SyncText::ago(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return tr("never");
    const qint64 seconds = moment.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%Ln minute(s) ago", "", int(seconds / 60));
    if (seconds < 48 * 3600)
        return tr("%Ln hour(s) ago", "", int(seconds / 3600));
    return tr("%Ln day(s) ago", "", int(seconds / 86400));
}

QString SyncText::shortAgo(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 seconds = moment.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%1 min ago").arg(seconds / 60);
    return seconds < 48 * 3600 ? tr("%1 h ago").arg(seconds / 3600) : tr("%1 d ago").arg(seconds / 86400);
}

QString SyncText::safeHere(qint64 pending)
{
    return pending > 0 ? tr("%Ln change(s) are safe on this laptop.", "", int(pending))
                       : tr("All your work is on the server already.");
}

QString SyncText::settled(const SyncState &state, const QDateTime &now)
{
    const QDateTime last = QDateTime::fromString(state.peer.syncedAt, Qt::ISODateWithMs);
    if (!last.isValid())
        return tr("Not synced yet. %1").arg(safeHere(state.pending));
    const QString when = tr("Last synced %1.").arg(ago(last, now));
    if (state.pending > 0)
        return tr("%Ln change(s) not sent yet, safe on this laptop.", "", int(state.pending)) + u' ' + when;
    return tr("Everything is sent.") + u' ' + when;
}

QString SyncText::trouble(const SyncState &state, const SyncStatus &status)
{
    if (status.accountDisabled)
        return codeText(QStringLiteral("actor_disabled"));
    if (!status.brokenScopes.isEmpty())
        return errorText({ErrorKind::Damaged, QStringLiteral("scope_differs"), {}, status.brokenScopes});
    return status.error ? errorText(*status.error) : safeHere(state.pending);
}

QString SyncText::sentence(const SyncState &state, const SyncStatus &status, const QDateTime &now)
{
    const int pending = int(state.pending);
    if (!state.joined())
        return tr("Only on this laptop. Sign in to the city server to work together with others.");
    switch (status.phase) {
    case Phase::Running:
        return status.sending > 0 ? tr("Sending %Ln change(s)…", "", int(status.sending)) : tr("Looking for news…");
    case Phase::Offline:
        return tr("No network. %1").arg(safeHere(pending));
    case Phase::Waiting:
        return (status.error && status.error->code == u"server_full" ? tr("The server's disk is full.")
                                                                     : tr("The server is busy.")) +
               u' ' + safeHere(pending);
    case Phase::SignedOut: {
        const QString code = status.error ? status.error->code : QString();
        if (code == u"sign_in" && pending > 0)
            return tr("Paused: sign in again to send %Ln change(s).", "", pending);
        return tr("Paused: %1")
            .arg(code == u"sign_in" || code.isEmpty() ? tr("sign in again to stay up to date.")
                                                      : errorText(*status.error));
    }
    case Phase::TooOld:
        return codeText(QStringLiteral("upgrade"));
    case Phase::Trouble:
        return trouble(state, status);
    default:
        break;
    }
    if (status.serverRestored && pending > 0)
        return tr("The server came back from a backup; %Ln change(s) are sent once more.", "", pending);
    return settled(state, now);
}

QString SyncText::network(const SyncState &state, const SyncStatus &status)
{
    if (!state.joined())
        return tr("Not signed in");
    switch (status.phase) {
    case Phase::Running:
        return tr("Syncing…");
    case Phase::Offline:
        return tr("No network");
    case Phase::Waiting:
        return tr("Server busy");
    case Phase::SignedOut:
        return tr("Paused");
    case Phase::TooOld:
        return tr("Too old");
    case Phase::Trouble:
        return tr("Look here");
    default:
        return state.peer.syncedAt.isEmpty() ? tr("Connecting") : tr("Connected");
    }
}

QString SyncText::outbox(const SyncState &state)
{
    QStringList parts;
    if (state.pending > 0)
        parts.append(tr("%Ln not sent", "", int(state.pending)));
    if (state.rejected > 0)
        parts.append(tr("%Ln refused", "", int(state.rejected)));
    return parts.join(QStringLiteral(", "));
}

QString SyncText::conflicts(qint64 open) { return open > 0 ? tr("%Ln conflict(s)", "", int(open)) : QString(); }

QString SyncText::role(const QString &code)
{
    const QHash<QString, QString> words{{"admin", tr("administrator")}, {"coordinator", tr("coordinator")},
                                        {"assessor", tr("assessor")},   {"second_assessor", tr("second assessor")},
                                        {"unit", tr("unit staff")},     {"kelurahan", tr("ward staff")},
                                        {"inspector", tr("inspector")}, {"viewer", tr("reader of published figures")}};
    return words.value(code, code);
}

QString SyncText::account(const SyncState &state)
{
    if (!state.joined())
        return {};
    QStringList units;
    for (const ScopeCursor &scope : state.scopes)
        if (!scope.code.isEmpty() && !scope.hidden)
            units.append(scope.code);
    const QString several = tr("%Ln unit(s)", "", int(units.size()));
    const QString which = units.size() <= 2 ? units.join(QStringLiteral(", ")) : several;
    return which.isEmpty() ? state.peer.user : QStringLiteral("%1 · %2").arg(state.peer.user, which);
}

QString SyncText::clockWarning(qint64 secondsAhead)
{
    if (qAbs(secondsAhead) <= 300)
        return {};
    const qint64 minutes = qAbs(secondsAhead) / 60;
    const QString much = minutes < 120       ? tr("%Ln minute(s)", "", int(minutes))
                         : minutes < 48 * 60 ? tr("%Ln hour(s)", "", int(minutes / 60))
                                             : tr("%Ln day(s)", "", int(minutes / 1440));
    return secondsAhead > 0 ? tr("Clock fast by %1").arg(much) : tr("Clock slow by %1").arg(much);
}

QString SyncText::waitingWord(const QString &code, const QString &detail)
{
    if (code.isEmpty())
        return tr("Not sent yet");
    if (code == u"no_answer")
        return tr("Waits for a network");
    if (code == u"sign_in" || code.startsWith(QLatin1String("keychain_")))
        return tr("Waits for signing in");
    return code == u"server_busy" ? tr("Waits for the server") : codeText(code, detail);
}

QString SyncText::answer(const QString &status, const QString &code, const QString &detail)
{
    if (status == u"pending")
        return waitingWord(code, detail);
    if (status == u"applied")
        return tr("Taken");
    if (status == u"merged")
        return tr("Taken; others had changed other fields");
    if (status == u"conflict")
        return tr("Two values; a person decides");
    return codeText(code, detail);
}

QString SyncText::passEnd(const QString &code)
{
    if (code.isEmpty())
        return tr("Went through");
    if (code == u"no_answer")
        return tr("No network");
    if (code == u"sign_in")
        return tr("Nobody signed in");
    return code == u"server_busy" ? tr("Server busy") : codeText(code);
}

QString SyncText::files(qint64 count, qint64 bytes)
{
    if (count == 0)
        return tr("none waiting");
    return tr("%Ln file(s)", "", int(count)) + QStringLiteral(", ") + QLocale().formattedDataSize(bytes, 1);
}

} // namespace emonev
