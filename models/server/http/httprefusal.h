#pragma once
#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace emonev {

/// Why the server itself refused a request or a connection.
enum class HttpRefusal {
    BadRequest,
    HeadTooLarge,
    BodyTooLarge,
    BadEncoding,
    BadExpectation,
    TimedOut,
    RateLimited,
    AddressFull,
    ServerFull,
    Overloaded,
    HandlerSlow,
    HandlerLost,
    FileLost,
};
inline constexpr int httpRefusalCount = int(HttpRefusal::FileLost) + 1;

[[nodiscard]] int statusOf(HttpRefusal reason);
/// The stable word clients decide on; also the label in the metrics.
[[nodiscard]] QByteArray codeOf(HttpRefusal reason);
/// Whether the same request may succeed later.
[[nodiscard]] bool mayRetry(HttpRefusal reason);

} // namespace emonev
