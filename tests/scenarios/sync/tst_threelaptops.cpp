#include "support/citystory.h"
#include <QJsonArray>
#include <QtTest>
#include <array>

using namespace emonev;

namespace {

constexpr const char *answersHead = "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n";

QByteArray answer(const char *unit, const char *indicator, const char *value, const char *note = "")
{
    return QByteArray("2026;") + unit + ";;" + indicator + ';' + value + ';' + note + '\n';
}

/// The line of an export that begins with this.
QByteArray lineOf(const QByteArray &csv, const QByteArray &beginning)
{
    for (const QByteArray &line : csv.split('\n'))
        if (line.startsWith(beginning))
            return line.trimmed();
    return {};
}

} // namespace

/// Three laptops of one city and its server: what one does, all have; what two do to one field, a person decides.
class TestThreeLaptops : public QObject
{
    Q_OBJECT

private:
    static void compareAll(const std::vector<Laptop> &laptops)
    {
        const auto score = [](const Laptop &laptop) { return laptop.run({"score"}).out; };
        for (const char *table : {"units", "services", "standards", "answers"}) {
            const QByteArray first = laptops.front().exported(QString::fromLatin1(table));
            for (const Laptop &laptop : laptops)
                QCOMPARE(laptop.exported(QString::fromLatin1(table)), first);
        }
        QVERIFY(!score(laptops.front()).isEmpty());
        for (const Laptop &laptop : laptops)
            QCOMPARE(score(laptop), score(laptops.front()));
    }

    static std::vector<Laptop> three(CityStory &story)
    {
        return {story.join(QStringLiteral("satu")), story.join(QStringLiteral("dua")),
                story.join(QStringLiteral("tiga"))};
    }

    /// Six units with two services each, on all three laptops.
    static std::vector<Laptop> smallCity(CityStory &story)
    {
        std::vector<Laptop> laptops = three(story);
        program::must(laptops[0].import(QStringLiteral("units"), CityStory::units(6)));
        program::must(laptops[0].import(QStringLiteral("services"), CityStory::services(6, 2)));
        program::must(laptops[0].import(QStringLiteral("answers"), answersHead + answer("A", "V2.1", "1")));
        if (story.settle(laptops) < 0)
            qFatal("the small city does not come to rest");
        return laptops;
    }

    /// The same answer, 1 by the first laptop and 0 with a note by the second, with these notes; the conflict as all
    /// see it.
    static void disagree(CityStory &story, const std::vector<Laptop> &laptops, const std::array<const char *, 2> &notes,
                         QJsonObject &conflict)
    {
        program::must(laptops[0].import(QStringLiteral("answers"), answersHead + answer("B", "V5.1", "1", notes[0])));
        program::must(laptops[1].import(QStringLiteral("answers"), answersHead + answer("B", "V5.1", "0", notes[1])));
        const Ended first = laptops[0].sync(story.url());
        QVERIFY2(first.exit == 0, first.text());
        const Ended second = laptops[1].sync(story.url());
        QVERIFY2(second.exit == 7, second.text());
        QCOMPARE(second.json[u"pushed"][u"conflict"].toInt(), 1);
        QVERIFY(story.settle(laptops) > 0);
        for (const Laptop &laptop : laptops) {
            const QJsonArray open = laptop.conflicts();
            QCOMPARE(open.size(), 1);
            QCOMPARE(open, laptops[0].conflicts());
        }
        conflict = laptops[2].conflicts().first().toObject();
        QCOMPARE(conflict[u"table"].toString(), QStringLiteral("answer"));
        QCOMPARE(conflict[u"mine"][u"value"].toString(), QStringLiteral("0"));
        QCOMPARE(conflict[u"theirs"][u"value"].toString(), QStringLiteral("1"));
        QCOMPARE(conflict[u"mine"][u"note"].toString(), QString::fromLatin1(notes[1]));
        QCOMPARE(conflict[u"theirs"][u"note"].toString(), QString::fromLatin1(notes[0]));
    }

private Q_SLOTS:
    void theSampleCityIsTheSameEverywhere_data() { CityStory::bothDatabases(); }
    void theSampleCityIsTheSameEverywhere()
    {
        QFETCH(QString, kind);
        const QString city = QStringLiteral("Kota Tirta Kencana");
        CityStory story(kind, city);
        const std::vector<Laptop> laptops{story.laptop(QStringLiteral("satu")), story.join(QStringLiteral("dua")),
                                          story.join(QStringLiteral("tiga"))};
        const Ended made = laptops[0].run({"init", "--sample"});
        program::must(made);
        const QByteArray score = laptops[0].run({"score"}).out;
        const QByteArray answers = laptops[0].exported(QStringLiteral("answers"));
        QVERIFY(story.settle(laptops) > 0);
        compareAll(laptops);
        QCOMPARE(laptops[2].run({"score"}).out, score);
        QCOMPARE(laptops[2].exported(QStringLiteral("answers")), answers);
    }

    void disjointEditsMerge_data() { CityStory::bothDatabases(); }
    void disjointEditsMerge()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const std::vector<Laptop> laptops = smallCity(story);
        program::must(laptops[0].import(QStringLiteral("answers"), answersHead + answer("A", "V3.1", "1")));
        program::must(laptops[1].import(QStringLiteral("answers"), answersHead + answer("A", "V3.2", "0")));
        program::must(laptops[2].import(QStringLiteral("answers"), answersHead + answer("A", "V3.3", "1", "lihat")));
        program::must(
            laptops[0].import(QStringLiteral("units"), "kode;nama;jenis;alamat\nC;Kantor C;opd;Jalan Baru 1\n"));
        program::must(laptops[1].import(QStringLiteral("units"), "kode;nama;jenis;telepon\nC;Kantor C;opd;0561-9\n"));
        program::must(laptops[2].import(QStringLiteral("units"), "kode;nama;jenis;kepala\nC;Kantor C;opd;Ibu Siti\n"));
        const int rounds = story.settle(laptops);
        QVERIFY(rounds > 0);
        for (const Laptop &laptop : laptops) {
            QCOMPARE(laptop.conflicts(true).size(), 0);
            const QByteArray answers = laptop.exported(QStringLiteral("answers"));
            QCOMPARE(lineOf(answers, "2026;A;;V3.1;"), QByteArray("2026;A;;V3.1;1;"));
            QCOMPARE(lineOf(answers, "2026;A;;V3.2;"), QByteArray("2026;A;;V3.2;0;"));
            QCOMPARE(lineOf(answers, "2026;A;;V3.3;"), QByteArray("2026;A;;V3.3;1;lihat"));
            QCOMPARE(lineOf(laptop.exported(QStringLiteral("units")), "C;"),
                     QByteArray("C;Kantor C;;opd;;;Jalan Baru 1;0561-9;;Ibu Siti;;;;;"));
        }
        compareAll(laptops);
        for (const Laptop &laptop : laptops)
            QCOMPARE(laptop.sync(story.url()).json[u"pushed"][u"ops"].toInt(), 0);
    }

    void theSameAnswerIsOneConflict_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("take");
        QTest::addColumn<int>("decider");
        QTest::addColumn<QByteArray>("value");
        for (const char *kind : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, mine, by a third", kind) << kind << "mine" << 2 << QByteArray("0");
            QTest::addRow("%s, theirs, by the loser", kind) << kind << "theirs" << 1 << QByteArray("1");
            QTest::addRow("%s, a value, by the first", kind) << kind << "TB" << 0 << QByteArray("TB");
        }
    }
    void theSameAnswerIsOneConflict()
    {
        QFETCH(QString, kind);
        QFETCH(QString, take);
        QFETCH(int, decider);
        QFETCH(QByteArray, value);
        CityStory story(kind);
        const std::vector<Laptop> laptops = smallCity(story);
        QJsonObject conflict;
        if (take == u"TB") // one value can be given where the conflict is about one column
            disagree(story, laptops, {"", ""}, conflict);
        else
            disagree(story, laptops, {"kata satu", "kata dua"}, conflict);
        if (QTest::currentTestFailed())
            return;
        const QString id = conflict[u"id"].toString();
        const Ended resolved = laptops[size_t(decider)].run({"conflicts", "resolve", id, "--take", take});
        QVERIFY2(resolved.exit == 0, resolved.text());
        QVERIFY(story.settle(laptops) > 0);
        for (const Laptop &laptop : laptops) {
            QCOMPARE(laptop.conflicts().size(), 0);
            const QJsonArray all = laptop.conflicts(true);
            QCOMPARE(all.size(), 1); // both values stay findable
            QCOMPARE(all[0][u"state"].toString(), QStringLiteral("settled"));
            QCOMPARE(all[0][u"mine"][u"value"].toString(), QStringLiteral("0"));
            QCOMPARE(all[0][u"theirs"][u"value"].toString(), QStringLiteral("1"));
            QVERIFY(lineOf(laptop.exported(QStringLiteral("answers")), "2026;B;;V5.1;" + value + ';').size() > 0);
            const Ended again = laptop.sync(story.url());
            QVERIFY2(again.exit == 0 && again.json[u"pushed"][u"ops"].toInt() == 0, again.text());
        }
        compareAll(laptops);
    }
};

QTEST_GUILESS_MAIN(TestThreeLaptops)
#include "tst_threelaptops.moc"
