#pragma once
#include "photos/photohash.h"

namespace emonev {

/// Whether two photos are one: the whole picture again, a part or mirror of it, or another picture.
enum class PhotoVerdict { None, Similar, Same };

/// How two photos compare.
struct PhotoMatch
{
    PhotoVerdict verdict = PhotoVerdict::None;
    double distance = 1; ///< 0: every spot they should share is there; 1: none
    int shared = 0;      ///< spots found in both in one arrangement
    bool mirrored = false;
};

/// Compares by what the pictures show; order does not matter.
[[nodiscard]] PhotoMatch compare(const PhotoHashes &one, const PhotoHashes &other);

} // namespace emonev
