#include "support/citystory.h"
#include <QJsonArray>
#include <QtTest>

using namespace emonev;

/// What a laptop says and keeps when the server refuses it, or isn't there: nothing people did is lost.
class TestRefusals : public QObject
{
    Q_OBJECT

private:
    static void addUnit(const Laptop &laptop, const char *code)
    {
        program::must(laptop.import(QStringLiteral("units"), QByteArray("kode;nama;jenis\n") + code + ";Kantor;opd\n"));
    }

    static int pendingOf(const Laptop &laptop) { return laptop.statuses().value(QStringLiteral("pending")); }

private Q_SLOTS:
    void aDisabledAccountIsAnswered()
    {
        CityStory story;
        story.server().addUser(QStringLiteral("kora"), QStringLiteral("coordinator"));
        const Laptop laptop = story.join(QStringLiteral("satu"), QStringLiteral("kora"));
        addUnit(laptop, "A");
        QCOMPARE(laptop.sync(story.url()).exit, 0);
        addUnit(laptop, "B");
        addUnit(laptop, "C");
        program::must(story.server().run({"user", "disable", "kora"}));
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 5, pass.text());
        int refused = 0;
        for (const QJsonValue &op : laptop.operations()) {
            QVERIFY(op[u"status"].toString() != u"pending");
            if (op[u"status"].toString() != u"rejected")
                continue;
            ++refused;
            QCOMPARE(op[u"code"].toString(), QStringLiteral("actor_disabled"));
        }
        QCOMPARE(refused, 2);
        const Ended again = laptop.sync(story.url());
        QVERIFY2(again.exit == 5, again.text());
        QCOMPARE(laptop.statuses().value(QStringLiteral("rejected")), 2);
    }

    void aServerThatIsDownLeavesTheOutbox()
    {
        CityStory story;
        const Laptop laptop = story.join(QStringLiteral("satu"));
        QCOMPARE(laptop.sync(story.url()).exit, 0);
        addUnit(laptop, "A");
        QCOMPARE(story.server().stop(), 0);
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 6, pass.text());
        QCOMPARE(pass.json[u"pending"].toInt(), 1);
        QCOMPARE(pendingOf(laptop), 1);
        QVERIFY(story.server().start());
        const Ended later = laptop.sync(story.url());
        QVERIFY2(later.exit == 0, later.text());
        QCOMPARE(later.json[u"pushed"][u"applied"].toInt(), 1);
        QCOMPARE(pendingOf(laptop), 0);
    }

    void aWrongPasswordIsNotPermitted()
    {
        CityStory story;
        Laptop laptop = story.join(QStringLiteral("satu"));
        addUnit(laptop, "A");
        laptop.setUser(QStringLiteral("admin"), program::write(story.file(QStringLiteral("salah")), "salah-sekali\n"));
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 5, pass.text());
        QCOMPARE(pendingOf(laptop), 1);
    }

    void anotherCityIsRefused()
    {
        CityStory story;
        const Laptop laptop = story.laptop(QStringLiteral("satu"));
        laptop.initEmpty(QStringLiteral("Kota Lain"));
        addUnit(laptop, "A");
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 3, pass.text());
        QCOMPARE(pendingOf(laptop), 1);
        const Laptop other = story.join(QStringLiteral("dua"));
        QCOMPARE(other.sync(story.url()).exit, 0);
        QVERIFY(!other.exported(QStringLiteral("units")).contains("Kantor"));
    }

    void aSecondAccountOnTheFolderIsRefused()
    {
        CityStory story;
        story.server().addUser(QStringLiteral("kora"), QStringLiteral("coordinator"));
        Laptop laptop = story.join(QStringLiteral("satu"));
        QCOMPARE(laptop.sync(story.url()).exit, 0);
        addUnit(laptop, "A");
        laptop.setUser(QStringLiteral("kora"), story.server().passwordFile(QStringLiteral("kora")));
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 5, pass.text());
        QCOMPARE(pendingOf(laptop), 1); // neither sent nor taken over
    }

    void aRevokedDeviceKeepsItsWork()
    {
        CityStory story;
        const Laptop laptop = story.join(QStringLiteral("satu"));
        QCOMPARE(laptop.sync(story.url()).exit, 0);
        addUnit(laptop, "A");
        const QJsonArray devices = story.server().run({"device", "list"}).json[u"devices"].toArray();
        QCOMPARE(devices.size(), 1);
        program::must(story.server().run({"device", "revoke", devices[0][u"id"].toString()}));
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 5, pass.text());
        QCOMPARE(pendingOf(laptop), 1);
        QVERIFY(laptop.exported(QStringLiteral("units")).contains("A;Kantor"));
    }

    void openConflictsWaitForAPerson()
    {
        CityStory story;
        const Laptop first = story.join(QStringLiteral("satu"));
        const Laptop second = story.join(QStringLiteral("dua"));
        addUnit(first, "A");
        QVERIFY(story.settle({first, second}) > 0);
        program::must(first.import(QStringLiteral("units"), "kode;nama;jenis\nA;Nama satu;opd\n"));
        program::must(second.import(QStringLiteral("units"), "kode;nama;jenis\nA;Nama dua;opd\n"));
        QCOMPARE(first.sync(story.url()).exit, 0);
        const Ended pass = second.sync(story.url());
        QVERIFY2(pass.exit == 7, pass.text());
        QCOMPARE(pass.json[u"conflicts"].toInt(), 1);
        QCOMPARE(second.sync(story.url()).exit, 7); // as long as it is open
        QCOMPARE(first.sync(story.url()).exit, 7);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
