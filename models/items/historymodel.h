#pragma once
#include "storage/changerepository.h"
#include <QAbstractTableModel>
#include <functional>

namespace emonev {

/// The history of a record, a row for each value that changed, newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { RawRole = Qt::UserRole + 1 };
    /// Turns an id that a column holds into a name ("parent_id" into the unit's name).
    using Namer = std::function<QString(const QString &column, const QString &value)>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QVector<Change> &changes, const Namer &namer = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QDateTime at;
        QString user;
        QString field;
        QString before;
        QString after;
    };
    void addLines(const Change &change, const Namer &namer);
    [[nodiscard]] static QString fieldOf(const Change &change, const QString &column);

    QVector<Line> m_lines;
};

} // namespace emonev
