#pragma once
#include "items/conflictlines.h"
#include <QAbstractTableModel>

namespace emonev {

/// The open conflicts: where, which field, both values, since when.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, FieldColumn, MineColumn, TheirsColumn, WhenColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, KindRole, UnitIdRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QVector<ConflictLine> &lines);
    [[nodiscard]] const ConflictLine &at(int row) const { return m_lines[row]; }
    [[nodiscard]] const QVector<ConflictLine> &lines() const { return m_lines; }
    /// -1 when it is not (or no longer) open.
    [[nodiscard]] int rowOf(const QString &conflictId) const;
    /// How many conflicts are of that kind.
    [[nodiscard]] int countOf(const QString &kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] static QString text(const ConflictLine &line, int column);

    QVector<ConflictLine> m_lines;
};

} // namespace emonev
