#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

namespace emonev {

/// Brightness values of a picture, row by row.
template <typename T> struct PicturePlane
{
    int width = 0;
    int height = 0;
    std::vector<T> values;

    PicturePlane() = default;
    PicturePlane(int w, int h) : width(w), height(h), values(std::size_t(w) * std::size_t(h)) {}

    [[nodiscard]] T at(int x, int y) const { return values[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
    [[nodiscard]] T &at(int x, int y) { return values[std::size_t(y) * std::size_t(width) + std::size_t(x)]; }
    [[nodiscard]] T nearest(int x, int y) const
    {
        return at(std::clamp(x, 0, width - 1), std::clamp(y, 0, height - 1));
    }
};

using GreyPicture = PicturePlane<unsigned char>;
using FloatPlane = PicturePlane<float>;

} // namespace emonev
