#include "server/serverbackup.h"
#include "server/serverengine.h"
#include "support/cutvfs.h"
#include "testcity.h"
#include <atomic>
#include <future>
#include <thread>

using namespace emonev;

namespace {

constexpr int laptops = 3;
constexpr int rounds = 80;

/// What became of a server's database over all power cuts of one run.
struct Outcome
{
    int cuts = 0;
    int damaged = 0; ///< it cannot be opened, or its check finds fault
    int lost = 0;    ///< an answered operation, or its row, is not there
};

/// The database is a file in memory where there is one: the disk is a model.
QString memoryFolder()
{
    return (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
           QStringLiteral("/emonev-cut-XXXXXX");
}

/// A server that is at work, with laptops that push to it.
class Served
{
public:
    Served(const QString &folder, const QString &url, CutDisk &disk) : m_disk(disk)
    {
        EngineOptions options;
        options.url = url;
        options.blobFolder = folder + QStringLiteral("/blobs");
        options.cacheFolder = folder + QStringLiteral("/cache");
        options.cost = PasswordCost::forTests();
        auto engine = ServerEngine::open(options, m_clock);
        if (!engine)
            qFatal("%s", qPrintable(engine.error().detail));
        m_engine = std::move(engine).value();
    }

    Bearer signIn(const QString &device)
    {
        std::promise<ServerEngine::Reply<wire::SessionAnswer>> promise;
        m_engine->session({QStringLiteral("admin"), "rahasia-admin", {}, device, {}, {}},
                          [&promise](const auto &reply) { promise.set_value(reply); });
        return {std::get<wire::SessionAnswer>(promise.get_future().get()).access.toLatin1()};
    }
    /// Waits for the answer; what it says is kept is acknowledged by then.
    void push(const Bearer &who, const QString &device, const wire::Op &op)
    {
        std::promise<void> promise;
        m_engine->push(who, {{}, device, {op}}, [&](const ServerEngine::Reply<wire::PushAnswer> &reply) {
            const auto *answer = std::get_if<wire::PushAnswer>(&reply);
            if (!answer || answer->results[0].status != wire::OpStatus::Applied)
                qFatal("not applied");
            m_disk.acknowledge(op.id);
            promise.set_value();
        });
        promise.get_future().get();
    }

private:
    CutDisk &m_disk;
    SystemClock m_clock;
    std::unique_ptr<ServerEngine> m_engine;
};

/// Each laptop adds rows, one an operation: "m1-7" adds the answer firstB//m1-7.
void work(Served &served, const QString &admin)
{
    std::vector<std::thread> threads;
    for (int laptop = 0; laptop < laptops; ++laptop)
        threads.emplace_back([&, laptop] {
            const QString device = QStringLiteral("m%1").arg(laptop);
            const Bearer who = served.signIn(device);
            for (int n = 0; n < rounds; ++n) {
                wire::Op op;
                op.id = QStringLiteral("%1-%2").arg(device).arg(n);
                op.devSeq = n + 1;
                op.user = admin;
                op.main = TestCity::row("answer", "firstB//" + op.id, "B",
                                        {{"value", "1"}, {"note", QString(n * 97 % 1500, u'n')}});
                served.push(who, device, op);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
}

bool holds(ServerDatabase &database, const QStringList &operations)
{
    QSet<QString> rows;
    SqlQuery &list = database.query("row/list_versions").run();
    while (list.next())
        rows.insert(list.text(2));
    list.finish();
    return std::all_of(operations.cbegin(), operations.cend(), [&](const QString &id) {
        SqlQuery &find = database.query("op/find_op").run(id);
        const bool isKept = find.next();
        find.finish();
        return isKept && rows.contains("firstB//" + id);
    });
}

void look(const QString &path, const QStringList &acknowledged, Outcome &outcome)
{
    try {
        const auto database = ServerDatabase::open(QStringLiteral("sqlite:") + path);
        const auto checked = database && serversetup::open(**database)
                                 ? serverbackup::check(**database)
                                 : Result<QJsonObject>(fail(ErrorKind::Damaged, QStringLiteral("not_open")));
        if (!checked || checked->value(u"integrity") != QStringLiteral("ok"))
            ++outcome.damaged;
        else
            outcome.lost += !holds(**database, acknowledged);
    } catch (const ServerFailure &) {
        ++outcome.damaged;
    }
}

void leave(const CutDisk::Remains &remains, const QString &folder)
{
    QDir().mkpath(folder);
    for (auto it = remains.files.cbegin(); it != remains.files.cend(); ++it) {
        QFile file(folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("no image");
    }
}

/// Laptops push to a server, and what each of many power cuts leaves of its database is opened.
Outcome run(quint32 seed, const QByteArray &synchronous)
{
    QTemporaryDir folder(memoryFolder());
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("city.sqlite"));
    QString admin;
    {
        TestCity city(url);
        city.fill();
        admin = city.ids.value(QStringLiteral("admin"));
    }
    CutDisk disk(seed);
    cutvfs::install(disk, synchronous);
    {
        Served served(folder.path(), url, disk);
        disk.failFrom(10, 1000);
        work(served, admin);
    }
    cutvfs::uninstall();
    Outcome outcome;
    for (; outcome.cuts < disk.cuts(); ++outcome.cuts) {
        const CutDisk::Remains remains = disk.remainsOf(outcome.cuts);
        const QString left = folder.filePath(QStringLiteral("left-%1").arg(outcome.cuts));
        leave(remains, left);
        look(left + QStringLiteral("/city.sqlite"), remains.acknowledged, outcome);
        QDir(left).removeRecursively();
    }
    qInfo("%d cuts: %d damaged, %d lost", outcome.cuts, outcome.damaged, outcome.lost);
    return outcome;
}

/// What each step of `work` on this database could leave, when the power fails just then.
std::vector<CutDisk::Remains> eachRemains(const std::function<void()> &work)
{
    CutDisk disk(7);
    cutvfs::install(disk);
    disk.failFrom(1, 10000);
    work();
    cutvfs::uninstall();
    std::vector<CutDisk::Remains> remains;
    for (int cut = 0; cut < disk.cuts(); ++cut)
        remains.push_back(disk.remainsOf(cut));
    return remains;
}

std::unique_ptr<ServerDatabase> opened(const QString &path)
{
    auto database = ServerDatabase::open(QStringLiteral("sqlite:") + path, ServerDatabase::Mode::Create);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(database).value();
}

} // namespace

/// The server's SQLite database when the power fails: every operation that was answered is there.
class TestServerPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsThere_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatWasAnsweredIsThere()
    {
        QFETCH(quint32, seed);
        const Outcome outcome = run(seed, {});
        QVERIFY(outcome.cuts >= 100);
        QCOMPARE(outcome.damaged, 0);
        QCOMPARE(outcome.lost, 0);
    }

    /// The same without a sync at each commit: the database stays whole, but answers were lies. The test can fail.
    void withNormalAnswersAreLost()
    {
        const Outcome outcome = run(1, "NORMAL");
        QVERIFY(outcome.cuts >= 100);
        QVERIFY(outcome.lost > 0);
        QCOMPARE(outcome.damaged, 0);
    }

    void aFirstCreationCanBeBegunAgain()
    {
        QTemporaryDir folder(memoryFolder());
        const SystemClock clock;
        const auto create = [&clock](ServerDatabase &database) {
            return serversetup::create(database, clock, "Kota Uji", "admin", "rahasia", PasswordCost::forTests());
        };
        const auto remains =
            eachRemains([&] { QVERIFY(create(*opened(folder.filePath(QStringLiteral("city.sqlite"))))); });
        int begunAgain = 0;
        for (const CutDisk::Remains &left : remains) {
            const QString place = folder.filePath(QStringLiteral("left"));
            leave(left, place);
            const auto database = opened(place + QStringLiteral("/city.sqlite"));
            const Result<void> made = create(*database);
            QVERIFY2(made || made.error().kind == ErrorKind::Busy, qPrintable(made ? QString() : made.error().code));
            begunAgain += made.has_value();
            QVERIFY(serversetup::open(*database));
            QCOMPARE(Accounts(*database, clock, PasswordCost::forTests()).list()->size(), 1);
            QVERIFY(QDir(place).removeRecursively());
        }
        qInfo("%d cuts, %d begun again", int(remains.size()), begunAgain);
        QVERIFY(begunAgain > 10 && begunAgain <= int(remains.size()));
    }

    void aMigrationIsWholeOrAbsent()
    {
        QTemporaryDir folder(memoryFolder());
        const QString path = folder.filePath(QStringLiteral("city.sqlite"));
        {
            TestCity city(QStringLiteral("sqlite:") + path);
            city.fill();
            city.database->execute(QStringLiteral("DROP TABLE blob_chunk")); // as 0001 left it
            city.database->execute(QStringLiteral("UPDATE server SET value = '1' WHERE key = 'schema'"));
        }
        const auto remains = eachRemains([&] { QVERIFY(serversetup::open(*opened(path))); });
        QVERIFY(remains.size() > 5);
        for (const CutDisk::Remains &left : remains) {
            const QString place = folder.filePath(QStringLiteral("left"));
            leave(left, place);
            const auto database = opened(place + QStringLiteral("/city.sqlite"));
            QVERIFY(serversetup::open(*database));
            const auto report = serverbackup::check(*database);
            QCOMPARE(report->value(u"integrity").toString(), QStringLiteral("ok"));
            QCOMPARE(report->value(u"schema").toInt(), 2);
            QCOMPARE(report->value(u"ops")[u"applied"].toInt(), 38);
            QVERIFY(QDir(place).removeRecursively());
        }
    }
};

QTEST_GUILESS_MAIN(TestServerPowerCut)
#include "tst_powercut.moc"
