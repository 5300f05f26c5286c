#include "models/photos/exifbytes.h"
#include "models/photos/streetpicture.h"
#include "photos/photodecoder.h"
#include "photos/photofacts.h"
#include "photos/photomatch.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtTest>
#include <malloc.h>
#include <png.h>
#include <zlib.h>

using namespace emonev;

/// The sanitizer holds back what was freed; that would count as memory that reading needs.
extern "C" const char *__asan_default_options();
const char *__asan_default_options() { return "quarantine_size_mb=1"; }

namespace {

const TestPicture &street()
{
    static const TestPicture picture = StreetPicture(1, 1).shot(480, 360);
    return picture;
}

QByteArray pngOf(const TestPicture &picture)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(picture.width);
    image.height = png_uint_32(picture.height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    QByteArray bytes(qsizetype(size), '\0');
    png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.rgb.data(), 0, nullptr);
    bytes.truncate(qsizetype(size));
    return bytes;
}

QByteArray big(quint32 value)
{
    const quint32 ordered = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&ordered), 4);
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    const QByteArray summed = name + content;
    return big(quint32(content.size())) + summed +
           big(quint32(crc32(0, reinterpret_cast<const unsigned char *>(summed.constData()), uInt(summed.size()))));
}

QByteArray pngHeader(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", big(width) + big(height) + QByteArray("\x08\x02\0\0\0", 5));
}

/// A JPEG whose frame header says another size.
QByteArray lying(QByteArray jpeg, quint16 width, quint16 height)
{
    const qsizetype at = jpeg.indexOf(QByteArray("\xFF\xC0", 2));
    qToBigEndian(height, jpeg.data() + at + 5);
    qToBigEndian(width, jpeg.data() + at + 7);
    return jpeg;
}

/// The block of the photo that the tests change.
QByteArray usualExif(const QVector<std::pair<quint32, quint32>> &lat = {{6, 1}, {10, 1}, {3048, 100}},
                     const QByteArray &south = "S", const QByteArray &taken = "2026:05:04 09:15:30")
{
    return exifBytes(
        {textTag(0x010F, "samsung"), textTag(0x0110, "SM-A525F"), shortTag(0x0112, 1), textTag(0x0131, "A525FXXU4"),
         textTag(0x0132, "2026:05:04 09:15:31")},
        {textTag(0x9003, taken), textTag(0x9011, "+07:00")},
        {textTag(1, south), fractionsTag(2, lat), textTag(3, "E"), fractionsTag(4, {{106, 1}, {49, 1}, {12, 1}})});
}

qint64 statusBytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(name + ':');
    return text.mid(at + name.size() + 1, text.indexOf("kB", at) - at - name.size() - 1).trimmed().toLongLong() * 1024;
}

} // namespace

class TestPhotoFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFormats_data();
    void readsFormats();
    void refuses_data();
    void refuses();
    void readsWhatTheCameraWrote();
    void readsExifOfPng();
    void leavesOutLies_data();
    void leavesOutLies();
    void turnsUpright_data();
    void turnsUpright();
    void fortyMegapixelsNeedLittleMemory();
    void survivesChangedBytes_data();
    void survivesChangedBytes();
};

void TestPhotoFacts::readsFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JPEG") << jpegOf(street(), 85);
    QTest::newRow("JPEG without less colour") << jpegOf(street(), 85, TJSAMP_444);
    QTest::newRow("progressive JPEG") << jpegOf(street(), 85, TJSAMP_420, TJFLAG_PROGRESSIVE);
    QTest::newRow("grey JPEG") << jpegOf(street(), 85, TJSAMP_GRAY);
    QTest::newRow("PNG") << pngOf(street());
    QTest::newRow("bytes behind the end, as phones append films") << jpegOf(street(), 85) + QByteArray(5000, 'x');
}

void TestPhotoFacts::readsFormats()
{
    QFETCH(QByteArray, bytes);
    const auto facts = readPhoto(bytes);
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(facts->width, 480);
    QCOMPARE(facts->height, 360);
    QCOMPARE(facts->sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY(!facts->exif.takenAt && !facts->exif.lat && facts->exif.software.isEmpty());
    QCOMPARE(compare(facts->hashes, readPhoto(jpegOf(street(), 95))->hashes).verdict, PhotoVerdict::Same);
}

void TestPhotoFacts::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray jpeg = jpegOf(street(), 85);
    const QByteArray png = pngOf(street());
    const QString notImage = QStringLiteral("photo_not_image");
    const QString tooLarge = QStringLiteral("photo_too_large");
    QTest::newRow("nothing") << QByteArray() << notImage;
    QTest::newRow("a text") << QByteArray("hello") << notImage;
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 35)
                         << notImage;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << notImage;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << notImage;
    QTest::newRow("TIFF") << QByteArray("II*\0\x08\0\0\0", 8) << notImage;
    QTest::newRow("only the first bytes of a JPEG") << jpeg.left(3) << notImage;
    QTest::newRow("JPEG without a picture") << jpeg.left(200) << notImage;
    QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << notImage;
    QTest::newRow("JPEG without its last bytes") << jpeg.left(jpeg.size() - 40) << notImage;
    QTest::newRow("half a PNG") << png.left(png.size() / 2) << notImage;
    QTest::newRow("PNG with a wrong sum")
        << QByteArray(png).replace(png.size() / 2, 1, QByteArray(1, char(~png[png.size() / 2]))) << notImage;
    QTest::newRow("only the header of a PNG") << pngHeader(100, 100) << notImage;
    QTest::newRow("PNG without width") << pngHeader(0, 100) << notImage;
    QTest::newRow("PNG of 60,000 by 60,000") << pngHeader(60000, 60000) << tooLarge;
    QTest::newRow("JPEG that says 60,000 by 60,000") << lying(jpeg, 60000, 60000) << tooLarge;
    QTest::newRow("JPEG that says it is larger") << lying(jpeg, 4800, 3600) << notImage;
    QTest::newRow("JPEG without height") << lying(jpeg, 480, 0) << notImage;
    QTest::newRow("more than 20 MiB") << jpeg + QByteArray(maxPhotoBytes, 'x') << tooLarge;
}

void TestPhotoFacts::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto facts = readPhoto(bytes);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, code);
    QCOMPARE(facts.error().kind, ErrorKind::InvalidData);
}

void TestPhotoFacts::readsWhatTheCameraWrote()
{
    const auto facts = readPhoto(withExif(jpegOf(street(), 85), usualExif()));
    QVERIFY(facts);
    const ExifFacts &exif = facts->exif;
    QCOMPARE(exif.takenAt->date, QDate(2026, 5, 4));
    QCOMPARE(exif.takenAt->time, QTime(9, 15, 30));
    QCOMPARE(exif.takenAt->offsetSeconds.value(), 7 * 3600);
    QCOMPARE(exif.takenAt->moment(QTimeZone("Asia/Jayapura")), QDateTime(QDate(2026, 5, 4), QTime(2, 15, 30), Qt::UTC));
    QCOMPARE(exif.modifiedAt->time, QTime(9, 15, 31));
    QVERIFY(!exif.modifiedAt->offsetSeconds);
    QCOMPARE(exif.modifiedAt->moment(QTimeZone("Asia/Jayapura")),
             QDateTime(QDate(2026, 5, 4), QTime(0, 15, 31), Qt::UTC));
    QVERIFY(std::abs(*exif.lat + 6.1751333) < 1e-6); // 6 + 10/60 + 30.48/3600
    QVERIFY(std::abs(*exif.lon - 106.82) < 1e-9);    // 106 + 49/60 + 12/3600
    QCOMPARE(exif.software, QStringLiteral("A525FXXU4"));
    QCOMPARE(exif.camera, QStringLiteral("samsung SM-A525F"));
}

void TestPhotoFacts::readsExifOfPng()
{
    const QByteArray png = pngOf(street());
    const auto facts = readPhoto(png.left(33) + chunk("eXIf", usualExif().mid(6)) + png.mid(33));
    QVERIFY(facts);
    QCOMPARE(facts->exif.takenAt->time, QTime(9, 15, 30));
    QVERIFY(facts->exif.lat);
}

void TestPhotoFacts::leavesOutLies_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<bool>("time");
    QTest::addColumn<bool>("place");
    QTest::newRow("nothing wrong") << usualExif() << true << true;
    QTest::newRow("latitude above 90") << usualExif({{91, 1}, {0, 1}, {0, 1}}) << true << false;
    QTest::newRow("degrees over zero") << usualExif({{6, 0}, {10, 1}, {3, 1}}) << true << false;
    QTest::newRow("seconds of 0 over 0, as some phones write") << usualExif({{6, 1}, {10, 1}, {0, 0}}) << true << true;
    QTest::newRow("huge fractions") << usualExif({{0xFFFFFFFF, 1}, {0xFFFFFFFF, 1}, {1, 1}}) << true << false;
    QTest::newRow("two fractions") << usualExif({{6, 1}, {10, 1}}) << true << false;
    QTest::newRow("neither north nor south") << usualExif({{6, 1}, {10, 1}, {3, 1}}, "X") << true << false;
    QTest::newRow("the 31st of February")
        << usualExif({{6, 1}, {10, 1}, {3, 1}}, "S", "2026:02:31 09:15:30") << false << true;
    QTest::newRow("a clock never set") << usualExif({{6, 1}, {10, 1}, {3, 1}}, "S", "0000:00:00 00:00:00") << false
                                       << true;
    QTest::newRow("25 o'clock") << usualExif({{6, 1}, {10, 1}, {3, 1}}, "S", "2026:05:04 25:00:00") << false << true;
    QTest::newRow("no fix: 0, 0") << exifBytes({}, {textTag(0x9003, "2026:05:04 09:15:30")},
                                               {textTag(1, "N"), fractionsTag(2, {{0, 1}, {0, 1}, {0, 1}}),
                                                textTag(3, "E"), fractionsTag(4, {{0, 1}, {0, 1}, {0, 1}})})
                                  << true << false;
    QByteArray huge = usualExif();
    huge.replace(huge.indexOf(little(quint16(0x9003))) + 4, 4, little(quint32(0xFFFFFFFF)));
    QTest::newRow("a count of 4 billion") << huge << false << true;
    QByteArray loop = usualExif();
    loop.replace(loop.indexOf(little(quint16(0x8769))) + 8, 4, little(quint32(8)));
    QTest::newRow("a directory that leads to itself") << loop << false << true;
    QByteArray beyond = usualExif();
    beyond.replace(10, 4, little(quint32(0xFFFFFFF0)));
    QTest::newRow("a first directory beyond the end") << beyond << false << false;
    QTest::newRow("only the name") << QByteArray("Exif\0\0", 6) << false << false;
    QTest::newRow("cut off") << usualExif().left(60) << false << false;
    QTest::newRow("noise") << QByteArray("Exif\0\0", 6) + QByteArray(3000, '\xA7') << false << false;
}

void TestPhotoFacts::leavesOutLies()
{
    QFETCH(QByteArray, block);
    const auto facts = readPhoto(withExif(jpegOf(street(), 85), block));
    QVERIFY(facts);
    QTEST(facts->exif.takenAt.has_value(), "time");
    QTEST(facts->exif.lat.has_value() && facts->exif.lon.has_value(), "place");
}

void TestPhotoFacts::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation;
}

/// The stored pixels are turned by hand against the orientation; the hashes must see the upright street.
void TestPhotoFacts::turnsUpright()
{
    QFETCH(int, orientation);
    const TestPicture &right = street();
    const bool turned = orientation >= 5;
    TestPicture stored(turned ? right.height : right.width, turned ? right.width : right.height);
    // The place of the stored pixel (x, y) in the upright picture, as the EXIF standard draws it.
    const int w = right.width - 1;
    const int h = right.height - 1;
    for (int y = 0; y < stored.height; ++y)
        for (int x = 0; x < stored.width; ++x) {
            const std::pair<int, int> places[] = {{x, y}, {w - x, y}, {w - x, h - y}, {x, h - y},
                                                  {y, x}, {w - y, x}, {w - y, h - x}, {y, h - x}};
            const auto [toX, toY] = places[orientation - 1];
            std::copy_n(right.at(toX, toY), 3, stored.at(x, y));
        }
    const QByteArray block = exifBytes({shortTag(0x0112, quint16(orientation))}, {}, {});
    const auto facts = readPhoto(withExif(jpegOf(stored, 90), block));
    QVERIFY(facts);
    QCOMPARE(facts->exif.orientation, orientation);
    QCOMPARE(compare(facts->hashes, readPhoto(jpegOf(right, 90))->hashes).verdict, PhotoVerdict::Same);
}

void TestPhotoFacts::fortyMegapixelsNeedLittleMemory()
{
    QByteArray bytes;
    {
        TestPicture picture(7296, 5472);
        for (std::size_t i = 0; i < picture.rgb.size(); ++i)
            picture.rgb[i] = static_cast<unsigned char>(i / 3 / 7296 + i / 300);
        bytes = jpegOf(picture, 85);
    }
    malloc_trim(0); // what was freed before would be used again unseen
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    QVERIFY(reset.open(QIODevice::WriteOnly) && reset.write("5") == 1 && reset.flush());
    const qint64 before = statusBytes("VmRSS");
    const auto facts = readPhoto(bytes);
    QVERIFY(facts);
    QCOMPARE(facts->width, 7296);
    QCOMPARE(facts->height, 5472);
    const qint64 needed = statusBytes("VmHWM") - before;
    qInfo("40 megapixels needed %lld KiB more", needed / 1024);
    QVERIFY(needed < 64 * 1024 * 1024);
}

void TestPhotoFacts::survivesChangedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const TestPicture small = scaled(street(), 0.25);
    QTest::newRow("JPEG") << withExif(jpegOf(small, 60), usualExif());
    QTest::newRow("progressive") << withExif(jpegOf(small, 60, TJSAMP_420, TJFLAG_PROGRESSIVE), usualExif());
    QTest::newRow("PNG") << pngOf(small);
    // Mostly EXIF, so that most changes hit it.
    QTest::newRow("EXIF") << withExif(jpegOf(cropped(small, 40, 40, 40, 40), 20), usualExif());
}

void TestPhotoFacts::survivesChangedBytes()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20261123);
    int read = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray changed = bytes;
        for (quint32 i = 0; i <= random.bounded(6U); ++i)
            changed[random.bounded(qsizetype(changed.size()))] = char(random.bounded(256));
        if (const auto facts = readPhoto(changed)) {
            ++read;
            QVERIFY(!facts->exif.lat || (std::abs(*facts->exif.lat) <= 90 && std::abs(*facts->exif.lon) <= 180));
        }
    }
    QVERIFY(read < 200);
}

QTEST_APPLESS_MAIN(TestPhotoFacts)
#include "tst_photofacts.moc"
