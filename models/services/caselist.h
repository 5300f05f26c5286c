#pragma once
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

private:
    Workspace &m_workspace;
};

} // namespace emonev
