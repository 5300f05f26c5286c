#pragma once

namespace emonev {

/// The distance between two places on the globe, given in degrees.
[[nodiscard]] double metresBetween(double lat, double lon, double toLat, double toLon);

} // namespace emonev
