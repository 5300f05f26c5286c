#pragma once
#include "server/serverdatabase.h"

namespace emonev {

/// What the server knows of itself, beside the data.
struct ServerState
{
    QString city;
    QString epoch;
    qint64 durableSeq = 0;   ///< a backup holds everything up to here
    qint64 forgottenSeq = 0; ///< tombstones up to here are gone

    [[nodiscard]] static ServerState read(ServerDatabase &database);
};

namespace serverstate {
[[nodiscard]] QString value(ServerDatabase &database, const QString &key);
void put(ServerDatabase &database, const QString &key, const QString &value);
/// The newest sequence number.
[[nodiscard]] qint64 high(ServerDatabase &database);
/// A time as the server stores and compares it: UTC, milliseconds.
[[nodiscard]] QString timeText(const QDateTime &moment);
} // namespace serverstate

} // namespace emonev
