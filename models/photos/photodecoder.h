#pragma once
#include "core/result.h"
#include "photos/pictureplane.h"
#include <QByteArray>

namespace emonev {

inline constexpr qint64 maxPhotoBytes = 20LL * 1024 * 1024;
inline constexpr qint64 maxPhotoPixels = 50'000'000;

/// A photo's size and its brightness, shrunk while reading where the format allows it.
struct DecodedPhoto
{
    int width = 0;
    int height = 0;
    GreyPicture grey;
};

/// Reads the whole picture, JPEG or PNG judged by content. "photo_not_image" for anything else and for what is cut
/// off or damaged; "photo_too_large" (args: what there is, what is allowed) before anything is unpacked.
[[nodiscard]] Result<DecodedPhoto> decodePhoto(const QByteArray &bytes);

} // namespace emonev
