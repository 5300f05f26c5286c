#include "items/conflictmodel.h"
#include "items/columnname.h"
#include "items/momentwords.h"
#include <algorithm>

namespace emonev {

void ConflictModel::show(const QVector<ConflictLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ConflictModel::rowOf(const QString &conflictId) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].row.id == conflictId)
            return row;
    return -1;
}

int ConflictModel::countOf(const QString &kind) const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [&kind](const ConflictLine &line) { return line.kind == kind; }));
}

int ConflictModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int ConflictModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ConflictModel::text(const ConflictLine &line, int column)
{
    QStringList parts;
    for (const ConflictField &field : line.fields)
        parts.append(column == FieldColumn ? field.name : column == MineColumn ? field.mine : field.theirs);
    if (column == WhatColumn)
        return line.what;
    return column == WhenColumn ? momentWords(line.mineAt) : parts.join(QStringLiteral("; "));
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConflictLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column()).simplified();
    case Qt::ToolTipRole:
        return text(line, index.column());
    case IdRole:
        return line.row.id;
    case KindRole:
        return line.kind;
    case UnitIdRole:
        return line.unitId;
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"what", "field", "mine", "theirs", "when"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("What"), tr("Field"), tr("Not taken"), tr("On the server"), tr("Written")};
    return titles[section];
}

void ConflictModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const ConflictLine &a, const ConflictLine &b) {
        const bool less = column == WhenColumn ? a.mineAt < b.mineAt
                                               : QString::localeAwareCompare(text(a, column), text(b, column)) < 0;
        const bool more = column == WhenColumn ? b.mineAt < a.mineAt
                                               : QString::localeAwareCompare(text(b, column), text(a, column)) < 0;
        return order == Qt::AscendingOrder ? less : more;
    });
    endResetModel();
}

} // namespace emonev
