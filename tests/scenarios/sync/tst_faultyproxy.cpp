#include "support/citystory.h"
#include "support/faultyproxy.h"
#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int unitsOfCity = 6;

/// One random edit, as a file to import: an answer or a column of a unit.
Ended editAtRandom(const Laptop &laptop, QRandomGenerator &random, int number)
{
    static constexpr const char *indicators[] = {"V3.1", "V3.2", "V4.1", "V4.2", "V5.2", "V5.3"};
    const QByteArray unit(1, char('A' + random.bounded(unitsOfCity)));
    const QByteArray text = "kata-" + QByteArray::number(number);
    if (random.bounded(3) > 0)
        return laptop.import(QStringLiteral("answers"),
                             "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n2026;" + unit + ";;" +
                                 indicators[random.bounded(6)] + ';' + QByteArray::number(random.bounded(2)) + ';' +
                                 text + '\n');
    static constexpr const char *columns[] = {"alamat", "telepon", "kepala"};
    return laptop.import(QStringLiteral("units"), QByteArray("kode;nama;jenis;") + columns[random.bounded(3)] + "\n" +
                                                      unit + ";Kantor " + unit +
                                                      (unit[0] < 'D' ? ";opd;" : ";kelurahan;") + text + '\n');
}

Fault faultAtRandom(QRandomGenerator &random)
{
    using Kind = Fault::Kind;
    static constexpr Kind kinds[] = {Kind::None,        Kind::None,       Kind::Reset,
                                     Kind::DropRequest, Kind::DropAnswer, Kind::Duplicate,
                                     Kind::CutRequest,  Kind::CutAnswer,  Kind::Delay};
    const Kind kind = kinds[random.bounded(9)];
    return {kind, kind == Kind::Delay ? random.bounded(60) : random.bounded(2500)};
}

} // namespace

/// A network that loses, repeats, cuts and delays: every operation is done once, and all laptops end the same.
class TestFaultyProxy : public QObject
{
    Q_OBJECT

private:
    static void compareAll(const std::vector<Laptop> &laptops)
    {
        for (const char *table : {"units", "services", "answers"})
            for (const Laptop &laptop : laptops)
                QCOMPARE(laptop.exported(QString::fromLatin1(table)),
                         laptops.front().exported(QString::fromLatin1(table)));
        for (const Laptop &laptop : laptops) {
            QCOMPARE(laptop.run({"score"}).out, laptops.front().run({"score"}).out);
            QCOMPARE(laptop.conflicts(true), laptops.front().conflicts(true));
        }
    }

    /// What was made was answered once: on the laptops, and on the server.
    static void compareSums(CityStory &story, const std::vector<Laptop> &laptops, const QHash<QString, int> &made)
    {
        QHash<QString, int> answered;
        for (const Laptop &laptop : laptops) {
            int own = 0;
            const QHash<QString, int> statuses = laptop.statuses();
            QCOMPARE(statuses.value(QStringLiteral("pending")), 0);
            for (auto it = statuses.begin(); it != statuses.end(); ++it) {
                own += it.value();
                answered[it.key()] += it.value();
            }
            QCOMPARE(own, made.value(laptop.name()));
        }
        const Ended checked = story.server().run({"check"});
        QVERIFY2(checked.exit == 0, checked.text());
        const QJsonObject ops = checked.json[u"ops"].toObject();
        for (const char *status : {"applied", "merged", "conflict", "rejected"})
            QVERIFY2(ops[QString::fromLatin1(status)].toInt() == answered.value(QString::fromLatin1(status)), status);
    }

private Q_SLOTS:
    void twoHundredEditsAddUp_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("SQLite, seed 1") << "sqlite" << 1U;
        QTest::newRow("SQLite, seed 2") << "sqlite" << 2U;
        QTest::newRow("PostgreSQL, seed 3") << "postgresql" << 3U;
    }
    void twoHundredEditsAddUp()
    {
        QFETCH(QString, kind);
        QFETCH(quint32, seed);
        CityStory story(kind);
        const std::vector<Laptop> laptops{story.join(QStringLiteral("satu")), story.join(QStringLiteral("dua")),
                                          story.join(QStringLiteral("tiga"))};
        program::must(laptops[0].import(QStringLiteral("units"), CityStory::units(unitsOfCity)));
        program::must(laptops[0].import(QStringLiteral("services"), CityStory::services(unitsOfCity, 1)));
        QHash<QString, int> made{{laptops[0].name(), 2 * unitsOfCity}};
        QVERIFY(story.settle(laptops) > 0);

        FaultyProxy proxy(story.server().port());
        story.setUrl(proxy.url());
        QRandomGenerator network(seed + 1000);
        proxy.setPlan([&network] { return faultAtRandom(network); });
        QRandomGenerator random(seed);
        int edits = 0;
        for (int number = 0; edits < 200; ++number) {
            const Laptop &laptop = laptops[size_t(random.bounded(3))];
            const Ended edited = editAtRandom(laptop, random, number);
            QVERIFY2(edited.exit == 0, edited.text());
            const int changed = edited.json[u"inserted"].toInt() + edited.json[u"updated"].toInt();
            made[laptop.name()] += changed;
            edits += changed;
            if (random.bounded(5) > 0)
                continue;
            const Ended pass = laptop.sync(story.url());
            QVERIFY2(pass.exit == 0 || pass.exit == 6 || pass.exit == 7, pass.text());
        }
        proxy.setPlan({});
        QVERIFY(story.settle(laptops) > 0);
        qInfo("%d exchanges, %d of them with a fault", proxy.exchanges(), proxy.faults());
        QVERIFY(proxy.faults() > 30); // else the rest proved little
        compareAll(laptops);
        compareSums(story, laptops, made);
    }

    void aCutAtEachByteDoesNoHarm_data()
    {
        QTest::addColumn<bool>("answer");
        QTest::newRow("of the request") << false;
        QTest::newRow("of the answer") << true;
    }
    /// The same operation, cut one byte later each time, until it comes through.
    void aCutAtEachByteDoesNoHarm()
    {
        QFETCH(bool, answer);
        CityStory story;
        const std::vector<Laptop> laptops{story.join(QStringLiteral("satu")), story.join(QStringLiteral("dua"))};
        FaultyProxy proxy(story.server().port());
        story.setUrl(proxy.url());
        QVERIFY(story.settle(laptops) > 0);
        program::must(laptops[0].import(QStringLiteral("units"), "kode;nama;jenis\nA;Kantor A;opd\n"));
        int bytes = 0;
        for (Ended pass; pass.exit != 0; ++bytes) {
            QVERIFY2(bytes < 20'000, pass.text());
            std::atomic<int> exchange{0}; // the first one renews the access token, then come push and pull
            proxy.setPlan([&exchange, bytes, answer] {
                const bool isFirst = ++exchange == 1;
                return isFirst ? Fault{} : Fault{answer ? Fault::Kind::CutAnswer : Fault::Kind::CutRequest, bytes};
            });
            pass = laptops[0].sync(story.url());
            QVERIFY2(pass.exit == 0 || pass.exit == 6, pass.text());
        }
        proxy.setPlan({});
        QVERIFY(proxy.faults() >= bytes - 1);
        qInfo("came through after %d bytes", bytes);
        QVERIFY(bytes > 200);
        QVERIFY(story.settle(laptops) > 0);
        compareAll(laptops);
        compareSums(story, laptops, {{laptops[0].name(), 1}});
    }
};

QTEST_GUILESS_MAIN(TestFaultyProxy)
#include "tst_faultyproxy.moc"
