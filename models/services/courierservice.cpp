#include "services/courierservice.h"
#include "courier/bundleexport.h"
#include "courier/bundleimport.h"

namespace emonev {

namespace {

Result<CourierKeys> keysOf(Workspace &workspace, SyncGateway &gateway)
{
    EMONEV_ASSIGN(const Peer peer,
                  workspace.store().read([](Connection &c) -> Result<Peer> { return peers::find(c); }));
    if (peer.account.isEmpty())
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"));
    EMONEV_ASSIGN(const SyncGateway::CourierSecrets kept, gateway.courierSecrets(peer.device));
    return CourierKeys::from(kept.keys, kept.signingSecret);
}

} // namespace

Result<CourierService::Given> CourierService::give(const QString &path)
{
    EMONEV_ASSIGN(const CourierKeys keys, keysOf(m_workspace, m_gateway));
    EMONEV_ASSIGN(const BundleExport::Summary made,
                  BundleExport(m_workspace.store(), m_workspace.clock(), keys).run(path));
    return Given{made.ops, made.receipts, made.leftOut, made.scopes};
}

Result<CourierService::Taken> CourierService::take(const QString &path)
{
    EMONEV_ASSIGN(const CourierKeys keys, keysOf(m_workspace, m_gateway));
    EMONEV_ASSIGN(const BundleImport::Summary got,
                  BundleImport(m_workspace.store(), m_workspace.clock(), keys).run(path));
    if (!got.tables.isEmpty())
        Q_EMIT m_workspace.announcer().changed(got.tables, QString());
    return Taken{got.ops, got.newOps, got.known, got.receipts, got.settled, got.skippedScopes};
}

} // namespace emonev
