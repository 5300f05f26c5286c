#include "bothdatabases.h"
#include "secrets/signing.h"
#include "secrets/tokens.h"
#include "server/sessions.h"
#include "sync/protocoljson.h"
#include "testcity.h"
#include <QJsonDocument>

using namespace emonev;

/// Accounts, tokens and devices, on both databases.
class TestSessions : public QObject
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
    }
    void cleanup() { m_city.reset(); }

    void aServerIsMadeOnce()
    {
        const auto again =
            serversetup::create(*m_city->database, m_city->clock, "Lain", "x", "rahasia-x", PasswordCost::forTests());
        QCOMPARE(again.error().code, QString("server_exists"));
        QCOMPARE(ServerState::read(*m_city->database).city, QString("Kota Uji"));
        QVERIFY(serversetup::open(*m_city->database));
    }

    void accountsAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("fine") << "ani"
                              << "unit" << QByteArray("delapan8") << "";
        QTest::newRow("unknown role") << "ani"
                                      << "king" << QByteArray("delapan8") << "unknown_role";
        QTest::newRow("taken") << "admin"
                               << "viewer" << QByteArray("delapan8") << "account_exists";
        QTest::newRow("no name") << ""
                                 << "unit" << QByteArray("delapan8") << "bad_account_name";
        QTest::newRow("name with a line break") << "a\nb"
                                                << "unit" << QByteArray("delapan8") << "bad_account_name";
        QTest::newRow("short password") << "ani"
                                        << "unit" << QByteArray("lima5") << "short_password";
    }

    void accountsAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, role);
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        const auto added = m_city->accounts().add(name, role, {"U-A"}, password);
        QCOMPARE(added ? QString() : added.error().code, code);
    }

    void signingIn()
    {
        const auto answer = fine(ask("penilai", "rahasia-penilai", "d1"));
        QCOMPARE(answer.user, QString("penilai"));
        QCOMPARE(answer.account, m_city->ids.value("penilai"));
        QCOMPARE(answer.role, QString("assessor"));
        QCOMPARE(answer.city, QString("Kota Uji"));
        QCOMPARE(answer.accessSeconds, 900);
        // His own round, too, and not the second assessor's, whom he must not read.
        QCOMPARE(answer.scopeKeys.keys(), (QStringList{"A", "A.first", "A1", "A1.first", "CITY"}));
        const auto session = std::get<SignedIn>(*sessions().find(answer.access.toLatin1()));
        QCOMPARE(session.account, answer.account);
        QCOMPARE(session.device, QString("d1"));
        QCOMPARE(std::get<wire::Refusal>(*sessions().find(answer.refresh.toLatin1())).status, 401);
        QCOMPARE(std::get<wire::Refusal>(*sessions().find("nonsense")).status, 401);
        m_city->clock.set(m_city->clock.now().addSecs(901));
        QCOMPARE(std::get<wire::Refusal>(*sessions().find(answer.access.toLatin1())).code, QString("sign_in"));
        QVERIFY(sessions().forgetExpired());
        // No password and no token lies in the database as it is.
        SqlQuery &account = m_city->database->query("account/find_named").run(QString("penilai"));
        QVERIFY(account.next() && account.text(4).startsWith("$argon2id$"));
        account.finish();
        SqlQuery &token = m_city->database->query("token/find_token").run(answer.refresh);
        QVERIFY(!token.next());
        token.finish();
    }

    void refreshing()
    {
        const auto first = fine(ask("penilai", "rahasia-penilai", "d1"));
        m_city->clock.set(m_city->clock.now().addDays(179));
        const auto second = fine(refresh(first.refresh, "d1"));
        QCOMPARE(second.refresh, first.refresh);
        m_city->clock.set(m_city->clock.now().addDays(179));   // sliding: 358 days after the password
        const auto other = fine(refresh(first.refresh, "d2")); // the laptop's old image came back
        QVERIFY(other.refresh != first.refresh);
        QCOMPARE(m_city->accounts().devices()->size(), 3); // with the admin's
        m_city->clock.set(m_city->clock.now().addDays(181));
        QCOMPARE(refused(refresh(first.refresh, "d1")).status, 401);
        QCOMPARE(refused(refresh(first.access, "d1")).status, 401);
    }

    void disabledAccounts()
    {
        const auto first = fine(ask("dinas", "rahasia-dinas", "d1"));
        QVERIFY(m_city->accounts().setDisabled("dinas", true));
        QCOMPARE(refused(ask("dinas", "rahasia-dinas", "d1")).code, QString("actor_disabled"));
        const auto still = fine(refresh(first.refresh, "d1"));
        QVERIFY(still.disabled);
        QVERIFY(still.grants.isEmpty() && still.scopeKeys.isEmpty());
        QVERIFY(std::get<SignedIn>(*sessions().find(still.access.toLatin1())).disabled);
        QCOMPARE(m_city->accounts().setDisabled("nobody", true).error().kind, ErrorKind::NotFound);
    }

    void revokedDevices()
    {
        const auto first = fine(ask("dinas", "rahasia-dinas", "d1"));
        QVERIFY(m_city->accounts().revokeDevice("d1"));
        QCOMPARE(std::get<wire::Refusal>(*sessions().find(first.access.toLatin1())).status, 401);
        QCOMPARE(refused(refresh(first.refresh, "d1")).status, 401);
        QCOMPARE(refused(ask("dinas", "rahasia-dinas", "d1")).code, QString("device_revoked"));
        const auto devices = m_city->accounts().devices();
        for (const DeviceInfo &device : *devices)
            QCOMPARE(device.revoked, device.id == u"d1");
        QCOMPARE(m_city->accounts().revokeDevice("d9").error().kind, ErrorKind::NotFound);
    }

    void guessing()
    {
        QCOMPARE(refused(ask("nobody", "rahasia-nobody", "d1")).code, QString("wrong_password"));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(refused(ask("dinas", "salah-salah", "d1")).code, QString("wrong_password"));
        const auto stopped = refused(ask("dinas", "rahasia-dinas", "d1"));
        QCOMPARE(stopped.status, 429);
        QVERIFY(stopped.retryAfter > 0);
        m_city->clock.set(m_city->clock.now().addSecs(16 * 60));
        fine(ask("dinas", "rahasia-dinas", "d1"));
    }

    void theServersWordOnADevice()
    {
        const KeyPair keys = KeyPair::generate();
        wire::SessionRequest request{"penilai", "rahasia-penilai", {},
                                     "d1",      "Laptop",          QString::fromLatin1(keys.publicText())};
        const auto answer = fine(*sessions().signIn(request));
        const QList<QByteArray> parts = answer.certificate.toLatin1().split('.');
        const QByteArray word = *fromBase64Url(parts.value(0));
        QVERIFY(verifyDetached(word, *fromBase64Url(parts.value(1)), *publicKeyFromText(answer.serverKey.toLatin1())));
        const QString until = m_city->clock.now().addDays(400).toString(Qt::ISODateWithMs);
        QCOMPARE(QJsonDocument::fromJson(word).object(), (QJsonObject{{"account", answer.account},
                                                                      {"city", "Kota Uji"},
                                                                      {"device", "d1"},
                                                                      {"key", request.signKey},
                                                                      {"until", until},
                                                                      {"user", "penilai"}}));
        // Work of this laptop that another carries.
        wire::Op op = m_city->op("penilai", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"));
        op.device = "d1";
        wire::Op forged = op;
        forged.signature = QString::fromLatin1(toBase64Url(signDetached("something else", keys)));
        op.signature = QString::fromLatin1(toBase64Url(signDetached(wire::signedBytes(op), keys)));
        const auto wrong = m_city->push("lurah", {forged});
        QCOMPARE(std::get<wire::PushAnswer>(wrong).results[0].code, QString("bad_signature"));
        const auto right = m_city->push("lurah", {op});
        QCOMPARE(std::get<wire::PushAnswer>(right).results[0].status, wire::OpStatus::Applied);
        op.device.clear();
        op.signature.clear();
        const auto again = m_city->push("penilai", {op}, "d1"); // then it finds a network itself
        QCOMPARE(std::get<wire::PushAnswer>(again).results[0].seq, std::get<wire::PushAnswer>(right).results[0].seq);
    }

    void whoHasNotSent()
    {
        const auto before = m_city->accounts().unitActivity();
        QCOMPARE(before->size(), 3);
        m_city->clock.set(m_city->clock.now().addDays(1));
        m_city->one("lurah", TestCity::edit("answer", "selfA1//K1", "A1", 1, "value", "0", "1"));
        const auto after = m_city->accounts().unitActivity();
        QCOMPARE(after->last().code, QString("U-A1"));
        QVERIFY(after->last().lastAt > after->first().lastAt);
    }

private:
    using Reply = Sessions::Reply<wire::SessionAnswer>;
    Sessions sessions() { return Sessions(*m_city->database, m_city->clock, PasswordCost::forTests()); }
    Reply ask(const QString &user, const QString &password, const QString &device)
    {
        return *sessions().signIn({user, password, {}, device, {}, {}});
    }
    Reply refresh(const QString &token, const QString &device)
    {
        return *sessions().signIn({{}, {}, token, device, {}, {}});
    }
    static wire::SessionAnswer fine(const Reply &reply)
    {
        if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
            qFatal("refused: %s", qPrintable(refusal->code));
        return std::get<wire::SessionAnswer>(reply);
    }
    static wire::Refusal refused(const Reply &reply) { return std::get<wire::Refusal>(reply); }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
