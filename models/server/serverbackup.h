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
    QString previous; ///< where a restore put what was there before; empty: there was nothing
};

/// Writes everything, files too, into one SQLite file, whatever the server's database is; from then on laptops may
/// forget what it holds. The server may go on meanwhile.
[[nodiscard]] Result<Outcome> backup(ServerDatabase &database, const QString &blobFolder, const QString &path);

/// Replaces everything by a backup, under a new epoch, after a backup of what is there (beside a SQLite database, or
/// beside `path`); damaged SQLite files are put aside as they are. No server may serve it. Damaged or InvalidData
/// ("no_backup") leave all as it was.
[[nodiscard]] Result<Outcome> restore(ServerDatabase &database, const Clock &clock, const QString &blobFolder,
                                      const QString &path);

/// {"integrity":"ok"|"damaged","city","epoch","schema","high","durable_seq","ops":{…},"rows":{…},"blobs":n}
[[nodiscard]] Result<QJsonObject> check(ServerDatabase &database);

} // namespace emonev::serverbackup
