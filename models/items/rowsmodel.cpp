#include "items/rowsmodel.h"
#include <algorithm>

namespace emonev {

namespace {

/// Negative, zero or positive as `a` stands before, beside or after `b`.
int compare(const SmallRow &a, const SmallRow &b, int column)
{
    const QVariant left = a.sortBy.value(column);
    const QVariant right = b.sortBy.value(column);
    if (left.isValid() && right.isValid()) {
        const QPartialOrdering order = QVariant::compare(left, right);
        return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
    }
    return QString::localeAwareCompare(a.cells.value(column), b.cells.value(column));
}

} // namespace

void RowsModel::setHeaders(const QStringList &headers, const QVector<int> &numberColumns)
{
    beginResetModel();
    m_headers = headers;
    m_numbers = numberColumns;
    endResetModel();
}

void RowsModel::setRows(const QVector<SmallRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int RowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headers.size()); }

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SmallRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.hint.isEmpty() ? row.cells.value(index.column()) : row.hint;
    case Qt::TextAlignmentRole:
        return int((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return row.key;
    case ProgressRole:
        return row.progress;
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return int((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RowsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_headers.size())
        return;
    beginResetModel();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const SmallRow &a, const SmallRow &b) {
        const int found = compare(a, b, column);
        return order == Qt::AscendingOrder ? found < 0 : found > 0;
    });
    endResetModel();
}

} // namespace emonev
