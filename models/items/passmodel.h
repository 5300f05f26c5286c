#pragma once
#include "storage/peerrepository.h"
#include <QAbstractTableModel>
#include <functional>

namespace emonev {

/// The past passes of sync, newest first: when, what went and came, how each ended.
class PassModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        SecondsColumn,
        SentColumn,
        ReceivedColumn,
        FilesColumn,
        ConflictsColumn,
        RefusedColumn,
        EndColumn,
        ColumnCount
    };
    enum Role { KeyRole = Qt::UserRole + 1, RawRole, CodeRole };
    /// Says the code a pass ended with; empty: it went through.
    using Wording = std::function<QString(const QString &code)>;

    explicit PassModel(Wording wording, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_wording(std::move(wording))
    {
    }

    void show(const QVector<SyncPass> &passes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant raw(const SyncPass &pass, int column) const;

    Wording m_wording;
    QVector<SyncPass> m_passes;
};

} // namespace emonev
