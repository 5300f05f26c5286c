#pragma once
#include "services/overviewservice.h"
#include <QAbstractTableModel>
#include <QCollator>

namespace emonev {

/// Services with their newest standards, read page by page in code order; another order reads all of them first.
class ServiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        CodeColumn,
        NameColumn,
        UnitColumn,
        SectorColumn,
        VersionColumn,
        StateColumn,
        DecreeColumn,
        FilledColumn,
        PublicColumn,
        ColumnCount
    };
    /// DoneRole and OfRole give "9" and "14" of a completeness column.
    enum Role { IdRole = Qt::UserRole + 1, RawRole, UnitIdRole, StateRole, DoneRole, OfRole, ConflictsRole };
    static constexpr int pageRows = 200;

    explicit ServiceModel(const OverviewService &service, QObject *parent = nullptr);
    /// Waits for counts still under way.
    ~ServiceModel() override;

    /// Asks anew; selection is the view's business.
    void setFilter(const OverviewFilter &filter);
    [[nodiscard]] const OverviewFilter &filter() const { return m_filter; }
    /// Service id → number of its open conflicts.
    void setConflicts(const QHash<QString, int> &conflicts);
    void reload();
    /// The row of a service, read on to if it is not there yet; -1 when the filter leaves it out.
    [[nodiscard]] int rowOf(const QString &serviceId);
    [[nodiscard]] const ServiceOverview &at(int row) const { return m_rows[row]; }
    /// All rows of the filter, once counted; -1 before.
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The number of all rows is known now.
    void counted(qint64 total);
    void failed(const emonev::Error &error);

private:
    void read(int rows);
    void fillFresh(int rows);
    void readAll();
    void arrange();
    void startCount();
    [[nodiscard]] QVariant raw(const ServiceOverview &service, int column) const;
    [[nodiscard]] QString text(const ServiceOverview &service, int column) const;
    [[nodiscard]] bool inCodeOrder() const;

    OverviewService m_service;
    OverviewFilter m_filter;
    QVector<ServiceOverview> m_rows;
    QHash<QString, int> m_conflicts;
    bool m_complete = false;
    qint64 m_total = -1;
    quint64 m_question = 0;
    int m_sortColumn = CodeColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_order;
    QVector<QFuture<Result<qint64>>> m_counts;
};

} // namespace emonev
