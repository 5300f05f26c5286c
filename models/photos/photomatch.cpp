#include "photos/photomatch.h"
#include "photos/arrangement.h"
#include "photos/spotfinder.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace emonev {

namespace {

/// Bits in which two pictures of one spot may differ.
constexpr int maxBits = 10;
constexpr int leastShared = 9;
constexpr double leastSupport = 0.33;
constexpr double sameSupport = 0.5;
constexpr std::size_t maxPairs = 80;
/// With fewer spots the whole picture is compared, too.
constexpr int fewPoints = 16;
constexpr int wholeBits = 4;
/// Frames whose sides differ by less are of one form.
constexpr int frameTolerance = 4;

constexpr quint64 evenWaves = 0x5555'5555'5555'5555;
constexpr int oddWaves = 32;

/// Spots that look alike, as they are and with the first photo mirrored.
struct AlikeSpots
{
    std::vector<SpotPair> straight;
    std::vector<SpotPair> mirrored;
};

/// How many bits of evenWaves are set.
int countOfEven(quint64 bits)
{
    bits = (bits & 0x3333'3333'3333'3333) + (bits >> 2 & 0x3333'3333'3333'3333);
    bits = (bits + (bits >> 4)) & 0x0F0F'0F0F'0F0F'0F0F;
    return int(bits * 0x0101'0101'0101'0101 >> 56);
}

using Points = QVector<PhotoPoint>::const_iterator;

/// Mirroring turns the odd waves round and leaves the even ones, so most spots are told apart by these alone.
void addAlike(Points one, Points oneEnd, Points other, Points otherEnd, AlikeSpots &alike)
{
    for (; one != oneEnd; ++one)
        for (Points at = other; at != otherEnd; ++at) {
            const quint64 differing = one->bits ^ at->bits;
            const int even = countOfEven(differing & evenWaves);
            if (even > maxBits)
                continue;
            const int odd = countOfEven(differing >> 1 & evenWaves);
            if (even + odd <= maxBits)
                alike.straight.push_back({&*one, &*at, even + odd});
            if (even + oddWaves - odd <= maxBits)
                alike.mirrored.push_back({&*one, &*at, even + oddWaves - odd});
        }
}

Points firstBright(const PhotoHashes &hashes)
{
    return std::partition_point(hashes.points.cbegin(), hashes.points.cend(),
                                [](const PhotoPoint &point) { return !point.bright; });
}

AlikeSpots alikeSpots(const PhotoHashes &one, const PhotoHashes &other)
{
    const Points oneBright = firstBright(one);
    const Points otherBright = firstBright(other);
    AlikeSpots alike;
    addAlike(one.points.cbegin(), oneBright, other.points.cbegin(), otherBright, alike);
    addAlike(oneBright, one.points.cend(), otherBright, other.points.cend(), alike);
    for (std::vector<SpotPair> *pairs : {&alike.straight, &alike.mirrored}) {
        if (pairs->size() <= maxPairs)
            continue;
        std::stable_sort(pairs->begin(), pairs->end(),
                         [](const SpotPair &a, const SpotPair &b) { return a.bits < b.bits; });
        pairs->resize(maxPairs);
    }
    return alike;
}

/// The spots of `one` that lie, with what their bits look at, inside `other`.
int inside(const PhotoHashes &one, const PhotoHashes &other, const Arrangement &to)
{
    return int(std::count_if(one.points.cbegin(), one.points.cend(), [&](const PhotoPoint &point) {
        const float reach = spotReach * spotSize(point.scale) * to.scale;
        const float x = to.scale * across(point, one, to.mirrored) + to.right;
        const float y = to.scale * float(point.y) + to.down;
        return x >= reach && y >= reach && x + reach <= float(other.width) && y + reach <= float(other.height);
    }));
}

/// The way back. A mirrored photo stays mirrored: its frame is as wide either way.
Arrangement reversed(const Arrangement &to)
{
    return {1 / to.scale, -to.right / to.scale, -to.down / to.scale, false, to.shared};
}

bool isWhole(const Arrangement &to)
{
    return !to.mirrored && std::abs(to.scale - 1) < 0.03F && std::abs(to.right) < frameTolerance &&
           std::abs(to.down) < frameTolerance;
}

PhotoMatch judged(const PhotoHashes &one, const PhotoHashes &other, const std::vector<SpotPair> &pairs, bool mirrored)
{
    PhotoMatch match;
    match.mirrored = mirrored;
    if (pairs.size() < std::size_t(leastShared))
        return match;
    const Arrangement best = bestArrangement(one, pairs, mirrored);
    match.shared = best.shared;
    if (best.shared < leastShared)
        return match;
    const int could = std::min(inside(one, other, best), inside(other, one, reversed(best)));
    const double support = double(best.shared) / std::max(could, best.shared);
    match.distance = 1 - support;
    if (support >= leastSupport)
        match.verdict = isWhole(best) && support >= sameSupport ? PhotoVerdict::Same : PhotoVerdict::Similar;
    return match;
}

bool haveOneForm(const PhotoHashes &one, const PhotoHashes &other)
{
    return std::abs(one.width - other.width) < frameTolerance && std::abs(one.height - other.height) < frameTolerance;
}

/// For pictures with hardly any spot: fog, night, a bare wall.
PhotoMatch judgedByWhole(const PhotoHashes &one, const PhotoHashes &other, bool mirrored)
{
    PhotoMatch match;
    match.mirrored = mirrored;
    const int bits = std::popcount(one.whole ^ other.whole ^ (mirrored ? mirrorMask() : 0));
    match.distance = double(bits) / 63;
    if (bits <= wholeBits && one.whole != 0 && haveOneForm(one, other))
        match.verdict = mirrored ? PhotoVerdict::Similar : PhotoVerdict::Same;
    return match;
}

PhotoMatch nearer(const PhotoMatch &straight, const PhotoMatch &mirrored)
{
    return mirrored.distance < straight.distance ? mirrored : straight;
}

} // namespace

PhotoMatch compare(const PhotoHashes &one, const PhotoHashes &other)
{
    if (std::min(one.points.size(), other.points.size()) < fewPoints)
        if (const PhotoMatch match = nearer(judgedByWhole(one, other, false), judgedByWhole(one, other, true));
            match.verdict != PhotoVerdict::None)
            return match;
    const AlikeSpots alike = alikeSpots(one, other);
    return nearer(judged(one, other, alike.straight, false), judged(one, other, alike.mirrored, true));
}

} // namespace emonev
