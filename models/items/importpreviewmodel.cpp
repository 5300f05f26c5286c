#include "items/importpreviewmodel.h"

namespace emonev {

ImportPreviewModel::ImportPreviewModel(Words words, QObject *parent)
    : QAbstractTableModel(parent), m_words(std::move(words))
{
}

void ImportPreviewModel::show(const ImportTable &table, const ImportPlan &plan)
{
    const bool same = table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!same)
        beginResetModel();
    m_table = table;
    m_plan = plan;
    m_issues.clear();
    for (int i = 0; i < plan.issues.size(); ++i)
        m_issues[plan.issues.at(i).row].append(i);
    if (!same)
        endResetModel();
    else if (!table.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex ImportPreviewModel::cellOf(const RowIssue &issue) const
{
    const auto row = std::lower_bound(m_table.rows.begin(), m_table.rows.end(), issue.row,
                                      [](const ImportRow &each, int number) { return each.number < number; });
    if (row == m_table.rows.end() || row->number != issue.row)
        return {};
    const int column = m_table.indexOf(issue.column);
    return index(int(row - m_table.rows.begin()), column < 0 ? int(Outcome) : FirstValue + column);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstValue + int(m_table.columns.size());
}

QString ImportPreviewModel::issuesAt(int row, int column) const
{
    QStringList sentences;
    const QString name = column >= FirstValue ? m_table.columns.at(column - FirstValue) : QString();
    for (const int place : m_issues.value(m_table.rows.at(row).number)) {
        const RowIssue &issue = m_plan.issues.at(place);
        // What lies in no column of the file shows at the outcome.
        const bool here = column == Outcome ? !m_table.columns.contains(issue.column) : issue.column == name;
        if (here && column != RowNumber)
            sentences << m_words.issue(issue);
    }
    return sentences.join(u'\n');
}

QVariant ImportPreviewModel::valueAt(int row, int column) const
{
    if (column == RowNumber)
        return m_table.rows.at(row).number;
    if (column == Outcome)
        return m_words.outcomeOf(m_plan.outcomes.at(row));
    return m_table.rows.at(row).values.at(column - FirstValue);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return valueAt(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return issuesAt(row, index.column());
    case BadRole:
        return !issuesAt(row, index.column()).isEmpty();
    case BadRowRole:
        return m_plan.outcomes.at(row) == RowOutcome::Rejected;
    case OutcomeRole:
        return int(m_plan.outcomes.at(row));
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == RowNumber)
        return m_words.rowNumber;
    return section == Outcome ? m_words.outcome : m_table.columns.value(section - FirstValue);
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstValue ? flags | Qt::ItemIsEditable : flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) ||
        value.toString() == valueAt(index.row(), index.column()))
        return false;
    Q_EMIT edited(index.row(), m_table.columns.at(index.column() - FirstValue), value.toString());
    return true;
}

} // namespace emonev
