#include "server/actor.h"
#include <algorithm>

namespace emonev {

namespace {

std::optional<Actor> readActor(ServerDatabase &database, SqlQuery &account)
{
    if (!account.next())
        return std::nullopt;
    Actor actor{account.text(0), account.text(1), account.text(2), !account.isNull(3), {}};
    account.finish();
    SqlQuery &grants = database.query("account/list_grants").run(actor.id);
    while (grants.next())
        if (!grants.isNull(1))
            actor.units.append(grants.text(1));
    grants.finish();
    return actor;
}

} // namespace

QSet<QString> Actor::unitScopes(const CityTree &tree) const
{
    if (hasAll()) {
        const QList<QString> all = tree.units().keys();
        return {all.begin(), all.end()};
    }
    if (role == u"assessor" || role == u"unit" || role == u"kelurahan")
        return tree.subtrees(units);
    return {};
}

QVector<wire::Grant> Actor::grants(const CityTree &tree, const QHash<QString, qint64> &rows) const
{
    QVector<wire::Grant> list{{wire::cityScope(), {}, rows.value(wire::cityScope())}};
    for (const QString &unit : unitScopes(tree))
        list.append({unit, tree.units().value(unit).code, rows.value(unit)});
    std::sort(list.begin() + 1, list.end(), [](const wire::Grant &a, const wire::Grant &b) {
        return std::tie(a.code, a.scope) < std::tie(b.code, b.scope);
    });
    return list;
}

std::optional<Actor> Actor::find(ServerDatabase &database, const QString &id)
{
    return readActor(database, database.query("account/find_account").run(id));
}

std::optional<Actor> Actor::findNamed(ServerDatabase &database, const QString &name)
{
    return readActor(database, database.query("account/find_named").run(name));
}

const QStringList &roles()
{
    static const QStringList list{"admin", "coordinator", "assessor", "unit", "kelurahan", "inspector", "viewer"};
    return list;
}

} // namespace emonev
