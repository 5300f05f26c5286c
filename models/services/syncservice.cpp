#include "services/syncservice.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "services/settingsservice.h"
#include "sync/refusals.h"

namespace emonev {

Result<SyncState> SyncService::state(Workspace &workspace)
{
    return workspace.read([](Connection &c) -> Result<SyncState> {
        SyncState state;
        state.peer = peers::find(c);
        const auto counts = outbox::countByStatus(c);
        state.pending = counts.value(QStringLiteral("pending"));
        Statement &rejected = c.query("outbox/count_rejected_new");
        state.rejected = rejected.next() ? rejected.number(0) : 0;
        rejected.reset();
        Statement &open = c.query("conflict/count_open");
        state.openConflicts = open.next() ? open.number(0) : 0;
        open.reset();
        state.blobs = peers::blobCounts(c);
        state.scopes = peers::cursors(c);
        state.passes = peers::passes(c, 100);
        return state;
    });
}

Result<Peer> SyncService::peer()
{
    return m_workspace.read([](Connection &c) -> Result<Peer> { return peers::find(c); });
}

Result<void> SyncService::keepPeer(const Peer &peer)
{
    return m_workspace.store().write([&](Connection &c) -> Result<void> {
        peers::put(c, peer);
        return {};
    });
}

Result<void> SyncService::requireSameCity(const QString &city)
{
    const Result<CitySettings> settings = SettingsService(m_workspace).load();
    EMONEV_TRY(settings);
    if (settings->cityName.compare(city, Qt::CaseInsensitive) == 0)
        return {};
    return fail(ErrorKind::InvalidData, QStringLiteral("other_city"), {city, settings->cityName});
}

Result<wire::SessionAnswer> SyncService::signIn(const Credentials &credentials)
{
    EMONEV_ASSIGN(Peer known, peer());
    if (!known.user.isEmpty() && known.user.compare(credentials.user, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::NotPermitted, QStringLiteral("other_account"), {known.user, credentials.user});
    if (known.device.isEmpty()) {
        known.device = newId(m_workspace.clock());
        EMONEV_TRY(keepPeer(known));
    }
    const auto reply = m_gateway.signIn(credentials, known.device);
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return Unexpected{errorOf(*refusal)};
    const auto &answer = std::get<wire::SessionAnswer>(reply);
    if (const Result<void> same = requireSameCity(answer.city); !same) {
        (void)m_gateway.signOut(known.device);
        return failure(same);
    }
    known.server = credentials.server;
    known.account = answer.account;
    known.user = answer.user;
    known.role = answer.role;
    EMONEV_TRY(keepPeer(known));
    return answer;
}

Result<void> SyncService::needSignIn(const Credentials &credentials)
{
    EMONEV_ASSIGN(Peer known, peer());
    if (!known.account.isEmpty() && !credentials.user.isEmpty() &&
        known.user.compare(credentials.user, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::NotPermitted, QStringLiteral("other_account"), {known.user, credentials.user});
    bool signedIn = false;
    if (!known.account.isEmpty()) {
        EMONEV_ASSIGN(signedIn, m_gateway.isSignedIn(known.device));
    }
    if (!signedIn) {
        if (credentials.user.isEmpty())
            return fail(ErrorKind::NotPermitted, QStringLiteral("sign_in"));
        EMONEV_TRY(signIn(credentials));
        return {};
    }
    if (known.server != credentials.server && !credentials.server.isEmpty()) {
        known.server = credentials.server;
        EMONEV_TRY(keepPeer(known));
    }
    return {};
}

Result<void> SyncService::signOut(bool evenSo)
{
    EMONEV_ASSIGN(const SyncState now, state(m_workspace));
    const qint64 waiting = now.pending + now.blobs.up;
    if (waiting > 0 && !evenSo)
        return fail(ErrorKind::Conflict, QStringLiteral("outbox_waiting"), {QString::number(waiting)});
    return m_gateway.signOut(now.peer.device);
}

SyncSession::Outcome SyncService::pass(const std::function<bool()> &wantsOn)
{
    const Result<Peer> known = peer();
    if (!known)
        return {{}, known.error(), 0};
    if (known->account.isEmpty())
        return {{}, Error{ErrorKind::NotPermitted, QStringLiteral("sign_in"), {}, {}}, 0};
    const std::unique_ptr<SyncServer> server = m_gateway.connect(known->server, known->device);
    SyncSession session(m_workspace.store(), m_workspace.clock(), *server, wantsOn);
    SyncSession::Outcome outcome = session.run();
    if (!outcome.summary.tables.isEmpty())
        Q_EMIT m_workspace.announcer().changed(outcome.summary.tables, QString());
    return outcome;
}

} // namespace emonev
