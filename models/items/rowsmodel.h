#pragma once
#include <QAbstractTableModel>
#include <QStringList>
#include <QVector>

namespace emonev {

/// One row of a RowsModel: what its cells say, what they are sorted by, and what tells the row apart.
struct SmallRow
{
    QString key;
    QStringList cells;
    QVariantList sortBy;  ///< same order as cells; an invalid one sorts by the cell's text
    QString hint;         ///< tool tip of the whole row
    double progress = -1; ///< 0 to 1 for rows with a bar
};

/// A short read-only table whose rows are ready-made words: periods, backups, unfinished units.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, ProgressRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList &headers, const QVector<int> &numberColumns = {});
    void setRows(const QVector<SmallRow> &rows);
    [[nodiscard]] const QVector<SmallRow> &rows() const { return m_rows; }
    [[nodiscard]] QString keyAt(int row) const { return m_rows.value(row).key; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QStringList m_headers;
    QVector<int> m_numbers;
    QVector<SmallRow> m_rows;
};

} // namespace emonev
