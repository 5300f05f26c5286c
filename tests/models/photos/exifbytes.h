#pragma once
#include <QByteArray>
#include <QVector>
#include <QtEndian>

namespace emonev {

/// One entry of an EXIF directory, written by hand.
struct ExifTag16
{
    quint16 tag = 0;
    quint16 type = 0; ///< 2 text, 3 short, 4 long, 5 fraction
    quint32 count = 0;
    QByteArray content;
};

template <typename T> QByteArray little(T value)
{
    const T ordered = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

inline ExifTag16 textTag(quint16 tag, const QByteArray &text)
{
    return {tag, 2, quint32(text.size() + 1), text + '\0'};
}

inline ExifTag16 shortTag(quint16 tag, quint16 value) { return {tag, 3, 1, little(value)}; }

/// Degrees, minutes and seconds, each over its own denominator.
inline ExifTag16 fractionsTag(quint16 tag, const QVector<std::pair<quint32, quint32>> &parts)
{
    QByteArray content;
    for (const auto &[over, under] : parts)
        content += little(over) + little(under);
    return {tag, 5, quint32(parts.size()), content};
}

/// A directory that begins at `at` of the block, its long contents behind it.
inline QByteArray directory(const QVector<ExifTag16> &tags, quint32 at)
{
    QByteArray head = little(quint16(tags.size()));
    QByteArray tail;
    const quint32 behind = at + 2 + 12 * quint32(tags.size()) + 4;
    for (const ExifTag16 &tag : tags) {
        head += little(tag.tag) + little(tag.type) + little(tag.count);
        if (tag.content.size() <= 4) {
            head += tag.content.leftJustified(4, '\0');
        } else {
            head += little(behind + quint32(tail.size()));
            tail += tag.content;
        }
    }
    return head + little(quint32(0)) + tail;
}

/// The whole block: IFD0 with pointers to the EXIF and the GPS directory.
inline QByteArray exifBytes(QVector<ExifTag16> main, const QVector<ExifTag16> &exif, const QVector<ExifTag16> &gps)
{
    main.append({0x8769, 4, 1, little(quint32(0))});
    main.append({0x8825, 4, 1, little(quint32(0))});
    const auto exifAt = quint32(8 + directory(main, 8).size());
    const auto gpsAt = quint32(exifAt + quint32(directory(exif, exifAt).size()));
    main[main.size() - 2].content = little(exifAt);
    main[main.size() - 1].content = little(gpsAt);
    return QByteArray("Exif\0\0II*\0", 10) + little(quint32(8)) + directory(main, 8) + directory(exif, exifAt) +
           directory(gps, gpsAt);
}

/// The JPEG with the block behind its first marker.
inline QByteArray withExif(const QByteArray &jpeg, const QByteArray &block)
{
    const quint16 length = qToBigEndian(quint16(block.size() + 2));
    return jpeg.left(2) + "\xFF\xE1" + QByteArray(reinterpret_cast<const char *>(&length), 2) + block + jpeg.mid(2);
}

} // namespace emonev
