#include "photos/photowarnings.h"
#include <QtTest>

using namespace emonev;

namespace {

const QTimeZone wib("Asia/Jakarta");

QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

PhotoTime at(int hour, int minute, int second, std::optional<int> offset = {})
{
    return {QDate(2026, 5, 4), QTime(hour, minute, second), offset};
}

/// Taken at 09.15.30 WIB beside the place of a complaint of 08.00 WIB, recorded at 09.20 for 09.18.
PhotoFacts goodPhoto()
{
    PhotoFacts facts;
    facts.exif.takenAt = at(9, 15, 30);
    facts.exif.lat = -6.1751;
    facts.exif.lon = 106.8272;
    facts.exif.software = QStringLiteral("A525FXXU4");
    return facts;
}

PhotoContext usualContext()
{
    return {
        utc("2026-05-04T01:00:00Z"), utc("2026-05-04T02:20:00Z"), utc("2026-05-04T02:18:00Z"), wib, -6.1751, 106.8272};
}

QStringList codesOf(const QVector<PhotoWarning> &warnings)
{
    QStringList codes;
    for (const PhotoWarning &warning : warnings)
        codes.append(warning.level == PhotoConcern::Info ? u'(' + warning.code + u')' : warning.code);
    return codes;
}

} // namespace

class TestPhotoWarnings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void namesEditors_data();
    void namesEditors();
    void saysHowFarAndWhen();
};

Q_DECLARE_METATYPE(emonev::PhotoFacts)
Q_DECLARE_METATYPE(emonev::PhotoContext)

void TestPhotoWarnings::judges_data()
{
    QTest::addColumn<PhotoFacts>("facts");
    QTest::addColumn<PhotoContext>("context");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QStringList &codes, const auto &change) {
        PhotoFacts facts = goodPhoto();
        PhotoContext context = usualContext();
        change(facts, context);
        QTest::newRow(name) << facts << context << codes;
    };
    row("good", {}, [](auto &, auto &) {});
    row("in the second of receipt", {}, [](auto &facts, auto &) { facts.exif.takenAt = at(8, 0, 0); });
    row("in that second, received a part of it later", {}, [](auto &facts, auto &context) {
        facts.exif.takenAt = at(8, 0, 0);
        context.receivedAt = context.receivedAt.addMSecs(900);
    });
    row("a second before receipt", {"photo_before_report"},
        [](auto &facts, auto &) { facts.exif.takenAt = at(7, 59, 59); });
    row("before receipt by its own offset", {"photo_before_report"},
        [](auto &facts, auto &) { facts.exif.takenAt = at(9, 15, 30, 9 * 3600); });
    row("after receipt by its own offset", {}, [](auto &facts, auto &) { facts.exif.takenAt = at(2, 15, 30, 0); });
    row("receipt not known", {}, [](auto &facts, auto &context) {
        facts.exif.takenAt = at(7, 0, 0);
        context.receivedAt = {};
    });
    row("ten minutes after now", {}, [](auto &facts, auto &context) {
        facts.exif.takenAt = at(9, 30, 0);
        context.eventAt = {};
    });
    row("a second more", {"photo_in_future"}, [](auto &facts, auto &) { facts.exif.takenAt = at(9, 30, 1); });
    row("ten minutes after the event", {}, [](auto &facts, auto &) { facts.exif.takenAt = at(9, 28, 0); });
    row("a second more after the event", {"photo_after_event"},
        [](auto &facts, auto &) { facts.exif.takenAt = at(9, 28, 1); });
    // A thousandth of a degree of latitude is 111.2 m.
    row("222 m away", {}, [](auto &facts, auto &) { facts.exif.lat = -6.1771; });
    row("334 m away", {"photo_far"}, [](auto &facts, auto &) { facts.exif.lat = -6.1781; });
    row("334 m away where 400 are allowed", {}, [](auto &facts, auto &context) {
        facts.exif.lat = -6.1781;
        context.farMetres = 400;
    });
    row("no place in the photo", {"(photo_no_place)"},
        [](auto &facts, auto &) { facts.exif.lat = facts.exif.lon = {}; });
    row("no place in the complaint", {}, [](auto &facts, auto &context) {
        facts.exif.lat = facts.exif.lon = {};
        context.lat = context.lon = {};
    });
    row("no time", {"(photo_no_time)"}, [](auto &facts, auto &) { facts.exif.takenAt = {}; });
    row("changed a minute later", {}, [](auto &facts, auto &) { facts.exif.modifiedAt = at(9, 16, 30); });
    row("changed a second more later", {"photo_edited"},
        [](auto &facts, auto &) { facts.exif.modifiedAt = at(9, 16, 31); });
    row("changed later, one offset missing", {"photo_edited"}, [](auto &facts, auto &) {
        facts.exif.takenAt = at(9, 15, 30, 7 * 3600);
        facts.exif.modifiedAt = at(9, 20, 0);
    });
    row("written in another zone", {}, [](auto &facts, auto &) {
        facts.exif.takenAt = at(9, 15, 30, 7 * 3600);
        facts.exif.modifiedAt = at(11, 15, 31, 9 * 3600);
    });
    row("everything wrong", {"photo_before_report", "photo_far", "photo_edited"}, [](auto &facts, auto &) {
        facts.exif.takenAt = at(6, 0, 0);
        facts.exif.lat = -7;
        facts.exif.software = QStringLiteral("GIMP 2.10.34");
    });
}

void TestPhotoWarnings::judges()
{
    QFETCH(PhotoFacts, facts);
    QFETCH(PhotoContext, context);
    QTEST(codesOf(judgePhoto(facts, context)), "codes");
}

void TestPhotoWarnings::namesEditors_data()
{
    QTest::addColumn<QString>("software");
    QTest::addColumn<bool>("edited");
    for (const char *editor : {"Adobe Photoshop 25.0 (Windows)", "GIMP 2.10.34", "Snapseed 2.0", "PicsArt", "Canva",
                               "paint.net 5.0.9", "Windows Photo Editor 10.0", "ImageMagick 6.9"})
        QTest::newRow(editor) << QString::fromLatin1(editor) << true;
    for (const char *camera :
         {"", "A525FXXU4CVJB", "17.4.1", "HDR+ 1.0.540104767zd", "Timemark", "GPS Map Camera", "Ver.1.02", "repainted"})
        QTest::newRow(camera) << QString::fromLatin1(camera) << false;
}

void TestPhotoWarnings::namesEditors()
{
    QFETCH(QString, software);
    QFETCH(bool, edited);
    PhotoFacts facts = goodPhoto();
    facts.exif.software = software;
    QCOMPARE(codesOf(judgePhoto(facts, usualContext())), edited ? QStringList{"photo_edited"} : QStringList{});
}

void TestPhotoWarnings::saysHowFarAndWhen()
{
    PhotoFacts facts = goodPhoto();
    facts.exif.takenAt = at(6, 0, 0);
    facts.exif.lat = -6.1851;
    const auto warnings = judgePhoto(facts, usualContext());
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings[0].args, QStringList({"2026-05-03T23:00:00Z", "2026-05-04T01:00:00Z"}));
    QCOMPARE(warnings[1].args, QStringList{"1112"}); // 6371008.8 m · 0.01° · π / 180
}

QTEST_APPLESS_MAIN(TestPhotoWarnings)
#include "tst_photowarnings.moc"
