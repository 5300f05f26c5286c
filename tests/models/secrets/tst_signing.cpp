#include "secrets/signing.h"
#include <QtTest>

using namespace emonev;

/// Ed25519 keys and signatures against the vectors of RFC 8032, section 7.1.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data();
    void vector();
    void tampering_data();
    void tampering();
    void generatedKeysSign();
    void keysSurviveTheirText();
    void textOfKnownKey();
    void damagedSecretKey_data();
    void damagedSecretKey();
    void damagedPublicKey_data();
    void damagedPublicKey();
};

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

const QByteArray firstSeed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
const QByteArray firstPublic = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

void TestSigning::vector_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("test 1, empty")
        << firstSeed << firstPublic << QByteArray()
        << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33b"
               "acc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("test 2, one byte")
        << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
        << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e1"
               "5996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("test 3, two bytes")
        << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << hex("af82")
        << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d"
               "16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void TestSigning::vector()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, publicKey);
    const auto keys = KeyPair::fromSeed(seed);
    QVERIFY(keys);
    QCOMPARE(keys->publicKey, publicKey);
    QTEST(signDetached(message, *keys), "signature");
    QVERIFY(verifyDetached(message, signDetached(message, *keys), publicKey));
}

void TestSigning::tampering_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("publicKey");
    const QByteArray message = "nilai unit 78,25";
    const auto keys = KeyPair::fromSeed(firstSeed);
    const QByteArray signature = signDetached(message, *keys);
    const QByteArray flipped = char(signature[0] ^ 1) + signature.mid(1);
    QTest::newRow("message changed") << QByteArray("nilai unit 88,25") << signature << firstPublic;
    QTest::newRow("message cut") << message.chopped(1) << signature << firstPublic;
    QTest::newRow("message longer") << message + '0' << signature << firstPublic;
    QTest::newRow("signature changed") << message << flipped << firstPublic;
    QTest::newRow("signature cut") << message << signature.chopped(1) << firstPublic;
    QTest::newRow("signature longer") << message << signature + '0' << firstPublic;
    QTest::newRow("no signature") << message << QByteArray() << firstPublic;
    QTest::newRow("zero signature") << message << QByteArray(64, '\0') << firstPublic;
    QTest::newRow("somebody else's key") << message << signature << KeyPair::generate().publicKey;
    QTest::newRow("key cut") << message << signature << firstPublic.chopped(1);
    QTest::newRow("no key") << message << signature << QByteArray();
    QTest::newRow("zero key and signature") << message << QByteArray(64, '\0') << QByteArray(32, '\0');
}

void TestSigning::tampering()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, publicKey);
    QVERIFY(!verifyDetached(message, signature, publicKey));
}

void TestSigning::generatedKeysSign()
{
    const KeyPair one = KeyPair::generate();
    const KeyPair other = KeyPair::generate();
    QVERIFY(one.publicKey != other.publicKey);
    QVERIFY(verifyDetached("ya", signDetached("ya", one), one.publicKey));
    QVERIFY(!verifyDetached("ya", signDetached("ya", other), one.publicKey));
}

void TestSigning::keysSurviveTheirText()
{
    const KeyPair keys = KeyPair::generate();
    const auto again = KeyPair::fromSecretText(keys.secretText());
    QVERIFY(again);
    QCOMPARE(again->publicKey, keys.publicKey);
    QCOMPARE(signDetached("ya", *again), signDetached("ya", keys));
    const auto publicKey = publicKeyFromText(keys.publicText());
    QVERIFY(publicKey);
    QCOMPARE(*publicKey, keys.publicKey);
}

void TestSigning::textOfKnownKey()
{
    // printf d75a98…511a | xxd -r -p | basenc --base64url
    QCOMPARE(KeyPair::fromSeed(firstSeed)->publicText(), QByteArray("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
}

void TestSigning::damagedSecretKey_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto base64 = [](const QByteArray &key) {
        return key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the seed alone") << base64(firstSeed);
    QTest::newRow("another public half") << base64(firstSeed + QByteArray(32, 'x'));
    QTest::newRow("too long") << base64(firstSeed + firstPublic + 'x');
    QTest::newRow("a strange letter") << base64(firstSeed + firstPublic).replace(3, 1, "!");
    QTest::newRow("a line end") << base64(firstSeed + firstPublic) + '\n';
}

void TestSigning::damagedSecretKey()
{
    QFETCH(QByteArray, text);
    const auto keys = KeyPair::fromSecretText(text);
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, QStringLiteral("signing_key_damaged"));
    QCOMPARE(keys.error().kind, ErrorKind::InvalidData);
}

void TestSigning::damagedPublicKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too short") << QByteArray("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcH");
    QTest::newRow("left-over bits set") << QByteArray("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp");
    QTest::newRow("ordinary base64") << QByteArray("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
}

void TestSigning::damagedPublicKey()
{
    QFETCH(QByteArray, text);
    const auto key = publicKeyFromText(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, QStringLiteral("public_key_damaged"));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
