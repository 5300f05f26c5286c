#pragma once
#include <QtGlobal>

namespace emonev {

/// A spot of a picture that is found again after cropping and scaling, with 64 bits that say what it looks like.
/// Lengths are in 255ths of the picture's longer side.
struct PhotoPoint
{
    quint64 bits = 0;
    quint8 x = 0;
    quint8 y = 0;
    quint8 scale = 0;    ///< how large the spot is, see spotSize()
    bool bright = false; ///< brighter than what is around it

    bool operator==(const PhotoPoint &) const = default;
};

} // namespace emonev
