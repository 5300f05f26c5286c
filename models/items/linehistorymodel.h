#pragma once
#include "domain/instrument.h"
#include "storage/changerepository.h"
#include <QAbstractTableModel>

namespace emonev {

/// The history of one line of a checklist, newest first; each entry can be brought back.
class LineHistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, ChangeColumn, ColumnCount };
    enum Role { RawRole = Qt::UserRole + 1 };
    /// What the line held before or after a change; nothing where the change did not touch it.
    struct State
    {
        std::optional<QString> value;
        std::optional<QString> note;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Indicator &indicator, const QVector<Change> &changes);
    void clear();
    [[nodiscard]] State before(int row) const { return m_entries[row].before; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        QDateTime at;
        QString user;
        State before;
        State after;
        QString words;
    };
    [[nodiscard]] static QString wordsOf(const Indicator &indicator, const State &before, const State &after);

    QVector<Entry> m_entries;
};

} // namespace emonev
