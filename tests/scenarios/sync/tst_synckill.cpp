#include "storage/connection.h"
#include "support/citystory.h"
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int services = 6000; // more than what comes in pages

QByteArray manyServices()
{
    QByteArray csv = "kode;kode_unit;nama\n";
    for (int i = 0; i < services; ++i)
        csv += "L" + QByteArray::number(i) + ";A;Layanan nomor " + QByteArray::number(i) + '\n';
    return csv;
}

/// Forty answers of a step, each with a note of its own.
QByteArray answersOf(int step)
{
    QByteArray csv = "periode;kode_unit;kode_indikator;nilai;catatan\n";
    for (int i = 0; i < 40; ++i)
        csv += "2026;" + QByteArray(1, char('A' + i % 8)) + ";V5." + QByteArray::number(2 + i / 8) + ';' +
               QByteArray::number(step % 2) + ";langkah " + QByteArray::number(step) + '\n';
    return csv;
}

QByteArray document(int number)
{
    QByteArray bytes(3 * 1024 * 1024, '\0');
    QRandomGenerator random{quint32(number)};
    random.generate(reinterpret_cast<quint32 *>(bytes.data()), reinterpret_cast<quint32 *>(bytes.end()));
    return "%PDF-1.4\n" + bytes.mid(9);
}

/// 5,000 units with their history and outbox, as the first release left them.
void makeStoreOfSchema1(const Laptop &laptop)
{
    QDir().mkpath(laptop.dataFolder());
    (void)queryText({}); // makes the resources known
    Connection store(laptop.dataFolder() + QStringLiteral("/emonev.sqlite"), Connection::Mode::Create);
    store.executeScript(program::read(QStringLiteral(":/sql/migrations/0001_create_store.sql")));
    store.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                  "INSERT INTO unit (id, code, name, kind) SELECT printf('u%d', i), printf('K%d', i), 'Kantor', 'opd' "
                  "FROM n");
    store.execute("INSERT INTO change (seq, at, user, tbl, row_key, unit_id, kind, after) SELECT rowid, "
                  "'2026-01-01T00:00:00.000Z', 'admin', 'unit', id, id, 'insert', '{}' FROM unit");
    store.execute("INSERT INTO outbox (seq, op_id, scope) SELECT seq, printf('op-%d', seq), 'CITY' FROM change");
    store.execute("PRAGMA user_version=1");
    store.execute("PRAGMA application_id=1162694478"); // "EMON"
}

int sum(const QJsonObject &counts)
{
    int all = 0;
    for (const QJsonValue &count : counts)
        all += count.toInt();
    return all;
}

int answeredOn(const Laptop &laptop)
{
    const QHash<QString, int> statuses = laptop.statuses();
    int answered = 0;
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        answered += it.key() == u"pending" ? 0 : it.value();
    return answered;
}

} // namespace

/// Kills the laptop's program and the server at random moments: both stay sound, and what was acknowledged is there.
class TestSyncKill : public QObject
{
    Q_OBJECT

private:
    enum class Victim { Client, Server };

    /// How one pass ends when one side is killed at a random moment of it.
    void killDuring(CityStory &story, const Laptop &laptop, int usual)
    {
        const std::unique_ptr<QProcess> client = laptop.start(laptop.syncVerb(story.url()));
        const bool isOver = client->waitForFinished(1 + int(m_random.bounded(usual)));
        m_killed += !isOver;
        if (m_victim == Victim::Client) {
            program::killHard(*client);
        } else {
            story.server().kill();
            const Ended ended = program::wait(*client);
            QVERIFY2(ended.exit == 0 || ended.exit == 6, ended.text());
        }
        const Ended stored = laptop.run({"check"});
        QVERIFY2(stored.exit == 0, stored.text());
        const Ended served = story.server().run({"check"});
        QVERIFY2(served.exit == 0, served.text());
        m_acknowledged = answeredOn(laptop);
        m_onServer = sum(served.json[u"ops"].toObject());
        if (!story.server().isRunning())
            QVERIFY(story.server().start());
    }

    /// What a pass of this kind takes when nobody is killed.
    static int usualTime(CityStory &story, const Laptop &laptop)
    {
        QElapsedTimer timer;
        timer.start();
        program::must(laptop.sync(story.url()));
        return 20 + int(timer.elapsed());
    }

    void push(CityStory &story, const Laptop &worker, int kills)
    {
        program::must(worker.import(QStringLiteral("answers"), answersOf(m_step++)));
        const int usual = usualTime(story, worker);
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            program::must(worker.import(QStringLiteral("answers"), answersOf(m_step++)));
            killDuring(story, worker, usual);
            QVERIFY2(m_acknowledged <= m_onServer, qPrintable(QString::number(m_acknowledged)));
        }
    }

    void pull(CityStory &story, const Laptop &worker, const Laptop &reader, int kills)
    {
        (void)reader.sync(story.url());
        int usual = 0;
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            program::must(worker.import(QStringLiteral("answers"), answersOf(m_step++)));
            program::must(worker.sync(story.url()));
            if (i == 0)
                usual = usualTime(story, reader);
            else
                killDuring(story, reader, usual);
        }
    }

    void snapshot(CityStory &story, int kills)
    {
        const Laptop first = story.join(QStringLiteral("baru-contoh"));
        const int usual = usualTime(story, first);
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            const Laptop fresh = story.join(QStringLiteral("baru-%1").arg(i));
            killDuring(story, fresh, usual);
            if (i % 5 == 0) {
                QVERIFY(story.settle({fresh}) > 0);
                QCOMPARE(fresh.exported(QStringLiteral("services")), first.exported(QStringLiteral("services")));
            }
            QDir(fresh.dataFolder()).removeRecursively();
        }
    }

    void upload(CityStory &story, const Laptop &worker, int kills)
    {
        const auto attach = [&](int number) {
            worker.attach(QStringLiteral("A"),
                          program::write(story.file(QStringLiteral("bukti.pdf")), document(number)));
        };
        attach(1000);
        const int usual = usualTime(story, worker);
        for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i) {
            attach(i);
            killDuring(story, worker, usual);
        }
    }

    Victim m_victim = Victim::Client;
    QRandomGenerator m_random;
    int m_killed = 0;
    int m_step = 0;
    int m_acknowledged = 0;
    int m_onServer = 0;

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("server");
        QTest::addColumn<int>("times");
        QTest::newRow("the client, SQLite") << "sqlite" << false << 22;
        QTest::newRow("the server, SQLite") << "sqlite" << true << 15;
        QTest::newRow("the server, PostgreSQL") << "postgresql" << true << 10;
    }
    void nothingAcknowledgedIsLost()
    {
        QFETCH(QString, kind);
        QFETCH(bool, server);
        QFETCH(int, times);
        m_victim = server ? Victim::Server : Victim::Client;
        m_random.seed(20261122);
        m_killed = 0;
        CityStory story(kind);
        const Laptop first = story.join(QStringLiteral("awal"));
        program::must(first.import(QStringLiteral("units"), CityStory::units(8)));
        program::must(first.import(QStringLiteral("services"), manyServices()));
        const Laptop worker = story.join(QStringLiteral("pekerja"));
        const Laptop reader = story.join(QStringLiteral("pembaca"));
        QVERIFY(story.settle({first, worker, reader}) > 0);

        push(story, worker, times);
        pull(story, worker, reader, times + 1);
        snapshot(story, times);
        upload(story, worker, times);
        if (QTest::currentTestFailed())
            return;
        qInfo("%d of %d passes were killed in their middle", m_killed, 4 * times);
        QVERIFY(m_killed > 2 * times); // else the others proved nothing

        const std::vector<Laptop> laptops{first, worker, reader};
        QVERIFY(story.settle(laptops) > 0);
        int answered = 0;
        for (const Laptop &laptop : laptops) {
            answered += answeredOn(laptop);
            QCOMPARE(laptop.statuses().value(QStringLiteral("pending")), 0);
            for (const char *table : {"units", "services", "answers"})
                QCOMPARE(laptop.exported(QString::fromLatin1(table)), first.exported(QString::fromLatin1(table)));
        }
        QCOMPARE(sum(story.server().run({"check"}).json[u"ops"].toObject()), answered);
    }

    void aMigrationIsWholeOrAbsent()
    {
        constexpr int times = 12;
        CityStory story;
        const Laptop laptop = story.laptop(QStringLiteral("lama"));
        makeStoreOfSchema1(laptop);
        const QString file = laptop.dataFolder() + QStringLiteral("/emonev.sqlite");
        const QByteArray old = program::read(file);
        const QStringList verb{"import", "units",
                               program::write(story.file(QStringLiteral("u.csv")), CityStory::units(1))};
        QElapsedTimer timer;
        timer.start();
        program::must(laptop.run(verb));
        const auto usual = int(timer.elapsed());
        m_random.seed(7);
        for (int i = 0; i < times; ++i) {
            QVERIFY(QDir(laptop.dataFolder()).removeRecursively());
            QVERIFY(QDir().mkpath(laptop.dataFolder()));
            program::write(file, old);
            const std::unique_ptr<QProcess> client = laptop.start(verb);
            client->waitForFinished(1 + int(m_random.bounded(usual)));
            program::killHard(*client);
            const Ended after = laptop.run(verb);
            QVERIFY2(after.exit == 0, after.text());
            const Ended checked = laptop.run({"check"});
            QVERIFY2(checked.exit == 0, checked.text());
            QCOMPARE(checked.json[u"rows"][u"unit"].toInt(), 5001);
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncKill)
#include "tst_synckill.moc"
