#include "photos/spotfinder.h"
#include "photos/planes.h"
#include <array>
#include <cmath>

namespace emonev {

namespace {

/// Blurs tried between a width and its double.
constexpr int steps = 3;
constexpr float firstSigma = 1.6F;
constexpr int leastSide = 24;
/// Grey levels below which a spot is noise.
constexpr float leastStrength = 0.8F;
/// How many scale steps double the size, in PhotoPoint::scale.
constexpr float scaleSteps = 16.0F;
constexpr int square = 16;

/// A spot while it is looked for; lengths in pixels.
struct Spot
{
    float x = 0;
    float y = 0;
    float sigma = 0;
    float strength = 0;
    PhotoPoint point;
};

/// One picture size with its blurs and the differences between them.
struct Octave
{
    float pixel = 1; ///< width of one pixel in those of the picture
    std::vector<FloatPlane> blurs;
    std::vector<FloatPlane> differences;
};

FloatPlane difference(const FloatPlane &more, const FloatPlane &less)
{
    FloatPlane result(more.width, more.height);
    for (std::size_t i = 0; i < result.values.size(); ++i)
        result.values[i] = more.values[i] - less.values[i];
    return result;
}

float sigmaOf(float step) { return firstSigma * std::exp2(step / steps); }

Octave octaveOf(FloatPlane base, float pixel)
{
    Octave octave;
    octave.pixel = pixel;
    octave.blurs.push_back(std::move(base));
    for (int i = 1; i < steps + 3; ++i) {
        const float before = sigmaOf(float(i - 1));
        const float now = sigmaOf(float(i));
        octave.blurs.push_back(blurred(octave.blurs.back(), std::sqrt(now * now - before * before)));
        octave.differences.push_back(difference(octave.blurs.back(), octave.blurs[std::size_t(i - 1)]));
    }
    return octave;
}

bool isExtreme(const Octave &octave, int level, int x, int y)
{
    const float value = octave.differences[std::size_t(level)].at(x, y);
    for (int l = level - 1; l <= level + 1; ++l)
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) {
                const float other = octave.differences[std::size_t(l)].at(x + dx, y + dy);
                const bool itself = l == level && dx == 0 && dy == 0;
                if (!itself && (value > 0 ? other >= value : other <= value))
                    return false;
            }
    return true;
}

/// An edge has no place along itself, so it is not found again.
bool isEdge(const FloatPlane &plane, int x, int y)
{
    const float middle = 2 * plane.at(x, y);
    const float xx = plane.at(x + 1, y) + plane.at(x - 1, y) - middle;
    const float yy = plane.at(x, y + 1) + plane.at(x, y - 1) - middle;
    const float xy =
        (plane.at(x + 1, y + 1) - plane.at(x - 1, y + 1) - plane.at(x + 1, y - 1) + plane.at(x - 1, y - 1)) / 4;
    const float trace = xx + yy;
    const float determinant = xx * yy - xy * xy;
    constexpr float ratio = 8;
    return determinant <= 0 || trace * trace * ratio > (ratio + 1) * (ratio + 1) * determinant;
}

/// Where the top of the parabola through three values lies, from the middle one.
float top(float before, float middle, float after)
{
    const float bend = before - 2 * middle + after;
    return bend == 0 ? 0 : std::clamp(0.5F * (before - after) / bend, -0.5F, 0.5F);
}

Spot refined(const Octave &octave, int level, int x, int y)
{
    const FloatPlane &plane = octave.differences[std::size_t(level)];
    const float value = plane.at(x, y);
    const float up = octave.differences[std::size_t(level + 1)].at(x, y);
    const float down = octave.differences[std::size_t(level - 1)].at(x, y);
    Spot spot;
    spot.x = (float(x) + top(plane.at(x - 1, y), value, plane.at(x + 1, y))) * octave.pixel;
    spot.y = (float(y) + top(plane.at(x, y - 1), value, plane.at(x, y + 1))) * octave.pixel;
    spot.sigma = sigmaOf(float(level) + top(down, value, up)) * octave.pixel;
    spot.strength = std::abs(value);
    spot.point.bright = value < 0;
    return spot;
}

/// What lies around the spot, on a grid.
quint64 bitsOf(const Octave &octave, int level, const Spot &spot)
{
    const FloatPlane &plane = octave.blurs[std::size_t(level)];
    const float reach = spotReach * spot.sigma / octave.pixel;
    float values[square][square];
    for (int row = 0; row < square; ++row)
        for (int column = 0; column < square; ++column)
            values[row][column] = sampled(plane, spot.x / octave.pixel + reach * (float(2 * column + 1) / square - 1),
                                          spot.y / octave.pixel + reach * (float(2 * row + 1) / square - 1));
    return waveSigns(values);
}

void collect(const Octave &octave, const FloatPlane &picture, std::vector<Spot> &spots)
{
    for (int level = 1; level <= steps; ++level) {
        const FloatPlane &plane = octave.differences[std::size_t(level)];
        for (int y = 1; y < plane.height - 1; ++y)
            for (int x = 1; x < plane.width - 1; ++x) {
                if (std::abs(plane.at(x, y)) < leastStrength || !isExtreme(octave, level, x, y) || isEdge(plane, x, y))
                    continue;
                Spot spot = refined(octave, level, x, y);
                const float reach = spotReach * spot.sigma;
                if (spot.x < reach || spot.y < reach || spot.x + reach > float(picture.width) ||
                    spot.y + reach > float(picture.height))
                    continue;
                spot.point.bits = bitsOf(octave, level, spot);
                spots.push_back(spot);
            }
    }
}

bool standsBeside(const Spot &one, const Spot &other)
{
    const float ratio = one.sigma / other.sigma;
    const float apart = std::hypot(one.x - other.x, one.y - other.y);
    return ratio > 0.67F && ratio < 1.5F && apart < 1.5F * std::max(one.sigma, other.sigma);
}

PhotoPoint rounded(const Spot &spot)
{
    constexpr float unit = 255.0F / spotPictureSide;
    PhotoPoint point = spot.point;
    point.x = quint8(std::clamp(std::lround(spot.x * unit), 0L, 255L));
    point.y = quint8(std::clamp(std::lround(spot.y * unit), 0L, 255L));
    point.scale = quint8(std::clamp(std::lround(scaleSteps * std::log2(spot.sigma * unit)), 0L, 127L));
    return point;
}

} // namespace

float spotSize(quint8 scale) { return std::exp2(float(scale) / scaleSteps); }

QVector<PhotoPoint> findSpots(const FloatPlane &picture, int count)
{
    std::vector<Spot> spots;
    FloatPlane base = blurred(picture, 1.5F);
    for (float pixel = 1; std::min(base.width, base.height) >= leastSide; pixel *= 2) {
        const Octave octave = octaveOf(std::move(base), pixel);
        collect(octave, picture, spots);
        base = halved(octave.blurs[steps]);
    }
    std::stable_sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) { return a.strength > b.strength; });
    std::vector<Spot> chosen;
    for (const Spot &spot : spots)
        if (int(chosen.size()) < count &&
            std::none_of(chosen.begin(), chosen.end(), [&](const Spot &one) { return standsBeside(one, spot); }))
            chosen.push_back(spot);
    QVector<PhotoPoint> points;
    for (const Spot &spot : chosen)
        points.append(rounded(spot));
    std::stable_partition(points.begin(), points.end(), [](const PhotoPoint &point) { return !point.bright; });
    return points;
}

quint64 waveSigns(const float (&values)[16][16])
{
    static const auto wave = [] {
        std::array<std::array<float, square>, 8> table{};
        for (int u = 0; u < 8; ++u)
            for (int i = 0; i < square; ++i)
                table[std::size_t(u)][std::size_t(i)] =
                    float(std::cos(3.14159265358979 * u * (2 * i + 1) / (2 * square)));
        return table;
    }();
    float across[8][square] = {};
    for (int u = 0; u < 8; ++u)
        for (int row = 0; row < square; ++row)
            for (int i = 0; i < square; ++i)
                across[u][row] += wave[std::size_t(u)][std::size_t(i)] * values[row][i];
    quint64 bits = 0;
    for (int v = 0; v < 8; ++v)
        for (int u = v == 0 ? 1 : 0; u < 8; ++u) {
            float sum = 0;
            for (int row = 0; row < square; ++row)
                sum += wave[std::size_t(v)][std::size_t(row)] * across[u][row];
            if (sum > 0)
                bits |= quint64(1) << (8 * v + u);
        }
    return bits;
}

quint64 mirrorMask()
{
    quint64 odd = 0;
    for (int v = 0; v < 8; ++v)
        for (int u = 1; u < 8; u += 2)
            odd |= quint64(1) << (8 * v + u);
    return odd;
}

} // namespace emonev
