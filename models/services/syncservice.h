#pragma once
#include "services/workspace.h"
#include "sync/syncgateway.h"
#include "sync/syncsession.h"

namespace emonev {

/// Where sync stands, for the status bar and the Sinkron page.
struct SyncState
{
    Peer peer;
    qint64 pending = 0;
    qint64 rejected = 0; ///< refused and not yet seen to
    qint64 openConflicts = 0;
    BlobCounts blobs;
    QVector<ScopeCursor> scopes;
    QVector<SyncPass> passes; ///< newest first
    [[nodiscard]] bool joined() const { return !peer.account.isEmpty(); }
};

/// Signing in and single passes of sync on an open store. Calls block: keep them off the windows' thread.
class SyncService
{
public:
    SyncService(Workspace &workspace, SyncGateway &gateway) : m_workspace(workspace), m_gateway(gateway) {}

    [[nodiscard]] static Result<SyncState> state(Workspace &workspace);
    /// Binds this store to the server and account. NotPermitted "other_account" where it is someone else's;
    /// InvalidData "other_city" where the server is another city's.
    Result<wire::SessionAnswer> signIn(const Credentials &credentials);
    /// Forgets the tokens. Conflict "outbox_waiting" (args: how many) unless `evenSo`.
    Result<void> signOut(bool evenSo);
    /// One pass; NotPermitted "sign_in" where nobody ever signed in.
    [[nodiscard]] SyncSession::Outcome pass(const std::function<bool()> &wantsOn = {});
    /// As signIn() where it is needed (nobody yet, or the tokens are gone), else only checks that it is that account.
    Result<void> needSignIn(const Credentials &credentials);

private:
    Result<Peer> peer();
    Result<void> keepPeer(const Peer &peer);
    Result<void> requireSameCity(const QString &city);

    Workspace &m_workspace;
    SyncGateway &m_gateway;
};

} // namespace emonev
