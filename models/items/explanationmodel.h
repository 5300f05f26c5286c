#pragma once
#include "services/scoringservice.h"
#include <QAbstractItemModel>

namespace emonev {

/// Why a unit has its score, as a tree: variables, their indicators, the answers behind each.
class ExplanationModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, WeightColumn, ValueColumn, PointsColumn, AnswersColumn, EvidenceColumn, ColumnCount };
    enum Role { RawRole = Qt::UserRole + 1 };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const Explanation &explanation);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row of the tree; children lie one after the other.
    struct Node
    {
        int parent = -1;
        int row = 0;
        QVector<int> children;
        QString text[ColumnCount];
        QVariant raw[ColumnCount];
    };
    int add(int parent, const QString &name);
    void addVariable(const Explanation &explanation, int variable);
    void addIndicator(const Explanation &explanation, const ExplainedIndicator &line, int parent);
    void addAnswer(const ExplainedIndicator &line, const Answer &answer, const QHash<QString, QString> &services,
                   int parent);
    void setNumber(int node, int column, const std::optional<Rational> &value, bool points);
    [[nodiscard]] const QVector<int> &childrenOf(const QModelIndex &parent) const;

    QVector<Node> m_nodes;
    QVector<int> m_top;
};

} // namespace emonev
