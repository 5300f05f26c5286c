#pragma once
#include "services/attachmentservice.h"
#include <QAbstractTableModel>

namespace emonev {

/// The files kept with one record.
class AttachmentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, SizeColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, RawRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QVector<Attachment> &files);
    [[nodiscard]] const Attachment &at(int row) const { return m_files[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Attachment &file, int column) const;

    QVector<Attachment> m_files;
};

} // namespace emonev
