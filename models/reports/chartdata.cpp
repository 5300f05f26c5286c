#include "reports/chartdata.h"

#include <algorithm>

namespace emonev {
namespace {

int standing(const ChartUnit &unit) { return !unit.hundredths ? 2 : unit.provisional ? 1 : 0; }

bool before(const ChartUnit &a, const ChartUnit &b)
{
    if (standing(a) != standing(b))
        return standing(a) < standing(b);
    const int scoreA = a.hundredths.value_or(0), scoreB = b.hundredths.value_or(0);
    return scoreA != scoreB ? scoreA > scoreB : a.code < b.code;
}

} // namespace

QVector<ChartUnit> CapaianChart::sorted() const
{
    QVector<ChartUnit> result = units;
    std::stable_sort(result.begin(), result.end(), before);
    return result;
}

int CapaianChart::countInZone(const QString &zone) const
{
    return int(std::count_if(units.begin(), units.end(),
                             [&zone](const ChartUnit &unit) { return standing(unit) == 0 && unit.zone == zone; }));
}

int CapaianChart::completeCount() const
{
    return int(std::count_if(units.begin(), units.end(), [](const ChartUnit &unit) { return standing(unit) == 0; }));
}

const ChartVariable *VariablesChart::weakest() const
{
    const ChartVariable *lowest = nullptr;
    for (const ChartVariable &variable : variables) {
        if (variable.hundredths && (!lowest || *variable.hundredths < *lowest->hundredths))
            lowest = &variable;
    }
    return lowest;
}

QVector<int> TrendChart::instrumentChanges() const
{
    QVector<int> changes;
    for (int i = 1; i < int(points.size()); ++i) {
        if (points.at(i).instrument != points.at(i - 1).instrument)
            changes.append(i);
    }
    return changes;
}

ComplaintsMonth ComplaintsChart::sum() const
{
    ComplaintsMonth sum;
    for (const ComplaintsMonth &month : months) {
        sum.received += month.received;
        sum.finished += month.finished;
        sum.inTime += month.inTime;
    }
    return sum;
}

int ComplaintsChart::highest() const
{
    int most = 0;
    for (const ComplaintsMonth &month : months)
        most = std::max({most, month.received, month.finished});
    return most;
}

std::optional<int> shareOf(int part, int whole)
{
    return whole > 0 ? std::optional(int((qint64(part) * 20000 + whole) / (2 * qint64(whole)))) : std::nullopt;
}

const ChartZone *findZone(const QVector<ChartZone> &zones, const QString &code)
{
    const auto found = std::find_if(zones.begin(), zones.end(), [&code](const ChartZone &z) { return z.code == code; });
    return found == zones.end() ? nullptr : &*found;
}

const ChartZone *zoneAt(const QVector<ChartZone> &zones, int hundredths)
{
    const ChartZone *best = nullptr;
    for (const ChartZone &zone : zones) {
        if (hundredths >= zone.minHundredths && (!best || zone.minHundredths > best->minHundredths))
            best = &zone;
    }
    return best;
}

} // namespace emonev
