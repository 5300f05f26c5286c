#pragma once
#include <chrono>
#include <functional>

namespace emonev {

/// Decides when the next pass begins: soon after a save, now and then when all is quiet, later and later when the
/// network fails. Pure: the caller runs the timer.
class SyncSchedule
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// `chance` gives numbers from 0 to 1, for the spread.
    explicit SyncSchedule(std::function<double()> chance) : m_chance(std::move(chance)) {}

    /// After a pass that went through.
    Milliseconds afterSuccess();
    /// After one that did not: 2 s · 2ⁿ ± 30 %, at most 5 min; not before `retryAfter`.
    Milliseconds afterFailure(std::chrono::seconds retryAfter = {});
    /// After a local save: soon, but not before a back-off under way has run out. `untilNext`: what is left of it.
    [[nodiscard]] Milliseconds afterSave(Milliseconds untilNext) const;
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::function<double()> m_chance;
    int m_failures = 0;
};

} // namespace emonev
