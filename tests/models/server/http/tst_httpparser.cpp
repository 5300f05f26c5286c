#include "models/server/http/servedhttp.h"
#include "sync/gzip.h"
#include <QtTest>

using namespace emonev;

/// What a stranger may send, over a real socket: refused where two servers could read it differently.
class TestHttpParser : public QObject
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
        ServedHttp served;
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
        ServedHttp served;
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
};

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
