#pragma once
#include "domain/unit.h"
#include <QAbstractItemModel>
#include <QHash>
#include <QVector>

namespace emonev {

/// The city's units with the number of their services, as a tree or as a flat list.
class UnitModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, KindColumn, ServicesColumn, HeadColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, RawRole, KindRole, SearchRole, ConflictsRole };
    enum class Shape { Tree, Flat };

    explicit UnitModel(Shape shape, QObject *parent = nullptr);
    ~UnitModel() override;

    void setUnits(const QVector<Unit> &units, const QHash<QString, int> &services);
    /// Unit id → number of its open conflicts.
    void setConflicts(const QHash<QString, int> &conflicts);
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] QModelIndex indexOf(const QString &unitId) const;
    [[nodiscard]] qsizetype count() const { return m_units.size(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    [[nodiscard]] QVariant raw(const Node &node, int column) const;
    [[nodiscard]] QString text(const Node &node, int column) const;
    void build();
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;

    Shape m_shape;
    QVector<Unit> m_units;
    QHash<QString, int> m_services;
    QHash<QString, int> m_conflicts;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_byId;
};

} // namespace emonev
