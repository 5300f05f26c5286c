#pragma once
#include "services/syncworker.h"

namespace emonev {

/// Makes the way to the city server over HTTP: sign-ins are kept in the keychain, or in `tokenFile` where one is named.
/// There is no falling back from the one to the other.
[[nodiscard]] MakeGateway serverGateway(const QString &tokenFile);

} // namespace emonev
