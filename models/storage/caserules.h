#pragma once
#include "domain/officetime.h"
#include "domain/slaprofile.h"
#include "storage/connection.h"
#include <QTimeZone>

namespace emonev {

/// Completion in time that the city's units are held to, percent a quarter.
inline constexpr int defaultTarget = 95;

/// What clocks are reckoned by in this city: profile, calendar, zone.
struct CaseRules
{
    SlaProfile profile;
    WorkCalendar calendar;
    QTimeZone zone;
    qint64 opens = OfficeTime::defaultOpens; ///< seconds of the day
    qint64 closes = OfficeTime::defaultCloses;
    int target = defaultTarget; ///< percent of a quarter's cases that shall be finished in time
};

/// Setting that names the city's profile.
inline constexpr auto slaSetting = "city.sla";
/// Setting with the hours somebody sits at a desk, "08:00-16:00".
inline constexpr auto officeHoursSetting = "city.office_hours";

/// Setting with the percentage that shall be finished in time.
inline constexpr auto targetSetting = "city.complaint_target";

/// The city's rules as the store holds them. Damaged (sla_profile_missing) where the profile is not there or not
/// readable.
[[nodiscard]] Result<CaseRules> loadCaseRules(Connection &connection);

} // namespace emonev
