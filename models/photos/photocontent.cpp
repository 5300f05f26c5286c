#include "photos/photocontent.h"
#include <QtEndian>

namespace emonev {

namespace {

constexpr QByteArrayView exifName("Exif\0\0", 6);
/// More blocks than any camera writes; a longer chain is a hostile one.
constexpr int maxBlocks = 4096;
constexpr qsizetype maxExif = 1024 * 1024;

template <typename T> T bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

/// JPEG: segments of a marker and a length, up to the first scan.
QByteArray exifOfJpeg(const QByteArray &bytes)
{
    qsizetype at = 2;
    for (int block = 0; block < maxBlocks && at + 4 <= bytes.size(); ++block) {
        const auto marker = bigEndian<quint16>(bytes, at);
        if (marker == 0xFFFF) {
            ++at; // a fill byte
            continue;
        }
        const auto length = bigEndian<quint16>(bytes, at + 2);
        if (marker < 0xFF00 || marker == 0xFFDA || length < 2 || at + 2 + length > bytes.size())
            return {};
        const QByteArray content = bytes.mid(at + 4, length - 2);
        if (marker == 0xFFE1 && content.startsWith(exifName))
            return content;
        at += 2 + length;
    }
    return {};
}

/// PNG: chunks of a length, a name, the content and a check sum.
QByteArray exifOfPng(const QByteArray &bytes)
{
    qsizetype at = 8;
    for (int block = 0; block < maxBlocks && at + 12 <= bytes.size(); ++block) {
        const qsizetype length = bigEndian<quint32>(bytes, at);
        if (at + 12 + length > bytes.size())
            return {};
        if (bytes.mid(at + 4, 4) == "eXIf")
            return length > maxExif ? QByteArray() : exifName.toByteArray() + bytes.mid(at + 8, length);
        at += 12 + length;
    }
    return {};
}

} // namespace

PhotoFormat photoFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PhotoFormat::Jpeg;
    return bytes.startsWith("\x89PNG\r\n\x1A\n") ? PhotoFormat::Png : PhotoFormat::None;
}

QByteArray exifBlock(const QByteArray &bytes)
{
    switch (photoFormat(bytes)) {
    case PhotoFormat::Jpeg:
        return exifOfJpeg(bytes);
    case PhotoFormat::Png:
        return exifOfPng(bytes);
    case PhotoFormat::None:
        break;
    }
    return {};
}

} // namespace emonev
