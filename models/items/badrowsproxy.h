#pragma once
#include <QSortFilterProxyModel>

namespace emonev {

/// The preview of an import, all rows or only those that are refused.
class BadRowsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyBad(bool onlyBad);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyBad = false;
};

} // namespace emonev
