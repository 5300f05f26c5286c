#pragma once
#include "services/scoringservice.h"
#include <QJsonObject>

namespace emonev::ctl {

/// Period, instrument and the city's own figures.
[[nodiscard]] QJsonObject cityJson(const CityScore &city);
/// One unit with its variables, as JSON text (a city may have 10,000); with `why` also "explain" (every indicator with
/// weight, value, points, answers) and "next_zone".
[[nodiscard]] QByteArray unitJson(const ScoredUnit &unit, const Explanation *why = nullptr);

} // namespace emonev::ctl
