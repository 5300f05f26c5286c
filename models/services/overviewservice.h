#pragma once
#include "services/workspace.h"
#include "storage/overviewrepository.h"

namespace emonev {

/// Lists of services with their newest standards, page by page.
class OverviewService
{
public:
    explicit OverviewService(Workspace &workspace) : m_workspace(workspace) {}

    /// Up to `rows` services with codes after `afterCode`, in code order.
    [[nodiscard]] Result<QVector<ServiceOverview>> page(const OverviewFilter &filter, const QString &afterCode,
                                                        int rows) const;
    [[nodiscard]] Result<qint64> count(const OverviewFilter &filter) const;
    /// The same on a thread of the pool, for large stores.
    [[nodiscard]] QFuture<Result<qint64>> countLater(const OverviewFilter &filter) const;
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    Workspace &m_workspace;
};

} // namespace emonev
