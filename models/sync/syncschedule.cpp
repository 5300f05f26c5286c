#include "sync/syncschedule.h"
#include <algorithm>

namespace emonev {

using namespace std::chrono_literals;

namespace {

constexpr SyncSchedule::Milliseconds quiet = 60s;
constexpr SyncSchedule::Milliseconds afterTyping = 3s;
constexpr SyncSchedule::Milliseconds longest = 5min;

} // namespace

SyncSchedule::Milliseconds SyncSchedule::afterSuccess()
{
    m_failures = 0;
    return quiet;
}

SyncSchedule::Milliseconds SyncSchedule::afterFailure(std::chrono::seconds retryAfter)
{
    const int doublings = std::min(m_failures, 8);
    ++m_failures;
    const Milliseconds base = std::min<Milliseconds>(2s * (1 << doublings), longest);
    const double spread = 0.7 + 0.6 * m_chance();
    const Milliseconds wait(static_cast<long long>(double(base.count()) * spread));
    return std::max<Milliseconds>(std::min(wait, longest), retryAfter);
}

SyncSchedule::Milliseconds SyncSchedule::afterSave(Milliseconds untilNext) const
{
    return m_failures > 0 ? untilNext : std::min(untilNext, afterTyping);
}

} // namespace emonev
