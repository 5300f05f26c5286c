#pragma once
#include "exchange/tabledata.h"
#include "reports/casestatistics.h"
#include <QAbstractTableModel>

namespace emonev {

/// How each unit handles complaints, a row a unit; sorted in memory, what is not known always last.
class PerformanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RankColumn,
        UnitColumn,
        CasesColumn,
        RepeatsColumn,
        ShareColumn,
        MeanColumn, ///< this and the next three: of the work itself
        MedianColumn,
        P90Column,
        LateColumn,
        CoordinateMeanColumn,
        CoordinateMedianColumn,
        CoordinateP90Column,
        CoordinateLateColumn,
        OpenColumn,
        ColumnCount
    };
    /// SortRole: a number, a text, or nothing where nothing is known. ThinRole: too few cases for a rank.
    enum Role { IdRole = Qt::UserRole + 1, SortRole, ThinRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CaseStatistics &statistics);
    [[nodiscard]] const CaseStatistics &statistics() const { return m_statistics; }
    /// All columns in the order of the rows; times as hours.
    [[nodiscard]] TableData table() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// "94,2 %".
    [[nodiscard]] static QString percent(int permille);
    [[nodiscard]] static QString number(qint64 value);

private:
    [[nodiscard]] static QVariant value(const UnitCaseStatistics &unit, int column);
    [[nodiscard]] QString text(const UnitCaseStatistics &unit, int column) const;
    [[nodiscard]] QString hint(const UnitCaseStatistics &unit, int column) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString longTitle(int column) const;

    CaseStatistics m_statistics;
};

} // namespace emonev
