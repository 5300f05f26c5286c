#pragma once
#include "domain/officetime.h"
#include <QVector>

namespace emonev {

/// What one unit has before it: the due times of its open cases, and how many it closed lately.
struct UnitQueue
{
    QVector<qint64> dues; ///< of running clocks, also of those that are late already
    int closed = 0;       ///< cases closed since `since`
    qint64 since = 0;
};

/// Where a queue leads when a unit goes on as it does.
struct QueueForecast
{
    int lateNow = 0;
    int willBeLate = 0;      ///< of those in time now
    qint64 firstLateAt = 0;  ///< due time of the first that will be; 0 where none will
    double perDay = 0;       ///< cases closed in an office day
    double neededPerDay = 0; ///< as many would leave none late that is in time now
};

/// The queue is worked off by due time, those late already first, at the pace of the days since `since`. The one of
/// rank k is finished when k more cases are closed; it will be late where that is after its due time.
[[nodiscard]] QueueForecast forecast(const UnitQueue &queue, const OfficeTime &office, qint64 now);

/// Until when a clock's end is near: `officeDays` of office time from now. On Friday afternoon it is Monday afternoon.
[[nodiscard]] qint64 nearUntil(const OfficeTime &office, qint64 now, double officeDays = 1);

} // namespace emonev
