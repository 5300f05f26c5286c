#include "services/backupservice.h"
#include "services/setupservice.h"
#include "storage/migrator.h"
#include "storage/registryrepository.h"
#include "support/testworkspace.h"
#include <QDirIterator>
#include <QtTest>
#include <sqlite3.h>

using namespace emonev;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The store: whole transactions, locks, damage found and never overwritten.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQueryFitsTheSchema()
    {
        TestWorkspace test;
        Connection connection(test.store().path(), Connection::Mode::ReadOnly);
        (void)queryText(QString());
        QDirIterator files(QStringLiteral(":/sql/queries"), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            try {
                Statement statement(connection.handle(), file.readAll());
                ++count;
            } catch (const StorageFailure &failure) {
                QFAIL(qPrintable(path + u' ' + failure.error.detail));
            }
        }
        QVERIFY(count > 40);
    }

    void tableSpecsNameRealColumns()
    {
        TestWorkspace test;
        Connection connection(test.store().path(), Connection::Mode::ReadOnly);
        const StoreSchema schema = readSchema(connection);
        for (const TableSpec *spec : tables::all())
            for (const QString &column : spec->columns)
                QVERIFY2(schema.tables.value(spec->name).contains(column), qPrintable(spec->name + u'.' + column));
    }

    void aFailedSaveLeavesNothing()
    {
        TestWorkspace test;
        const auto saved = test.workspace()
                               .save({},
                                     [](RecordWriter &writer) -> Result<void> {
                                         registry::put(writer, Unit{QStringLiteral("x"),
                                                                    QStringLiteral("X"),
                                                                    QStringLiteral("X"),
                                                                    {},
                                                                    QStringLiteral("opd")});
                                         return fail(ErrorKind::InvalidData, QStringLiteral("no"));
                                     })
                               .result();
        QVERIFY(!saved);
        const auto units =
            test.workspace().read([](Connection &c) -> Result<QVector<Unit>> { return registry::units(c); });
        QVERIFY(units->isEmpty());
    }

    void theWriterSurvivesAFailingJob()
    {
        TestWorkspace test;
        const auto broken = test.store().write([](Connection &c) -> Result<int> {
            c.execute("INSERT INTO service (id, code, unit_id, name) VALUES ('a', 'a', 'no such unit', 'a')");
            return 1;
        });
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, QStringLiteral("constraint"));
        QVERIFY(!test.addUnit(QStringLiteral("A")).isEmpty());
    }

    void rowHistoryAndOutboxGoTogether()
    {
        TestWorkspace test;
        const QString id = test.addUnit(QStringLiteral("A"), QStringLiteral("Dinas Alfa"));
        const auto history = test.workspace().read(
            [&](Connection &c) -> Result<QVector<Change>> { return changes::ofRow(c, QStringLiteral("unit"), id); });
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().kind, QStringLiteral("insert"));
        QCOMPARE(history->first().user, QStringLiteral("penguji"));
        QCOMPARE(history->first().after.value(QStringLiteral("name")).toString(), QStringLiteral("Dinas Alfa"));
        const auto waiting = test.workspace().read([&](Connection &c) -> Result<qint64> {
            return c.number("SELECT count(*) FROM outbox o JOIN change c ON c.seq = o.seq WHERE c.row_key = '" +
                            id.toUtf8() + '\'');
        });
        QCOMPARE(*waiting, 1);
    }

    void onlyOneWriterAProfile()
    {
        TestWorkspace test;
        const auto second = Store::open(test.profile(), Store::Access::Write, QStringLiteral("second"));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().args.first().startsWith(QStringLiteral("test (")));
        QVERIFY(Store::open(test.profile(), Store::Access::Read, QStringLiteral("reader")));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no database at all")
            << QByteArray("this is a letter, not a database, and long enough to be read") << 8;
        QTest::newRow("empty file") << QByteArray() << 8;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << 8;
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const Profile profile{folder.path()};
        QVERIFY(profile.create());
        writeBytes(profile.storePath(), bytes);
        const auto opened = Store::open(profile, Store::Access::Write, QStringLiteral("test"));
        QVERIFY(!opened);
        QTEST(int(opened.error().kind), "exitCode");
        QCOMPARE(fileBytes(profile.storePath()), bytes);
    }

    /// One number a step: a store that stopped between two steps goes on with the second one.
    void migrationsAreNumberedOneByOne()
    {
        const QStringList files = QDir(QStringLiteral(EMONEV_SOURCE_DIR "/models/storage/sql/migrations"))
                                      .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (int i = 0; i < files.size(); ++i)
            QCOMPARE(files[i].left(4).toInt(), i + 1);
    }

    void refusesANewerStore()
    {
        QTemporaryDir folder;
        const Profile profile{folder.path()};
        QVERIFY(setup::createEmpty(profile, SystemClock(), QStringLiteral("Kota")));
        {
            Connection connection(profile.storePath(), Connection::Mode::ReadWrite);
            connection.execute("PRAGMA user_version=99");
        }
        for (const Store::Access access : {Store::Access::Write, Store::Access::Read}) {
            const auto opened = Store::open(profile, access, QStringLiteral("test"));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Version);
        }
    }

    void checkFindsATornPage()
    {
        QTemporaryDir folder;
        const Profile profile{folder.path()};
        QVERIFY(setup::createSample(profile, SystemClock(), 1));
        QVERIFY(backups::check(profile)->integrityOk);
        QByteArray bytes = fileBytes(profile.storePath());
        for (qsizetype at = bytes.size() / 2; at < bytes.size() / 2 + 8192; ++at)
            bytes[at] = char(at * 31);
        writeBytes(profile.storePath(), bytes);
        const auto check = backups::check(profile);
        QVERIFY(!check || !check->integrityOk);
    }

    void restoresAndKeepsThePresentStore()
    {
        TestWorkspace test;
        test.addUnit(QStringLiteral("A"));
        const auto backup = backups::make(test.profile(), test.clock());
        QVERIFY(backup);
        QTemporaryDir folder;
        const Profile other{folder.path()};
        QVERIFY(setup::createEmpty(other, SystemClock(), QStringLiteral("Lain")));
        const auto restored = backups::restore(other, *backup, SystemClock(), QStringLiteral("test"));
        QVERIFY(restored);
        QVERIFY(checkFile(restored->previous));
        const auto store = Store::open(other, Store::Access::Read, QStringLiteral("test"));
        QVERIFY(store);
        const auto units = (*store)->read([](Connection &c) -> Result<QVector<Unit>> { return registry::units(c); });
        QCOMPARE(units->size(), 1);
    }

    void aDamagedBackupChangesNothing()
    {
        TestWorkspace test;
        const QString before = test.addUnit(QStringLiteral("A"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cadangan.sqlite"));
        const auto made = backups::make(test.profile(), test.clock(), path);
        QVERIFY(made);
        writeBytes(path, fileBytes(path).left(20000));
        QTemporaryDir target;
        const Profile other{target.path()};
        QVERIFY(setup::createEmpty(other, SystemClock(), QStringLiteral("Lain")));
        const QByteArray present = fileBytes(other.storePath());
        const auto restored = backups::restore(other, path, SystemClock(), QStringLiteral("test"));
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, ErrorKind::Damaged);
        QCOMPARE(fileBytes(other.storePath()), present);
    }

    void keepsBackupsBySevenFourTwelve()
    {
        QVector<BackupFile> files;
        const QDateTime newest = QDateTime::fromString(QStringLiteral("2026-11-22T05:00:00Z"), Qt::ISODate);
        for (int day = 0; day < 800; ++day)
            files.append({QString::number(day), newest.addDays(-day), 1});
        const QVector<BackupFile> kept = backups::kept(files);
        // 22 Nov 2026 is a Sunday. Days: 0–6 (16–22 Nov). Weeks: newest of each: 22 (day 0), 15, 8, 1 Nov (days 7, 14,
        // 21). Months: 22 Nov (0), then the last day of Oct 2026 … Dec 2025.
        QStringList days;
        for (const BackupFile &file : kept)
            days.append(file.path);
        const QStringList wanted{"0",  "1",  "2",   "3",   "4",   "5",   "6",   "7",   "14",  "21", "22",
                                 "53", "83", "114", "145", "175", "206", "236", "267", "295", "326"};
        QCOMPARE(days, wanted);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
