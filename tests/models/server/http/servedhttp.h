#pragma once
#include "server/http/httpserver.h"
#include "support/rawclient.h"
#include <QJsonDocument>
#include <mutex>
#include <thread>

namespace emonev {

inline constexpr qint64 maxBody = 64 * 1024;

/// The real server with routes that say what they were asked, on a free port.
struct ServedHttp
{
    std::vector<std::thread> threads; ///< of /thread
    std::mutex lock;
    std::vector<HttpResponder> held; ///< of /hold
    std::unique_ptr<HttpServer> server;

    explicit ServedHttp(HttpOptions options = {})
    {
        HttpRoutes routes{[](const HttpRequest &request) { return limitsOf(request); },
                          [this](HttpRequest request, HttpResponder responder) { handle(request, responder); }};
        auto started = HttpServer::start(options, std::move(routes));
        if (started)
            server = std::move(started).value();
    }
    ~ServedHttp()
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

inline QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

inline QByteArray post(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /rows HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

inline QByteArray chunked(const QByteArray &chunks)
{
    return "POST /rows HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
}

inline QByteArray codeOfBody(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body)["error"]["code"].toString().toLatin1();
}

} // namespace emonev
