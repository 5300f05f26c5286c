#include "items/trialmodel.h"
#include "items/answerchoices.h"
#include "items/instrumentwords.h"

namespace emonev {

TrialModel::TrialModel(const Checklist &list, QObject *parent) : QAbstractTableModel(parent), m_list(list)
{
    for (const Variable &variable : std::as_const(m_list.instrument.variables))
        for (const Indicator &indicator : variable.indicators) {
            if (indicator.scope == Indicator::Scope::Unit)
                m_rows.append({{{}, indicator.code}, &indicator, {}});
            else
                for (const Service &service : std::as_const(m_list.services))
                    m_rows.append({{service.id, indicator.code}, &indicator, service.name});
        }
}

QString TrialModel::word(int row, const QString &value) const
{
    return AnswerChoices::word(*m_rows[row].indicator, value);
}

Trial TrialModel::trial() const { return {m_tried, m_weights}; }

void TrialModel::take(const QVector<Improvement> &steps)
{
    m_tried.clear();
    for (const Improvement &step : steps)
        m_tried.insert({step.serviceId, step.indicator}, step.toValue);
    told(TriedColumn);
}

void TrialModel::reset()
{
    m_tried.clear();
    m_weights.clear();
    told(TriedColumn);
    told(WeightColumn);
}

void TrialModel::told(int column)
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(int(m_rows.size()) - 1, column));
    Q_EMIT trialChanged();
}

int TrialModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TrialModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TrialModel::valueOf(const Row &row) const { return m_list.answers.value(row.line).value; }

bool TrialModel::isChanged(const Row &row, int column) const
{
    if (column == TriedColumn)
        return m_tried.contains(row.line);
    return column == WeightColumn && m_weights.contains(row.indicator->code);
}

QString TrialModel::text(const Row &row, int column) const
{
    switch (column) {
    case LineColumn:
        return row.indicator->code + u' ' + nameOf(*row.indicator);
    case ServiceColumn:
        return row.service;
    case NowColumn:
        return AnswerChoices::word(*row.indicator, valueOf(row));
    case TriedColumn:
        return AnswerChoices::word(*row.indicator, m_tried.value(row.line, valueOf(row)));
    case WeightColumn:
        return rationalWords(m_weights.value(row.indicator->code, row.indicator->weight));
    default:
        return QString::number(m_costs.value(row.indicator->code, usualFixCost));
    }
}

QVariant TrialModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isChanged(row, column) ? QStringLiteral("✎ ") + text(row, column) : text(row, column);
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::EditRole:
        return column == TriedColumn    ? m_tried.value(row.line, valueOf(row))
               : column == WeightColumn ? rationalToText(m_weights.value(row.indicator->code, row.indicator->weight))
                                        : text(row, column);
    case Qt::TextAlignmentRole:
        return int((column >= WeightColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChangedRole:
        return isChanged(row, column);
    case ChoicesRole: {
        QStringList values{QString()};
        for (const Level &level : row.indicator->levels)
            values.append(level.scoreText);
        if (row.indicator->notApplicableAllowed)
            values.append(notApplicable());
        return values;
    }
    default:
        return {};
    }
}

bool TrialModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Row &row = m_rows[index.row()];
    if (index.column() == TriedColumn) {
        if (value.toString() == valueOf(row))
            m_tried.remove(row.line);
        else
            m_tried.insert(row.line, value.toString());
    } else if (index.column() == WeightColumn) {
        const auto weight = rationalFromDecimal(value.toString().replace(u',', u'.'));
        if (!weight || *weight < 0)
            return false;
        if (*weight == row.indicator->weight)
            m_weights.remove(row.indicator->code);
        else
            m_weights.insert(row.indicator->code, *weight);
    } else if (index.column() == CostColumn) {
        bool isNumber = false;
        const int cost = value.toInt(&isNumber);
        if (!isNumber || cost < 0 || cost > 1000)
            return false;
        m_costs.insert(row.indicator->code, cost);
    } else
        return false;
    told(index.column());
    return true;
}

Qt::ItemFlags TrialModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() >= TriedColumn ? usual | Qt::ItemIsEditable : usual;
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case ServiceColumn:
        return tr("Service");
    case NowColumn:
        return tr("Now");
    case TriedColumn:
        return tr("Tried");
    case WeightColumn:
        return tr("Weight");
    default:
        return tr("Cost of a step");
    }
}

} // namespace emonev
