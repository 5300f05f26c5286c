#pragma once
#include "server/citytree.h"
#include "sync/protocol.h"
#include <optional>

namespace emonev {

/// An account as the server judges by it: its role and the units it was given.
struct Actor
{
    QString id;
    QString name;
    QString role;
    bool disabled = false;
    QStringList units; ///< ids of the units granted, without what hangs below them

    /// Admins and coordinators read and write all of the city.
    [[nodiscard]] bool hasAll() const { return role == u"admin" || role == u"coordinator"; }
    /// The unit scopes the role reads; it writes in the same ones as far as sync::mayWrite() goes.
    [[nodiscard]] QSet<QString> unitScopes(const CityTree &tree) const;
    /// Whether it reads a scope, given its unitScopes().
    [[nodiscard]] bool reads(const QSet<QString> &scopes, const QString &scope) const;
    /// CITY, the unit scopes and those of the rounds it may see, whether anything is in them or not.
    [[nodiscard]] QStringList readable(const CityTree &tree) const;
    /// CITY, the unit scopes and those of the rounds it may see, as grants with the number of rows in each.
    [[nodiscard]] QVector<wire::Grant> grants(const CityTree &tree, const QHash<QString, qint64> &rows) const;

    [[nodiscard]] static std::optional<Actor> find(ServerDatabase &database, const QString &id);
    [[nodiscard]] static std::optional<Actor> findNamed(ServerDatabase &database, const QString &name);
};

/// The roles CLI.md names.
[[nodiscard]] const QStringList &roles();

} // namespace emonev
