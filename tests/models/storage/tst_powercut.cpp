#include "core/clock.h"
#include "core/uuid.h"
#include "services/backupservice.h"
#include "services/setupservice.h"
#include "services/workspace.h"
#include "storage/registryrepository.h"
#include "support/cutvfs.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int saves = 100;

/// How many units the save of that number adds: from one page to many.
int unitsOf(int save) { return 1 + save * 7 % 12; }

/// What became of a store over all power cuts of one run.
struct Outcome
{
    int cuts = 0;
    int damaged = 0; ///< the store cannot be opened, or is not sound
    int lost = 0;    ///< a save that was told of is not there
    int halves = 0;  ///< a save is there in part, or without its history and outbox
};

/// The disk is a model, so the files themselves may lie in memory.
QString memoryFolder()
{
    return (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
           QStringLiteral("/emonev-cut-XXXXXX");
}

/// A person saves, again and again, and is told so.
void work(Store &store, const Clock &clock, CutDisk &disk)
{
    Workspace workspace(store, clock, QStringLiteral("penguji"));
    for (int save = 0; save < saves; ++save) {
        const auto saved = workspace
                               .save({},
                                     [&](RecordWriter &writer) -> Result<void> {
                                         for (int i = 0; i < unitsOf(save); ++i)
                                             registry::put(writer, Unit{newId(clock),
                                                                        QStringLiteral("%1-%2").arg(save).arg(i),
                                                                        QString(250, u'n'),
                                                                        {},
                                                                        QStringLiteral("opd")});
                                         return {};
                                     })
                               .result();
        if (!saved)
            qFatal("%s %s", qPrintable(saved.error().code), qPrintable(saved.error().detail));
        disk.acknowledge(QString::number(save));
        (void)workspace.read([](Connection &c) -> Result<qint64> { return c.number("SELECT count(*) FROM unit"); });
    }
}

void look(const Profile &profile, const QStringList &acknowledged, Outcome &outcome)
{
    QMap<int, int> units;
    bool isWhole = true;
    {
        const auto store = Store::open(profile, Store::Access::Write, QStringLiteral("test"));
        const auto read = store ? (*store)->read([&](Connection &c) -> Result<qint64> {
            for (const Unit &unit : registry::units(c))
                ++units[unit.code.section(u'-', 0, 0).toInt()];
            return c.number("SELECT count(*) FROM unit u WHERE NOT EXISTS (SELECT 1 FROM change c JOIN outbox o "
                            "ON o.seq = c.seq WHERE c.tbl = 'unit' AND c.row_key = u.id)");
        })
                                : Result<qint64>(Unexpected{store.error()});
        if (!read) {
            ++outcome.damaged;
            return;
        }
        isWhole = *read == 0;
    }
    const auto checked = backups::check(profile);
    outcome.damaged += !checked || !checked->integrityOk || !checked->foreignKeysOk;
    for (auto it = units.cbegin(); it != units.cend(); ++it)
        isWhole = isWhole && it.value() == unitsOf(it.key());
    outcome.halves += !isWhole;
    outcome.lost += std::any_of(acknowledged.cbegin(), acknowledged.cend(), [&](const QString &save) {
        return units.value(save.toInt()) != unitsOf(save.toInt());
    });
}

void leave(const CutDisk::Remains &remains, const Profile &profile)
{
    if (!profile.create())
        qFatal("no folder");
    for (auto it = remains.files.cbegin(); it != remains.files.cend(); ++it) {
        QFile file(profile.folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("no image");
    }
}

/// Units with their history and outbox, as the first release left them.
void makeStoreOfSchema1(const Profile &profile, int units)
{
    if (!profile.create())
        qFatal("no folder");
    (void)queryText({}); // makes the resources known
    QFile script(QStringLiteral(":/sql/migrations/0001_create_store.sql"));
    if (!script.open(QIODevice::ReadOnly))
        qFatal("no first migration");
    Connection store(profile.storePath(), Connection::Mode::Create);
    store.executeScript(script.readAll());
    store.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                  QByteArray::number(units) +
                  ") INSERT INTO unit (id, code, name, kind) SELECT printf('u%d', i), printf('K%d', i), 'Kantor', "
                  "'opd' FROM n");
    store.execute("INSERT INTO change (seq, at, user, tbl, row_key, unit_id, kind, after) SELECT rowid, "
                  "'2026-01-01T00:00:00.000Z', 'admin', 'unit', id, id, 'insert', '{}' FROM unit");
    store.execute("INSERT INTO outbox (seq, op_id, scope) SELECT seq, printf('op-%d', seq), 'CITY' FROM change");
    store.execute("PRAGMA user_version=1");
    store.execute("PRAGMA application_id=1162694478"); // "EMON"
}

/// Works on a store, and opens what each of many power cuts leaves of it.
Outcome run(quint32 seed, const QByteArray &synchronous)
{
    const FixedClock clock(QDateTime::fromString(QStringLiteral("2026-11-22T02:00:00Z"), Qt::ISODate));
    QTemporaryDir folder(memoryFolder());
    const Profile profile{folder.filePath(QStringLiteral("data"))};
    if (!setup::createEmpty(profile, clock, QStringLiteral("Kota Uji")))
        qFatal("no store");
    CutDisk disk(seed);
    cutvfs::install(disk, synchronous);
    {
        auto store = Store::open(profile, Store::Access::Write, QStringLiteral("test"));
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        disk.failFrom(6, 1000);
        work(**store, clock, disk);
    }
    cutvfs::uninstall();
    Outcome outcome;
    for (; outcome.cuts < disk.cuts(); ++outcome.cuts) {
        const CutDisk::Remains remains = disk.remainsOf(outcome.cuts);
        const Profile left{folder.filePath(QString::number(outcome.cuts))};
        leave(remains, left);
        look(left, remains.acknowledged, outcome);
        QDir(left.folder).removeRecursively();
    }
    qInfo("%d cuts: %d damaged, %d lost, %d halves", outcome.cuts, outcome.damaged, outcome.lost, outcome.halves);
    return outcome;
}

} // namespace

/// The laptop's store when the power fails: whatever a person was told is saved is there, and whole.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThere_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatWasSavedIsThere()
    {
        QFETCH(quint32, seed);
        const Outcome outcome = run(seed, {});
        QVERIFY(outcome.cuts >= 100);
        QCOMPARE(outcome.damaged, 0);
        QCOMPARE(outcome.lost, 0);
        QCOMPARE(outcome.halves, 0);
    }

    /// The same without a sync at each commit: the store stays whole, but saves are lost. The test above can fail.
    void withNormalSavesAreLost()
    {
        const Outcome outcome = run(1, "NORMAL");
        QVERIFY(outcome.cuts >= 100);
        QVERIFY(outcome.lost > 0);
        QCOMPARE(outcome.damaged, 0);
        QCOMPARE(outcome.halves, 0);
    }

    /// And without any sync what is torn shows as damage.
    void withoutSyncTheStoreBreaks() { QVERIFY(run(1, "OFF").damaged > 0); }

    void aMigrationIsWholeOrAbsent()
    {
        constexpr int units = 200;
        QTemporaryDir folder(memoryFolder());
        const Profile profile{folder.filePath(QStringLiteral("data"))};
        makeStoreOfSchema1(profile, units);
        CutDisk disk(5);
        cutvfs::install(disk);
        disk.failFrom(3, 1000);
        const bool isMigrated = Store::open(profile, Store::Access::Write, QStringLiteral("test")).has_value();
        cutvfs::uninstall();
        QVERIFY(isMigrated);
        QVERIFY(disk.cuts() > 30);
        QSet<int> found;
        for (int cut = 0; cut < disk.cuts(); ++cut) {
            const Profile left{folder.filePath(QString::number(cut))};
            leave(disk.remainsOf(cut), left);
            found.insert(int(Connection(left.storePath(), Connection::Mode::ReadWrite).number("PRAGMA user_version")));
            {
                const auto store = Store::open(left, Store::Access::Write, QStringLiteral("test"));
                QVERIFY2(store, qPrintable(store ? QString() : store.error().code + store.error().detail));
            }
            const auto checked = backups::check(left);
            QVERIFY(checked && checked->integrityOk && checked->foreignKeysOk);
            QCOMPARE(checked->rows.value(QStringLiteral("unit")), units);
            QCOMPARE(checked->rows.value(QStringLiteral("outbox")), units);
            QVERIFY(QDir(left.folder).removeRecursively());
        }
        qInfo("%d cuts left %d different schemas", disk.cuts(), int(found.size()));
        QVERIFY(found.contains(1) && found.size() > 2); // before, and at steps in between
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
