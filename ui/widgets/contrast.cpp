#include "ui/widgets/contrast.h"
#include <QPalette>
#include <cmath>

namespace emonev {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor &wanted, const QColor &background, double ratio)
{
    const bool lighter = contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background);
    const QColor end = lighter ? QColor(Qt::white) : QColor(Qt::black);
    QColor color = wanted.toRgb();
    for (int step = 1; step <= 20 && contrastRatio(color, background) < ratio; ++step)
        color = blend(end, wanted, step / 20.0);
    return color;
}

QColor quietText(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::PlaceholderText); }

QColor blend(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace emonev
