#include "server/order.h"

namespace emonev::serving {

Result<int> runBackup(const Order &) { return fail(ErrorKind::Usage, QStringLiteral("not_yet")); }
Result<int> runRestore(const Order &) { return fail(ErrorKind::Usage, QStringLiteral("not_yet")); }
Result<int> runCheck(const Order &) { return fail(ErrorKind::Usage, QStringLiteral("not_yet")); }

} // namespace emonev::serving
