#pragma once
#include "services/casereference.h"
#include "services/workspace.h"
#include "storage/casequery.h"

namespace emonev {

/// The queue for lists and counts.
class CaseList
{
public:
    explicit CaseList(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QVector<CaseLine>> page(const CaseFilter &filter, CaseOrder order,
                                                 const std::optional<CaseLine> &after, int rows) const
    {
        return m_workspace.read(
            [&](Connection &c) -> Result<QVector<CaseLine>> { return casequery::page(c, filter, order, after, rows); });
    }
    [[nodiscard]] Result<qint64> count(const CaseFilter &filter) const
    {
        return m_workspace.read([&](Connection &c) -> Result<qint64> { return casequery::count(c, filter); });
    }
    [[nodiscard]] Result<QStringList> categories() const
    {
        return m_workspace.read([](Connection &c) -> Result<QStringList> { return casequery::categories(c); });
    }
    /// The ways on which complaints come, also those no longer open.
    [[nodiscard]] Result<QVector<Channel>> channels() const
    {
        return m_workspace.read([](Connection &c) -> Result<QVector<Channel>> { return casereference::channels(c); });
    }

private:
    Workspace &m_workspace;
};

} // namespace emonev
