#include "domain/caseforecast.h"
#include <algorithm>

namespace emonev {

namespace {

qint64 longerThan(const QVector<qint64> &durations, qint64 time)
{
    return durations.end() - std::upper_bound(durations.begin(), durations.end(), time);
}

} // namespace

double chanceOfLate(const OpenCase &open, const QVector<qint64> &durations, qint64 now)
{
    const qint64 asOld = longerThan(durations, now - open.received);
    return asOld == 0 ? 1 : double(longerThan(durations, open.due - open.received)) / double(asOld);
}

QueueForecast forecast(QVector<OpenCase> open, const QVector<qint64> &durations, const OfficeTime &office, qint64 now)
{
    std::sort(open.begin(), open.end(), [](const OpenCase &a, const OpenCase &b) { return a.due < b.due; });
    QueueForecast seen;
    const double day = double(office.secondsADay());
    for (qsizetype i = 0; i < open.size(); ++i) {
        const OpenCase &each = open[i];
        if (each.due < now) {
            ++seen.lateNow;
            continue;
        }
        const double rank = double(i + 1);
        const double time = double(office.between(now, each.due));
        seen.neededPerDay = std::max(seen.neededPerDay, time > 0 ? rank * day / time : rank);
        const double chance = chanceOfLate(each, durations, now);
        seen.expectedLate += chance;
        if (chance <= 0.5)
            continue;
        ++seen.willBeLate;
        if (seen.firstLateAt == 0)
            seen.firstLateAt = each.due;
    }
    return seen;
}

qint64 nearUntil(const OfficeTime &office, qint64 now, double officeDays)
{
    return office.after(now, qint64(officeDays * double(office.secondsADay())));
}

} // namespace emonev
