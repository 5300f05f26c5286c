#include "server/http/httpgzip.h"
#include "server/http/httpserver.h"
#include "support/rawclient.h"
#include <QtTest>
#include <mutex>
#include <thread>

using namespace emonev;
using namespace std::chrono_literals;

namespace {

constexpr qint64 maxBody = 64 * 1024;

/// The real server with routes that say what they were asked, on a free port.
struct Served
{
    std::vector<std::thread> threads; ///< of /thread
    std::mutex lock;
    std::vector<HttpResponder> held; ///< of /hold
    std::unique_ptr<HttpServer> server;

    explicit Served(HttpOptions options = {})
    {
        HttpRoutes routes{[](const HttpRequest &request) { return limitsOf(request); },
                          [this](HttpRequest request, HttpResponder responder) { handle(request, responder); }};
        auto started = HttpServer::start(options, std::move(routes));
        if (started)
            server = std::move(started).value();
    }
    ~Served()
    {
        for (std::thread &thread : threads)
            thread.join();
    }

    static HttpRouteLimits limitsOf(const HttpRequest &request)
    {
        HttpRouteLimits limits;
        limits.maxBody = maxBody;
        limits.maxInflated = 4 * maxBody;
        limits.cost = request.path == "/costly" ? 1 : 0;
        if (request.path == "/missing")
            limits.refusal = httpError(404, "not_found", false);
        return limits;
    }

    void handle(const HttpRequest &request, const HttpResponder &responder)
    {
        if (request.path == "/hold") {
            const std::lock_guard guard(lock);
            held.push_back(responder);
        } else if (request.path == "/thread") {
            threads.emplace_back([request, responder] { responder(echo(request)); });
        } else if (request.path == "/twice") {
            responder(httpJson("1"));
            responder(httpJson("2"));
        } else if (request.path == "/large") {
            responder(httpJson(QByteArray(20'000'000, 'x')));
        } else if (request.path == "/file") {
            responder(fileAnswer(request));
        } else if (request.path == "/split") {
            HttpResponse response = httpJson("{}");
            response.set("X-Bad", "a\r\nSet-Cookie: b");
            responder(response);
        } else if (request.path != "/drop") {
            responder(echo(request));
        }
    }

    static HttpResponse echo(const HttpRequest &request)
    {
        HttpResponse response = httpJson(request.body);
        response.set("X-Seen", request.method + ' ' + request.path.toUtf8() + ' ' + request.peer.toLatin1());
        for (auto pair = request.query.cbegin(); pair != request.query.cend(); ++pair)
            response.set("X-Query", pair.key().toUtf8() + '=' + pair.value().toUtf8());
        return response;
    }

    static HttpResponse fileAnswer(const HttpRequest &request)
    {
        HttpResponse response;
        response.file = HttpFile{request.query.value("path"), request.query.value("offset").toLongLong(),
                                 request.query.value("length", "-1").toLongLong()};
        return response;
    }

    [[nodiscard]] qsizetype heldNow()
    {
        const std::lock_guard guard(lock);
        return qsizetype(held.size());
    }
    void release()
    {
        const std::lock_guard guard(lock);
        for (const HttpResponder &responder : held)
            responder(httpJson("\"released\""));
        held.clear();
    }

    [[nodiscard]] quint16 port() const { return server->port(); }
    [[nodiscard]] const HttpMetrics &metrics() const { return server->metrics(); }
};

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /rows HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

QByteArray chunked(const QByteArray &chunks)
{
    return "POST /rows HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
}

QByteArray codeOfBody(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body)["error"]["code"].toString().toLatin1();
}

} // namespace

/// The HTTP layer over real sockets: what it serves, and what it refuses and when.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndCloses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray line = "POST /rows HTTP/1.1\r\nHost: x\r\n";
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("length with chunked", line + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunked with length", line + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400);
        row("two lengths", line + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400);
        row("the same length twice", line + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("a list of lengths", line + "Content-Length: 3, 3\r\n\r\nabc", 400);
        row("negative length", line + "Content-Length: -3\r\n\r\nabc", 400);
        row("signed length", line + "Content-Length: +3\r\n\r\nabc", 400);
        row("length in hex", line + "Content-Length: 0x3\r\n\r\nabc", 400);
        row("length beyond 64 bits", line + "Content-Length: 99999999999999999999\r\n\r\nabc", 400);
        row("other transfer encoding", line + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400);
        row("hidden transfer encoding", line + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400);
        row("transfer encoding after a vertical tab",
            line + "Transfer-Encoding: \x0b"
                   "chunked\r\n\r\n0\r\n\r\n",
            400);
        row("two transfer encodings", line + "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n",
            400);
        row("chunked in HTTP/1.0", "POST /rows HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("folded header", get("/", "X-A: b\r\n c\r\n"), 400);
        row("folded first header", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", 400);
        row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", 400);
        row("bare LF in a header", get("/", "X-A: b\nX-B: c\r\n"), 400);
        row("bare CR in a header", get("/", "X-A: b\rX-B: c\r\n"), 400);
        row("NUL in a header", get("/", QByteArray("X-A: b\0c\r\n", 10)), 400);
        row("blank before the colon", line + "Content-Length : 3\r\n\r\nabc", 400);
        row("header without a colon", get("/", "X-A\r\n"), 400);
        row("header without a name", get("/", ": b\r\n"), 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get("/", "Host: y\r\n"), 400);
        row("two tokens", get("/", "Authorization: a\r\nAuthorization: b\r\n"), 400);
        row("target beyond ASCII", get("/\xc3\xa9"), 400);
        row("blank in the target", get("/a b"), 400);
        row("whole URL as target", get("http://x/"), 400);
        row("target without a slash", get("a"), 400);
        row("star as target", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("connect", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("step up", get("/a/../b"), 400);
        row("escaped step up", get("/a/%2e%2e/b"), 400);
        row("escaped slash", get("/a%2fb"), 400);
        row("escaped NUL", get("/a%00"), 400);
        row("broken escape", get("/a%zz"), 400);
        row("cut escape", get("/a%4"), 400);
        row("escapes that are no UTF-8", get("/%ff"), 400);
        row("no version", "GET /\r\nHost: x\r\n\r\n", 400);
        row("unknown version", "GET / HTTP/1.2\r\nHost: x\r\n\r\n", 400);
        row("HTTP/2 at once", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("TLS on a plain port", QByteArray::fromHex("1603010200010001fc0303"), 400);
        row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("method with a bracket", "G(T / HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("head of 256 KiB", get("/", "X-Big: " + QByteArray(262144, 'a') + "\r\n"), 431);
        row("endless target", "GET /" + QByteArray(40000, 'a'), 431);
        row("101 headers", get("/", QByteArray("A: b\r\n").repeated(101)), 431);
        row("chunk size in words", chunked("five\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), 400);
        row("negative chunk size", chunked("-5\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk size beyond 64 bits", chunked("fffffffffffffffff\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk longer than its size", chunked("3\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk extension", chunked("5;a=b\r\nhello\r\n0\r\n\r\n"), 400);
        row("bare LF after a chunk size", chunked("5\nhello\r\n0\r\n\r\n"), 400);
        row("chunk size without end", chunked(QByteArray(40000, '0')), 400);
        row("trailers without end", chunked("0\r\n" + QByteArray("A: b\r\n").repeated(10000)), 400);
        row("length over the limit", line + "Content-Length: 67108864\r\n\r\n" + QByteArray(1 << 20, 'x'), 413);
        row("chunks over the limit", chunked("10001\r\n" + QByteArray(0x10001, 'x') + "\r\n0\r\n\r\n"), 413);
        row("unknown encoding", post("abc", "Content-Encoding: br\r\n"), 415);
        row("two encodings", post("abc", "Content-Encoding: gzip, gzip\r\n"), 415);
        row("gzip that is none", post("not gzip at all", "Content-Encoding: gzip\r\n"), 400);
        row("truncated gzip", post(gzipped("some rows").chopped(6), "Content-Encoding: gzip\r\n"), 400);
        row("bytes after the gzip", post(gzipped("some rows") + "more", "Content-Encoding: gzip\r\n"), 400);
        row("bomb", post(gzipped(QByteArray(40'000'000, 0)), "Content-Encoding: gzip\r\n"), 413);
        row("unknown expectation", post("abc", "Expect: a-miracle\r\n"), 417);
        row("too large a body, before it is sent", line + "Expect: 100-continue\r\nContent-Length: 67108864\r\n\r\n",
            413);
    }
    void refusesAndCloses()
    {
        QFETCH(QByteArray, bytes);
        Served served;
        RawClient client(served.port());
        const RawAnswer answer = client.ask(bytes);
        QTEST(answer.status, "status");
        QVERIFY(!codeOfBody(answer).isEmpty());
        QVERIFY(answer.headers.contains("date"));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(RawClient(served.port()).ask(get("/")).status, 200);
    }

    void readsBodies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const QByteArray zip = gzipped("{\"a\":1}");
        const QByteArray size = QByteArray::number(zip.size(), 16);
        QTest::newRow("of known length") << post("hello") << QByteArray("hello");
        QTest::newRow("empty") << post("") << QByteArray();
        QTest::newRow("chunked") << chunked("5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n") << QByteArray("hello!");
        QTest::newRow("chunked and empty") << chunked("0\r\n\r\n") << QByteArray();
        QTest::newRow("with a trailer") << chunked("5\r\nhello\r\n0\r\nX-A: b\r\n\r\n") << QByteArray("hello");
        QTest::newRow("gzip") << post(zip, "Content-Encoding: gzip\r\n") << QByteArray("{\"a\":1}");
        QTest::newRow("gzip in chunks") << QByteArray(chunked(size + "\r\n" + zip + "\r\n0\r\n\r\n"))
                                               .replace("Host: x", "Host: x\r\nContent-Encoding: gzip")
                                        << QByteArray("{\"a\":1}");
        QTest::newRow("as large as allowed") << post(QByteArray(maxBody, 'x')) << QByteArray(maxBody, 'x');
        QTest::newRow("inflated as large as allowed")
            << post(gzipped(QByteArray(4 * maxBody, 'x')), "Content-Encoding: gzip\r\n")
            << QByteArray(4 * maxBody, 'x');
    }
    void readsBodies()
    {
        QFETCH(QByteArray, bytes);
        Served served;
        RawClient client(served.port());
        const RawAnswer answer = client.ask(bytes);
        QCOMPARE(answer.status, 200);
        QTEST(answer.body, "body");
        if (bytes.size() > 1000)
            return;
        for (const char byte : bytes)
            QVERIFY(client.send(QByteArray(1, byte)));
        QTEST(client.answer().body, "body");
    }

    void tellsWhatWasAsked()
    {
        Served served;
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
        Served served;
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/missing")).status, 404);
        QCOMPARE(client.ask(get("/")).status, 200);
        QCOMPARE(client.ask(get("/", "Connection: close\r\n")).headers.value("connection"), QByteArray("close"));
        QVERIFY(client.isClosedByServer());
    }

    void answersHeadWithoutABody()
    {
        Served served;
        RawClient client(served.port());
        client.send("HEAD /twice HTTP/1.1\r\nHost: x\r\n\r\n");
        const RawAnswer answer = client.answer(true);
        QCOMPARE(answer.headers.value("content-length"), QByteArray("1"));
        QCOMPARE(client.ask(get("/")).status, 200);
    }

    void oldClientsAreClosedAfterTheAnswer()
    {
        Served served;
        RawClient client(served.port());
        QCOMPARE(client.ask("GET / HTTP/1.0\r\n\r\n").status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void compressesWhatIsLarge()
    {
        Served served;
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
        Served served;
        RawClient client(served.port());
        client.send("POST /rows HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QCOMPARE(client.answer().status, 100);
        QCOMPARE(client.ask("hello").body, QByteArray("hello"));
    }

    void answersPipelinedRequestsInOrder()
    {
        Served served;
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
        Served served;
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/twice")).body, QByteArray("1"));
        QCOMPARE(client.ask(post("next")).body, QByteArray("next"));
    }

    void dropsHeadersThatWouldSplitTheAnswer()
    {
        Served served;
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
        Served served;
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
        options.headDeadline = options.bodyDeadline = options.handleDeadline = 100ms;
        Served served(options);
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
        Served served(options);
        RawClient client(served.port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        QElapsedTimer timer;
        timer.start();
        while (served.metrics().refused(HttpRefusal::TimedOut) == 0 && timer.elapsed() < 10'000)
            client.send("a");
        QCOMPARE(client.answer().status, 408);
    }

    void closesIdleConnections()
    {
        HttpOptions options;
        options.idleDeadline = 50ms;
        Served served(options);
        RawClient client(served.port());
        QCOMPARE(client.ask(get("/")).status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void cutsThoseWhoDoNotRead()
    {
        HttpOptions options;
        options.writeDeadline = 100ms;
        Served served(options);
        RawClient client(served.port());
        client.send(get("/large"));
        QTRY_COMPARE(served.metrics().byClass[2].load(), 1);
        QTRY_COMPARE(served.metrics().connectionsNow.load(), 0);
        QCOMPARE(served.metrics().bufferedNow.load(), 0);
    }

    void capsConnectionsOfAnAddress()
    {
        Served served;
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
        Served served(options);
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
        Served served(options);
        RawClient first(served.port());
        RawClient second(served.port(), "127.0.0.2");
        RawClient silent(served.port(), "127.0.0.3");
        RawClient fourth(served.port(), "127.0.0.4");
        QCOMPARE(fourth.answer().status, 0);
        QCOMPARE(silent.answer().status, 503);
        QCOMPARE(first.ask(get("/")).status, 200);
        QCOMPARE(served.metrics().refused(HttpRefusal::ServerFull), 2);
    }

    void boundsWhatIsHandled()
    {
        HttpOptions options;
        options.maxHandling = 2;
        Served served(options);
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
        Served served(options);
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
        Served served(options);
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

    void readsTheAddressBehindAProxy()
    {
        HttpOptions options;
        options.behindProxy = true;
        options.maxPerAddress = 1;
        Served served(options);
        RawClient first(served.port());
        RawClient second(served.port());
        QCOMPARE(first.ask(get("/", "X-Forwarded-For: 6.6.6.6, 10.0.0.7\r\n")).headers.value("x-seen"),
                 QByteArray("GET / 10.0.0.7"));
        QCOMPARE(second.ask(get("/")).status, 200);
    }

    void theAnswerReachesOneWhoIsStillSending()
    {
        Served served;
        RawClient client(served.port());
        client.send("POST /rows HTTP/1.1\r\nHost: x\r\nContent-Length: 67108864\r\n\r\n");
        for (int i = 0; i < 64; ++i)
            QVERIFY(client.send(QByteArray(1 << 20, 'x')));
        QCOMPARE(client.answer().status, 413);
        QCOMPARE(served.metrics().bufferedNow.load(), 0);
    }

    void drains()
    {
        Served served;
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
        Served served;
        RawClient client(served.port());
        client.send(get("/hold"));
        QTRY_COMPARE(served.heldNow(), 1);
        served.server.reset();
        served.release();
        QVERIFY(client.isClosedByServer());
    }

    void counts()
    {
        Served served;
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
        Served served;
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
        Served served(options);
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
