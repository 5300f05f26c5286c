#include "services/backupservice.h"
#include "services/dailybackup.h"
#include "support/testworkspace.h"
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace emonev;

/// Today's backup is made beside the work and never left half done.
class TestDailyBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeOnceADay()
    {
        TestWorkspace city;
        city.addUnit(QStringLiteral("A"));
        QFile left(city.profile().backupsPath() + QStringLiteral("/emonev-20261121-010000.sqlite.part"));
        QVERIFY(left.open(QIODevice::WriteOnly)); // a session that was killed
        left.close();
        for (int start = 0; start < 2; ++start) {
            DailyBackup backup(city.profile(), city.clock());
            QSignalSpy finished(&backup, &DailyBackup::finished);
            QVERIFY(finished.wait());
            QCOMPARE(finished.first().first().toBool(), true);
        }
        const QVector<BackupFile> made = backups::list(city.profile());
        QCOMPARE(made.size(), 1);
        QVERIFY(checkFile(made.first().path));
        QVERIFY(!left.exists());
        QFile file(made.first().path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(20);
        QCOMPARE(int(head.at(18)), 1); // one file, without a write-ahead log beside it
        QCOMPARE(int(head.at(19)), 1);
        QCOMPARE(QDir(city.profile().backupsPath()).entryList(QDir::Files).size(), 1);
    }

    void endedEarlyLeavesNothing()
    {
        TestWorkspace city;
        const std::atomic_bool stop = true;
        const auto made = backups::makeDaily(city.profile(), city.clock(), &stop);
        QVERIFY(!made);
        QCOMPARE(made.error().code, QStringLiteral("backup_stopped"));
        QVERIFY(QDir(city.profile().backupsPath()).entryList(QDir::Files).isEmpty());
        DailyBackup(city.profile(), city.clock()); // gone before it began
        QVERIFY(QDir(city.profile().backupsPath()).entryList(QDir::Files).isEmpty());
    }

    void theCopyIsOfOneMoment()
    {
        TestWorkspace city;
        city.addUnit(QStringLiteral("A"));
        Connection source(city.store().path(), Connection::Mode::ReadOnly);
        source.execute("BEGIN");
        QCOMPARE(source.number("SELECT count(*) FROM unit"), 1);
        city.addUnit(QStringLiteral("B")); // nobody waits for the copy
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("salinan.sqlite"));
        QVERIFY(copyDatabase(source, path));
        Connection copy(path, Connection::Mode::ReadOnly);
        QCOMPARE(copy.number("SELECT count(*) FROM unit"), 1);
        QCOMPARE(Connection(city.store().path(), Connection::Mode::ReadOnly).number("SELECT count(*) FROM unit"), 2);
    }

    void aLargeStoreWaits()
    {
        QCOMPARE(DailyBackup::waitFor(20'000'000), 0);
        QVERIFY(DailyBackup::waitFor(700'000'000) >= 10'000);
    }
};

QTEST_GUILESS_MAIN(TestDailyBackup)
#include "tst_dailybackup.moc"
