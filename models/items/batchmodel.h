#pragma once
#include "services/batchservice.h"
#include <QAbstractTableModel>

namespace emonev {

/// Past imports: when, which file, by whom, what became of its rows.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeAt, FileName, Kind, User, Total, Inserted, Updated, Unchanged, Rejected, State, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, UndoneRole };

    explicit BatchModel(QObject *parent = nullptr);

    void show(const QVector<Batch> &batches);
    [[nodiscard]] const Batch &at(int row) const { return m_batches.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant valueOf(const Batch &batch, int column) const;

    QVector<Batch> m_batches;
};

} // namespace emonev
