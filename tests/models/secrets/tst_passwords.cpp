#include "secrets/passwords.h"
#include <QtTest>

using namespace emonev;

/// Argon2id hashes: ours, foreign ones, and what is none.
class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownHashIsVerified_data();
    void ownHashIsVerified();
    void sameHashIsNeverMadeTwice();
    void foreignHash_data();
    void foreignHash();
    void rehash_data();
    void rehash();
    void productionCost();
    void impossibleCostFails();
};

void TestPasswords::ownHashIsVerified_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("plain") << QByteArray("kota semarang 2026");
    QTest::newRow("not ASCII") << QByteArrayLiteral("sandi é 東京 🔑");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("with a zero byte") << QByteArray("vor\0nach", 8);
    QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x');
}

void TestPasswords::ownHashIsVerified()
{
    QFETCH(QByteArray, password);
    const auto hash = hashPassword(password, PasswordCost::forTests());
    QVERIFY(hash);
    QVERIFY2(hash->startsWith("$argon2id$v=19$"), hash->constData());
    QVERIFY(verifyPassword(*hash, password));
    QVERIFY(!verifyPassword(*hash, password + 'x'));
    QVERIFY(!verifyPassword(*hash, password + '\0'));
    if (!password.isEmpty())
        QVERIFY(!verifyPassword(*hash, password.chopped(1)));
}

void TestPasswords::sameHashIsNeverMadeTwice()
{
    const auto first = hashPassword("rahasia", PasswordCost::forTests());
    const auto second = hashPassword("rahasia", PasswordCost::forTests());
    QVERIFY(first && second);
    QVERIFY(*first != *second);
}

// Made by the reference program: printf PASSWORD | argon2 SALT -id -t T -m M -p 1 -l 32 -e
const QByteArray foreignTwelve =
    "$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHQxMjM0NTY3OA$k8fa9no7wMtJZkbf4liEhq57Y+qym5pijy8Weedm9fU";
const QByteArray foreignUnicode =
    "$argon2id$v=19$m=1024,t=2,p=1$Z2FyYW1rZWR1YTEyMzQ1Ng$vs94QYR9QXoBwMg98TCu1QraEZ3zRUAr0emlEdhykJA";
const QByteArray foreignProduction =
    "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQxMjM0NTY3OA$uoOJgpyw74DuHQlEYRV9KosQ3uOg2B96kucfT+CXIzU";
const QByteArray foreignArgon2i =
    "$argon2i$v=19$m=4096,t=3,p=1$c29tZXNhbHQxMjM0NTY3OA$EteXNgpL3esYXVVRKvuXxufQ1zosgwWKzeB7jl96qyA";

void TestPasswords::foreignHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("right");
    const QByteArray password = "rahasia kota";
    QTest::newRow("right password") << foreignTwelve << password << true;
    QTest::newRow("right password, not ASCII") << foreignUnicode << QByteArrayLiteral("kata sandi é 東京") << true;
    QTest::newRow("right password, cost of production") << foreignProduction << password << true;
    QTest::newRow("other case") << foreignTwelve << QByteArray("Rahasia kota") << false;
    QTest::newRow("other hash's password") << foreignUnicode << password << false;
    QTest::newRow("Argon2i is not taken") << foreignArgon2i << password << false;
    QTest::newRow("last letter changed") << foreignTwelve.chopped(1) + 'Q' << password << false;
    QTest::newRow("cut off") << foreignTwelve.chopped(8) << password << false;
    QTest::newRow("cost changed") << QByteArray(foreignTwelve).replace("t=3", "t=2") << password << false;
    QTest::newRow("empty") << QByteArray() << password << false;
    QTest::newRow("plain text") << password << password << false;
    QTest::newRow("far too long") << foreignTwelve + QByteArray(500, 'A') << password << false;
    QTest::newRow("with a zero byte behind") << foreignTwelve + QByteArray(1, '\0') << password << false;
}

void TestPasswords::foreignHash()
{
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, password);
    QTEST(verifyPassword(hash, password), "right");
}

void TestPasswords::rehash_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<bool>("needed");
    QTest::newRow("cheaper than today's cost") << foreignTwelve << true;
    QTest::newRow("today's cost") << foreignProduction << false;
    QTest::newRow("other method") << foreignArgon2i << true;
    QTest::newRow("no hash") << QByteArray("rahasia") << true;
    QTest::newRow("far too long") << foreignProduction + QByteArray(500, 'A') << true;
}

void TestPasswords::rehash()
{
    QFETCH(QByteArray, hash);
    QTEST(needsRehash(hash, PasswordCost::production()), "needed");
}

void TestPasswords::productionCost()
{
    QCOMPARE(PasswordCost::production().memory, std::size_t(64 * 1024 * 1024));
    QCOMPARE(PasswordCost::production().passes, 2ULL);
    const auto hash = hashPassword("rahasia", PasswordCost::production());
    QVERIFY(hash && hash->contains("$m=65536,t=2,p=1$"));
    QVERIFY(verifyPassword(*hash, "rahasia"));
    QVERIFY(!needsRehash(*hash, PasswordCost::production()));
}

void TestPasswords::impossibleCostFails()
{
    const auto hash = hashPassword("rahasia", {1, 0});
    QVERIFY(!hash);
    QCOMPARE(hash.error().code, QStringLiteral("password_not_hashed"));
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
