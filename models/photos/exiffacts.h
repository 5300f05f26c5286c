#pragma once
#include "photos/phototime.h"
#include <QByteArray>
#include <QString>

namespace emonev {

/// What a camera wrote into a photo about it; whatever is missing, impossible or malformed is left out.
struct ExifFacts
{
    std::optional<PhotoTime> takenAt;    ///< DateTimeOriginal
    std::optional<PhotoTime> modifiedAt; ///< DateTime: when the file was last changed
    std::optional<double> lat;           ///< lat and lon come together
    std::optional<double> lon;
    QString software;
    QString camera;
    int orientation = 1;
};

/// Reads a block that begins with "Exif\0\0".
[[nodiscard]] ExifFacts readExif(const QByteArray &block);

} // namespace emonev
