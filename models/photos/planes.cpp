#include "photos/planes.h"
#include <cmath>

namespace emonev {

namespace {

/// What one pixel of the result takes from a row or column of the source.
struct Taps
{
    int first = 0;
    std::vector<float> weights;
};

/// A triangle as wide as two result pixels (or two source pixels, when it grows).
std::vector<Taps> scalingTaps(int from, int to)
{
    std::vector<Taps> all(static_cast<std::size_t>(to));
    const double scale = double(from) / to;
    const double reach = std::max(1.0, scale);
    for (int i = 0; i < to; ++i) {
        const double centre = (i + 0.5) * scale - 0.5;
        const int first = std::max(0, int(std::ceil(centre - reach)));
        const int last = std::min(from - 1, int(std::floor(centre + reach)));
        Taps &taps = all[std::size_t(i)];
        taps.first = first;
        double sum = 0;
        for (int x = first; x <= last; ++x) {
            const double weight = std::max(1e-6, 1.0 - std::abs(x - centre) / reach);
            taps.weights.push_back(float(weight));
            sum += weight;
        }
        for (float &weight : taps.weights)
            weight = float(weight / sum);
    }
    return all;
}

FloatPlane scaledAcross(const GreyPicture &picture, int width)
{
    const std::vector<Taps> all = scalingTaps(picture.width, width);
    FloatPlane result(width, picture.height);
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < width; ++x) {
            const Taps &taps = all[std::size_t(x)];
            const unsigned char *source = &picture.values[std::size_t(y) * std::size_t(picture.width)] + taps.first;
            float sum = 0;
            for (std::size_t i = 0; i < taps.weights.size(); ++i)
                sum += taps.weights[i] * float(source[i]);
            result.at(x, y) = sum;
        }
    return result;
}

FloatPlane scaledDown(const FloatPlane &plane, int height)
{
    const std::vector<Taps> all = scalingTaps(plane.height, height);
    FloatPlane result(plane.width, height);
    for (int y = 0; y < height; ++y) {
        const Taps &taps = all[std::size_t(y)];
        for (std::size_t i = 0; i < taps.weights.size(); ++i)
            for (int x = 0; x < plane.width; ++x)
                result.at(x, y) += taps.weights[i] * plane.at(x, taps.first + int(i));
    }
    return result;
}

std::vector<float> bell(float sigma)
{
    const int reach = std::max(1, int(std::ceil(3 * sigma)));
    std::vector<float> weights;
    float sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(std::exp(-0.5f * float(i * i) / (sigma * sigma)));
        sum += weights.back();
    }
    for (float &weight : weights)
        weight /= sum;
    return weights;
}

FloatPlane blurredAcross(const FloatPlane &plane, const std::vector<float> &weights)
{
    FloatPlane result(plane.width, plane.height);
    const int reach = int(weights.size() / 2);
    for (int y = 0; y < plane.height; ++y)
        for (int x = 0; x < plane.width; ++x) {
            const bool inside = x >= reach && x + reach < plane.width;
            float sum = 0;
            for (int i = -reach; i <= reach; ++i)
                sum += weights[std::size_t(i + reach)] * (inside ? plane.at(x + i, y) : plane.nearest(x + i, y));
            result.at(x, y) = sum;
        }
    return result;
}

FloatPlane blurredDown(const FloatPlane &plane, const std::vector<float> &weights)
{
    FloatPlane result(plane.width, plane.height);
    const int reach = int(weights.size() / 2);
    for (int y = 0; y < plane.height; ++y)
        for (int i = -reach; i <= reach; ++i) {
            const int from = std::clamp(y + i, 0, plane.height - 1);
            const float weight = weights[std::size_t(i + reach)];
            for (int x = 0; x < plane.width; ++x)
                result.at(x, y) += weight * plane.at(x, from);
        }
    return result;
}

} // namespace

FloatPlane fittedTo(const GreyPicture &picture, int side)
{
    const double scale = double(side) / std::max(picture.width, picture.height);
    const int width = std::max(1, int(std::lround(picture.width * scale)));
    const int height = std::max(1, int(std::lround(picture.height * scale)));
    return scaledDown(scaledAcross(picture, width), height);
}

FloatPlane blurred(const FloatPlane &plane, float sigma)
{
    const std::vector<float> weights = bell(sigma);
    return blurredDown(blurredAcross(plane, weights), weights);
}

FloatPlane halved(const FloatPlane &plane)
{
    FloatPlane result(std::max(1, plane.width / 2), std::max(1, plane.height / 2));
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x)
            result.at(x, y) = plane.nearest(2 * x, 2 * y);
    return result;
}

FloatPlane upright(const FloatPlane &plane, int orientation)
{
    if (orientation < 2 || orientation > 8)
        return plane;
    const bool turned = orientation >= 5;
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    FloatPlane result(turned ? plane.height : plane.width, turned ? plane.width : plane.height);
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const int column = turned ? y : x;
            const int row = turned ? x : y;
            result.at(x, y) =
                plane.at(fromRight ? plane.width - 1 - column : column, fromBelow ? plane.height - 1 - row : row);
        }
    return result;
}

float sampled(const FloatPlane &plane, float x, float y)
{
    const int left = int(std::floor(x));
    const int top = int(std::floor(y));
    const float right = x - float(left);
    const float below = y - float(top);
    const float upper = plane.nearest(left, top) * (1 - right) + plane.nearest(left + 1, top) * right;
    const float lower = plane.nearest(left, top + 1) * (1 - right) + plane.nearest(left + 1, top + 1) * right;
    return upper * (1 - below) + lower * below;
}

} // namespace emonev
