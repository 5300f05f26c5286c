#pragma once
#include "server/serverdatabase.h"

namespace emonev {

/// What the server knows of itself, beside the data.
struct ServerState
{
    QString city;
    QString epoch;
    QString epochs;          ///< each epoch of this server's past and the number it began at: "ID:SEQ,ID:SEQ"
    qint64 durableSeq = 0;   ///< a backup holds everything up to here
    qint64 forgottenSeq = 0; ///< tombstones up to here are gone

    [[nodiscard]] static ServerState read(ServerDatabase &database);
    /// Up to where a laptop of that epoch has heard of the same numbers as this server.
    [[nodiscard]] qint64 sharedWith(const QString &old) const;
};

namespace serverstate {
[[nodiscard]] QString value(ServerDatabase &database, const QString &key);
void put(ServerDatabase &database, const QString &key, const QString &value);
/// The server goes on from its present rows under a new epoch; all it holds came from a backup.
void beginEpoch(ServerDatabase &database, const QString &epoch);
/// The newest sequence number.
[[nodiscard]] qint64 high(ServerDatabase &database);
/// A time as the server stores and compares it: UTC, milliseconds.
[[nodiscard]] QString timeText(const QDateTime &moment);
} // namespace serverstate

} // namespace emonev
