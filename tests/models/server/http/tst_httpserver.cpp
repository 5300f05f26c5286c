#include "models/server/http/servedhttp.h"
#include <QtTest>

using namespace emonev;
using namespace std::chrono_literals;

/// The server as a whole: its caps and bounds, TLS, its start and its end.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capsConnectionsOfAnAddress()
    {
        ServedHttp served;
        std::vector<std::unique_ptr<RawClient>> busy;
        for (int i = 0; i < 50; ++i) {
            busy.push_back(std::make_unique<RawClient>(served.port()));
            busy.back()->send(get("/hold"));
        }
        QTRY_COMPARE(served.heldNow(), 50);
        RawClient next(served.port());
        const RawAnswer answer = next.ask(get("/"));
        QCOMPARE(answer.status, 429);
        QCOMPARE(codeOfBody(answer), QByteArray("too_many_connections"));
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QVERIFY(next.isClosedByServer());
        QCOMPARE(RawClient(served.port(), "127.0.0.2").ask(get("/")).status, 200);
        served.release();
        QCOMPARE(busy.front()->answer().status, 200);
    }

    void idleConnectionsMakeWay()
    {
        HttpOptions options;
        options.maxPerAddress = 2;
        options.evictIdleAfter = 0ms;
        ServedHttp served(options);
        RawClient oldest(served.port());
        QCOMPARE(oldest.ask(get("/")).status, 200);
        RawClient second(served.port());
        QCOMPARE(second.ask(get("/")).status, 200);
        RawClient third(served.port());
        QCOMPARE(third.ask(get("/")).status, 200);
        QVERIFY(oldest.isClosedByServer());
        QCOMPARE(second.ask(get("/")).status, 200);
    }

    void capsAllConnections()
    {
        HttpOptions options;
        options.maxConnections = 2;
        options.maxTurnedAway = 1;
        options.turnAwayDeadline = 50ms;
        ServedHttp served(options);
        RawClient first(served.port());
        RawClient second(served.port(), "127.0.0.2");
        RawClient silent(served.port(), "127.0.0.3");
        RawClient fourth(served.port(), "127.0.0.4");
        QCOMPARE(fourth.answer().status, 0);
        QCOMPARE(silent.answer().status, 0);
        RawClient fifth(served.port(), "127.0.0.5");
        QCOMPARE(fifth.ask(get("/")).status, 503);
        QCOMPARE(first.ask(get("/")).status, 200);
        QCOMPARE(served.metrics().refused(HttpRefusal::ServerFull), 3);
    }

    void boundsWhatIsHandled()
    {
        HttpOptions options;
        options.maxHandling = 2;
        ServedHttp served(options);
        RawClient first(served.port());
        RawClient second(served.port());
        RawClient third(served.port());
        first.send(get("/hold"));
        second.send(get("/hold"));
        QTRY_COMPARE(served.heldNow(), 2);
        const RawAnswer answer = third.ask(get("/"));
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        served.release();
        QCOMPARE(first.answer().body, QByteArray("\"released\""));
        QCOMPARE(second.answer().status, 200);
        QCOMPARE(third.ask(get("/")).status, 200);
    }

    void boundsBodiesTogether()
    {
        HttpOptions options;
        options.maxBuffered = 3 * maxBody / 2;
        ServedHttp served(options);
        RawClient first(served.port());
        RawClient second(served.port());
        first.send(post(QByteArray(maxBody, 'x')).chopped(1));
        QTRY_VERIFY(served.metrics().bufferedNow.load() >= maxBody / 2);
        QTRY_COMPARE(served.metrics().bufferedNow.load(), maxBody - 1);
        QCOMPARE(second.ask(post(QByteArray(maxBody, 'x'))).status, 503);
        QCOMPARE(first.ask("x").status, 200);
    }

    void limitsTheRateOfAnAddress()
    {
        HttpOptions options;
        options.rateBurst = 2;
        options.ratePerSecond = 0.001;
        ServedHttp served(options);
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/costly")).status, 200);
        QCOMPARE(client.ask(get("/costly")).status, 200);
        const RawAnswer answer = client.ask(get("/costly"));
        QCOMPARE(answer.status, 429);
        QCOMPARE(codeOfBody(answer), QByteArray("too_many_requests"));
        QVERIFY(answer.headers.value("retry-after").toInt() > 900);
        QCOMPARE(client.ask(get("/")).status, 200);
        QCOMPARE(RawClient(served.port(), "127.0.0.2").ask(get("/costly")).status, 200);
    }

    void drains()
    {
        HttpOptions options;
        options.lingerDeadline = 100ms;
        ServedHttp served(options);
        const quint16 port = served.port();
        RawClient idle(port);
        QCOMPARE(idle.ask(get("/")).status, 200);
        RawClient busy(port);
        busy.send(get("/hold"));
        QTRY_COMPARE(served.heldNow(), 1);
        QVERIFY(!served.server->drain(20ms));
        QVERIFY(idle.isClosedByServer());
        QVERIFY(!RawClient(port).isConnected());
        served.release();
        const RawAnswer answer = busy.answer();
        QCOMPARE(answer.body, QByteArray("\"released\""));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        QVERIFY(served.server->drain(10s));
    }

    void anAnswerAfterTheServersEndIsLost()
    {
        ServedHttp served;
        RawClient client(served.port());
        client.send(get("/hold"));
        QTRY_COMPARE(served.heldNow(), 1);
        served.server.reset();
        served.release();
        QVERIFY(client.isClosedByServer());
    }

    void counts()
    {
        ServedHttp served;
        RawClient client(served.port());
        client.ask(post("hello"));
        client.ask(get("/missing"));
        client.ask("BAD\r\n\r\n");
        QCOMPARE(served.metrics().connectionsTotal.load(), 1);
        QCOMPARE(served.metrics().byClass[2].load(), 1);
        QCOMPARE(served.metrics().byClass[4].load(), 2);
        QCOMPARE(served.metrics().refused(HttpRefusal::BadRequest), 1);
        QCOMPARE(served.metrics().bytesIn.load(), post("hello").size() + get("/missing").size() + 7);
        QVERIFY(served.metrics().bytesOut.load() > 300);
    }

    void saysWhyItCannotStart()
    {
        ServedHttp served;
        HttpOptions options;
        options.port = served.port();
        QCOMPARE(HttpServer::start(options, {}).error().kind, ErrorKind::Busy);
        options.address = "nowhere";
        QCOMPARE(HttpServer::start(options, {}).error().kind, ErrorKind::Usage);
        options = {};
        options.tlsCertificate = options.tlsKey = "/none";
        QCOMPARE(HttpServer::start(options, {}).error().kind, ErrorKind::NotFound);
    }

    void speaksTls()
    {
        QTemporaryDir folder;
        HttpOptions options;
        options.tlsCertificate = folder.filePath("cert.pem");
        options.tlsKey = folder.filePath("key.pem");
        QCOMPARE(
            QProcess::execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                                          "-nodes", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1",
                                          "-keyout", options.tlsKey, "-out", options.tlsCertificate}),
            0);
        options.headDeadline = 2s;
        ServedHttp served(options);
        QVERIFY(served.server->url().startsWith("https://127.0.0.1:"));
        QProcess client;
        client.start("openssl", {"s_client", "-connect", QStringLiteral("127.0.0.1:%1").arg(served.port()), "-CAfile",
                                 options.tlsCertificate, "-verify_return_error", "-quiet", "-ign_eof"});
        client.write(post("hello") + get("/twice") + get("/large", "Connection: close\r\n"));
        QVERIFY(client.waitForFinished());
        const QByteArray text = client.readAllStandardOutput();
        QVERIFY(text.contains("\r\n\r\nhelloHTTP/1.1 200 OK"));
        QVERIFY(text.endsWith(QByteArray(1000, 'x')));
        QVERIFY(text.size() > 20'000'000);
        QVERIFY(RawClient(served.port()).ask(get("/")).status == 0);
        QTRY_COMPARE(served.metrics().connectionsNow.load(), 0);
        options.tlsKey = options.tlsCertificate;
        QCOMPARE(HttpServer::start(options, {}).error().kind, ErrorKind::InvalidData);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
