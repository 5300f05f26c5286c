#include "items/badrowsproxy.h"
#include "items/importpreviewmodel.h"

namespace emonev {

void BadRowsProxy::setOnlyBad(bool onlyBad)
{
    m_onlyBad = onlyBad;
    invalidateFilter();
}

bool BadRowsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_onlyBad || sourceModel()->index(row, 0, parent).data(ImportPreviewModel::BadRowRole).toBool();
}

} // namespace emonev
