#pragma once
#include "reports/chartdata.h"
#include "services/scoringservice.h"

/// Fills the charts' data from scores.
namespace emonev {

/// Zones of an instrument as bands, from the highest; the word is the zone's code.
[[nodiscard]] QVector<ChartZone> chartZones(const Instrument &instrument, bool english);
[[nodiscard]] CapaianChart capaianChart(const CityScore &city, bool english);
[[nodiscard]] VariablesChart variablesChart(const Instrument &instrument, const Period &period, const Unit &unit,
                                            const UnitScore &score, bool english);
/// One point for each period up to `lastYear` (0: all). An empty `unitId` is the city.
[[nodiscard]] Result<TrendChart> trendChart(Workspace &workspace, const QString &unitId, int lastYear, bool english);

/// The months from that of `first` to that of `last`. An empty `unitId` is the city; finished is resolved, in whatever
/// month it came; merged cases do not count.
[[nodiscard]] Result<ComplaintsChart> complaintsChart(Workspace &workspace, const QString &unitId, const QDate &first,
                                                      const QDate &last);

} // namespace emonev
