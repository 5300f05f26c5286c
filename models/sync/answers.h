#pragma once
#include "storage/connection.h"
#include "sync/protocol.h"

namespace emonev {

/// Keeps the server's final answer to one of this laptop's own operations, in the caller's transaction. A file whose
/// row was taken is sent after the data.
void keepAnswer(Connection &connection, const wire::Op &op, const wire::OpResult &result, const QString &now);

} // namespace emonev
