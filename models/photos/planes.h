#pragma once
#include "photos/pictureplane.h"

namespace emonev {

/// The picture with its longer side `side` pixels long; every pixel of the original counts.
[[nodiscard]] FloatPlane fittedTo(const GreyPicture &picture, int side);

/// Blurred by a Gaussian of that width.
[[nodiscard]] FloatPlane blurred(const FloatPlane &plane, float sigma);

/// Every second pixel of every second row.
[[nodiscard]] FloatPlane halved(const FloatPlane &plane);

/// Turned and mirrored as the EXIF orientation (1 to 8) asks; other values leave it as it is.
[[nodiscard]] FloatPlane upright(const FloatPlane &plane, int orientation);

/// The value between pixels.
[[nodiscard]] float sampled(const FloatPlane &plane, float x, float y);

} // namespace emonev
