#include "bothdatabases.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "server/sessions.h"
#include "sync/protocoljson.h"
#include "testcity.h"

using namespace emonev;
using wire::OpStatus;

/// Operations that another laptop's courier hands in, on both databases.
class TestCarriedOps : public QObject
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
        m_keys = KeyPair::generate();
        m_serverKey = signIn("penilai", "dev-penilai").serverKey;
    }
    void cleanup() { m_city.reset(); }

    void aSignedOneIsTakenAndAnsweredForTheWay()
    {
        const wire::Op op = carriedOp(500, "satu");
        const wire::PushAnswer answer = handIn("lurah", {op});
        const wire::OpResult result = answer.results.first();
        QCOMPARE(result.status, OpStatus::Applied);
        QVERIFY(result.seq > 0);
        QVERIFY(isSealed(result, answer.epoch));
        QVERIFY(!isSealed(result, "another epoch"));
        // Again, by whomever and by its maker: the same answer, once in the books.
        const wire::OpResult again = handIn("dinas", {op}).results.first();
        QCOMPARE(again.seq, result.seq);
        QVERIFY(isSealed(again, answer.epoch));
        wire::Op own = op;
        own.device.clear();
        own.signature.clear();
        const auto direct = std::get<wire::PushAnswer>(m_city->push("penilai", {own}, "dev-penilai"));
        QCOMPARE(direct.results.first().seq, result.seq);
        QCOMPARE(direct.results.first().signature, QString());
    }

    void aRefusalGoesBack()
    {
        wire::Op op = carriedOp(500, "satu");
        op.main.scope = "B"; // a lie
        op = sign(op);
        const wire::PushAnswer answer = handIn("lurah", {op});
        QCOMPARE(answer.results.first().status, OpStatus::Rejected);
        QVERIFY(isSealed(answer.results.first(), answer.epoch));
    }

    void whoeverForgesSpendsNothing_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("code");
        QTest::newRow("no signature") << "none"
                                      << "bad_signature";
        QTest::newRow("changed after signing") << "changed"
                                               << "bad_signature";
        QTest::newRow("another laptop's name") << "device"
                                               << "bad_signature";
        QTest::newRow("another author") << "author"
                                        << "bad_signature";
        QTest::newRow("an author nobody knows") << "nobody"
                                                << "unknown_author";
        QTest::newRow("a revoked laptop") << "revoked"
                                          << "device_revoked";
    }
    void whoeverForgesSpendsNothing()
    {
        QFETCH(QString, way);
        const wire::Op good = carriedOp(500, "satu");
        wire::Op bad = good;
        if (way == "none")
            bad.signature.clear();
        if (way == "changed")
            bad.madeAt = "2026-11-23T09:00:00+07:00";
        if (way == "device")
            bad.device = "dev-admin";
        if (way == "author")
            bad = sign([&] {
                wire::Op other = good;
                other.user = m_city->ids.value("admin");
                return other;
            }());
        if (way == "nobody")
            bad.user = "siapa";
        if (way == "revoked")
            QVERIFY(m_city->accounts().revokeDevice("dev-penilai"));
        const wire::PushAnswer answer = handIn("lurah", {bad});
        QCOMPARE(answer.results.first().status, OpStatus::Rejected);
        QTEST(answer.results.first().code, "code");
        QCOMPARE(answer.results.first().signature, QString());
        if (way != "revoked")
            QCOMPARE(handIn("lurah", {good}).results.first().status, OpStatus::Applied);
    }

    void aLaterOneMayComeFirst()
    {
        handIn("lurah", {carriedOp(502, "dua")});
        wire::Op earlier = carriedOp(501, "satu");
        earlier.device.clear();
        earlier.signature.clear();
        const auto reply = m_city->push("penilai", {earlier}, "dev-penilai");
        QVERIFY(std::holds_alternative<wire::PushAnswer>(reply));
        QCOMPARE(std::get<wire::PushAnswer>(reply).lastDevSeq, 501);
    }

private:
    wire::SessionAnswer signIn(const QString &user, const QString &device)
    {
        wire::SessionRequest request;
        request.user = user;
        request.password = "rahasia-" + user;
        request.device = device;
        request.signKey = QString::fromLatin1(m_keys.publicText());
        const auto reply = Sessions(*m_city->database, m_city->clock, PasswordCost::forTests()).signIn(request);
        if (!reply || !std::holds_alternative<wire::SessionAnswer>(*reply))
            qFatal("no session");
        return std::get<wire::SessionAnswer>(*reply);
    }
    wire::Op sign(wire::Op op) const
    {
        op.signature = QString::fromLatin1(toBase64Url(signDetached(wire::signedBytes(op), m_keys)));
        return op;
    }
    wire::Op carriedOp(qint64 devSeq, const QString &note)
    {
        wire::Op op = m_city->op("penilai", TestCity::edit("answer", "firstA//K1", "A", 1, "note", "catatan", note));
        op.devSeq = devSeq;
        op.device = "dev-penilai";
        return sign(op);
    }
    wire::PushAnswer handIn(const QString &bearer, const QVector<wire::Op> &ops)
    {
        return std::get<wire::PushAnswer>(m_city->push(bearer, ops));
    }
    bool isSealed(const wire::OpResult &result, const QString &epoch) const
    {
        const auto signature = fromBase64Url(result.signature.toLatin1());
        return signature && verifyDetached(wire::receiptBytes(result, epoch), *signature,
                                           *publicKeyFromText(m_serverKey.toLatin1()));
    }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
    KeyPair m_keys;
    QString m_serverKey;
};

QTEST_GUILESS_MAIN(TestCarriedOps)
#include "tst_carriedops.moc"
