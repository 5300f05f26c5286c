#include "server/actor.h"
#include "domain/roles.h"
#include "domain/round.h"
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
    if (isAssessorRole(role) || isUnitRole(role))
        return tree.subtrees(units);
    return {};
}

QVector<wire::Grant> Actor::grants(const CityTree &tree, const QHash<QString, qint64> &rows) const
{
    QVector<wire::Grant> list{{wire::cityScope(), {}, rows.value(wire::cityScope())}};
    for (const QString &unit : unitScopes(tree)) {
        const QString code = tree.units().value(unit).code;
        list.append({unit, code, rows.value(unit)});
        for (const QString &round : rounds::hidden())
            if (const QString scope = wire::roundScope(unit, round);
                rounds::mayRead(role, round) && rows.contains(scope))
                list.append({scope, code, rows.value(scope)});
    }
    std::sort(list.begin() + 1, list.end(), [](const wire::Grant &a, const wire::Grant &b) {
        return std::tie(a.code, a.scope) < std::tie(b.code, b.scope);
    });
    return list;
}

QStringList Actor::readable(const CityTree &tree) const
{
    QStringList scopes{wire::cityScope()};
    for (const QString &unit : unitScopes(tree)) {
        scopes.append(unit);
        for (const QString &round : rounds::hidden())
            if (rounds::mayRead(role, round))
                scopes.append(wire::roundScope(unit, round));
    }
    return scopes;
}

bool Actor::reads(const QSet<QString> &scopes, const QString &scope) const
{
    if (scope == wire::cityScope())
        return true;
    const QString round = wire::roundOf(scope);
    return scopes.contains(wire::unitOf(scope)) && (round.isEmpty() || rounds::mayRead(role, round));
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
    static const QStringList list{"admin", "coordinator", "assessor",  "second_assessor",
                                  "unit",  "kelurahan",   "inspector", "viewer"};
    return list;
}

} // namespace emonev
