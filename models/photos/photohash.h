#pragma once
#include "photos/photopoint.h"
#include "photos/pictureplane.h"
#include <QString>
#include <QVector>
#include <optional>

namespace emonev {

/// What a photo is recognised by after recompressing, scaling, brightening, mirroring and cropping: its strongest
/// spots, and the slowest waves of the whole for pictures with hardly any spot.
struct PhotoHashes
{
    quint8 width = 0; ///< the picture's shape: the longer side is 255
    quint8 height = 0;
    quint64 whole = 0;
    QVector<PhotoPoint> points; ///< dark ones first

    /// Letters, digits, '-' and '_', at most 800 characters, for a column of a table.
    [[nodiscard]] QString toText() const;
    /// Undoes toText(); nothing for a text of another form.
    [[nodiscard]] static std::optional<PhotoHashes> fromText(const QString &text);
    bool operator==(const PhotoHashes &) const = default;
};

/// Reckons them from a picture that stands upright and whose longer side is spotPictureSide.
[[nodiscard]] PhotoHashes hashesOf(const FloatPlane &picture);

} // namespace emonev
