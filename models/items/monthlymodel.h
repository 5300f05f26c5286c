#pragma once
#include "reports/monthlycomparison.h"
#include "services/monthlyservice.h"
#include <QAbstractTableModel>
#include <QFuture>
#include <QTimer>

namespace emonev {

/// The grid of a unit's month: channels and their four counts, each cell saved as it is left, beside what the cases
/// say; the last line sums up.
class MonthlyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ChannelColumn, ReceivedColumn, ResolvedColumn, ProgressColumn, RefusedColumn, CasesColumn };
    static constexpr int ColumnCount = CasesColumn + 1;
    enum Role { ChannelRole = Qt::UserRole + 1, FarRole, DiffersRole };

    explicit MonthlyModel(Workspace &workspace, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~MonthlyModel() override;

    void show(const QString &unitId, const QDate &month);
    void reload();
    /// The cases as well.
    void reloadAll();
    [[nodiscard]] const std::optional<MonthSheet> &sheet() const { return m_sheet; }
    [[nodiscard]] bool idle() const { return m_running == 0; }
    /// The count a column shows; nothing for the others.
    [[nodiscard]] static std::optional<MonthCount> countOf(int column);
    /// The month's row at that line; null at the sum.
    [[nodiscard]] const MonthRow *rowAt(int row) const;
    /// What the cases say of the line; nothing before they were counted.
    [[nodiscard]] std::optional<MonthCounts> casesAt(int row) const;
    [[nodiscard]] bool differs(int row) const;
    [[nodiscard]] static QString channelName(const Channel &channel);

    /// Writes a block of tabs and lines with its first cell at `at`: all of it, or nothing. InvalidData paste_outside,
    /// not_a_whole_number, number_too_large (args: text, channel, column), paste_empty; NotPermitted month_locked.
    Result<void> paste(const QModelIndex &at, const QString &text);
    /// Empties cells in one step.
    void clear(const QModelIndexList &cells);
    /// Writes 0 into all empty cells, in one step.
    void fillWithZeros();
    /// Writes what the cases say into all empty cells, in one step; nothing before they were counted.
    void fillFromCases();
    void move(MonthState to, const QString &note);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Another sheet, or the same with other figures.
    void shown();
    void casesCounted();
    void saved();
    /// Nothing of the step was kept; the grid shows what is stored.
    void failed(const emonev::Error &error);

private:
    void readSheet();
    void readCases();
    void take(const MonthSheet &sheet);
    void write(const QVector<MonthCell> &cells, const QString &label);
    void finished(const Result<Saved> &result);
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString casesText(int row) const;
    [[nodiscard]] QString spoken(int row, int column) const;
    [[nodiscard]] MonthNumbers sums() const;
    [[nodiscard]] Result<void> writable() const;

    Workspace &m_workspace;
    MonthlyService m_service;
    QString m_unitId;
    QDate m_month;
    std::optional<MonthSheet> m_sheet;
    std::optional<QHash<QString, MonthCounts>> m_cases; ///< by channel
    QTimer m_later;
    QSet<QString> m_changed;
    QVector<QFuture<Result<MonthSheet>>> m_readings;
    QVector<QFuture<Result<MonthlyComparison>>> m_countings;
    int m_generation = 0;
    int m_running = 0;
};

} // namespace emonev
