#include "items/outboxmodel.h"
#include "items/columnname.h"
#include "items/momentwords.h"
#include <algorithm>

namespace emonev {

void OutboxModel::show(const QVector<OutboxLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int OutboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int OutboxModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OutboxModel::raw(const OutboxLine &line, int column) const
{
    switch (column) {
    case WhatColumn:
        return line.what;
    case ChangeColumn:
        return line.change;
    case WhenColumn:
        return line.at;
    case TriesColumn:
        return line.tries;
    default:
        return m_wording(line);
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxLine &line = m_lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == WhenColumn)
            return momentWords(line.at);
        return column == TriesColumn ? QLocale().toString(line.tries) : raw(line, column).toString().simplified();
    case Qt::ToolTipRole:
        return raw(line, column).toString();
    case Qt::TextAlignmentRole:
        return column == TriesColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return line.opId;
    case StatusRole:
        return line.status;
    case RawRole:
        return raw(line, column);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"what", "change", "when", "tries", "answer"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role == Qt::TextAlignmentRole && section == TriesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("What"), tr("Change"), tr("When"), tr("Tries"), tr("Answer")};
    return titles[section];
}

void OutboxModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const OutboxLine &a, const OutboxLine &b) {
        const QVariant left = raw(a, column);
        const QVariant right = raw(b, column);
        const bool words = left.typeId() == QMetaType::QString;
        const int found = words ? QString::localeAwareCompare(left.toString(), right.toString())
                          : QVariant::compare(left, right) == QPartialOrdering::Less    ? -1
                          : QVariant::compare(left, right) == QPartialOrdering::Greater ? 1
                                                                                        : 0;
        return order == Qt::AscendingOrder ? found < 0 : found > 0;
    });
    endResetModel();
}

} // namespace emonev
