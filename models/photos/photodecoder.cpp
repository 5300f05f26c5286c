#include "photos/photodecoder.h"
#include "photos/photocontent.h"
#include <QtEndian>
#include <memory>
#include <png.h>
#include <turbojpeg.h>

namespace emonev {

namespace {

/// A shrunk picture keeps at least this many pixels on its longer side.
constexpr int leastSide = 640;

Unexpected notImage(const QString &why)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("photo_not_image"), {}, why);
}

Unexpected tooLarge(qint64 found, qint64 allowed, const char *unit)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("photo_too_large"),
                {QString::number(found), QString::number(allowed), QString::fromLatin1(unit)});
}

Result<void> checkSize(qint64 width, qint64 height)
{
    if (width < 1 || height < 1)
        return notImage(QStringLiteral("no pixels"));
    if (width * height > maxPhotoPixels)
        return tooLarge(width * height, maxPhotoPixels, "pixels");
    return {};
}

using TurboHandle = std::unique_ptr<void, int (*)(tjhandle)>;

/// The smallest eighths, quarters or halves that keep `leastSide`.
tjscalingfactor shrinkFor(int width, int height)
{
    const int side = std::max(width, height);
    for (int eighth : {8, 4, 2})
        if (side / eighth >= leastSide)
            return {1, eighth};
    return {1, 1};
}

/// Brightness from the inverted inks that cameras' editors write.
GreyPicture greyOfInks(const std::vector<unsigned char> &inks, int width, int height)
{
    GreyPicture grey(width, height);
    for (std::size_t i = 0; i < grey.values.size(); ++i) {
        const unsigned char *ink = &inks[4 * i];
        grey.values[i] = static_cast<unsigned char>((299 * ink[0] + 587 * ink[1] + 114 * ink[2]) / 1000 * ink[3] / 255);
    }
    return grey;
}

/// A camera's trailing bytes are warned of too; only missing ones make it no photo.
bool isDamaged(tjhandle handle)
{
    const QByteArray message(tjGetErrorStr2(handle));
    return tjGetErrorCode(handle) == TJERR_FATAL || message.contains("remature end") || message.contains("bad Huffman");
}

Result<DecodedPhoto> decodeJpeg(const QByteArray &bytes)
{
    const TurboHandle handle(tjInitDecompress(), &tjDestroy);
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto size = static_cast<unsigned long>(bytes.size());
    DecodedPhoto photo;
    int sampling = 0;
    int space = 0;
    if (!handle || tjDecompressHeader3(handle.get(), data, size, &photo.width, &photo.height, &sampling, &space) != 0)
        return notImage(QString::fromLatin1(handle ? tjGetErrorStr2(handle.get()) : "no decoder"));
    EMONEV_TRY(checkSize(photo.width, photo.height));
    const tjscalingfactor shrink = shrinkFor(photo.width, photo.height);
    const int width = TJSCALED(photo.width, shrink);
    const int height = TJSCALED(photo.height, shrink);
    const bool inks = space == TJCS_CMYK || space == TJCS_YCCK;
    photo.grey = GreyPicture(width, height);
    std::vector<unsigned char> four(inks ? 4 * photo.grey.values.size() : 0);
    unsigned char *target = inks ? four.data() : photo.grey.values.data();
    if (tjDecompress2(handle.get(), data, size, target, width, 0, height, inks ? TJPF_CMYK : TJPF_GRAY,
                      TJFLAG_LIMITSCANS) != 0 &&
        isDamaged(handle.get()))
        return notImage(QString::fromLatin1(tjGetErrorStr2(handle.get())));
    if (inks)
        photo.grey = greyOfInks(four, width, height);
    return photo;
}

/// The size as the first chunk says it, before the library looks any further.
Result<void> checkPngHeader(const QByteArray &bytes)
{
    constexpr qsizetype headerEnd = 33;
    if (bytes.size() < headerEnd || bytes.mid(12, 4) != "IHDR")
        return notImage(QStringLiteral("no header"));
    return checkSize(qFromBigEndian<quint32>(bytes.constData() + 16), qFromBigEndian<quint32>(bytes.constData() + 20));
}

Result<DecodedPhoto> decodePng(const QByteArray &bytes)
{
    EMONEV_TRY(checkPngHeader(bytes));
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, void (*)(png_image *)> freed(&image, [](png_image *one) { png_image_free(one); });
    if (png_image_begin_read_from_memory(&image, bytes.constData(), std::size_t(bytes.size())) == 0)
        return notImage(QString::fromLatin1(image.message));
    DecodedPhoto photo{int(image.width), int(image.height), GreyPicture(int(image.width), int(image.height))};
    image.format = PNG_FORMAT_GRAY;
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, photo.grey.values.data(), 0, nullptr) == 0)
        return notImage(QString::fromLatin1(image.message));
    return photo;
}

} // namespace

Result<DecodedPhoto> decodePhoto(const QByteArray &bytes)
{
    if (bytes.size() > maxPhotoBytes)
        return tooLarge(bytes.size(), maxPhotoBytes, "bytes");
    switch (photoFormat(bytes)) {
    case PhotoFormat::Jpeg:
        return decodeJpeg(bytes);
    case PhotoFormat::Png:
        return decodePng(bytes);
    case PhotoFormat::None:
        break;
    }
    return notImage(QStringLiteral("neither JPEG nor PNG"));
}

} // namespace emonev
