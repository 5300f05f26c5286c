#pragma once
#include "core/result.h"
#include "storage/profile.h"

namespace emonev {

class Clock;

/// A city to practise in, beside the real one and never mixed with it.
namespace practice {

/// The practice profile that belongs to `profile` (itself when it is one already).
[[nodiscard]] Profile profileOf(const Profile &profile);
[[nodiscard]] bool isPractice(const Profile &profile);
/// Makes the practice profile with the sample city when it has no store yet; what was practised before stays.
[[nodiscard]] Result<Profile> prepare(const Profile &profile, const Clock &clock);

} // namespace practice

} // namespace emonev
