#pragma once
#include "services/workspace.h"
#include "sync/syncgateway.h"

namespace emonev {

/// Work carried by hand where there is no network: courier files written and taken in on an open store. Calls block.
class CourierService
{
public:
    struct Given
    {
        int ops = 0;      ///< operations, this laptop's own and carried ones
        int receipts = 0; ///< the server's answers on their way back
        int leftOut = 0;  ///< operations that could not be sealed
        qint64 scopes = 0;
    };
    struct Taken
    {
        int ops = 0; ///< in the parts that this user may read
        int newOps = 0;
        int known = 0;
        int receipts = 0;
        int settled = 0; ///< of this laptop's own waiting operations
        int skippedScopes = 0;
    };

    CourierService(Workspace &workspace, SyncGateway &gateway) : m_workspace(workspace), m_gateway(gateway) {}

    /// Errors as BundleExport; NotPermitted "bundle_sign_in" where this laptop never signed in.
    Result<Given> give(const QString &path);
    /// Errors as BundleImport. All or nothing.
    Result<Taken> take(const QString &path);

private:
    Workspace &m_workspace;
    SyncGateway &m_gateway;
};

} // namespace emonev
