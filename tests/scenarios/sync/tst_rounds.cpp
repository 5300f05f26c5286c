#include "services/periodservice.h"
#include "support/citystory.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QtTest>

using namespace emonev;

/// A unit, two assessors who do not see one another, and the coordinator: from the self-assessment to a published
/// score, on four laptops and a server.
class TestRounds : public QObject
{
    Q_OBJECT

private:
    struct People
    {
        Laptop coordinator;
        Laptop unit;
        Laptop first;
        Laptop second;
    };

    static People gather(CityStory &story)
    {
        People people{story.join("koordinator"), story.laptop("lurah", "lurah"), story.laptop("asesor-a", "asesor-a"),
                      story.laptop("asesor-b", "asesor-b")};
        program::must(people.coordinator.import("units", CityStory::units(2)));
        program::must(people.coordinator.import("services", CityStory::services(2, 1)));
        program::must(people.coordinator.sync(story.url()));
        story.server().addUser("lurah", "kelurahan", {"A"});
        story.server().addUser("asesor-a", "assessor", {"A", "B"});
        story.server().addUser("asesor-b", "second_assessor", {"A", "B"});
        for (const Laptop *laptop : {&people.unit, &people.first, &people.second}) {
            laptop->initEmpty();
            program::must(laptop->sync(story.url()));
        }
        return people;
    }
    /// Every line of the checklist of A with one value, and a note on the first.
    static QByteArray sheet(const Laptop &laptop, const char *value, const QByteArray &note)
    {
        QByteArray csv = "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n";
        const QJsonArray lines = laptop.run({"assess", "compare", "--unit", "A"}).json[u"lines"].toArray();
        QByteArray remark = note;
        for (const QJsonValue &line : lines) {
            csv += "2026;A;" + line[u"service"].toString().toUtf8() + ';' + line[u"indicator"].toString().toUtf8() +
                   ';' + value + ';' + remark + '\n';
            remark.clear();
        }
        return csv;
    }
    static bool holds(const Laptop &laptop, const QByteArray &text)
    {
        QDirIterator files(laptop.dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (program::read(files.next()).contains(text))
                return true;
        return false;
    }
    static void syncAll(CityStory &story, const People &people)
    {
        QVERIFY(story.settle({people.coordinator, people.unit, people.first, people.second}) > 0);
    }
    static QStringList duties(const Laptop &laptop)
    {
        QStringList found;
        const QJsonArray list = laptop.run({"duties"}).json[u"duties"].toArray();
        for (const QJsonValue &duty : list)
            found.append((duty[u"overdue"].toBool() ? QStringLiteral("! ") : QString()) + duty[u"kind"].toString() +
                         u' ' + duty[u"unit"].toString());
        return found;
    }
    static QString stateOf(const Laptop &laptop)
    {
        QString state;
        laptop.inStore([&state](Workspace &work) { state = PeriodService(work).period(2026)->state; });
        return state;
    }
    static QString scoreOf(const Laptop &laptop)
    {
        const QJsonValue unit = laptop.run({"score", "--unit", "A"}).json[u"units"][0];
        return unit[u"complete"].toBool() ? unit[u"score"].toString() : QStringLiteral("-");
    }

private Q_SLOTS:
    void fromTheOwnSheetToThePublishedScore_data() { CityStory::bothDatabases(); }
    void fromTheOwnSheetToThePublishedScore()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const People people = gather(story);
        program::must(people.unit.import("answers", sheet(people.unit, "1", "KENARI-LURAH")));
        program::must(people.first.import("answers", sheet(people.first, "1", "KENARI-PERTAMA")));
        program::must(people.second.import("answers", sheet(people.second, "1", "KENARI-KEDUA")));
        program::must(people.second.run({"assess", "set", "V2.1", "0", "--unit", "A", "--note", "Maklumat hilang"}));
        for (const Laptop *laptop : {&people.unit, &people.first, &people.second})
            program::must(laptop->run({"assess", "submit", "--unit", "A"}));
        syncAll(story, people);
        const QByteArray traces[] = {"KENARI-LURAH", "KENARI-PERTAMA", "KENARI-KEDUA"};
        const bool seen[4][3] = {{true, true, true}, {true, false, false}, {true, true, false}, {true, false, true}};
        const Laptop *laptops[] = {&people.coordinator, &people.unit, &people.first, &people.second};
        for (int who = 0; who < 4; ++who)
            for (int what = 0; what < 3; ++what)
                QVERIFY2(holds(*laptops[who], traces[what]) == seen[who][what],
                         qPrintable(laptops[who]->name() + u' ' + QString::fromLatin1(traces[what])));
        QCOMPARE(scoreOf(people.unit), QStringLiteral("-"));

        const QJsonObject read = people.coordinator.run({"assess", "compare", "--unit", "A"}).json;
        QCOMPARE(read[u"differing"].toInt(), 1);
        QCOMPARE(people.coordinator.run({"assess", "agree", "--unit", "A"}).exit, 3);
        program::must(people.coordinator.run(
            {"assess", "decide", "V2.1", "0", "--unit", "A", "--reason", "Dilihat bersama: tidak terpasang"}));
        program::must(people.coordinator.run({"assess", "agree", "--unit", "A"}));
        syncAll(story, people);
        const QString score = scoreOf(people.coordinator);
        QVERIFY(score != QStringLiteral("100.00") && score != QStringLiteral("-"));
        for (const Laptop *laptop : laptops)
            QCOMPARE(scoreOf(*laptop), score);
        QVERIFY(!holds(people.unit, "KENARI-KEDUA")); // the agreed sheet is open, those of the assessors are not

        program::must(people.coordinator.run({"period", "lock", "2026"}));
        program::must(people.coordinator.sync(story.url()));
        // The first assessor has been offline and goes on with another unit.
        program::must(people.first.run({"assess", "set", "V2.1", "1", "--unit", "B"}));
        const Ended late = people.first.sync(story.url());
        QCOMPARE(late.exit, 3);
        QCOMPARE(late.json[u"pushed"][u"rejected"].toInt() > 0, true);
        QCOMPARE(people.first.run({"assess", "set", "V2.1", "0", "--unit", "B"}).exit, 5);
        QVERIFY(story.settle({people.coordinator, people.unit}) > 0);
        QVERIFY(holds(people.unit, "KENARI-KEDUA"));
        program::must(people.coordinator.run({"period", "publish", "2026"}));
        QCOMPARE(people.coordinator.run({"period", "reopen", "2026"}).exit, 3); // without a reason
        QCOMPARE(people.first.run({"period", "reopen", "2026", "--reason", "x"}).exit, 5);
        QCOMPARE(scoreOf(people.unit), score);
    }

    void everybodySeesWhatIsToBeDone_data() { CityStory::bothDatabases(); }
    void everybodySeesWhatIsToBeDone()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const People people = gather(story);
        program::must(people.first.run({"assess", "set", "V2.1", "1", "--unit", "A"})); // makes the year
        syncAll(story, people);
        program::must(
            people.coordinator.run({"visits", "plan", "--unit", "A", "--day", "2020-01-02", "--first", "asesor-a"}));
        program::must(people.coordinator.run({"visits", "draw", "--count", "2"}));
        const QByteArray standard = "kode_layanan;komponen;isi\nA-1;1;KTP\nA-1;2;Loket\nA-1;3;1 hari\nA-1;4;Gratis\n"
                                    "A-1;5;Surat\nA-1;6;Loket pengaduan 0800\n";
        const QString service =
            people.unit.run({"assess", "compare", "--unit", "A"}).json[u"lines"][0][u"service"].toString();
        program::must(people.unit.import("standards", QByteArray(standard).replace("A-1", service.toUtf8())));
        program::must(people.unit.run({"standards", "submit", "--service", service}));
        QCOMPARE(people.unit.run({"standards", "verify", "--service", service}).exit, 5);
        QCOMPARE(people.unit.run({"visits", "draw", "--count", "0"}).exit, 5);
        syncAll(story, people);
        QCOMPARE(duties(people.first), QStringList{"! visit A"});
        QCOMPARE(duties(people.second), (QStringList{"! visit_again A", "visit_again B"}));
        QCOMPARE(duties(people.unit), QStringList{"fill_self A"});
        QCOMPARE(duties(people.coordinator), (QStringList{"plan_visits ", "verify_standards A"}));
        program::must(people.coordinator.run(
            {"standards", "return", "--service", service, "--reason", "Jam layanan tidak disebut"}));
        syncAll(story, people);
        QCOMPARE(duties(people.unit), (QStringList{"fill_self A", "mend_standards A"}));
        program::must(people.unit.run({"standards", "submit", "--service", service}));
        syncAll(story, people);
        program::must(people.coordinator.run({"standards", "verify", "--service", service}));
        QCOMPARE(people.coordinator.run({"standards", "publish", "--service", service}).exit, 3); // no decree yet
    }

    void aRestoredLaptopOpensNothingAgain_data() { CityStory::bothDatabases(); }
    void aRestoredLaptopOpensNothingAgain()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const People people = gather(story);
        program::must(people.first.run({"assess", "set", "V2.1", "1", "--unit", "A"}));
        syncAll(story, people);
        const QString backup = people.coordinator.dataFolder() + QStringLiteral("-before.sqlite");
        program::must(people.coordinator.run({"backup", "--out", backup}));
        program::must(people.coordinator.run({"period", "lock", "2026"}));
        program::must(people.coordinator.run({"period", "publish", "2026"}));
        syncAll(story, people);
        program::must(people.coordinator.run({"restore", backup}));
        QCOMPARE(stateOf(people.coordinator), QStringLiteral("open"));
        // It knows of no lock and goes on: an answer, a day, a plan.
        program::must(people.coordinator.run({"assess", "set", "V4.1", "1", "--unit", "B", "--round", "first"}));
        program::must(people.coordinator.run({"period", "due", "--day", "2027-01-04", "2026"}));
        const Ended back = people.coordinator.sync(story.url());
        QCOMPARE(back.exit, 3);
        QVERIFY(back.json[u"pushed"][u"rejected"].toInt() >= 2);
        syncAll(story, people);
        for (const Laptop *laptop : {&people.coordinator, &people.unit, &people.first, &people.second})
            QCOMPARE(stateOf(*laptop), QStringLiteral("published"));
        QCOMPARE(people.coordinator.run({"assess", "set", "V4.1", "1", "--unit", "B", "--round", "first"}).exit, 5);
        const QJsonObject sheet = people.second.run({"assess", "compare", "--unit", "B"}).json;
        for (const QJsonValue &line : sheet[u"lines"].toArray())
            QVERIFY(line.toObject().contains(u"first") && line[u"first"].isNull());
    }

    void fromAFindingOverAnObjectionToTheMendedScore_data() { CityStory::bothDatabases(); }
    void fromAFindingOverAnObjectionToTheMendedScore()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const People people = gather(story);
        story.server().addUser("lurah-b", "kelurahan", {"B"});
        const Laptop neighbour = story.join("tetangga", "lurah-b");
        // The unit thinks well of itself, both assessors find two lines short, one of them a third.
        for (const Laptop *laptop : {&people.unit, &people.first, &people.second})
            program::must(laptop->import("answers", sheet(*laptop, "1", "x")));
        for (const Laptop *laptop : {&people.first, &people.second})
            for (const char *line : {"V2.1", "V4.1"})
                program::must(laptop->run({"assess", "set", line, "0", "--unit", "A"}));
        program::must(people.second.run({"assess", "set", "V4.2", "0", "--unit", "A"}));
        for (const Laptop *laptop : {&people.unit, &people.first, &people.second})
            program::must(laptop->run({"assess", "submit", "--unit", "A"}));
        syncAll(story, people);
        QCOMPARE(people.coordinator.run({"assess", "agree", "--unit", "A"}).exit, 3);
        program::must(people.coordinator.run(
            {"assess", "decide", "V4.2", "1", "--unit", "A", "--reason", "Dilihat bersama: ada"}));
        program::must(people.coordinator.run({"assess", "agree", "--unit", "A"}));
        const QString before = scoreOf(people.coordinator);
        program::must(people.coordinator.run({"period", "lock", "2026"}));
        QCOMPARE(people.first.run({"findings", "issue", "--unit", "A"}).exit, 5);
        const Ended given = people.coordinator.run({"findings", "issue", "--unit", "A", "--note", "KENARI-TEMUAN"});
        QCOMPARE(given.json[u"issued"].toInt(), 2);
        syncAll(story, people);
        program::must(neighbour.sync(story.url()));
        for (const Laptop *laptop : {&people.unit, &people.first, &people.second})
            QVERIFY(holds(*laptop, "KENARI-TEMUAN"));
        QVERIFY(!holds(neighbour, "KENARI-TEMUAN"));

        step(people.unit, "answer", "V4.1", "KENARI-JAWABAN");
        step(people.unit, "appeal", "V2.1", "Maklumat ada di loket dua");
        QCOMPARE(people.unit.run({"findings", "accept", "--unit", "A", "--indicator", "V4.1"}).exit, 5);
        syncAll(story, people);
        // Decided at the office while the ward, without a network, adds to its answer: that comes too late.
        step(people.coordinator, "accept", "V4.1", "");
        step(people.coordinator, "uphold", "V2.1", "Benar, dilihat kembali");
        program::must(people.coordinator.sync(story.url()));
        step(people.unit, "answer", "V4.1", "Satu lagi");
        const Ended late = people.unit.sync(story.url());
        QCOMPARE(late.exit, 3);
        const QString why = people.unit.operations().last()[u"answer"][u"detail"].toString();
        QVERIFY2(why.startsWith("finding_closed"), qPrintable(why));
        QVERIFY(story.settle({people.coordinator, people.first}) > 0);
        const QJsonObject list = people.unit.run({"findings", "list", "--unit", "A"}).json;
        QCOMPARE(list[u"counts"][u"closed"].toInt(), 2);
        QCOMPARE(list[u"counts"][u"appeals"].toInt(), 1);
        QCOMPARE(list, people.coordinator.run({"findings", "list", "--unit", "A"}).json);

        mend(people.coordinator);
        syncAll(story, people);
        QVERIFY(scoreOf(people.unit).toDouble() > before.toDouble());
        QCOMPARE(scoreOf(people.unit), scoreOf(people.coordinator));
        const QString paper = people.unit.dataFolder() + ".pdf";
        program::must(people.unit.run({"report", "berita-acara", "--unit", "A", "--out", paper}));
        QVERIFY(program::read(paper).startsWith("%PDF"));
        QVERIFY(!holds(neighbour, "KENARI-JAWABAN"));
    }

private:
    static void step(const Laptop &laptop, const char *what, const char *line, const char *note)
    {
        program::must(laptop.run({"findings", what, "--unit", "A", "--indicator", line, "--note", note}));
    }
    /// What the objection was right about is put right, with a reason at every door.
    static void mend(const Laptop &coordinator)
    {
        program::must(coordinator.run({"period", "reopen", "2026", "--reason", "Keberatan A diterima"}));
        program::must(
            coordinator.run({"assess", "return", "--unit", "A", "--round", "agreed", "--reason", "Keberatan"}));
        program::must(
            coordinator.run({"assess", "decide", "V2.1", "1", "--unit", "A", "--reason", "Keberatan diterima"}));
        program::must(coordinator.run({"assess", "agree", "--unit", "A"}));
        program::must(coordinator.run({"period", "lock", "2026"}));
        program::must(coordinator.run({"period", "publish", "2026"}));
    }
};

QTEST_GUILESS_MAIN(TestRounds)
#include "tst_rounds.moc"
