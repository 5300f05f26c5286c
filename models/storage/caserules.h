#pragma once
#include "domain/slaprofile.h"
#include "domain/workcalendar.h"
#include "storage/connection.h"
#include <QTimeZone>

namespace emonev {

/// What clocks are reckoned by in this city: profile, calendar, zone.
struct CaseRules
{
    SlaProfile profile;
    WorkCalendar calendar;
    QTimeZone zone;
};

/// Setting that names the city's profile.
inline constexpr auto slaSetting = "city.sla";

/// The city's rules as the store holds them. Damaged (sla_profile_missing) where the profile is not there or not
/// readable.
[[nodiscard]] Result<CaseRules> loadCaseRules(Connection &connection);

} // namespace emonev
