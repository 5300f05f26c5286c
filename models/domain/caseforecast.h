#pragma once
#include "domain/officetime.h"
#include <QVector>

namespace emonev {

/// A case somebody still has to finish. Moments are seconds since 1970.
struct OpenCase
{
    qint64 received = 0;
    qint64 due = 0;
};

/// Where a queue leads when cases take as long as they took before.
struct QueueForecast
{
    int lateNow = 0;
    int willBeLate = 0;      ///< of those in time now: more likely late than not
    qint64 firstLateAt = 0;  ///< due time of the first of them; 0 where there is none
    double expectedLate = 0; ///< the sum of the chances of all that are in time now
    double neededPerDay = 0; ///< cases finished an office day, by due time, that would leave none of those in time late
};

/// How likely a case is to be late: of the cases before that took longer than it has taken so far, the share that took
/// longer than it may. 1 where none took that long. `durations`: seconds from receipt to end, ascending.
[[nodiscard]] double chanceOfLate(const OpenCase &open, const QVector<qint64> &durations, qint64 now);
[[nodiscard]] QueueForecast forecast(QVector<OpenCase> open, const QVector<qint64> &durations, const OfficeTime &office,
                                     qint64 now);

/// Until when a clock's end is near: `officeDays` of office time from now. On Friday afternoon it is Monday afternoon.
[[nodiscard]] qint64 nearUntil(const OfficeTime &office, qint64 now, double officeDays = 1);

} // namespace emonev
