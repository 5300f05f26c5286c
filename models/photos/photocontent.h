#pragma once
#include <QByteArray>

namespace emonev {

/// What kind of picture some bytes begin like.
enum class PhotoFormat { None, Jpeg, Png };

[[nodiscard]] PhotoFormat photoFormat(const QByteArray &bytes);

/// The EXIF block inside a JPEG or PNG, beginning with "Exif\0\0"; empty when there is none.
[[nodiscard]] QByteArray exifBlock(const QByteArray &bytes);

} // namespace emonev
