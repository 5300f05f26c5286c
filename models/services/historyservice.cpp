#include "services/historyservice.h"
#include <algorithm>

namespace emonev {

Result<QVector<Change>> HistoryService::ofRow(const QString &table, const QString &rowKey) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> { return changes::ofRow(c, table, rowKey); });
}

Result<QVector<Change>> HistoryService::ofStandard(const QString &standardId) const
{
    return m_workspace.read([&](Connection &c) -> Result<QVector<Change>> {
        QVector<Change> all = changes::ofRow(c, tables::standard().name, standardId);
        all += changes::ofPrefix(c, tables::standardComponent().name, standardId + u'/');
        std::sort(all.begin(), all.end(), [](const Change &a, const Change &b) { return a.seq > b.seq; });
        return all;
    });
}

} // namespace emonev
