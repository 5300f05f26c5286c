#include "items/explanationmodel.h"
#include "items/answerchoices.h"
#include "items/instrumentwords.h"

namespace emonev {

void ExplanationModel::show(const Explanation &explanation)
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    for (int i = 0; explanation.instrument && i < explanation.instrument->variables.size(); ++i)
        addVariable(explanation, i);
    endResetModel();
}

int ExplanationModel::add(int parent, const QString &name)
{
    const int place = int(m_nodes.size());
    QVector<int> &siblings = parent < 0 ? m_top : m_nodes[parent].children;
    const int row = int(siblings.size());
    siblings.append(place);
    Node node;
    node.parent = parent;
    node.row = row;
    node.text[NameColumn] = name;
    node.raw[NameColumn] = name;
    m_nodes.append(node);
    return place;
}

void ExplanationModel::setNumber(int node, int column, const std::optional<Rational> &value, bool points)
{
    if (!value) {
        m_nodes[node].text[column] = QStringLiteral("–");
        return;
    }
    const qint64 hundredths = roundToHundredths(*value);
    m_nodes[node].text[column] = points ? hundredthsWords(hundredths) : rationalWords(*value);
    m_nodes[node].raw[column] = hundredths;
}

void ExplanationModel::addVariable(const Explanation &explanation, int variable)
{
    const Variable &shown = explanation.instrument->variables[variable];
    const int node = add(-1, QStringLiteral("%1  %2").arg(shown.code, nameOf(shown)));
    std::optional<Rational> points;
    int evidence = 0;
    for (const ExplainedIndicator &line : explanation.indicators) {
        if (line.variable->code != shown.code)
            continue;
        if (line.contribution)
            points = Rational(points.value_or(Rational(0)) + *line.contribution);
        for (const int files : line.evidence)
            evidence += files;
        addIndicator(explanation, line, node);
    }
    setNumber(node, WeightColumn, shown.weight, false);
    setNumber(node, PointsColumn, points, true);
    if (variable < explanation.score.variables.size() && explanation.score.variables[variable].hundredths)
        m_nodes[node].text[AnswersColumn] =
            tr("score %1").arg(hundredthsWords(*explanation.score.variables[variable].hundredths));
    if (evidence > 0)
        m_nodes[node].text[EvidenceColumn] = QString::number(evidence);
}

void ExplanationModel::addIndicator(const Explanation &explanation, const ExplainedIndicator &line, int parent)
{
    const int node = add(parent, QStringLiteral("%1  %2").arg(line.indicator->code, nameOf(*line.indicator)));
    setNumber(node, WeightColumn, line.indicator->weight, false);
    setNumber(node, ValueColumn, line.value, false);
    setNumber(node, PointsColumn, line.contribution, true);
    int evidence = 0;
    for (const int files : line.evidence)
        evidence += files;
    if (evidence > 0)
        m_nodes[node].text[EvidenceColumn] = QString::number(evidence);
    if (line.indicator->scope == Indicator::Scope::Unit) {
        const Answer answer = line.answers.value(0);
        m_nodes[node].text[AnswersColumn] = AnswerChoices::word(*line.indicator, answer.value);
        return;
    }
    m_nodes[node].text[AnswersColumn] =
        tr("%1 of %2 services").arg(line.tally.answered()).arg(explanation.services.size());
    QHash<QString, QString> names;
    for (const Service &service : explanation.services)
        names.insert(service.id, service.name);
    for (const Answer &answer : line.answers)
        addAnswer(line, answer, names, node);
}

void ExplanationModel::addAnswer(const ExplainedIndicator &line, const Answer &answer,
                                 const QHash<QString, QString> &services, int parent)
{
    const int node = add(parent, services.value(answer.serviceId));
    m_nodes[node].text[AnswersColumn] = AnswerChoices::word(*line.indicator, answer.value);
    if (const Level *level = line.indicator->level(answer.value))
        setNumber(node, ValueColumn, level->score, false);
    if (const int files = line.evidence.value(answer.serviceId))
        m_nodes[node].text[EvidenceColumn] = QString::number(files);
}

const QVector<int> &ExplanationModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[int(parent.internalId())].children : m_top;
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[row]));
}

QModelIndex ExplanationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[int(child.internalId())].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[above].row, 0, quintptr(above));
}

int ExplanationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int ExplanationModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant ExplanationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[int(index.internalId())];
    const int column = index.column();
    const bool number =
        column == WeightColumn || column == ValueColumn || column == PointsColumn || column == EvidenceColumn;
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && !number))
        return node.text[column];
    if (role == RawRole)
        return node.raw[column];
    if (role == Qt::TextAlignmentRole && number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn && section != AnswersColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char *const names[] = {QT_TR_NOOP("Variable, indicator, service"),
                                        QT_TR_NOOP("Weight"),
                                        QT_TR_NOOP("Value"),
                                        QT_TR_NOOP("Points"),
                                        QT_TR_NOOP("Answer"),
                                        QT_TR_NOOP("Evidence")};
    return section >= 0 && section < ColumnCount ? tr(names[section]) : QVariant();
}

} // namespace emonev
