#pragma once
#include "server/pulllogic.h"

namespace emonev {

/// Makes and keeps a scope's rows as a compressed file, so that many laptops can load the same one.
class Snapshots
{
public:
    struct File
    {
        QString path;
        QString etag;
    };
    using Reply = std::variant<File, wire::Refusal>;

    Snapshots(ServerDatabase &database, const QString &folder) : m_database(database), m_folder(folder) {}

    /// The snapshot `etag` names where it is still there; else one that is fresh enough, or a new one.
    [[nodiscard]] Result<Reply> find(const QString &account, const QString &scope, const QString &etag = {});

private:
    [[nodiscard]] QString pathOf(const QString &etag) const;
    /// The etag of a kept snapshot that lags behind only a little.
    [[nodiscard]] QString fresh(const QString &scope, const ServerState &state);
    [[nodiscard]] Result<File> make(const QString &scope, const ServerState &state);

    ServerDatabase &m_database;
    QString m_folder;
};

} // namespace emonev
