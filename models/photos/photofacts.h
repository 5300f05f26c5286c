#pragma once
#include "core/result.h"
#include "photos/exiffacts.h"
#include "photos/photohash.h"

namespace emonev {

/// What is known of a photo: its size, what the camera wrote into it, and what it is recognised by.
struct PhotoFacts
{
    int width = 0;
    int height = 0;
    ExifFacts exif;
    QString sha256; ///< of the bytes, in lower case hex
    PhotoHashes hashes;
};

/// Reads a JPEG or PNG of at most 20 MiB and 50 megapixels. InvalidData "photo_not_image" for what is neither, cut
/// off or damaged; "photo_too_large" (args: what there is, what is allowed, "bytes" or "pixels"). May be called in any
/// thread.
[[nodiscard]] Result<PhotoFacts> readPhoto(const QByteArray &bytes);

} // namespace emonev
