#pragma once
#include "server/serverdatabase.h"
#include <QHash>
#include <QSet>

namespace emonev {

/// The city's units and what hangs below them.
class CityTree
{
public:
    struct Node
    {
        QString parent;
        QString code;
        QString name;
    };

    [[nodiscard]] static CityTree read(ServerDatabase &database);
    void put(const QString &unit, const Node &node) { m_units.insert(unit, node); }
    void remove(const QString &unit) { m_units.remove(unit); }

    [[nodiscard]] const QHash<QString, Node> &units() const { return m_units; }
    /// The units themselves and all below them; ids that name no unit are left out.
    [[nodiscard]] QSet<QString> subtrees(const QStringList &units) const;
    /// Whether `unit` would hang below itself with that parent.
    [[nodiscard]] bool closesCircle(const QString &unit, const QString &parent) const;

private:
    QHash<QString, Node> m_units;
};

} // namespace emonev
