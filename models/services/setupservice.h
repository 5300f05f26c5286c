#pragma once
#include "core/result.h"
#include "storage/profile.h"

namespace emonev {

class Clock;

/// What a new store holds.
struct SetupCounts
{
    qint64 units = 0;
    qint64 services = 0;
    qint64 standards = 0;
    qint64 answers = 0;
    qint64 periods = 0;
};

/// Makes new stores: built aside and put in place whole, so that a profile has a complete store or none.
namespace setup {

/// An empty city with the shipped instruments and a period of the present year. Busy when the profile holds a store.
/// `sla` is the profile of complaints' clocks; empty: the shipped default.
[[nodiscard]] Result<SetupCounts> createEmpty(const Profile &profile, const Clock &clock, const QString &cityName,
                                              const QString &sla = {});
/// The fictional sample city, the same for the same seed.
[[nodiscard]] Result<SetupCounts> createSample(const Profile &profile, const Clock &clock, quint64 seed,
                                               const QString &sla = {});

} // namespace setup

} // namespace emonev
