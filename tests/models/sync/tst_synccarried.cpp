#include "storage/courierrepository.h"
#include "support/testworkspace.h"
#include "sync/protocoljson.h"
#include "sync/syncsession.h"
#include <QJsonDocument>
#include <QtTest>

using namespace emonev;

namespace {

/// Answers pushes as it is told and has nothing to pull.
class ToldServer final : public SyncServer
{
public:
    std::function<Reply<wire::PushAnswer>(const wire::PushRequest &)> onPush;
    QString epoch = QStringLiteral("e1");
    QVector<QStringList> pushed;

    Reply<wire::PushAnswer> push(const wire::PushRequest &request) override
    {
        QStringList ids;
        for (const wire::Op &op : request.ops)
            ids.append(op.id);
        pushed.append(ids);
        if (request.epoch != epoch)
            return wire::Refusal{409, QStringLiteral("epoch_changed"), true, 0, epoch};
        return onPush(request);
    }
    Reply<wire::PullAnswer> pull(const wire::PullRequest &) override
    {
        wire::PullAnswer answer;
        answer.epoch = epoch;
        answer.high = 5;
        return answer;
    }
    Reply<bool> snapshot(const QString &, QString &, qint64, QIODevice &) override { return true; }
    Reply<wire::BlobPlace> offerBlob(const wire::BlobOffer &) override { return wire::BlobPlace(); }
    Reply<wire::BlobPlace> sendChunk(const QString &, qint64, const QByteArray &) override { return wire::BlobPlace(); }
    Reply<bool> fetchBlob(const QString &, qint64, QIODevice &) override { return true; }
    Reply<bool> changeDevice(const QString &) override { return true; }
    [[nodiscard]] QDateTime serverTime() const override { return {}; }
};

wire::PushAnswer applied(const wire::PushRequest &request, const QString &signature = QStringLiteral("seal"))
{
    wire::PushAnswer answer;
    answer.epoch = request.epoch;
    for (const wire::Op &op : request.ops) {
        wire::OpResult result;
        result.op = op.id;
        result.seq = 10 + op.devSeq;
        result.signature = signature;
        answer.results.append(result);
    }
    return answer;
}

} // namespace

/// What a pass of sync does with others' operations that came by courier.
class TestSyncCarried : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_work = std::make_unique<TestWorkspace>();
        m_server = std::make_unique<ToldServer>();
        m_server->onPush = [](const wire::PushRequest &request) { return applied(request); };
        const auto kept = m_work->store().write([](Connection &c) -> Result<void> {
            Peer peer;
            peer.device = "dev-b";
            peer.account = "acc-b";
            peer.epoch = "e1";
            peers::put(c, peer);
            return {};
        });
        QVERIFY(kept);
    }

    void theyGoInTheirMakersOrder()
    {
        carry("z", "dev-a", 1);
        carry("y", "dev-c", 1);
        carry("x", "dev-a", 2);
        const SyncSummary summary = pass().summary;
        QCOMPARE(m_server->pushed, (QVector<QStringList>{{"z", "x", "y"}}));
        QCOMPARE(summary.carried, 3);
        QCOMPARE(summary.ops, 0);
        QCOMPARE(find("x").status, CourierOp::Status::Answered);
        QCOMPARE(find("x").seq, 12);
        QVERIFY(find("x").receipt.contains("seal"));
        pass();
        QCOMPARE(m_server->pushed.size(), 1);
    }

    void ownWorkGoesFirst()
    {
        carry("x", "dev-a", 1);
        m_work->addUnit("A");
        pass();
        QCOMPARE(m_server->pushed.size(), 2);
        QCOMPARE(m_server->pushed.last(), QStringList{"x"});
    }

    void oneThatSpoilsIsFound()
    {
        for (int i = 1; i <= 4; ++i)
            carry(QString("o%1").arg(i), "dev-a", i);
        m_server->onPush = [](const wire::PushRequest &request) -> SyncServer::Reply<wire::PushAnswer> {
            for (const wire::Op &op : request.ops)
                if (op.id == "o2")
                    return wire::Refusal{422, "op_reused", false, 0, op.id};
            return applied(request);
        };
        const auto outcome = pass();
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.summary.carried, 3);
        QCOMPARE(find("o2").status, CourierOp::Status::Refused);
        QCOMPARE(find("o2").code, QString("op_reused"));
        QCOMPARE(find("o4").status, CourierOp::Status::Answered);
    }

    void aRefusalOfTheBearerIsNoReceipt()
    {
        carry("x", "dev-a", 1);
        m_server->onPush = [](const wire::PushRequest &request) {
            wire::PushAnswer answer = applied(request, {});
            answer.results[0].status = wire::OpStatus::Rejected;
            answer.results[0].code = "bad_signature";
            return answer;
        };
        QVERIFY(!pass().error);
        QCOMPARE(find("x").status, CourierOp::Status::Refused);
        QVERIFY(find("x").receipt.isEmpty());
    }

    void withoutANetworkTheyWait()
    {
        carry("x", "dev-a", 1);
        m_server->onPush = [](const wire::PushRequest &) { return wire::Refusal{0, "no_answer", true, 0, {}}; };
        const auto outcome = pass();
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::Network);
        QCOMPARE(find("x").status, CourierOp::Status::Waiting);
    }

    void aRestoredServerGetsThemAgain()
    {
        carry("x", "dev-a", 1);
        QVERIFY(!pass().error);
        m_server->epoch = "e2"; // its backup ended at 5, the answer was 11
        carry("y", "dev-a", 2);
        QVERIFY(!pass().error);
        QCOMPARE(m_server->pushed.last(), (QStringList{"x", "y"}));
        QVERIFY(find("x").receipt.contains("e2"));
    }

    void answersToOthersAreNotTaken()
    {
        carry("x", "dev-a", 1);
        m_server->onPush = [](const wire::PushRequest &request) {
            wire::PushAnswer answer = applied(request);
            answer.results[0].op = "another";
            return answer;
        };
        QVERIFY(pass().error);
        QCOMPARE(find("x").status, CourierOp::Status::Waiting);
    }

private:
    void carry(const QString &id, const QString &device, qint64 devSeq)
    {
        wire::Op op;
        op.id = id;
        op.device = device;
        op.devSeq = devSeq;
        op.user = "acc-a";
        op.signature = "sig";
        op.main.table = "unit";
        op.main.row = "row";
        op.main.scope = "CITY";
        const QByteArray body = QJsonDocument(wire::toJson(op)).toJson(QJsonDocument::Compact);
        const auto kept = m_work->store().write([&](Connection &c) -> Result<void> {
            carried::put(c, {id, device, devSeq, "CITY", body, "2026-11-22T00:00:00Z"});
            return {};
        });
        QVERIFY(kept);
    }
    SyncSession::Outcome pass() { return SyncSession(m_work->store(), m_work->clock(), *m_server).run(); }
    CourierOp find(const QString &id)
    {
        return *m_work->store().read(
            [&](Connection &c) -> Result<CourierOp> { return carried::find(c, id).value_or(CourierOp()); });
    }

    std::unique_ptr<TestWorkspace> m_work;
    std::unique_ptr<ToldServer> m_server;
};

QTEST_GUILESS_MAIN(TestSyncCarried)
#include "tst_synccarried.moc"
