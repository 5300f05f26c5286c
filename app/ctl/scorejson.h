#pragma once
#include "services/scoringservice.h"
#include <QJsonObject>

namespace emonev::ctl {

/// Period, instrument and the city's own figures.
[[nodiscard]] QJsonObject cityJson(const CityScore &city);
/// One unit with its variables.
[[nodiscard]] QJsonObject unitJson(const ScoredUnit &unit);
/// Adds "explain" (every indicator with weight, value, points, answers) and "next_zone" to a unit.
void addExplanation(QJsonObject &unit, const Explanation &why);

} // namespace emonev::ctl
