#include "secrets/tokens.h"
#include <QSet>
#include <QtTest>
#include <thread>

using namespace emonev;

/// Random tokens, comparing in constant time, the text form, and holders that forget.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreTextAndDiffer();
    void manyThreadsAtOnce();
    void comparing_data();
    void comparing();
    void textForm_data();
    void textForm();
    void badText_data();
    void badText();
    void takingWipesTheSource();
    void movingLeavesNothing();
};

void TestTokens::tokensAreTextAndDiffer()
{
    QSet<QByteArray> tokens;
    const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = randomToken();
        QVERIFY2(form.match(QString::fromLatin1(token)).hasMatch(), token.constData());
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), qsizetype(1000));
}

void TestTokens::manyThreadsAtOnce()
{
    std::vector<QByteArray> tokens(8);
    std::vector<std::thread> threads;
    for (auto &token : tokens)
        threads.emplace_back([&token] { token = randomToken(); });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(QSet<QByteArray>(tokens.begin(), tokens.end()).size(), qsizetype(8));
}

void TestTokens::comparing_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("same") << QByteArray("token") << QByteArray("token") << true;
    QTest::newRow("last letter") << QByteArray("token") << QByteArray("tokem") << false;
    QTest::newRow("first letter") << QByteArray("token") << QByteArray("Token") << false;
    QTest::newRow("shorter") << QByteArray("token") << QByteArray("toke") << false;
    QTest::newRow("one empty") << QByteArray("token") << QByteArray() << false;
    QTest::newRow("after a zero byte") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestTokens::comparing()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QTEST(constantTimeEquals(left, right), "same");
}

void TestTokens::textForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("\xff") << QByteArray("_w");
    QTest::newRow("two") << QByteArray("\xfb\xf0") << QByteArray("-_A");
    QTest::newRow("three") << QByteArray("abc") << QByteArray("YWJj");
}

void TestTokens::textForm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase64Url(bytes), text);
    QVERIFY(fromBase64Url(text));
    QCOMPARE(*fromBase64Url(text), bytes);
}

void TestTokens::badText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("_w==");
    QTest::newRow("ordinary alphabet") << QByteArray("/w");
    QTest::newRow("space") << QByteArray("YW Jj");
    QTest::newRow("line end") << QByteArray("YWJj\n");
    QTest::newRow("left-over bits") << QByteArray("_x");
    QTest::newRow("a letter too few") << QByteArray("YWJjY");
}

void TestTokens::badText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase64Url(text));
}

void TestTokens::takingWipesTheSource()
{
    QByteArray source("rahasia sekali");
    source.detach();
    const SecretBytes taken = SecretBytes::taking(source);
    QCOMPARE(taken.view().toByteArray(), QByteArray("rahasia sekali"));
    QVERIFY(source.isEmpty());
}

void TestTokens::movingLeavesNothing()
{
    SecretBytes first = SecretBytes::copyOf("rahasia");
    SecretBytes second = std::move(first);
    QCOMPARE(second.view().toByteArray(), QByteArray("rahasia"));
    QVERIFY(first.isEmpty());
    first = std::move(second);
    QCOMPARE(first.size(), qsizetype(7));
    QVERIFY(second.view().isEmpty());
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
