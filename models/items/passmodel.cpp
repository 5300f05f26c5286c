#include "items/passmodel.h"
#include "items/columnname.h"
#include "items/momentwords.h"

namespace emonev {

namespace {

QDateTime momentOf(const QString &stored) { return QDateTime::fromString(stored, Qt::ISODateWithMs); }

bool isNumber(int column) { return column > PassModel::WhenColumn && column < PassModel::EndColumn; }

} // namespace

void PassModel::show(const QVector<SyncPass> &passes)
{
    beginResetModel();
    m_passes = passes;
    endResetModel();
}

int PassModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_passes.size()); }

int PassModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PassModel::raw(const SyncPass &pass, int column) const
{
    switch (column) {
    case WhenColumn:
        return momentOf(pass.begunAt);
    case SecondsColumn:
        return qMax<qint64>(0, momentOf(pass.begunAt).secsTo(momentOf(pass.endedAt)));
    case SentColumn:
        return pass.pushed;
    case ReceivedColumn:
        return pass.pulled;
    case FilesColumn:
        return pass.blobsUp + pass.blobsDown;
    case ConflictsColumn:
        return pass.conflicts;
    case RefusedColumn:
        return pass.rejected;
    default:
        return m_wording(pass.code);
    }
}

QVariant PassModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SyncPass &pass = m_passes[index.row()];
    const QVariant value = raw(pass, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == WhenColumn)
            return momentWords(value.toDateTime());
        return isNumber(index.column()) ? QLocale().toString(value.toLongLong()) : value.toString();
    case Qt::ToolTipRole:
        return index.column() == EndColumn ? value : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RawRole:
        return value;
    case KeyRole:
        return pass.begunAt;
    case CodeRole:
        return pass.code;
    default:
        return {};
    }
}

QVariant PassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"when", "seconds", "sent", "received", "files", "conflicts", "refused", "end"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Begun"), tr("Seconds"),   tr("Sent"),    tr("Received"),
                              tr("Files"), tr("Conflicts"), tr("Refused"), tr("How it ended")};
    return titles[section];
}

} // namespace emonev
