#pragma once
#include "server/serverdatabase.h"

namespace emonev::tablecopy {

/// Replaces all rows of `to` by those of `from`, except pieces of files; both must be in a transaction.
void copyAll(ServerDatabase &from, ServerDatabase &to);
/// Hands every piece of every kept file over, in order.
void eachChunk(ServerDatabase &from, const std::function<void(const QString &, qint64, const QByteArray &)> &use);

} // namespace emonev::tablecopy
