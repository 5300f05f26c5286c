#include "photos/exiffacts.h"
#include <QRegularExpression>
#include <cmath>
#include <libexif/exif-data.h>
#include <memory>

namespace emonev {

namespace {

constexpr qsizetype maxTextLength = 200;

using ExifHandle = std::unique_ptr<ExifData, void (*)(ExifData *)>;

/// The entries as they stand: the library would otherwise add those that the standard asks for.
ExifHandle loaded(const QByteArray &block)
{
    ExifHandle exif(exif_data_new(), &exif_data_unref);
    if (!exif)
        return exif;
    exif_data_unset_option(exif.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_load_data(exif.get(), reinterpret_cast<const unsigned char *>(block.constData()), unsigned(block.size()));
    return exif;
}

const ExifEntry *entryOf(const ExifHandle &exif, ExifIfd ifd, int tag)
{
    return exif_content_get_entry(exif->ifd[ifd], static_cast<ExifTag>(tag));
}

/// A tag's text up to its first zero, printable characters only.
QString text(const ExifHandle &exif, ExifIfd ifd, int tag)
{
    const ExifEntry *entry = entryOf(exif, ifd, tag);
    if (entry == nullptr || entry->format != EXIF_FORMAT_ASCII || entry->data == nullptr)
        return {};
    const QByteArray raw(reinterpret_cast<const char *>(entry->data),
                         std::min<qsizetype>(qsizetype(entry->size), maxTextLength));
    QString result = QString::fromUtf8(raw.constData());
    result.removeIf([](QChar c) { return !c.isPrint(); });
    return result.simplified();
}

std::optional<int> offset(const QString &written)
{
    static const QRegularExpression form(QStringLiteral(R"(^([+-])(\d\d):?(\d\d)$)"));
    const auto match = form.match(written);
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    if (!match.hasMatch() || hours > 14 || minutes > 59)
        return std::nullopt;
    return (match.captured(1) == u"-" ? -1 : 1) * (hours * 3600 + minutes * 60);
}

std::optional<PhotoTime> timeOf(const QString &written, const QString &offsetWritten)
{
    const QDate date = QDate::fromString(written.left(10), QStringLiteral("yyyy:MM:dd"));
    const QTime time = QTime::fromString(written.mid(11, 8), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return PhotoTime{date, time, offset(offsetWritten)};
}

/// Degrees, minutes and seconds as three fractions.
std::optional<double> degrees(const ExifHandle &exif, int tag)
{
    const ExifEntry *entry = entryOf(exif, EXIF_IFD_GPS, tag);
    if (entry == nullptr || entry->format != EXIF_FORMAT_RATIONAL || entry->components != 3 || entry->size < 24)
        return std::nullopt;
    double sum = 0;
    double unit = 1;
    for (unsigned i = 0; i < 3; ++i, unit *= 60) {
        const ExifRational part = exif_get_rational(entry->data + 8 * i, exif_data_get_byte_order(exif.get()));
        if (part.denominator == 0 && part.numerator != 0)
            return std::nullopt;
        if (part.denominator != 0)
            sum += double(part.numerator) / part.denominator / unit;
    }
    return sum;
}

void readPlace(const ExifHandle &exif, ExifFacts &facts)
{
    const QString latSide = text(exif, EXIF_IFD_GPS, EXIF_TAG_GPS_LATITUDE_REF);
    const QString lonSide = text(exif, EXIF_IFD_GPS, EXIF_TAG_GPS_LONGITUDE_REF);
    const auto lat = degrees(exif, EXIF_TAG_GPS_LATITUDE);
    const auto lon = degrees(exif, EXIF_TAG_GPS_LONGITUDE);
    // Cameras without a fix write 0, 0.
    if (!lat || !lon || *lat > 90 || *lon > 180 || (*lat == 0 && *lon == 0))
        return;
    if ((latSide != u"N" && latSide != u"S") || (lonSide != u"E" && lonSide != u"W"))
        return;
    facts.lat = latSide == u"S" ? -*lat : *lat;
    facts.lon = lonSide == u"W" ? -*lon : *lon;
}

int orientationOf(const ExifHandle &exif)
{
    const ExifEntry *entry = entryOf(exif, EXIF_IFD_0, EXIF_TAG_ORIENTATION);
    if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->components < 1 || entry->size < 2)
        return 1;
    const int value = exif_get_short(entry->data, exif_data_get_byte_order(exif.get()));
    return value >= 1 && value <= 8 ? value : 1;
}

/// "SM-A525F" of "samsung" is "samsung SM-A525F"; "Canon EOS 80D" of "Canon" stays.
QString cameraOf(const ExifHandle &exif)
{
    const QString make = text(exif, EXIF_IFD_0, EXIF_TAG_MAKE);
    const QString model = text(exif, EXIF_IFD_0, EXIF_TAG_MODEL);
    return model.startsWith(make, Qt::CaseInsensitive) ? model : QString(make + u' ' + model).trimmed();
}

} // namespace

ExifFacts readExif(const QByteArray &block)
{
    ExifFacts facts;
    if (block.isEmpty())
        return facts;
    const ExifHandle exif = loaded(block);
    if (!exif)
        return facts;
    facts.takenAt = timeOf(text(exif, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL),
                           text(exif, EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME_ORIGINAL));
    facts.modifiedAt =
        timeOf(text(exif, EXIF_IFD_0, EXIF_TAG_DATE_TIME), text(exif, EXIF_IFD_EXIF, EXIF_TAG_OFFSET_TIME));
    readPlace(exif, facts);
    facts.software = text(exif, EXIF_IFD_0, EXIF_TAG_SOFTWARE);
    facts.camera = cameraOf(exif);
    facts.orientation = orientationOf(exif);
    return facts;
}

} // namespace emonev
