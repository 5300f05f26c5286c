#pragma once
#include "items/casewords.h"
#include "services/caselist.h"
#include <QAbstractTableModel>
#include <QFuture>

namespace emonev {

/// The queue of complaints, read page by page on other threads; the window never waits for a query.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        ReceivedColumn,
        UnitColumn,
        ChannelColumn,
        CategoryColumn,
        SubjectColumn,
        StatusColumn,
        ClockColumn,
        ColumnCount
    };
    /// StatusRole is a CaseStatus, ClockRole a ClockLook, both as int.
    enum Role { IdRole = Qt::UserRole + 1, StatusRole, ClockRole };
    static constexpr int pageRows = 200;

    explicit CaseModel(Workspace &workspace, QObject *parent = nullptr);
    /// Waits for queries still under way.
    ~CaseModel() override;

    /// What ids and codes are called, and where people read times.
    void setNames(const QHash<QString, QString> &units, const QHash<QString, QString> &channels, const QTimeZone &zone);
    /// Clocks that end before it end soon; until it is known, those of the next day.
    void setNearUntil(qint64 moment);
    /// Asks anew; the old rows stay until the new ones are there.
    void setFilter(const CaseFilter &filter, CaseOrder order);
    [[nodiscard]] const CaseFilter &filter() const { return m_filter; }
    [[nodiscard]] CaseOrder order() const { return m_order; }
    /// Reads as many rows as are shown once more.
    void reload();
    /// Clocks went on: what they say is reckoned anew.
    void tick();
    [[nodiscard]] const CaseLine &at(int row) const { return m_rows[row]; }
    /// -1 where it is not read (yet).
    [[nodiscard]] int rowOf(const QString &id) const;
    /// All rows of the filter, once counted; -1 before.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Whether the rows shown are not yet those of the filter.
    [[nodiscard]] bool isAsking() const { return m_asking; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The rows are those of the filter now.
    void answered();
    void counted(qint64 total);
    void failed(const emonev::Error &error);

private:
    using Page = Result<QVector<CaseLine>>;

    void ask(int rows);
    void show(const Page &page, int rows);
    void append(const Page &page);
    void replace(const QVector<CaseLine> &lines);
    void startCount();
    [[nodiscard]] bool sameRows(const QVector<CaseLine> &lines) const;
    [[nodiscard]] QFuture<Page> read(const std::optional<CaseLine> &after, int rows);
    [[nodiscard]] QString text(const CaseLine &line, int column) const;

    Workspace &m_workspace;
    qint64 m_nearUntil = 0;
    CaseFilter m_filter;
    CaseOrder m_order = CaseOrder::Newest;
    QHash<QString, QString> m_units;
    QHash<QString, QString> m_channels;
    QTimeZone m_zone;
    QVector<CaseLine> m_rows;
    QVector<QFuture<Page>> m_pages;
    QVector<QFuture<Result<qint64>>> m_counts;
    bool m_complete = true;
    bool m_asking = false;
    bool m_fetching = false;
    qint64 m_total = -1;
    quint64 m_question = 0;
};

} // namespace emonev
