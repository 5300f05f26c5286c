#include "models/photos/streetpicture.h"
#include "photos/photofacts.h"
#include "photos/photomatch.h"
#include <QRandomGenerator>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace emonev;

namespace {

constexpr int streets = 200;
/// Every fifth of them is used a second time.
constexpr int everyReused = 5;
constexpr int width = 640;
constexpr int height = 480;

StreetPicture street(int number) { return StreetPicture(unsigned(number), unsigned(number / 20)); }

PhotoHashes hashesOfJpeg(const QByteArray &jpeg)
{
    const auto facts = readPhoto(jpeg);
    return facts ? facts->hashes : PhotoHashes();
}

/// Calls work(0 … count - 1) in all cores.
void inAllCores(int count, const std::function<void(int)> &work)
{
    std::atomic<int> next{0};
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back([&] {
            for (int one = next++; one < count; one = next++)
                work(one);
        });
}

/// A night in which only the glow of three lamps is seen.
TestPicture night(unsigned seed)
{
    TestPicture picture(640, 480);
    QRandomGenerator random(seed);
    double lamps[3][3];
    for (auto &lamp : lamps)
        for (double &number : lamp)
            number = random.generateDouble();
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            double light = 8;
            for (const auto &lamp : lamps)
                light +=
                    (20 + 60 * lamp[2]) / (1 + std::pow(std::hypot(x - 640 * lamp[0], y - 480 * lamp[1]) / 130, 2));
            std::fill_n(picture.at(x, y), 3, static_cast<unsigned char>(light + random.generateDouble()));
        }
    return picture;
}

} // namespace

using Change = std::function<QByteArray(const TestPicture &)>;
Q_DECLARE_METATYPE(Change)

class TestPhotoMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differentStreetsDoNotWarn();
    void reusedStreetsWarn_data();
    void reusedStreetsWarn();
    void orderDoesNotMatter();
    void textKeepsEverything();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void fewSpots();

private:
    std::vector<PhotoHashes> m_hashes{streets};
    std::vector<TestPicture> m_reused{streets / everyReused, TestPicture(1, 1)};
};

void TestPhotoMatch::initTestCase()
{
    inAllCores(streets, [this](int number) {
        TestPicture picture = street(number).shot(width, height);
        m_hashes[std::size_t(number)] = hashesOfJpeg(jpegOf(picture, 90));
        if (number % everyReused == 0)
            m_reused[std::size_t(number / everyReused)] = std::move(picture);
    });
}

/// Twenty streets each are of one estate: the same colours, houses, width.
void TestPhotoMatch::differentStreetsDoNotWarn()
{
    int warned = 0;
    int pairs = 0;
    int mostShared = 0;
    for (std::size_t a = 0; a < m_hashes.size(); ++a)
        for (std::size_t b = a + 1; b < m_hashes.size(); ++b, ++pairs) {
            const PhotoMatch match = compare(m_hashes[a], m_hashes[b]);
            warned += match.verdict == PhotoVerdict::None ? 0 : 1;
            mostShared = std::max(mostShared, match.shared);
        }
    qInfo("%d of %d pairs of different streets warn; at most %d spots shared", warned, pairs, mostShared);
    QCOMPARE(pairs, streets * (streets - 1) / 2);
    QCOMPARE(warned, 0);
}

void TestPhotoMatch::reusedStreetsWarn_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<int>("least");
    const auto row = [](const char *name, bool whole, int least, const Change &change) {
        QTest::newRow(name) << change << whole << least;
    };
    constexpr int all = streets / everyReused;
    row("the same picture", true, all, [](const auto &p) { return jpegOf(p, 90); });
    row("quality 40", true, all, [](const auto &p) { return jpegOf(p, 40); });
    row("quality 20", true, all, [](const auto &p) { return jpegOf(p, 20); });
    row("half the size", true, all, [](const auto &p) { return jpegOf(scaled(p, 0.5), 85); });
    row("twice the size", true, all, [](const auto &p) { return jpegOf(scaled(p, 2), 85); });
    row("brighter", true, all, [](const auto &p) { return jpegOf(brightened(p, 0.8, 50), 80); });
    row("more contrast", true, all, [](const auto &p) { return jpegOf(brightened(p, 1.3, -40), 80); });
    row("mirrored", false, all, [](const auto &p) { return jpegOf(mirrored(p), 80); });
    row("5 % cut off each side", false, all, [](const auto &p) { return jpegOf(cropped(p, 5, 5, 5, 5), 90); });
    row("10 % cut off each side", false, all, [](const auto &p) { return jpegOf(cropped(p, 10, 10, 10, 10), 90); });
    row("15 % cut off each side", false, all, [](const auto &p) { return jpegOf(cropped(p, 15, 15, 15, 15), 90); });
    row("10 % cut off, quality 40", false, all, [](const auto &p) { return jpegOf(cropped(p, 10, 10, 10, 10), 40); });
    row("15 % cut off, quality 40", false, all, [](const auto &p) { return jpegOf(cropped(p, 15, 15, 15, 15), 40); });
    row("one corner cut off, quality 40", false, all,
        [](const auto &p) { return jpegOf(cropped(p, 0, 15, 15, 0), 40); });
    row("cut off unevenly, mirrored, quality 40", false, all,
        [](const auto &p) { return jpegOf(mirrored(cropped(p, 3, 12, 9, 6)), 40); });
    row("15 % cut off, mirrored, half the size, quality 40", false, all - 1,
        [](const auto &p) { return jpegOf(scaled(mirrored(cropped(p, 15, 15, 15, 15)), 0.5), 40); });
}

void TestPhotoMatch::reusedStreetsWarn()
{
    QFETCH(Change, change);
    QFETCH(bool, whole);
    QFETCH(int, least);
    std::atomic<int> found{0};
    std::atomic<int> same{0};
    inAllCores(int(m_reused.size()), [&](int i) {
        const PhotoMatch match =
            compare(hashesOfJpeg(change(m_reused[std::size_t(i)])), m_hashes[std::size_t(i * everyReused)]);
        found += match.verdict == PhotoVerdict::None ? 0 : 1;
        same += match.verdict == PhotoVerdict::Same ? 1 : 0;
    });
    qInfo("%d of %d found, %d as the same", found.load(), int(m_reused.size()), same.load());
    QVERIFY(found >= least);
    QCOMPARE(same.load(), whole ? int(m_reused.size()) : 0);
}

void TestPhotoMatch::orderDoesNotMatter()
{
    const PhotoHashes part = hashesOfJpeg(jpegOf(mirrored(cropped(m_reused[1], 4, 11, 8, 2)), 60));
    const PhotoMatch there = compare(part, m_hashes[everyReused]);
    const PhotoMatch back = compare(m_hashes[everyReused], part);
    QCOMPARE(there.verdict, PhotoVerdict::Similar);
    QCOMPARE(back.verdict, PhotoVerdict::Similar);
    QVERIFY(there.mirrored && back.mirrored);
}

void TestPhotoMatch::textKeepsEverything()
{
    for (const PhotoHashes &hashes : m_hashes) {
        const QString text = hashes.toText();
        QVERIFY(text.size() <= 800);
        QVERIFY(PhotoHashes::fromText(text) == hashes);
    }
    QVERIFY(PhotoHashes::fromText(PhotoHashes().toText()) == PhotoHashes());
}

void TestPhotoMatch::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    const QString good = hashesOfJpeg(jpegOf(night(1), 90)).toText();
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << QStringLiteral("not a hash");
    QTest::newRow("cut off") << good.left(good.size() - 4);
    QTest::newRow("another version") << QString(u'B' + good.mid(1));
    QTest::newRow("too long") << QString(good + QString(44 * 60, u'A'));
    QTest::newRow("letters of other scripts") << QString(good.size(), QChar(0x0416));
}

void TestPhotoMatch::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!PhotoHashes::fromText(text));
}

void TestPhotoMatch::fewSpots()
{
    const PhotoHashes once = hashesOfJpeg(jpegOf(night(1), 90));
    QVERIFY(once.points.size() < 10);
    QCOMPARE(compare(once, hashesOfJpeg(jpegOf(night(1), 50))).verdict, PhotoVerdict::Same);
    QCOMPARE(compare(once, hashesOfJpeg(jpegOf(mirrored(night(1)), 80))).verdict, PhotoVerdict::Similar);
    QCOMPARE(compare(once, m_hashes[0]).verdict, PhotoVerdict::None);
    for (unsigned seed = 2; seed < 12; ++seed)
        QCOMPARE(compare(once, hashesOfJpeg(jpegOf(night(seed), 90))).verdict, PhotoVerdict::None);
    const PhotoHashes black = hashesOfJpeg(jpegOf(TestPicture(640, 480), 90));
    QCOMPARE(compare(black, once).verdict, PhotoVerdict::None);
    QCOMPARE(compare(black, black).verdict, PhotoVerdict::None);
}

QTEST_APPLESS_MAIN(TestPhotoMatch)
#include "tst_photomatch.moc"
