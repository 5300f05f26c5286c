#pragma once
#include "core/clock.h"
#include "server/serverdatabase.h"
#include <QJsonObject>

namespace emonev::serverbackup {

/// What a backup or restore held.
struct Outcome
{
    QString path;
    QString epoch;
    qint64 high = 0;
    qint64 blobs = 0;
};

/// Writes everything, files too, into one SQLite file, whatever the server's database is; from then on laptops may
/// forget what it holds. The server may go on meanwhile.
[[nodiscard]] Result<Outcome> backup(ServerDatabase &database, const QString &blobFolder, const QString &path);

/// Replaces everything by a backup, under a new epoch. Damaged or InvalidData ("no_backup") leave all as it was.
[[nodiscard]] Result<Outcome> restore(ServerDatabase &database, const Clock &clock, const QString &blobFolder,
                                      const QString &path);

/// {"integrity":"ok"|"damaged","city","epoch","schema","high","durable_seq","ops":{…},"rows":{…},"blobs":n}
[[nodiscard]] Result<QJsonObject> check(ServerDatabase &database);

} // namespace emonev::serverbackup
