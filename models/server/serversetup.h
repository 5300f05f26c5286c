#pragma once
#include "core/clock.h"
#include "secrets/passwords.h"
#include "server/serverdatabase.h"

namespace emonev::serversetup {

/// Makes the schema, the city, the server's keys and the first admin. Busy, code "server_exists", where a city is.
[[nodiscard]] Result<void> create(ServerDatabase &database, const Clock &clock, const QString &city,
                                  const QString &admin, const QByteArray &password, const PasswordCost &cost);
/// Brings an existing server to the newest schema; NotFound, "no_server", where there is none.
[[nodiscard]] Result<void> open(ServerDatabase &database);

} // namespace emonev::serversetup
