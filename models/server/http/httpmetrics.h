#pragma once
#include "server/http/httprefusal.h"
#include <array>
#include <atomic>

namespace emonev {

/// Counters of one server; written by its I/O thread, read by anyone.
struct HttpMetrics
{
    using Counter = std::atomic<qint64>;

    Counter connectionsNow = 0;
    Counter connectionsTotal = 0;
    Counter handlingNow = 0;
    Counter bufferedNow = 0; ///< bytes of bodies held
    Counter bytesIn = 0;     ///< after TLS
    Counter bytesOut = 0;
    std::array<Counter, 6> byClass{}; ///< index 2: answers 200…299
    std::array<Counter, httpRefusalCount> refusals{};

    void count(HttpRefusal reason) { ++refusals[size_t(reason)]; }
    [[nodiscard]] qint64 refused(HttpRefusal reason) const { return refusals[size_t(reason)]; }
};

} // namespace emonev
