#include "services/workspace.h"
#include "support/citystory.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QtTest>

using namespace emonev;

namespace {

constexpr auto now = "2026-11-22T20:00:00+07:00";

QStringList eventTypes(const QJsonObject &shown)
{
    QStringList types;
    for (const QJsonValue &event : shown[u"events"].toArray())
        types.append(event[u"type"].toString());
    return types;
}

bool holdsText(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (program::read(files.next()).contains(text))
            return true;
    return false;
}

} // namespace

/// Complaints between laptops: two people work on one case without a network, a case wanders, a stranger sees nothing.
class TestComplaintSync : public QObject
{
    Q_OBJECT

private:
    static void addUser(CityStory &story, const QString &name, const QString &role, const QString &unit)
    {
        story.server().addUser(name, role, {unit});
    }

    static Ended event(const Laptop &laptop, const QString &number, const QStringList &rest)
    {
        return laptop.run(QStringList{"complaints", "event", number} + rest);
    }

    static QString receive(const Laptop &laptop, const QString &unit, const QString &subject)
    {
        const Ended added = laptop.run({"complaints", "add", "--channel", "loket", "--unit", unit, "--subject", subject,
                                        "--body", "isi " + subject, "--received", "2026-11-20T09:00:00+07:00",
                                        "--reporter", "Siti Kenanga", "--contact", "08123456789"});
        program::must(added);
        return added.json[u"number"].toString();
    }

    static void compareCases(const std::vector<Laptop> &laptops, const QString &number)
    {
        const QJsonObject shown = laptops.front().run({"complaints", "show", number}).json;
        const QJsonObject clocks = laptops.front().run({"complaints", "clock", number}).json;
        QVERIFY(!shown.isEmpty());
        for (const Laptop &laptop : laptops) {
            QCOMPARE(laptop.run({"complaints", "show", number}).json, shown);
            QCOMPARE(laptop.run({"complaints", "clock", number}).json, clocks);
        }
    }

    /// Units A, B, C … at the server and on a laptop of the city.
    static Laptop city(CityStory &story)
    {
        Laptop laptop = story.join(QStringLiteral("kota"));
        laptop.setNow(QString::fromLatin1(now));
        program::must(laptop.import(QStringLiteral("units"), CityStory::units(4)));
        program::must(laptop.sync(story.url()));
        return laptop;
    }

    static Laptop joined(CityStory &story, const QString &name, const QString &user)
    {
        Laptop laptop = story.join(name, user);
        laptop.setNow(QString::fromLatin1(now));
        program::must(laptop.sync(story.url()));
        return laptop;
    }

private Q_SLOTS:
    void twoWorkOnOneCase_data() { CityStory::bothDatabases(); }
    void twoWorkOnOneCase()
    {
        QFETCH(const QString, kind);
        CityStory story(kind);
        const Laptop head = city(story);
        addUser(story, "budi", "kelurahan", "A");
        addUser(story, "wati", "kelurahan", "A");
        addUser(story, "rudi", "kelurahan", "B");
        addUser(story, "dewi", "kelurahan", "C");
        const std::vector<Laptop> ours{joined(story, "satu", "budi"), joined(story, "dua", "wati")};
        const QString number = receive(ours[0], "A", "Lampu jalan mati kenari");
        QVERIFY(story.settle(ours) > 0);

        program::must(event(ours[0], number, {"coordinated", "--at", "2026-11-20T11:00:00+07:00"}));
        program::must(
            event(ours[0], number, {"paused", "--reason", "suku cadang", "--at", "2026-11-21T10:00:00+07:00"}));
        program::must(event(ours[1], number, {"forwarded", "--to", "B", "--at", "2026-11-21T09:00:00+07:00"}));
        program::must(ours[1].sync(story.url()));
        QVERIFY(story.settle(ours) > 0);
        compareCases(ours, number);
        // In the server's order: the one who came first is first, whatever the clocks say.
        QCOMPARE(eventTypes(ours[0].run({"complaints", "show", number}).json),
                 (QStringList{"received", "forwarded", "coordinated", "paused"}));
        const QJsonObject clock = ours[1].run({"complaints", "clock", number}).json[u"resolve"].toObject();
        // 7 days, and the pause so far: 34 hours.
        QCOMPARE(clock[u"due"].toString(), QStringLiteral("2026-11-28T19:00:00+07:00"));
        QCOMPARE(clock[u"counted_seconds"].toInt(), 25 * 3600);

        // The unit it was passed to has the whole case and goes on with it; the city sees the same.
        std::vector<Laptop> all = ours;
        all.push_back(joined(story, "tiga", "rudi"));
        program::must(event(all[2], number, {"resumed"}));
        program::must(event(all[2], number, {"resolved", "--note", "lampu diganti"}));
        all.push_back(head);
        QVERIFY(story.settle(all) > 0);
        compareCases(all, number);
        QCOMPARE(all[0].run({"complaints", "show", number}).json[u"status"].toString(), QStringLiteral("selesai"));

        const Laptop stranger = joined(story, "empat", "dewi");
        QCOMPARE(stranger.run({"complaints", "show", number}).exit, 4);
        QVERIFY(!holdsText(stranger.dataFolder(), "kenari"));
    }

    void photosGoWithTheCase()
    {
        CityStory story;
        const Laptop head = city(story);
        addUser(story, "budi", "kelurahan", "A");
        addUser(story, "rudi", "kelurahan", "B");
        addUser(story, "dewi", "kelurahan", "C");
        const Laptop ours = joined(story, "satu", "budi");
        const QString number = receive(ours, "A", "Pohon tumbang");
        const QByteArray picture = QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        const QString file = program::write(story.file("bukti.png"), picture);
        program::must(event(ours, number, {"progress", "--photo", file, "--at", "2026-11-21T09:00:00+07:00"}));
        const std::vector<Laptop> all{ours, joined(story, "dua", "rudi"), joined(story, "tiga", "dewi"), head};
        program::must(event(ours, number, {"forwarded", "--to", "B"}));
        QVERIFY(story.settle(all) > 0);
        program::must(event(ours, number, {"progress", "--photo", file})); // after it was passed on
        QVERIFY(story.settle(all) > 0);
        const auto files = [&](const Laptop &laptop) {
            int count = 0;
            laptop.inStore([&](Workspace &workspace) {
                const auto counted = workspace.read([](Connection &c) -> Result<qint64> {
                    return c.number("SELECT count(*) FROM attachment a JOIN complaint_event e "
                                    "ON a.row_key = e.scope_id || '/' || e.id");
                });
                count = int(*counted);
            });
            return count;
        };
        QCOMPARE(files(all[0]), 2);
        QCOMPARE(files(all[1]), 2);
        QCOMPARE(files(all[2]), 0);
        QCOMPARE(files(all[3]), 4); // the city reads both copies
        QVERIFY(holdsText(all[1].dataFolder() + "/attachments", picture));
        QVERIFY(!holdsText(all[2].dataFolder(), picture));
    }

    void reportersStayHidden()
    {
        CityStory story;
        const Laptop head = city(story);
        addUser(story, "budi", "kelurahan", "A");
        addUser(story, "rudi", "kelurahan", "B");
        const Laptop ours = joined(story, "satu", "budi");
        const QString number = receive(ours, "A", "Antrean panjang");
        program::must(event(ours, number, {"forwarded", "--to", "B"}));
        const std::vector<Laptop> all{ours, joined(story, "dua", "rudi"), head};
        QVERIFY(story.settle(all) > 0);
        for (const QString &folder : {story.folder()})
            for (const char *secret : {"Kenanga", "08123456789"})
                QVERIFY2(!holdsText(folder, secret), secret);
        QVERIFY(!ours.exported("complaints").contains("Kenanga"));
        const Ended opened = ours.run({"complaints", "reporter", number, "--reason", "uji"});
        QCOMPARE(opened.json[u"name"].toString(), QStringLiteral("Siti Kenanga"));
        QCOMPARE(all[1].run({"complaints", "reporter", number}).exit, 4); // the case came, its reporter did not
    }

    void theCityGivesMoreTime()
    {
        CityStory story;
        const Laptop head = city(story);
        addUser(story, "budi", "kelurahan", "A");
        const std::vector<Laptop> all{joined(story, "satu", "budi"), head};
        const QString number = receive(all[0], "A", "Jalan rusak");
        QVERIFY(story.settle(all) > 0);
        const QStringList more{"extended", "--until", "2026-12-20T09:00:00+07:00", "--reason", "lelang"};
        QCOMPARE(event(all[0], number, more).exit, 5);
        program::must(event(all[1], number, more));
        QVERIFY(story.settle(all) > 0);
        compareCases(all, number);
        QCOMPARE(all[0].run({"complaints", "clock", number}).json[u"resolve"][u"due"].toString(),
                 QStringLiteral("2026-12-20T09:00:00+07:00"));
    }
};

QTEST_GUILESS_MAIN(TestComplaintSync)
#include "tst_complaintsync.moc"
