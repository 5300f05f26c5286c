#pragma once
#include "server/http/httpfault.h"
#include <QByteArray>
#include <variant>

namespace emonev {

/// The plain bytes of a whole gzip stream; a fault where it is none, is cut off, or grows beyond `maxPlain`.
[[nodiscard]] std::variant<QByteArray, HttpFault> inflated(const QByteArray &packed, qint64 maxPlain);

} // namespace emonev
