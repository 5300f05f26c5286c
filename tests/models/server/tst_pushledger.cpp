#include "bothdatabases.h"
#include "sync/protocoljson.h"
#include "testcity.h"
#include <QJsonDocument>
#include <thread>

using namespace emonev;
using wire::OpStatus;

namespace {

wire::PushAnswer answerOf(const PushLogic::Reply &reply) { return std::get<wire::PushAnswer>(reply); }
wire::Refusal refusalOf(const PushLogic::Reply &reply) { return std::get<wire::Refusal>(reply); }

wire::RowPatch note(qint64 version, const QString &from, const QString &to)
{
    return TestCity::edit("answer", "firstA//K1", "A", version, "note", from, to);
}

wire::RowPatch value(qint64 version, const QString &from, const QString &to)
{
    return TestCity::edit("answer", "firstA//K1", "A", version, "value", from, to);
}

} // namespace

/// Each operation is answered once: repetitions, authors, many writers, on both databases.
class TestPushLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city = std::make_unique<TestCity>(m_databases.url(kind));
        m_city->fill();
    }
    void cleanup() { m_city.reset(); }
    void initTestCase_data() { BothDatabases::addRows(); }

    void repetition()
    {
        const auto op = m_city->op("penilai", value(1, "0", "1"));
        const auto bad = m_city->op("penilai", TestCity::edit("unit", "X", "CITY", 1, "name", "a", "b"));
        const auto first = answerOf(m_city->push("penilai", {op, bad}));
        const auto high = m_city->pulled("admin").high;
        for (int i = 0; i < 3; ++i) {
            const auto again = answerOf(m_city->push("penilai", {op, bad}));
            QCOMPARE(wire::toJson(again), wire::toJson(first));
            QCOMPARE(m_city->pulled("admin").high, high);
        }
        const auto twice = answerOf(m_city->push("penilai", {op, op}));
        QCOMPARE(twice.results[0].seq, twice.results[1].seq);
        const auto fresh = m_city->op("penilai", note(2, "catatan", "n"));
        const auto inOne = answerOf(m_city->push("penilai", {fresh, fresh}));
        QVERIFY(inOne.results[0].seq > high);
        QCOMPARE(inOne.results[0].seq, inOne.results[1].seq);
        QCOMPARE(inOne.results[0].version, inOne.results[1].version);
    }

    void requestsThatAreRefusedWhole()
    {
        const auto op = m_city->op("penilai", value(1, "0", "1"));
        m_city->push("penilai", {op});
        wire::Op other = op;
        other.main.set[0].to.insert("value", "TB");
        QCOMPARE(refusalOf(m_city->push("penilai", {other})).status, 422);
        QCOMPARE(refusalOf(m_city->push("penilai", {other})).code, QString("op_reused"));
        auto back = m_city->op("penilai", note(2, "catatan", "x"));
        back.devSeq = op.devSeq;
        QCOMPARE(refusalOf(m_city->push("penilai", {back})).status, 409);
        QCOMPARE(refusalOf(m_city->push("penilai", {back})).code, QString("device_forked"));
        PushJob job = m_city->job("penilai", {m_city->op("penilai", note(2, "catatan", "x"))});
        job.request.epoch = "another";
        QCOMPARE(refusalOf(PushLogic(*m_city->database, m_city->clock).apply({job})->first()).code,
                 QString("epoch_changed"));
        job.request.epoch = ServerState::read(*m_city->database).epoch;
        job.schema = 0;
        QCOMPARE(refusalOf(PushLogic(*m_city->database, m_city->clock).apply({job})->first()).status, 426);
        job.schema = 1;
        QCOMPARE(answerOf(PushLogic(*m_city->database, m_city->clock).apply({job})->first()).results[0].status,
                 OpStatus::Applied);
        QVERIFY(m_city->accounts().revokeDevice("dev-penilai"));
        QCOMPARE(refusalOf(m_city->push("penilai", {m_city->op("penilai", note(3, "x", "y"))})).code,
                 QString("device_revoked"));
    }

    void aStrangersOperationSentAgainIsNoFork()
    {
        const auto foreign = m_city->op("dinas", TestCity::edit("answer", "selfA//K1", "A", 1, "value", "0", "1"));
        const auto own = m_city->op("penilai", value(1, "0", "1"));
        for (int time = 0; time < 2; ++time) { // the answer was lost
            const auto results = answerOf(m_city->push("penilai", {foreign, own})).results;
            QCOMPARE(results[0].code, QString("foreign_author"));
            QCOMPARE(results[1].status, OpStatus::Applied);
        }
    }

    void authors()
    {
        const auto foreign = m_city->op("dinas", TestCity::edit("answer", "selfA//K1", "A", 1, "value", "0", "1"));
        QCOMPARE(answerOf(m_city->push("penilai", {foreign})).results[0].code, QString("foreign_author"));
        QCOMPARE(answerOf(m_city->push("dinas", {foreign})).results[0].status,
                 OpStatus::Applied); // its id wasn't spent
        QVERIFY(m_city->accounts().setDisabled("dinas", true));
        const auto late = m_city->op("dinas", TestCity::edit("answer", "selfA//K1", "A", 2, "value", "1", "0"));
        const auto refused = answerOf(m_city->push("dinas", {late})).results[0];
        QCOMPARE(refused.code, QString("actor_disabled"));
        SqlQuery &body = m_city->database->query("op/find_body").run(late.id);
        QVERIFY(body.next());
        QCOMPARE(wire::opFrom(QJsonDocument::fromJson(body.text(0).toUtf8()).object())->main, late.main);
        body.finish();
        QVERIFY(m_city->accounts().setDisabled("dinas", false));
        QCOMPARE(answerOf(m_city->push("dinas", {late})).results[0].code, QString("actor_disabled")); // for good
    }

    void severalPushesInOneTransaction()
    {
        PushLogic logic(*m_city->database, m_city->clock);
        const auto first = m_city->op("penilai", value(1, "0", "1"));
        const auto second = m_city->op("koordinator", value(1, "0", "TB"));
        PushJob wrong = m_city->job("admin", {m_city->op("admin", note(1, "catatan", "z"))});
        wrong.request.epoch = "another";
        const auto replies =
            logic.apply({m_city->job("penilai", {first}), wrong, m_city->job("koordinator", {second})});
        QVERIFY(replies);
        QCOMPARE(answerOf((*replies)[0]).results[0].status, OpStatus::Applied);
        QCOMPARE(refusalOf((*replies)[1]).code, QString("epoch_changed"));
        QCOMPARE(answerOf((*replies)[2]).results[0].status, OpStatus::Conflict);
        m_city->verifySums();
    }

    void writersAtOnceLoseNothing()
    {
        constexpr int writers = 4;
        constexpr int rounds = 15;
        std::atomic<bool> over{false};
        QMap<QString, qint64> seen;
        std::thread reader([&] {
            auto database = ServerDatabase::open(m_city->database->url()).value().release();
            QMap<QString, qint64> cursors;
            for (bool isLast = false; !isLast;) {
                isLast = over;
                const auto reply = PullLogic(*database).pull(m_city->ids.value("admin"), {{}, 1000, cursors});
                const PullResult &page = std::get<PullResult>(*reply);
                for (auto it = page.scopes.cbegin(); it != page.scopes.cend(); ++it) {
                    cursors.insert(it.key(), it->next);
                    for (const PullResult::Row &row : it->rows)
                        seen.insert(row.table + row.row, row.version);
                }
                if (page.head.more)
                    isLast = false;
            }
            delete database;
        });
        std::vector<std::thread> threads;
        std::atomic<int> failures{0};
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&, w] {
                auto database = ServerDatabase::open(m_city->database->url()).value();
                for (int i = 0; i < rounds; ++i) {
                    wire::Op op;
                    op.id = QString("w%1-%2").arg(w).arg(i);
                    op.devSeq = i + 1;
                    op.user = m_city->ids.value("admin");
                    op.main = TestCity::row("answer", QString("firstB//W%1-%2").arg(w).arg(i), "B", {{"value", "1"}});
                    const PushJob job{op.user, {{}, QString("writer-%1").arg(w), {op}}, wire::schemaLatest};
                    const auto replies = PushLogic(*database, m_city->clock).apply({job});
                    if (!replies || !std::holds_alternative<wire::PushAnswer>(replies->first()) ||
                        std::get<wire::PushAnswer>(replies->first()).results[0].status != OpStatus::Applied)
                        ++failures;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        over = true;
        reader.join();
        QCOMPARE(failures.load(), 0);
        int found = 0;
        for (auto it = seen.cbegin(); it != seen.cend(); ++it)
            found += it.key().startsWith("answerfirstB//W");
        QCOMPARE(found, writers * rounds);
        m_city->verifySums();
    }

private:
    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(TestPushLedger)
#include "tst_pushledger.moc"
