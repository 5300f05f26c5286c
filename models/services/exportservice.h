#pragma once
#include "exchange/tabledata.h"
#include "services/workspace.h"

namespace emonev {

/// Tables of the store as files that import again without changing anything.
class ExportService
{
public:
    explicit ExportService(Workspace &workspace) : m_workspace(workspace) {}

    /// All rows of that kind; answers of one year only when `year` is not 0 (NotFound without such a period).
    /// Standards are those in force: the newest version of each service. Usage import_not_built for later kinds.
    [[nodiscard]] Result<TableData> table(ImportKind kind, int year = 0) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
