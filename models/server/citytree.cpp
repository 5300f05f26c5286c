#include "server/citytree.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

namespace {

QString nameOf(const QString &data)
{
    return QJsonDocument::fromJson(data.toUtf8()).object().value(u"name").toString();
}

} // namespace

CityTree CityTree::read(ServerDatabase &database)
{
    CityTree tree;
    SqlQuery &units = database.query("row/list_units").run();
    while (units.next())
        tree.put(units.text(0), {units.text(1).section(u':', 1), units.text(2), nameOf(units.text(3))});
    units.finish();
    return tree;
}

QSet<QString> CityTree::subtrees(const QStringList &units) const
{
    QMultiHash<QString, QString> below;
    for (auto it = m_units.begin(); it != m_units.end(); ++it)
        if (!it->parent.isEmpty())
            below.insert(it->parent, it.key());
    QSet<QString> found;
    QStringList open = units;
    while (!open.isEmpty()) {
        const QString unit = open.takeLast();
        if (!m_units.contains(unit) || found.contains(unit))
            continue;
        found.insert(unit);
        open += below.values(unit);
    }
    return found;
}

bool CityTree::closesCircle(const QString &unit, const QString &parent) const
{
    QString above = parent;
    for (int steps = 0; !above.isEmpty() && steps <= m_units.size(); ++steps) {
        if (above == unit)
            return true;
        above = m_units.value(above).parent;
    }
    return !above.isEmpty();
}

} // namespace emonev
