#include "photos/photohash.h"
#include "photos/spotfinder.h"
#include <QtEndian>
#include <cmath>

namespace emonev {

namespace {

constexpr int maxPoints = 52;
constexpr qsizetype headSize = 11;
constexpr qsizetype pointSize = 11;
/// The first byte; a changed reckoning gets another one.
constexpr char version = 1;

void append(QByteArray &bytes, quint64 bits)
{
    const quint64 ordered = qToBigEndian(bits);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

/// The picture in 16 by 16 values, each the middle of what it stands for.
quint64 wholeOf(const FloatPlane &picture)
{
    float values[16][16] = {};
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 16; ++column) {
            const int left = column * picture.width / 16;
            const int upper = row * picture.height / 16;
            const int right = std::max(left + 1, (column + 1) * picture.width / 16);
            const int lower = std::max(upper + 1, (row + 1) * picture.height / 16);
            float sum = 0;
            for (int y = upper; y < lower; ++y)
                for (int x = left; x < right; ++x)
                    sum += picture.nearest(x, y);
            values[row][column] = sum / float((right - left) * (lower - upper));
        }
    return waveSigns(values);
}

PhotoPoint pointAt(const char *bytes)
{
    PhotoPoint point;
    point.bits = qFromBigEndian<quint64>(bytes);
    point.x = quint8(bytes[8]);
    point.y = quint8(bytes[9]);
    point.scale = quint8(bytes[10]) & 0x7F;
    point.bright = (quint8(bytes[10]) & 0x80) != 0;
    return point;
}

} // namespace

QString PhotoHashes::toText() const
{
    QByteArray bytes;
    bytes.append(version).append(char(width)).append(char(height));
    append(bytes, whole);
    for (const PhotoPoint &point : points) {
        append(bytes, point.bits);
        bytes.append(char(point.x)).append(char(point.y)).append(char(point.scale | (point.bright ? 0x80 : 0)));
    }
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<PhotoHashes> PhotoHashes::fromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                             QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    const qsizetype count = (bytes.size() - headSize) / pointSize;
    if (!decoded || bytes.size() < headSize || bytes.size() != headSize + count * pointSize || count > maxPoints ||
        bytes.front() != version)
        return std::nullopt;
    PhotoHashes hashes;
    hashes.width = quint8(bytes[1]);
    hashes.height = quint8(bytes[2]);
    hashes.whole = qFromBigEndian<quint64>(bytes.constData() + 3);
    hashes.points.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        hashes.points.append(pointAt(bytes.constData() + headSize + i * pointSize));
    if (!std::is_partitioned(hashes.points.cbegin(), hashes.points.cend(),
                             [](const PhotoPoint &point) { return !point.bright; }))
        return std::nullopt;
    return hashes;
}

PhotoHashes hashesOf(const FloatPlane &picture)
{
    const double unit = 255.0 / std::max(picture.width, picture.height);
    PhotoHashes hashes;
    hashes.width = quint8(std::lround(picture.width * unit));
    hashes.height = quint8(std::lround(picture.height * unit));
    hashes.whole = wholeOf(picture);
    hashes.points = findSpots(picture, maxPoints);
    return hashes;
}

} // namespace emonev
