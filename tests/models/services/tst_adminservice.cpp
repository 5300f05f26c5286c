#include "services/adminservice.h"
#include "support/scriptedgateway.h"
#include "support/testworkspace.h"
#include <QJsonDocument>
#include <QtTest>

using namespace emonev;

/// The administration's questions and orders, and what comes of the answers.
class TestAdminService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void usersAreRead();
    void devicesAreRead();
    void unsentUnitsAreAskedByMonth();
    void refusedWorkIsRead();
    void ordersGoWhereTheyBelong_data();
    void ordersGoWhereTheyBelong();
    void refusalsBecomeErrors_data();
    void refusalsBecomeErrors();
    void withoutSignInNothingIsAsked();

private:
    [[nodiscard]] AdminService service() { return {m_city->workspace(), m_gateway}; }

    std::unique_ptr<TestWorkspace> m_city;
    ScriptedGateway m_gateway;
};

void TestAdminService::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_gateway.fail({});
    QVERIFY(SyncService(m_city->workspace(), m_gateway)
                .signIn({QStringLiteral("https://kota"), QStringLiteral("admin"), QStringLiteral("rahasia-1")}));
}

void TestAdminService::usersAreRead()
{
    m_gateway.answer(QStringLiteral("/admin/users"),
                     R"({"users":[{"id":"1","name":"rina","role":"assessor","scopes":["A","B"],"disabled":false},
                                  {"id":"2","name":"budi","role":"viewer","scopes":[],"disabled":true}]})");
    const auto users = service().users();
    QVERIFY(users);
    QCOMPARE(users->size(), 2);
    QCOMPARE(users->first().scopes, (QStringList{"A", "B"}));
    QVERIFY(!users->first().disabled);
    QVERIFY(users->last().disabled);
}

void TestAdminService::devicesAreRead()
{
    m_gateway.answer(QStringLiteral("/admin/devices"),
                     R"({"devices":[{"id":"d","user":"rina","name":"lap-1","last_sync":"2026-11-22T01:00:00.000Z",
                                     "last_push":null,"revoked":true}]})");
    const auto devices = service().devices();
    QVERIFY(devices);
    QCOMPARE(devices->first().lastSync, QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC));
    QVERIFY(!devices->first().lastPush.isValid());
    QVERIFY(devices->first().revoked);
}

void TestAdminService::unsentUnitsAreAskedByMonth()
{
    m_gateway.answer(QStringLiteral("/admin/unsent?month=2026-09"),
                     R"({"units":[{"unit":"u","code":"A","name":"Dinas","users":["rina"],"last_op":null}]})");
    const auto units = service().unsent(QDate(2026, 9, 14));
    QVERIFY(units);
    QCOMPARE(units->first().users, QStringList{"rina"});
}

void TestAdminService::refusedWorkIsRead()
{
    m_gateway.answer(QStringLiteral("/admin/refused"),
                     R"({"ops":[{"op":"o","user":"budi","table":"answer","row":"a//V1.1","code":"actor_disabled",
                                 "at":"2026-11-21T05:00:00.000Z"}]})");
    const auto ops = service().refused();
    QVERIFY(ops);
    QCOMPARE(ops->first().code, QStringLiteral("actor_disabled"));
}

void TestAdminService::ordersGoWhereTheyBelong_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("add") << "add"
                         << "/admin/users"
                         << QByteArray(R"({"name":"siti","password":"rahasia-2","role":"unit","scopes":["A"]})");
    QTest::newRow("disable") << "disable"
                             << "/admin/users/siti%20a/disable" << QByteArray();
    QTest::newRow("enable") << "enable"
                            << "/admin/users/siti%20a/enable" << QByteArray();
    QTest::newRow("password") << "password"
                              << "/admin/users/siti/password" << QByteArray(R"({"password":"rahasia-2"})");
    QTest::newRow("scopes") << "scopes"
                            << "/admin/users/siti/scopes" << QByteArray(R"({"role":"unit","scopes":["A"]})");
    QTest::newRow("revoke") << "revoke"
                            << "/admin/devices/d1/revoke" << QByteArray();
    QTest::newRow("adopt") << "adopt"
                           << "/admin/adopt" << QByteArray(R"({"op":"o1"})");
}

void TestAdminService::ordersGoWhereTheyBelong()
{
    QFETCH(QString, order);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    m_gateway.answer(path, "{}");
    const AdminUser siti{{}, QStringLiteral("siti"), QStringLiteral("unit"), {QStringLiteral("A")}, false};
    AdminService admin = service();
    const QHash<QString, std::function<Result<void>()>> orders{
        {"add", [&] { return admin.addUser(siti, QStringLiteral("rahasia-2")); }},
        {"disable", [&] { return admin.setDisabled(QStringLiteral("siti a"), true); }},
        {"enable", [&] { return admin.setDisabled(QStringLiteral("siti a"), false); }},
        {"password", [&] { return admin.setPassword(QStringLiteral("siti"), QStringLiteral("rahasia-2")); }},
        {"scopes", [&] { return admin.setScopes(siti); }},
        {"revoke", [&] { return admin.revoke(QStringLiteral("d1")); }},
        {"adopt", [&] { return admin.adopt(QStringLiteral("o1")); }},
    };
    QVERIFY(orders.value(order)());
    const ScriptedGateway::Asked asked = m_gateway.asked().constLast();
    QCOMPARE(asked.method, QByteArray("POST"));
    QCOMPARE(asked.path, path);
    QCOMPARE(asked.json, body);
}

void TestAdminService::refusalsBecomeErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no network") << 0 << ""
                                << "no_answer";
    QTest::newRow("ran out") << 401 << "sign_in"
                             << "sign_in";
    QTest::newRow("not allowed") << 403 << "forbidden_scope"
                                 << "forbidden_scope";
    QTest::newRow("name taken") << 409 << "user_exists"
                                << "admin_refused";
    QTest::newRow("gone") << 404 << "not_found"
                          << "admin_unknown";
    QTest::newRow("busy") << 503 << ""
                          << "server_busy";
}

void TestAdminService::refusalsBecomeErrors()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, expected);
    m_gateway.fail(wire::Refusal{status, code, false, 0, {}});
    const auto users = service().users();
    QVERIFY(!users);
    QCOMPARE(users.error().code, expected);
}

void TestAdminService::withoutSignInNothingIsAsked()
{
    m_city = std::make_unique<TestWorkspace>();
    const qsizetype before = m_gateway.asked().size();
    QCOMPARE(service().users().error().code, QStringLiteral("sign_in"));
    QCOMPARE(m_gateway.asked().size(), before);
}

QTEST_GUILESS_MAIN(TestAdminService)
#include "tst_adminservice.moc"
