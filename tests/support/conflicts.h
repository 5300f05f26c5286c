#pragma once
#include "services/conflictservice.h"
#include "storage/peerrepository.h"
#include "support/testworkspace.h"

namespace emonev {

/// Stores an open conflict about a row, as the server sends it; `mine` was written by rina on device "d1".
inline void addConflict(TestWorkspace &city, const QString &id, const QString &table, const QString &rowKey,
                        const QString &scope, const QString &groups, const QString &mine, const QString &theirs)
{
    const Row row{id,
                  table,
                  rowKey,
                  scope,
                  groups,
                  QStringLiteral("{}"),
                  mine,
                  theirs,
                  QStringLiteral("rina"),
                  QStringLiteral("2026-11-16T02:12:00.000Z"),
                  QStringLiteral("asesor-2"),
                  QStringLiteral("2026-11-16T03:40:00.000Z"),
                  QStringLiteral("d1"),
                  QStringLiteral("open")};
    const auto saved = city.workspace()
                           .save({},
                                 [row](RecordWriter &writer) -> Result<void> {
                                     writer.put(tables::conflict(), row, {});
                                     return {};
                                 })
                           .result();
    if (!saved)
        qFatal("test setup failed: %s", qPrintable(saved.error().code));
}

/// Makes the store one that rina signed in on, as device "d1".
inline void join(TestWorkspace &city, const QString &role = QStringLiteral("assessor"))
{
    const auto kept = city.store().write([role](Connection &c) -> Result<void> {
        Peer peer;
        peer.device = QStringLiteral("d1");
        peer.server = QStringLiteral("https://kota");
        peer.account = QStringLiteral("account-of-rina");
        peer.user = QStringLiteral("rina");
        peer.role = role;
        peers::put(c, peer);
        return {};
    });
    if (!kept)
        qFatal("test setup failed: %s", qPrintable(kept.error().code));
}

} // namespace emonev
