#pragma once
#include "server/http/httpratelimit.h"
#include "server/http/httpserver.h"
#include "server/serverengine.h"
#include <mutex>

namespace emonev {

/// Answers the protocol's requests out of a ServerEngine.
class ApiRoutes
{
public:
    explicit ApiRoutes(ServerEngine &engine) : m_engine(engine) {}

    /// What an HttpServer needs. `metrics` is told once the server is there.
    [[nodiscard]] HttpRoutes routes();
    void setMetrics(const HttpMetrics *metrics) { m_metrics = metrics; }

private:
    using Handler = void (ApiRoutes::*)(const HttpRequest &, const HttpResponder &);
    struct Route
    {
        QByteArray method;
        QString path; ///< ends with '/' where an id follows
        Handler handler;
        HttpRouteLimits limits;
    };
    static const QVector<Route> &table();
    [[nodiscard]] static const Route *find(const HttpRequest &request);
    [[nodiscard]] HttpRouteLimits limitsOf(const HttpRequest &request) const;
    void handle(const HttpRequest &request, const HttpResponder &respond);

    void session(const HttpRequest &request, const HttpResponder &respond);
    void push(const HttpRequest &request, const HttpResponder &respond);
    void pull(const HttpRequest &request, const HttpResponder &respond);
    void snapshot(const HttpRequest &request, const HttpResponder &respond);
    void offerBlob(const HttpRequest &request, const HttpResponder &respond);
    void sendChunk(const HttpRequest &request, const HttpResponder &respond);
    void fetchBlob(const HttpRequest &request, const HttpResponder &respond);
    void admin(const HttpRequest &request, const HttpResponder &respond);
    void health(const HttpRequest &request, const HttpResponder &respond);
    void metricsPage(const HttpRequest &request, const HttpResponder &respond);

    [[nodiscard]] HttpResponse finished(HttpResponse response) const;
    [[nodiscard]] HttpResponse refusal(const wire::Refusal &refusal) const;

    ServerEngine &m_engine;
    const HttpMetrics *m_metrics = nullptr;
    std::mutex m_signInsMutex;       ///< bodies are read on several threads
    HttpRateLimit m_signIns{100, 1}; ///< tries with a password, by address; renewing a token is free
};

} // namespace emonev
