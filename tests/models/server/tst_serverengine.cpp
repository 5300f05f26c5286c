#include "bothdatabases.h"
#include "server/serverbackup.h"
#include "server/serverengine.h"
#include "sync/gzip.h"
#include "sync/protocoljson.h"
#include "testcity.h"
#include <QCryptographicHash>
#include <future>
#include <thread>

using namespace emonev;

namespace {

/// Calls the engine and waits for its answer.
template <typename T, typename F> ServerEngine::Reply<T> wait(F call)
{
    auto promise = std::make_shared<std::promise<ServerEngine::Reply<T>>>();
    call([promise](ServerEngine::Reply<T> reply) { promise->set_value(std::move(reply)); });
    return promise->get_future().get();
}

} // namespace

/// The engine: requests of many at once, through its threads, on both databases.
class TestServerEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city = std::make_unique<TestCity>(m_databases.url(kind));
        m_city->fill();
        m_engine = open(512);
    }
    void cleanup()
    {
        m_engine.reset();
        m_city.reset();
    }

    void theWholeWay()
    {
        const Bearer who = signIn("penilai", "d1");
        const wire::Op op = m_city->op("penilai", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"));
        const auto pushed = push(who, {m_engine->epoch(), "d1", {op}});
        QCOMPARE(std::get<wire::PushAnswer>(pushed).results[0].status, wire::OpStatus::Applied);
        const auto foreign = push(who, {m_engine->epoch(), "d2", {op}});
        QCOMPARE(std::get<wire::Refusal>(foreign).code, QString("foreign_device"));
        const auto pulled = wait<QByteArray>([&](auto done) {
            m_engine->pull(who, {m_engine->epoch(), 1000, {}}, done);
        });
        const auto answer = wire::pullAnswerFrom(std::get<QByteArray>(pulled));
        QVERIFY(answer);
        QCOMPARE(answer->scopes.keys(), (QStringList{"A", "A.first", "A1", "A1.first", "CITY"}));
        const auto snapshot = wait<SnapshotPlace>([&](auto done) { m_engine->snapshot(who, "A", {}, done); });
        QFile file(std::get<SnapshotPlace>(snapshot).path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(gunzipped(file.readAll(), 1 << 20));
        const QByteArray png("\x89PNG\r\n\x1a\nrest", 12);
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());
        const auto place = wait<wire::BlobPlace>([&](auto done) {
            m_engine->offerBlob(who, {hash, png.size(), "image/png", "A"}, done);
        });
        const auto progress = wait<BlobProgress>(
            [&](auto done) { m_engine->sendChunk(who, std::get<wire::BlobPlace>(place).upload, 0, png, hash, done); });
        QVERIFY(std::get<BlobProgress>(progress).place.have);
        const auto piece = wait<BlobPiece>([&](auto done) { m_engine->fetchBlob(who, hash, 0, 100, done); });
        QCOMPARE(std::get<BlobPiece>(piece).bytes, png);
        const auto health = wait<EngineHealth>([&](auto done) { m_engine->health(done); });
        QVERIFY(std::get<EngineHealth>(health).fine);
        QCOMPARE(std::get<EngineHealth>(health).ops.value("applied"), 1);
    }

    void forgetsAbandonedUploadsEachDay()
    {
        const Bearer who = signIn("penilai", "d1");
        const auto begin = [&] {
            const auto reply = wait<wire::BlobPlace>([&](auto done) {
                m_engine->offerBlob(who, {QString(64, 'c'), 4096, "image/png", "A"}, done);
            });
            return std::get<wire::BlobPlace>(reply).upload;
        };
        m_engine.reset(); // no engine is at work while the clock is set
        FixedClock &clock = m_stillClock;
        clock.set(QDateTime::currentDateTimeUtc());
        m_engine = open(512, clock);
        const QString upload = begin();
        m_engine->tidy();
        QCOMPARE(begin(), upload);
        m_engine.reset();
        clock.set(clock.now().addDays(8));
        m_engine = open(512, clock); // at the start
        const auto count = [this] {
            const auto query = m_city->database->prepare("SELECT count(*) FROM upload");
            query->run().next();
            return int(query->number(0));
        };
        QCOMPARE(count(), 0);
        m_city->database->execute("INSERT INTO upload (id, sha256, size, mime, scope, account, position, begun_at) "
                                  "VALUES ('u', 'c', 1, 'image/png', 'A', 'x', 0, '2020-01-01T00:00:00.000Z')");
        m_engine->tidy(); // not twice a day
        (void)wait<EngineHealth>([&](auto done) { m_engine->health(done); });
        QCOMPARE(count(), 1);
        clock.set(clock.now().addDays(1));
        m_engine->tidy();
        QTRY_COMPARE(count(), 0);
    }

    void withoutAToken()
    {
        const auto refused = push({"nonsense"}, {{}, "d1", {}});
        QCOMPARE(std::get<wire::Refusal>(refused).status, 401);
        const auto wrong = wait<wire::SessionAnswer>([&](auto done) {
            m_engine->session({"penilai", "salah-salah", {}, "d1", {}, {}}, done);
        });
        QCOMPARE(std::get<wire::Refusal>(wrong).status, 401);
    }

    void manyAtOnce()
    {
        constexpr int laptops = 6;
        constexpr int rounds = 20;
        QVector<Bearer> proofs;
        for (int i = 0; i < laptops; ++i)
            proofs.append(signIn("admin", QString("m%1").arg(i)));
        std::atomic<int> wrong{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < laptops; ++i)
            threads.emplace_back([&, i] {
                for (int n = 0; n < rounds; ++n) {
                    wire::Op op;
                    op.id = QString("m%1-%2").arg(i).arg(n);
                    op.devSeq = n + 1;
                    op.user = m_city->ids.value("admin");
                    op.main = TestCity::row("answer", QString("firstB//m%1-%2").arg(i).arg(n), "B", {{"value", "1"}});
                    const auto reply = push(proofs[i], {{}, QString("m%1").arg(i), {op}});
                    const auto *answer = std::get_if<wire::PushAnswer>(&reply);
                    if (!answer || answer->results[0].status != wire::OpStatus::Applied || answer->lastDevSeq != n + 1)
                        ++wrong;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        const auto health = wait<EngineHealth>([&](auto done) { m_engine->health(done); });
        QCOMPARE(std::get<EngineHealth>(health).pushes, laptops * rounds);
        QVERIFY(std::get<EngineHealth>(health).commits < laptops * rounds); // several waited for one commit
        const auto report = serverbackup::check(*m_city->database);
        QCOMPARE(report->value("integrity").toString(), QString("ok"));
        QCOMPARE(report->value("ops").toObject().value("applied").toInt(), 38 + laptops * rounds);
    }

    void aFullQueueSaysSo()
    {
        const Bearer who = signIn("penilai", "d1");
        m_engine = open(2);
        std::atomic<int> answered{0};
        std::atomic<int> busy{0};
        for (int i = 0; i < 200; ++i)
            m_engine->pull(who, {}, [&](const ServerEngine::Reply<QByteArray> &reply) {
                const auto *refused = std::get_if<wire::Refusal>(&reply);
                if (refused && refused->status == 503 && refused->retry && refused->retryAfter > 0)
                    ++busy;
                ++answered;
            });
        m_engine.reset(); // finishes what it took on
        QCOMPARE(answered.load(), 200);
        QVERIFY(busy > 0 && busy < 200);
    }

    void noServer()
    {
        EngineOptions options;
        options.url = "sqlite:" + m_databases.folder("nothing.sqlite");
        QCOMPARE(ServerEngine::open(options, m_clock).error().kind, ErrorKind::NotFound);
        options.url = "mysql://x";
        QCOMPARE(ServerEngine::open(options, m_clock).error().kind, ErrorKind::Usage);
    }

private:
    std::unique_ptr<ServerEngine> open(int largestQueue) { return open(largestQueue, m_clock); }
    std::unique_ptr<ServerEngine> open(int largestQueue, const Clock &clock)
    {
        EngineOptions options;
        options.url = m_city->database->url();
        options.blobFolder = m_databases.folder("blobs");
        options.cacheFolder = m_databases.folder("cache");
        options.largestQueue = largestQueue;
        options.cost = PasswordCost::forTests();
        auto engine = ServerEngine::open(options, clock);
        if (!engine)
            qFatal("%s", qPrintable(engine.error().detail));
        return std::move(engine).value();
    }
    Bearer signIn(const QString &user, const QString &device)
    {
        const auto reply = wait<wire::SessionAnswer>([&](auto done) {
            m_engine->session({user, "rahasia-" + user, {}, device, {}, {}}, done);
        });
        return {std::get<wire::SessionAnswer>(reply).access.toLatin1()};
    }
    ServerEngine::Reply<wire::PushAnswer> push(const Bearer &who, const wire::PushRequest &request)
    {
        return wait<wire::PushAnswer>([&](auto done) { m_engine->push(who, request, done); });
    }

    BothDatabases m_databases;
    SystemClock m_clock;
    FixedClock m_stillClock{QDateTime()};
    std::unique_ptr<TestCity> m_city;
    std::unique_ptr<ServerEngine> m_engine;
};

QTEST_GUILESS_MAIN(TestServerEngine)
#include "tst_serverengine.moc"
