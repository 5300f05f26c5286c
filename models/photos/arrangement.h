#pragma once
#include "photos/photohash.h"
#include <vector>

namespace emonev {

/// Two spots of two photos that look alike.
struct SpotPair
{
    const PhotoPoint *one = nullptr;
    const PhotoPoint *other = nullptr;
    int bits = 0; ///< in how many they differ
};

/// Where the places of one photo, mirrored first when asked, lie in another.
struct Arrangement
{
    float scale = 1;
    float right = 0;
    float down = 0;
    bool mirrored = false;
    int shared = 0; ///< pairs that it explains, each spot counted once
};

/// A spot's place from the left, in the mirrored photo when asked.
[[nodiscard]] float across(const PhotoPoint &point, const PhotoHashes &of, bool mirrored);

/// The arrangement that explains most pairs; it scales alike in both directions and does not turn.
[[nodiscard]] Arrangement bestArrangement(const PhotoHashes &one, const std::vector<SpotPair> &pairs, bool mirrored);

} // namespace emonev
