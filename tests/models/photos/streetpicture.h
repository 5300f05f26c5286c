#pragma once
#include <QByteArray>
#include <algorithm>
#include <cmath>
#include <turbojpeg.h>
#include <vector>

namespace emonev {

/// Red, green and blue of a picture that a test makes.
struct TestPicture
{
    int width = 0;
    int height = 0;
    std::vector<unsigned char> rgb;

    TestPicture(int w, int h) : width(w), height(h), rgb(std::size_t(w) * std::size_t(h) * 3) {}
    unsigned char *at(int x, int y) { return &rgb[(std::size_t(y) * std::size_t(width) + std::size_t(x)) * 3]; }
    const unsigned char *at(int x, int y) const
    {
        return &rgb[(std::size_t(y) * std::size_t(width) + std::size_t(x)) * 3];
    }
};

inline QByteArray jpegOf(const TestPicture &picture, int quality, int sampling = TJSAMP_420, int flags = 0)
{
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    tjhandle handle = tjInitCompress();
    tjCompress2(handle, picture.rgb.data(), picture.width, 0, picture.height, TJPF_RGB, &bytes, &size, sampling,
                quality, flags);
    const QByteArray result(reinterpret_cast<const char *>(bytes), qsizetype(size));
    tjFree(bytes);
    tjDestroy(handle);
    return result;
}

/// A part of it: so many percent cut off on the left, above, on the right and below.
inline TestPicture cropped(const TestPicture &from, int left, int top, int right, int bottom)
{
    const int x0 = from.width * left / 100;
    const int y0 = from.height * top / 100;
    TestPicture result(from.width - x0 - from.width * right / 100, from.height - y0 - from.height * bottom / 100);
    for (int y = 0; y < result.height; ++y)
        std::copy_n(from.at(x0, y0 + y), std::size_t(result.width) * 3, result.at(0, y));
    return result;
}

inline TestPicture mirrored(const TestPicture &from)
{
    TestPicture result(from.width, from.height);
    for (int y = 0; y < from.height; ++y)
        for (int x = 0; x < from.width; ++x)
            std::copy_n(from.at(from.width - 1 - x, y), 3, result.at(x, y));
    return result;
}

/// Between pixels, as a picture program scales.
inline TestPicture scaled(const TestPicture &from, double by)
{
    TestPicture result(int(from.width * by), int(from.height * by));
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const double fx = std::clamp((x + 0.5) / by - 0.5, 0.0, from.width - 1.001);
            const double fy = std::clamp((y + 0.5) / by - 0.5, 0.0, from.height - 1.001);
            const int ix = int(fx);
            const int iy = int(fy);
            for (int c = 0; c < 3; ++c) {
                const double upper = from.at(ix, iy)[c] * (1 - fx + ix) + from.at(ix + 1, iy)[c] * (fx - ix);
                const double lower = from.at(ix, iy + 1)[c] * (1 - fx + ix) + from.at(ix + 1, iy + 1)[c] * (fx - ix);
                result.at(x, y)[c] = static_cast<unsigned char>(upper * (1 - fy + iy) + lower * (fy - iy) + 0.5);
            }
        }
    return result;
}

inline TestPicture brightened(const TestPicture &from, double contrast, double more)
{
    TestPicture result = from;
    for (unsigned char &value : result.rgb)
        value = static_cast<unsigned char>(std::clamp(value * contrast + more, 0.0, 255.0));
    return result;
}

/// A street of houses, trees, poles and cars seen from its middle, by casting a ray through every pixel. Streets of one
/// `family` share width, colours and the form of houses, as in one housing estate; `seed` decides what stands where.
class StreetPicture
{
public:
    StreetPicture(unsigned seed, unsigned family) : m_seed(seed * 7919U + 13), m_family(family * 104729U + 7)
    {
        m_half = 2.5 + 2.5 * of(m_family, 1);
        m_wall = m_half + 1 + 3 * of(m_family, 2);
        m_lot = 6 + 6 * of(m_family, 3);
        m_horizon = 0.42 + 0.12 * of(m_seed, 4);
        m_vanish = 0.4 + 0.2 * of(m_seed, 5);
        m_start = 30 * of(m_seed, 6);
    }

    /// `moved`: metres the camera stands further on; `later`: other cars and clouds.
    [[nodiscard]] TestPicture shot(int width, int height, double moved = 0, unsigned later = 0) const
    {
        TestPicture picture(width, height);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const double dx = (double(x) / width - m_vanish) * 1.3;
                const double dy = (m_horizon - double(y) / height) * 1.3 * height / width;
                const double light = 0.94 + 0.12 * of(unsigned(x * 7 + y * 13007), m_seed);
                const Colour colour = seen(dx, dy, moved, later);
                for (int c = 0; c < 3; ++c)
                    picture.at(x, y)[c] =
                        static_cast<unsigned char>(std::clamp(colour.value[c] * light * 255, 0.0, 255.0));
            }
        return picture;
    }

private:
    struct Colour
    {
        double value[3];
    };

    /// An even chance in [0, 1) for two numbers, always the same.
    static double of(unsigned a, unsigned b)
    {
        unsigned h = a * 2654435761U ^ (b + 0x9E3779B9U) * 2246822519U;
        h = (h ^ (h >> 15)) * 2246822519U;
        h = (h ^ (h >> 13)) * 3266489917U;
        return double((h ^ (h >> 16)) & 0xFFFFFF) / 0x1000000;
    }

    static double smooth(double x, double y, unsigned seed)
    {
        const double fx = std::floor(x);
        const double fy = std::floor(y);
        const double u = (x - fx) * (x - fx) * (3 - 2 * (x - fx));
        const double v = (y - fy) * (y - fy) * (3 - 2 * (y - fy));
        const auto corner = [&](int i, int j) {
            return of(unsigned(int(fx) + i) * 374761393U + seed, unsigned(int(fy) + j) * 668265263U);
        };
        return (corner(0, 0) * (1 - u) + corner(1, 0) * u) * (1 - v) + (corner(0, 1) * (1 - u) + corner(1, 1) * u) * v;
    }

    static double cloudy(double x, double y, unsigned seed)
    {
        return 0.5 * smooth(x, y, seed) + 0.25 * smooth(2 * x, 2 * y, seed + 1) +
               0.15 * smooth(4 * x, 4 * y, seed + 2) + 0.1 * smooth(8 * x, 8 * y, seed + 3);
    }

    [[nodiscard]] Colour seen(double dx, double dy, double moved, unsigned later) const
    {
        Colour colour{};
        double near = behind(dx, dy, moved, later, colour);
        for (int i = 0; i < 10; ++i)
            near = std::min(near, tree(i, dx, dy, moved, near, colour));
        for (int i = 0; i < 4; ++i)
            near = std::min(near, car(i, dx, dy, moved, later, near, colour));
        const double haze = std::min(0.6, near / 250);
        for (double &value : colour.value)
            value = value * (1 - haze) + 0.75 * haze;
        return colour;
    }

    /// Ground, walls and sky; how far it is.
    [[nodiscard]] double behind(double dx, double dy, double moved, unsigned later, Colour &colour) const
    {
        constexpr double eye = 1.6;
        const double toGround = dy < -1e-6 ? -eye / dy : 1e9;
        const double toWall = std::abs(dx) > 1e-6 ? m_wall / std::abs(dx) : 1e9;
        if (toGround < toWall && toGround < 400) {
            ground(dx * toGround, toGround + m_start + moved, colour);
            return toGround;
        }
        if (toWall < 400 && wall(dx < 0 ? 0 : 1, toWall + m_start + moved, eye + dy * toWall, colour))
            return toWall;
        const double cloud = cloudy(dx * 6 + 9, dy * 9, m_seed + later * 31 + 77);
        const double up = std::clamp(dy * 1.5, 0.0, 1.0);
        const double white = std::clamp((cloud - 0.45) * 4, 0.0, 1.0);
        colour = {{0.75 - 0.35 * up + white * 0.2, 0.83 - 0.23 * up + white * 0.12, 0.93 - 0.05 * up}};
        return 60;
    }

    void ground(double x, double z, Colour &colour) const
    {
        const double grain = 0.85 + 0.3 * smooth(x * 12, z * 12, m_seed + 3) * smooth(x * 2, z * 2, m_seed + 4);
        const bool road = std::abs(x) < m_half;
        const bool line = std::abs(x) < 0.08 && std::fmod(z, 4.0) < 2;
        const bool hole = road && smooth(x * 1.2, z * 0.8, m_seed + 5) > 0.82;
        const double grey = (line ? 0.85 : hole ? 0.2 : road ? 0.38 : 0.55) * grain;
        colour = {{grey, grey * (road ? 1 : 0.95), grey * (road ? 1.02 : 0.85)}};
    }

    bool wall(int side, double z, double y, Colour &colour) const
    {
        const int house = int(std::floor(z / m_lot));
        const unsigned id = unsigned(house * 2 + side) * 31U + m_seed;
        const double tall = of(m_family, 8) < 0.5 ? 3.5 : 3 + 4 * of(id, 9);
        const double in = z - house * m_lot;
        const bool gap = in < 0.8 * of(id, 10);
        if (y > (gap ? 1.8 : tall) + (gap ? 0 : 0.8 * (1 - std::abs(2 * in / m_lot - 1))))
            return false;
        const unsigned paint = unsigned(of(id, 11) * 4) + m_family;
        colour = {{0.45 + 0.5 * of(paint, 1), 0.45 + 0.5 * of(paint, 2), 0.4 + 0.5 * of(paint, 3)}};
        double shade = 0.85 + 0.2 * cloudy(z * 1.5, y * 1.5, id);
        if (y > tall && !gap)
            colour = {{0.55, 0.28, 0.18}};
        const double wide = 1.8 + of(id, 12);
        const double column = std::fmod(in, wide);
        const double row = std::fmod(y, 3.0);
        if (!gap && y < tall && column > 0.5 && column < wide - 0.3 && row > 0.9 && row < 2.2)
            shade *= of(unsigned(in / wide) * 17 + id, unsigned(y / 3)) < 0.75 ? 0.3 : 1.25;
        if (!gap && y < 2.1 && in > m_lot * (0.3 + 0.4 * of(id, 13)) && in < m_lot * (0.3 + 0.4 * of(id, 13)) + 1)
            shade = 0.25;
        for (double &value : colour.value)
            value *= shade;
        return true;
    }

    double tree(int i, double dx, double dy, double moved, double near, Colour &colour) const
    {
        const unsigned id = unsigned(i) * 97U + m_seed + 500;
        const double z = 6 + 60 * of(id, 1) - moved;
        if (z < 1 || z > near)
            return near;
        const double x = dx * z - (of(id, 2) < 0.5 ? -1 : 1) * (m_half + 0.6);
        const double y = 1.6 + dy * z;
        if (std::abs(x) > 3)
            return near;
        const double tall = 2.5 + 3 * of(id, 3);
        const double crown = of(id, 4) < 0.3 ? 0 : 0.8 + 1.4 * of(id, 5);
        const double edge = crown * (0.75 + 0.5 * smooth(x * 3 + 50, y * 3, id));
        if (std::hypot(x, y - tall) < edge) {
            const double leaf = 0.4 + 0.9 * cloudy(x * 4, y * 4, id + 9);
            colour = {{0.18 * leaf, 0.4 * leaf, 0.12 * leaf}};
            return z;
        }
        if (std::abs(x) < 0.1 && y < (crown == 0 ? tall + 3 : tall) && y > 0) {
            colour = {{0.3, 0.24, 0.2}};
            return z;
        }
        return near;
    }

    double car(int i, double dx, double dy, double moved, unsigned later, double near, Colour &colour) const
    {
        const unsigned id = unsigned(i) * 211U + m_seed + 900 + later * 1000;
        const double z = 5 + 40 * of(id, 1) - moved;
        if (z < 1 || z > near)
            return near;
        const double x = dx * z - (of(id, 2) * 2 - 1) * (m_half - 0.8);
        const double y = 1.6 + dy * z;
        const bool cabin = y > 0.9 && y < 1.5 && std::abs(x) < 0.65;
        if (!cabin && (y < 0.15 || y > 0.9 || std::abs(x) > 0.85))
            return near;
        const double dark = cabin ? 0.25 : y < 0.35 ? 0.15 : 1;
        colour = {{dark * (0.2 + 0.8 * of(id, 3)), dark * (0.2 + 0.8 * of(id, 4)), dark * (0.2 + 0.8 * of(id, 5))}};
        return z;
    }

    unsigned m_seed;
    unsigned m_family;
    double m_half;    ///< half the road's width, in metres
    double m_wall;    ///< from the middle to the houses
    double m_lot;     ///< width of a house
    double m_horizon; ///< how far down the picture
    double m_vanish;  ///< how far to the right
    double m_start;   ///< where along the street the camera stands
};

} // namespace emonev
