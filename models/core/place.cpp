#include "core/place.h"
#include <algorithm>
#include <cmath>

namespace emonev {

double metresBetween(double lat, double lon, double toLat, double toLon)
{
    constexpr double radian = 3.14159265358979323846 / 180;
    constexpr double earth = 6'371'008.8;
    const double down = std::sin((toLat - lat) * radian / 2);
    const double across = std::sin((toLon - lon) * radian / 2);
    const double chord = down * down + std::cos(lat * radian) * std::cos(toLat * radian) * across * across;
    return 2 * earth * std::asin(std::sqrt(std::min(1.0, chord)));
}

} // namespace emonev
