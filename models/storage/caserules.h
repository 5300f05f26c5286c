#pragma once
#include "domain/officetime.h"
#include "domain/slaprofile.h"
#include "storage/connection.h"
#include <QTimeZone>

namespace emonev {

/// What clocks are reckoned by in this city: profile, calendar, zone.
struct CaseRules
{
    SlaProfile profile;
    WorkCalendar calendar;
    QTimeZone zone;
    qint64 opens = OfficeTime::defaultOpens; ///< seconds of the day
    qint64 closes = OfficeTime::defaultCloses;
};

/// Setting that names the city's profile.
inline constexpr auto slaSetting = "city.sla";
/// Setting with the hours somebody sits at a desk, "08:00-16:00".
inline constexpr auto officeHoursSetting = "city.office_hours";

/// The city's rules as the store holds them. Damaged (sla_profile_missing) where the profile is not there or not
/// readable.
[[nodiscard]] Result<CaseRules> loadCaseRules(Connection &connection);

} // namespace emonev
