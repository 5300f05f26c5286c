#include "items/batchmodel.h"

namespace emonev {

BatchModel::BatchModel(QObject *parent) : QAbstractTableModel(parent) {}

void BatchModel::show(const QVector<Batch> &batches)
{
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

int BatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_batches.size()); }

int BatchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant BatchModel::valueOf(const Batch &batch, int column) const
{
    switch (column) {
    case MadeAt:
        return batch.madeAt;
    case FileName:
        return batch.fileName;
    case Kind:
        return batch.kind;
    case User:
        return batch.user;
    case Total:
        return batch.total;
    case Inserted:
        return batch.inserted;
    case Updated:
        return batch.updated;
    case Unchanged:
        return batch.unchanged;
    case Rejected:
        return batch.rejected;
    case State:
        return batch.undone ? tr("taken back") : tr("imported");
    default:
        return {};
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Batch &batch = m_batches.at(index.row());
    const bool isNumber = index.column() >= Total && index.column() <= Rejected;
    switch (role) {
    case Qt::DisplayRole:
        return valueOf(batch, index.column());
    case Qt::EditRole:
        return valueOf(batch, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return batch.id;
    case UndoneRole:
        return batch.undone;
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("When"), tr("File"),    tr("Table"),     tr("By"),      tr("Rows"),
                             tr("New"),  tr("Changed"), tr("Unchanged"), tr("Refused"), tr("State")};
    return titles.value(section);
}

} // namespace emonev
