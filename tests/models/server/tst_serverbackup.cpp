#include "bothdatabases.h"
#include "server/serverbackup.h"
#include "server/serverlock.h"
#include "server/serverstate.h"
#include "testcity.h"

using namespace emonev;

/// Restoring: what is replaced lies aside, and nobody serves it meanwhile.
class TestServerBackup : public QObject
{
    Q_OBJECT

private:
    static QString valueOf(TestCity &city)
    {
        const auto answer = city.pulled("admin");
        for (const wire::FeedRow &row : answer.scopes.value("A.first").rows)
            if (row.table == u"answer" && row.row == u"firstA//K1")
                return row.data.value(u"value").toString();
        return {};
    }
    /// A backup from before "1", in a folder of its own.
    void backUpThenWork()
    {
        m_folder = m_databases.folder(QStringLiteral("work%1").arg(++m_count));
        QVERIFY(QDir().mkpath(m_folder));
        m_backup = m_folder + QStringLiteral("/backup.sqlite");
        QVERIFY(serverbackup::backup(*m_city->database, m_folder, m_backup));
        m_city->one("admin", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"));
        QCOMPARE(valueOf(*m_city), QStringLiteral("1"));
    }
    Result<serverbackup::Outcome> restore(const QString &path)
    {
        return serverbackup::restore(*m_city->database, m_city->clock, m_folder, path);
    }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
    QString m_folder;
    QString m_backup;
    int m_count = 0;

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city = std::make_unique<TestCity>(m_databases.url(kind));
        m_city->fill();
    }
    void cleanup() { m_city.reset(); }

    void whatIsReplacedCanBeHadAgain()
    {
        backUpThenWork();
        const auto first = restore(m_backup);
        QVERIFY(first);
        QCOMPARE(valueOf(*m_city), QStringLiteral("0"));
        QCOMPARE(QFileInfo(first->previous).fileName(), QStringLiteral("before-restore-20261122-020000.sqlite"));
        const auto second = restore(first->previous);
        QVERIFY(second);
        QCOMPARE(valueOf(*m_city), QStringLiteral("1"));
        // In the same second: what was put aside stays.
        QCOMPARE(QFileInfo(second->previous).fileName(), QStringLiteral("before-restore-20261122-020000-2.sqlite"));
        for (const QString &path : {first->previous, second->previous})
            QVERIFY(QFile::remove(path));
    }

    void aBadBackupLeavesNoCopy()
    {
        backUpThenWork();
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        QCOMPARE(restore(m_backup).error().kind, ErrorKind::Damaged);
        QCOMPARE(valueOf(*m_city), QStringLiteral("1"));
        for (const QString &folder : {m_folder, QFileInfo(m_city->database->path()).absolutePath()})
            QVERIFY(QDir(folder).entryList({"before-restore-*"}).isEmpty());
    }

    /// A checksum that does not add up makes no backup; the files themselves are kept.
    void whatIsDamagedIsPutAsideAsItIs()
    {
        QFETCH_GLOBAL(QString, kind);
        backUpThenWork();
        m_city->database->execute(
            QStringLiteral("UPDATE data_row SET version = version + 1 WHERE row_id = 'firstA//K1'"));
        const auto restored = restore(m_backup);
        if (kind == u"postgresql") { // there another, empty database takes the backup
            QCOMPARE(restored.error().kind, ErrorKind::Damaged);
            return;
        }
        QVERIFY(restored);
        QCOMPARE(valueOf(*m_city), QStringLiteral("0"));
        const auto aside = ServerDatabase::open(QStringLiteral("sqlite:") + restored->previous);
        QVERIFY(aside);
        const auto find = (*aside)->prepare(QStringLiteral("SELECT version FROM data_row WHERE row_id = 'firstA//K1'"));
        QVERIFY(find->run().next());
        QCOMPARE(find->number(0), 3);
        QVERIFY(QFile::remove(restored->previous));
    }

    void anEmptyDatabaseLeavesNothingAside()
    {
        QFETCH_GLOBAL(QString, kind);
        backUpThenWork();
        m_city.reset();
        const auto empty = ServerDatabase::open(m_databases.url(kind), ServerDatabase::Mode::Create);
        QVERIFY(empty);
        const SystemClock clock;
        const auto restored = serverbackup::restore(**empty, clock, m_folder, m_backup);
        QVERIFY(restored);
        QCOMPARE(restored->previous, QString());
    }

    void serversAndRestoresExcludeEachOther()
    {
        using Kind = ServerLock::Kind;
        const QString url = m_city->database->url();
        {
            const auto one = ServerLock::take(url, Kind::Serve);
            const auto two = ServerLock::take(url, Kind::Serve);
            QVERIFY(one && two);
            const auto refused = ServerLock::take(url, Kind::Replace);
            QCOMPARE(refused.error().kind, ErrorKind::Busy);
            QCOMPARE(refused.error().code, QStringLiteral("server_running"));
        }
        // PostgreSQL gives a lock free once it has noticed that who held it went away.
        std::optional<Result<std::unique_ptr<ServerLock>>> alone;
        QTRY_VERIFY((alone.emplace(ServerLock::take(url, Kind::Replace)), alone->has_value()));
        QCOMPARE(ServerLock::take(url, Kind::Serve).error().code, QStringLiteral("restore_running"));
        QCOMPARE(ServerLock::take(url, Kind::Replace).error().kind, ErrorKind::Busy);
    }
};

QTEST_GUILESS_MAIN(TestServerBackup)
#include "tst_serverbackup.moc"
