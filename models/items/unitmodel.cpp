#include "items/unitmodel.h"
#include "items/columnname.h"
#include "items/registrywords.h"

namespace emonev {

/// One unit in its place.
struct UnitModel::Node
{
    const Unit *unit = nullptr;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

UnitModel::UnitModel(Shape shape, QObject *parent)
    : QAbstractItemModel(parent), m_shape(shape), m_root(std::make_unique<Node>())
{
}

UnitModel::~UnitModel() = default;

void UnitModel::setUnits(const QVector<Unit> &units, const QHash<QString, int> &services)
{
    beginResetModel();
    m_units = units;
    m_services = services;
    build();
    endResetModel();
}

void UnitModel::setConflicts(const QHash<QString, int> &conflicts)
{
    const QHash<QString, int> before = std::exchange(m_conflicts, conflicts);
    for (const auto &counts : {before, conflicts})
        for (auto it = counts.begin(); it != counts.end(); ++it)
            if (const QModelIndex unit = indexOf(it.key());
                unit.isValid() && before.value(it.key()) != conflicts.value(it.key()))
                Q_EMIT dataChanged(unit, unit.siblingAtColumn(ColumnCount - 1));
}

void UnitModel::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    beginResetModel();
    m_shape = shape;
    build();
    endResetModel();
}

/// A unit whose parent is missing stands at the top; circles can't come from the store, and would stay out of sight.
void UnitModel::build()
{
    m_root = std::make_unique<Node>();
    m_byId.clear();
    std::vector<std::unique_ptr<Node>> nodes;
    for (const Unit &unit : std::as_const(m_units)) {
        nodes.push_back(std::make_unique<Node>());
        nodes.back()->unit = &unit;
        m_byId.insert(unit.id, nodes.back().get());
    }
    for (auto &node : nodes) {
        Node *above = m_shape == Shape::Tree ? m_byId.value(node->unit->parentId, m_root.get()) : m_root.get();
        node->parent = above;
        node->row = int(above->children.size());
        above->children.push_back(std::move(node));
    }
}

UnitModel::Node *UnitModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex UnitModel::indexOf(const QString &unitId) const
{
    Node *node = m_byId.value(unitId);
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex UnitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex UnitModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    if (!above || above == m_root.get())
        return {};
    return createIndex(above->row, 0, const_cast<Node *>(above));
}

int UnitModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int UnitModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant UnitModel::raw(const Node &node, int column) const
{
    if (column == ServicesColumn)
        return m_services.value(node.unit->id);
    return text(node, column);
}

QString UnitModel::text(const Node &node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.unit->name;
    case CodeColumn:
        return node.unit->code;
    case KindColumn:
        return RegistryWords::unitKind(node.unit->kind);
    case ServicesColumn:
        return QString::number(m_services.value(node.unit->id));
    case HeadColumn:
        return node.unit->head;
    default:
        return {};
    }
}

QVariant UnitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(node.unit->code, node.unit->name) +
               (m_conflicts.contains(node.unit->id)
                    ? u'\n' + tr("%Ln open conflict(s): see Sync", "", m_conflicts.value(node.unit->id))
                    : QString());
    case Qt::TextAlignmentRole:
        return index.column() == ServicesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return node.unit->id;
    case RawRole:
        return raw(node, index.column());
    case KindRole:
        return node.unit->kind;
    case ConflictsRole:
        return m_conflicts.value(node.unit->id);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn && m_conflicts.contains(node.unit->id)
                   ? tr("%1, %Ln open conflict(s)", "", m_conflicts.value(node.unit->id)).arg(node.unit->name)
                   : QVariant();
    case SearchRole:
        return QStringList{node.unit->code, node.unit->name, node.unit->shortName, node.unit->aliases.join(u' ')}.join(
            u'\n');
    default:
        return {};
    }
}

QVariant UnitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"name", "code", "kind", "services", "head"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role == Qt::TextAlignmentRole && section == ServicesColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Unit"), tr("Code"), tr("Kind"), tr("Services"), tr("Head")};
    return titles[section];
}

} // namespace emonev
