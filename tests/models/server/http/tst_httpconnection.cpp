#include "models/server/http/servedhttp.h"
#include <QtTest>

using namespace emonev;
using namespace std::chrono_literals;

/// One connection: what it is asked and answers, in which order, and how long it waits.
class TestHttpConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAsked()
    {
        ServedHttp served;
        RawClient client(served.port());
        const RawAnswer answer = client.ask(get("/a%20b/%C3%A9?q=x+y%26&empty", "X-Request-Id: abc-1\r\n"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("x-seen"), QByteArray("GET /a b/\xc3\xa9 127.0.0.1"));
        QCOMPARE(answer.headers.value("x-request-id"), QByteArray("abc-1"));
        QCOMPARE(answer.headers.value("connection"), QByteArray("keep-alive"));
        QVERIFY(QRegularExpression("^\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$")
                    .match(answer.headers.value("date"))
                    .hasMatch());
        QCOMPARE(client.ask(get("/?a=1&a=1")).headers.value("x-query"), QByteArray("a=1"));
        QCOMPARE(client.ask(get("/", "X-Request-Id: a b\r\n")).headers.value("x-request-id").size(), 36);
    }

    void keepsTheConnectionAfterARefusalWithoutBody()
    {
        ServedHttp served;
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/missing")).status, 404);
        QCOMPARE(client.ask(get("/")).status, 200);
        QCOMPARE(client.ask(get("/", "Connection: close\r\n")).headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedByServer());
    }

    void answersHeadWithoutABody()
    {
        ServedHttp served;
        RawClient client(served.port());
        client.send("HEAD /twice HTTP/1.1\r\nHost: x\r\n\r\n");
        const RawAnswer answer = client.answer(true);
        QCOMPARE(answer.headers.value("content-length"), QByteArray("1"));
        QCOMPARE(client.ask(get("/")).status, 200);
    }

    void oldClientsAreClosedAfterTheAnswer()
    {
        ServedHttp served;
        RawClient client(served.port());
        QCOMPARE(client.ask("GET / HTTP/1.0\r\n\r\n").status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void compressesWhatIsLarge()
    {
        ServedHttp served;
        RawClient client(served.port());
        const QByteArray rows(10'000, 'x');
        const RawAnswer packed = client.ask(post(rows, "Accept-Encoding: br, gzip\r\n"));
        QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
        QVERIFY(packed.body.size() < 1000);
        QCOMPARE(client.ask(post(packed.body, "Content-Encoding: gzip\r\n")).body, rows);
        QCOMPARE(client.ask(post(rows, "Accept-Encoding: gzip;q=0\r\n")).body, rows);
        QCOMPARE(client.ask(post("small", "Accept-Encoding: gzip\r\n")).body, QByteArray("small"));
    }

    void agreesToABodyFirst()
    {
        ServedHttp served;
        RawClient client(served.port());
        client.send("POST /rows HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(client.answer().status, 100);
        QCOMPARE(client.ask("hello").body, QByteArray("hello"));
    }

    void answersPipelinedRequestsInOrder()
    {
        ServedHttp served;
        RawClient client(served.port());
        client.send(post("one").replace("/rows", "/thread") + get("/missing") + post("two") + get("/drop") + get("/"));
        QCOMPARE(client.answer().body, QByteArray("one"));
        QCOMPARE(client.answer().status, 404);
        QCOMPARE(client.answer().body, QByteArray("two"));
        QCOMPARE(client.answer().status, 500);
        QCOMPARE(client.answer().status, 200);
    }

    void answersOnce()
    {
        ServedHttp served;
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/twice")).body, QByteArray("1"));
        QCOMPARE(client.ask(post("next")).body, QByteArray("next"));
    }

    void dropsHeadersThatWouldSplitTheAnswer()
    {
        ServedHttp served;
        const RawAnswer answer = RawClient(served.port()).ask(get("/split"));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.headers.contains("set-cookie") && !answer.headers.contains("x-bad"));
    }

    void sendsFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("f"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("0123456789").repeated(30'000);
        file.write(bytes);
        file.close();
        ServedHttp served;
        RawClient client(served.port());
        const QByteArray target = "/file?path=" + file.fileName().toUtf8();
        QVERIFY(client.ask(get(target)).body == bytes);
        QCOMPARE(client.ask(get(target + "&offset=299995")).body, QByteArray("56789"));
        QCOMPARE(client.ask(get(target + "&offset=3&length=4")).body, QByteArray("3456"));
        QCOMPARE(client.ask(get(target + "&offset=300001")).status, 500);
        QCOMPARE(client.ask(get("/file?path=/none")).status, 500);
        QCOMPARE(client.ask(get("/")).status, 200);
    }

    void cutsTheSlow_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing sent") << QByteArray() << 0;
        QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: a") << 408;
        QTest::newRow("half a body") << post("hello").chopped(2) << 408;
        QTest::newRow("half a chunk") << chunked("5\r\nhel") << 408;
        QTest::newRow("half a body after 100") << post("hello", "Expect: 100-continue\r\n").chopped(1) << 408;
        QTest::newRow("a handler without an answer") << get("/hold") << 503;
    }
    void cutsTheSlow()
    {
        QFETCH(QByteArray, bytes);
        HttpOptions options;
        options.headDeadline = options.bodyDeadline = options.handleDeadline = options.lingerDeadline = 100ms;
        ServedHttp served(options);
        RawClient client(served.port());
        const RawAnswer answer = client.ask(bytes);
        QTEST(answer.status, "status");
        QVERIFY(client.isClosedByServer());
        QTRY_COMPARE(served.metrics().connectionsNow.load(), 0);
        QCOMPARE(served.metrics().handlingNow.load(), 0);
        QCOMPARE(served.metrics().bufferedNow.load(), 0);
    }

    void headDeadlineIsInTotal()
    {
        HttpOptions options;
        options.headDeadline = 150ms;
        options.evictIdleAfter = 1h;
        ServedHttp served(options);
        RawClient client(served.port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        QTRY_VERIFY((client.send("a"), served.metrics().refused(HttpRefusal::TimedOut) == 1));
        QCOMPARE(client.answer().status, 408);
    }

    void closesIdleConnections()
    {
        HttpOptions options;
        options.idleDeadline = 50ms;
        ServedHttp served(options);
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/")).status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void cutsThoseWhoDoNotRead()
    {
        HttpOptions options;
        options.writeDeadline = 100ms;
        ServedHttp served(options);
        RawClient client(served.port());
        client.send(get("/large"));
        QTRY_COMPARE(served.metrics().byClass[2].load(), 1);
        QTRY_COMPARE(served.metrics().connectionsNow.load(), 0);
        QCOMPARE(served.metrics().bufferedNow.load(), 0);
    }

    void theAnswerReachesOneWhoIsStillSending()
    {
        ServedHttp served;
        RawClient client(served.port());
        client.send("POST /rows HTTP/1.1\r\nHost: x\r\nContent-Length: 67108864\r\n\r\n");
        for (int i = 0; i < 64; ++i)
            QVERIFY(client.send(QByteArray(1 << 20, 'x')));
        QCOMPARE(client.answer().status, 413);
        QCOMPARE(served.metrics().bufferedNow.load(), 0);
    }

    void readsTheAddressBehindAProxy()
    {
        HttpOptions options;
        options.behindProxy = true;
        options.maxPerAddress = 1;
        ServedHttp served(options);
        RawClient first(served.port());
        RawClient second(served.port());
        QCOMPARE(first.ask(get("/", "X-Forwarded-For: 6.6.6.6, 10.0.0.7\r\n")).headers.value("x-seen"),
                 QByteArray("GET / 10.0.0.7"));
        QCOMPARE(second.ask(get("/")).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
