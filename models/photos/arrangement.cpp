#include "photos/arrangement.h"
#include "photos/spotfinder.h"
#include <algorithm>
#include <cmath>

namespace emonev {

namespace {

/// How far a spot may lie from where the arrangement puts it, in 255ths of the longer side. What stood elsewhere in the
/// depth of the scene lies further off in a second photo of the same place.
constexpr float tolerance = 2.0F;
constexpr float sizeTolerance = 1.35F;
constexpr float mostScaling = 2.2F;
/// Two spots nearer than this say too little about the scale.
constexpr float leastLength = 25;

/// A pair as numbers.
struct Places
{
    float x = 0;
    float y = 0;
    float toX = 0;
    float toY = 0;
    float size = 1; ///< of the other spot in sizes of the one
};

std::vector<Places> placesOf(const PhotoHashes &one, const std::vector<SpotPair> &pairs, bool mirrored)
{
    std::vector<Places> places;
    for (const SpotPair &pair : pairs)
        places.push_back({across(*pair.one, one, mirrored), float(pair.one->y), float(pair.other->x),
                          float(pair.other->y), spotSize(pair.other->scale) / spotSize(pair.one->scale)});
    return places;
}

bool fits(const Places &place, float scale)
{
    return place.size < sizeTolerance * scale && place.size * sizeTolerance > scale;
}

/// The arrangement that two pairs give; a scale of 0 when they give none.
Arrangement arrangementOf(const Places &a, const Places &b)
{
    const float x = b.x - a.x;
    const float y = b.y - a.y;
    const float toX = b.toX - a.toX;
    const float toY = b.toY - a.toY;
    const float length = std::sqrt(x * x + y * y);
    if (length < leastLength)
        return {0};
    const float scale = std::sqrt(toX * toX + toY * toY) / length;
    if (scale > mostScaling || scale * mostScaling < 1 || !fits(a, scale) || !fits(b, scale) ||
        std::abs(toX - scale * x) > tolerance || std::abs(toY - scale * y) > tolerance)
        return {0};
    return {scale, (a.toX + b.toX - scale * (a.x + b.x)) / 2, (a.toY + b.toY - scale * (a.y + b.y)) / 2};
}

std::size_t distinct(std::vector<const PhotoPoint *> &points)
{
    std::sort(points.begin(), points.end());
    return std::size_t(std::unique(points.begin(), points.end()) - points.begin());
}

int sharedBy(const Arrangement &to, const std::vector<Places> &places, const std::vector<SpotPair> &pairs)
{
    std::vector<const PhotoPoint *> ones;
    std::vector<const PhotoPoint *> others;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Places &at = places[i];
        if (std::abs(to.scale * at.x + to.right - at.toX) > tolerance ||
            std::abs(to.scale * at.y + to.down - at.toY) > tolerance || !fits(at, to.scale))
            continue;
        ones.push_back(pairs[i].one);
        others.push_back(pairs[i].other);
    }
    return int(std::min(distinct(ones), distinct(others)));
}

} // namespace

float across(const PhotoPoint &point, const PhotoHashes &of, bool mirrored)
{
    return mirrored ? float(of.width) - float(point.x) : float(point.x);
}

Arrangement bestArrangement(const PhotoHashes &one, const std::vector<SpotPair> &pairs, bool mirrored)
{
    const std::vector<Places> places = placesOf(one, pairs, mirrored);
    Arrangement best{1, 0, 0, mirrored, 0};
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = a + 1; b < places.size(); ++b) {
            Arrangement found = arrangementOf(places[a], places[b]);
            if (found.scale == 0)
                continue;
            found.mirrored = mirrored;
            found.shared = sharedBy(found, places, pairs);
            if (found.shared > best.shared)
                best = found;
        }
    return best;
}

} // namespace emonev
