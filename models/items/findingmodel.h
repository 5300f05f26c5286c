#pragma once
#include "services/findingservice.h"
#include <QAbstractTableModel>

namespace emonev {

/// Which findings a list shows.
enum class FindingFilter { All, WaitUnit, WaitCity, Overdue, Closed };

/// Findings of a year, a row a finding; filtered and sorted in memory.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, DueColumn, UnitColumn, LineColumn, ServiceColumn, FoundColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StateRole, OverdueRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const FindingList &list);
    void setFilter(FindingFilter filter, const QString &unitId);
    [[nodiscard]] const FindingList &list() const { return m_list; }
    /// Null outside the rows.
    [[nodiscard]] const FindingFile *file(int row) const;
    /// The row of a finding; -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &findingId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void choose();
    [[nodiscard]] QString text(const FindingFile &file, int column) const;
    [[nodiscard]] QString key(const FindingFile &file, int column) const;

    FindingList m_list;
    QVector<int> m_rows; ///< positions in m_list
    FindingFilter m_filter = FindingFilter::All;
    QString m_unit;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace emonev
