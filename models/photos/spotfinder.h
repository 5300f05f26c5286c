#pragma once
#include "photos/photopoint.h"
#include "photos/pictureplane.h"
#include <QVector>

namespace emonev {

/// The longer side of the picture that spots are looked for in.
inline constexpr int spotPictureSide = 320;
/// How far from its middle a spot's bits look, in its sizes.
inline constexpr float spotReach = 5.0F;

/// The size of a spot in 255ths of the longer side.
[[nodiscard]] float spotSize(quint8 scale);

/// The strongest spots, dark ones first, at most `count`. The picture's longer side is spotPictureSide.
[[nodiscard]] QVector<PhotoPoint> findSpots(const FloatPlane &picture, int count);

/// 63 bits of a square of 16 by 16 values: the signs of its slowest waves, and a zero.
[[nodiscard]] quint64 waveSigns(const float (&square)[16][16]);

/// What waveSigns() of the mirrored square differs in.
[[nodiscard]] quint64 mirrorMask();

} // namespace emonev
