#include "items/attachmentmodel.h"
#include "items/columnname.h"

namespace emonev {

void AttachmentModel::show(const QVector<Attachment> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int AttachmentModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_files.size()); }

int AttachmentModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AttachmentModel::text(const Attachment &file, int column) const
{
    switch (column) {
    case NameColumn:
        return file.name;
    case KindColumn:
        return file.mime.section(u'/', -1).toUpper();
    case SizeColumn:
        return QLocale(QLocale::Indonesian, QLocale::Indonesia).formattedDataSize(file.size, 1);
    default:
        return {};
    }
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Attachment &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(file, index.column());
    case Qt::ToolTipRole:
        return file.name;
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return file.id;
    case RawRole:
        return index.column() == SizeColumn ? QVariant(file.size) : QVariant(text(file, index.column()));
    default:
        return {};
    }
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"name", "kind", "size"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("File"), tr("Kind"), tr("Size")};
    return titles[section];
}

} // namespace emonev
