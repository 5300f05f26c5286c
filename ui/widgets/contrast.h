#pragma once
#include <QColor>

class QPalette;

namespace emonev {

/// The contrast of two colours as WCAG reckons it, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// `wanted`, made lighter or darker until it reads on `background`.
[[nodiscard]] QColor readableOn(const QColor &wanted, const QColor &background, double ratio = 4.5);

/// Text of lesser weight: hints, counts, captions.
[[nodiscard]] QColor quietText(const QPalette &palette);

/// `share` (0 to 1) of `a` over `b`.
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double share);

} // namespace emonev
