#include "domain/caseforecast.h"
#include <algorithm>
#include <cmath>

namespace emonev {

namespace {

double paceOf(const UnitQueue &queue, const OfficeTime &office, qint64 now)
{
    const double days = double(office.between(queue.since, now)) / double(office.secondsADay());
    return days > 0 ? queue.closed / days : 0;
}

} // namespace

QueueForecast forecast(const UnitQueue &queue, const OfficeTime &office, qint64 now)
{
    QVector<qint64> dues = queue.dues;
    std::sort(dues.begin(), dues.end());
    QueueForecast seen;
    seen.perDay = paceOf(queue, office, now);
    seen.lateNow = int(std::lower_bound(dues.begin(), dues.end(), now) - dues.begin());
    const double day = double(office.secondsADay());
    for (qsizetype i = seen.lateNow; i < dues.size(); ++i) {
        const double rank = double(i + 1);
        const double time = double(office.between(now, dues[i]));
        seen.neededPerDay = std::max(seen.neededPerDay, time > 0 ? rank * day / time : rank);
        const bool isLate = seen.perDay <= 0 || std::ceil(rank * day / seen.perDay) > time;
        if (!isLate)
            continue;
        ++seen.willBeLate;
        if (seen.firstLateAt == 0)
            seen.firstLateAt = dues[i];
    }
    return seen;
}

qint64 nearUntil(const OfficeTime &office, qint64 now, double officeDays)
{
    return office.after(now, qint64(officeDays * double(office.secondsADay())));
}

} // namespace emonev
