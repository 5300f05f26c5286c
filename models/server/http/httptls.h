#pragma once
#include "core/result.h"
#include <memory>

namespace boost::asio::ssl {
class context;
}

namespace emonev {

/// The server's side of TLS 1.2 and 1.3 with a certificate chain and its key, both PEM.
[[nodiscard]] Result<std::shared_ptr<boost::asio::ssl::context>> makeTls(const QString &certificate,
                                                                         const QString &key);

} // namespace emonev
