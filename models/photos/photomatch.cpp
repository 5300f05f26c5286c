#include "photos/photomatch.h"
#include "photos/spotfinder.h"
#include <algorithm>
#include <bit>
#include <cmath>

namespace emonev {

namespace {

/// Bits in which two pictures of one spot may differ.
constexpr int maxBits = 10;
constexpr int leastShared = 8;
constexpr double leastSupport = 0.4;
constexpr double sameSupport = 0.5;
constexpr std::size_t maxPairs = 80;
/// How far a spot may lie from where the arrangement puts it, in 255ths of the longer side.
constexpr float tolerance = 2.0F;
constexpr float sizeTolerance = 1.35F;
constexpr float mostScaling = 2.2F;
constexpr int fewPoints = 10;
constexpr int wholeBits = 4;

/// Two spots that look alike.
struct Pair
{
    const PhotoPoint *one = nullptr;
    const PhotoPoint *other = nullptr;
    int bits = 0;
};

/// Where a photo's places lie in another photo.
struct Arrangement
{
    float scale = 1;
    float right = 0;
    float down = 0;
    bool mirrored = false;
};

/// A spot's x, in the mirrored picture when asked.
float across(const PhotoPoint &point, const PhotoHashes &of, bool mirrored)
{
    return mirrored ? float(of.width) - float(point.x) : float(point.x);
}

using Points = QVector<PhotoPoint>::const_iterator;

void alike(Points one, Points oneEnd, Points other, Points otherEnd, quint64 mask, std::vector<Pair> &pairs)
{
    for (; one != oneEnd; ++one)
        for (Points at = other; at != otherEnd; ++at)
            if (const int bits = std::popcount(one->bits ^ at->bits ^ mask); bits <= maxBits)
                pairs.push_back({&*one, &*at, bits});
}

Points firstBright(const PhotoHashes &hashes)
{
    return std::partition_point(hashes.points.cbegin(), hashes.points.cend(),
                                [](const PhotoPoint &point) { return !point.bright; });
}

std::vector<Pair> pairsOf(const PhotoHashes &one, const PhotoHashes &other, bool mirrored)
{
    const quint64 mask = mirrored ? mirrorMask() : 0;
    const Points oneBright = firstBright(one);
    const Points otherBright = firstBright(other);
    std::vector<Pair> pairs;
    alike(one.points.cbegin(), oneBright, other.points.cbegin(), otherBright, mask, pairs);
    alike(oneBright, one.points.cend(), otherBright, other.points.cend(), mask, pairs);
    if (pairs.size() > maxPairs) {
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.bits < b.bits; });
        pairs.resize(maxPairs);
    }
    return pairs;
}

/// Tries every arrangement that two pairs give and keeps the one that most pairs agree with.
class ArrangementSearch
{
public:
    ArrangementSearch(const PhotoHashes &one, const std::vector<Pair> &pairs, bool mirrored)
        : m_pairs(pairs), m_mirrored(mirrored)
    {
        for (const Pair &pair : pairs) {
            m_x.push_back(across(*pair.one, one, mirrored));
            m_sizes.push_back(spotSize(pair.other->scale) / spotSize(pair.one->scale));
        }
        for (std::size_t a = 0; a < pairs.size(); ++a)
            for (std::size_t b = a + 1; b < pairs.size(); ++b)
                consider(a, b);
    }

    [[nodiscard]] int shared() const { return m_shared; }
    [[nodiscard]] const Arrangement &best() const { return m_best; }

private:
    void consider(std::size_t a, std::size_t b)
    {
        const float x = m_x[b] - m_x[a];
        const float y = float(m_pairs[b].one->y) - float(m_pairs[a].one->y);
        const float toX = float(m_pairs[b].other->x) - float(m_pairs[a].other->x);
        const float toY = float(m_pairs[b].other->y) - float(m_pairs[a].other->y);
        const float length = std::hypot(x, y);
        const float scale = std::hypot(toX, toY) / length;
        if (!(length >= 25) || scale > mostScaling || scale < 1 / mostScaling ||
            std::hypot(toX - scale * x, toY - scale * y) > tolerance || !fits(a, scale) || !fits(b, scale))
            return;
        Arrangement arrangement{scale, 0, 0, m_mirrored};
        arrangement.right = (place(a, &PhotoPoint::x) - scale * m_x[a] + place(b, &PhotoPoint::x) - scale * m_x[b]) / 2;
        arrangement.down = (place(a, &PhotoPoint::y) - scale * float(m_pairs[a].one->y) + place(b, &PhotoPoint::y) -
                            scale * float(m_pairs[b].one->y)) /
                           2;
        if (const int count = agreeing(arrangement); count > m_shared) {
            m_shared = count;
            m_best = arrangement;
        }
    }

    [[nodiscard]] float place(std::size_t i, quint8 PhotoPoint::*which) const { return m_pairs[i].other->*which; }

    [[nodiscard]] bool fits(std::size_t i, float scale) const
    {
        const float ratio = m_sizes[i] / scale;
        return ratio < sizeTolerance && ratio > 1 / sizeTolerance;
    }

    /// Pairs that the arrangement explains, each spot counted once.
    [[nodiscard]] int agreeing(const Arrangement &arrangement) const
    {
        std::vector<const PhotoPoint *> ones;
        std::vector<const PhotoPoint *> others;
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const float x = arrangement.scale * m_x[i] + arrangement.right - float(m_pairs[i].other->x);
            const float y =
                arrangement.scale * float(m_pairs[i].one->y) + arrangement.down - float(m_pairs[i].other->y);
            if (std::abs(x) > tolerance || std::abs(y) > tolerance || !fits(i, arrangement.scale))
                continue;
            ones.push_back(m_pairs[i].one);
            others.push_back(m_pairs[i].other);
        }
        return int(std::min(distinct(ones), distinct(others)));
    }

    static std::size_t distinct(std::vector<const PhotoPoint *> &points)
    {
        std::sort(points.begin(), points.end());
        return std::size_t(std::unique(points.begin(), points.end()) - points.begin());
    }

    const std::vector<Pair> &m_pairs;
    bool m_mirrored;
    std::vector<float> m_x;
    std::vector<float> m_sizes;
    int m_shared = 0;
    Arrangement m_best;
};

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

/// The way back. A mirrored picture stays mirrored: its frame is as wide either way.
Arrangement reversed(const Arrangement &to)
{
    return {1 / to.scale, -to.right / to.scale, -to.down / to.scale, false};
}

PhotoMatch judged(const PhotoHashes &one, const PhotoHashes &other, bool mirrored)
{
    PhotoMatch match;
    match.mirrored = mirrored;
    const std::vector<Pair> pairs = pairsOf(one, other, mirrored);
    if (pairs.size() < std::size_t(leastShared))
        return match;
    const ArrangementSearch search(one, pairs, mirrored);
    if (search.shared() < leastShared)
        return match;
    const Arrangement &to = search.best();
    const int could = std::min(inside(one, other, to), inside(other, one, reversed(to)));
    match.shared = search.shared();
    const double support = std::min(1.0, double(match.shared) / std::max(could, match.shared));
    match.distance = 1 - support;
    const bool whole = !mirrored && std::abs(to.scale - 1) < 0.03F && std::abs(to.right) < 4 && std::abs(to.down) < 4;
    if (support >= leastSupport)
        match.verdict = whole && support >= sameSupport ? PhotoVerdict::Same : PhotoVerdict::Similar;
    return match;
}

/// For pictures with hardly any spot: fog, night, a bare wall.
PhotoMatch judgedByWhole(const PhotoHashes &one, const PhotoHashes &other, bool mirrored)
{
    PhotoMatch match;
    match.mirrored = mirrored;
    const int bits = std::popcount(one.whole ^ other.whole ^ (mirrored ? mirrorMask() : 0));
    match.distance = double(bits) / 63;
    if (bits <= wholeBits && one.whole != 0 && std::abs(one.width - other.width) < 4 &&
        std::abs(one.height - other.height) < 4)
        match.verdict = mirrored ? PhotoVerdict::Similar : PhotoVerdict::Same;
    return match;
}

} // namespace

PhotoMatch compare(const PhotoHashes &one, const PhotoHashes &other)
{
    const auto judge = std::min(one.points.size(), other.points.size()) < fewPoints ? &judgedByWhole : &judged;
    const PhotoMatch straight = judge(one, other, false);
    const PhotoMatch mirror = judge(one, other, true);
    return mirror.distance < straight.distance ? mirror : straight;
}

} // namespace emonev
