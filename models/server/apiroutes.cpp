#include "server/apiroutes.h"
#include "server/http/httpconnectiontable.h"
#include "server/metricspage.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev {

namespace {

constexpr qint64 smallBody = 64 * 1024;
constexpr qint64 pushBody = wire::largestPushBytes + 64 * 1024;

Bearer bearerOf(const HttpRequest &request)
{
    Bearer bearer;
    const QByteArray header = request.header("authorization");
    if (header.startsWith("Bearer "))
        bearer.token = header.mid(7);
    if (const QByteArray schema = request.header("x-schema"); !schema.isEmpty())
        bearer.schema = schema.toInt();
    return bearer;
}

/// First byte a Range header of the form "bytes=N-" asks for; 0 where there is none or it is not understood.
qint64 rangeStart(const HttpRequest &request)
{
    const QByteArray range = request.header("range");
    if (!range.startsWith("bytes=") || !range.endsWith('-'))
        return 0;
    bool ok = false;
    const qint64 start = range.mid(6, range.size() - 7).toLongLong(&ok);
    return ok && start > 0 ? start : 0;
}

QString lastPart(const HttpRequest &request) { return request.path.section(u'/', -1); }

HttpResponse badMessage(const Error &error)
{
    return httpError(400, error.code.toLatin1(), false, error.args.join(u' '));
}

/// Says which part of `size` bytes an answer is, where it isn't all.
void addRange(HttpResponse &response, qint64 start, qint64 length, qint64 size)
{
    response.set("Accept-Ranges", "bytes");
    if (start == 0 && length == size)
        return;
    response.status = 206;
    response.set("Content-Range", "bytes " + QByteArray::number(start) + '-' + QByteArray::number(start + length - 1) +
                                      '/' + QByteArray::number(size));
}

} // namespace

const QVector<ApiRoutes::Route> &ApiRoutes::table()
{
    static const QVector<Route> list{
        {"POST", "/v1/session", &ApiRoutes::session, {smallBody, smallBody, 0, {}}},
        {"POST", "/v1/push", &ApiRoutes::push, {pushBody, pushBody, 0, {}}},
        {"POST", "/v1/pull", &ApiRoutes::pull, {smallBody, 4 * smallBody, 0, {}}},
        {"GET", "/v1/snapshot/", &ApiRoutes::snapshot, {}},
        {"POST", "/v1/blobs", &ApiRoutes::offerBlob, {smallBody, smallBody, 0, {}}},
        {"PATCH", "/v1/blobs/", &ApiRoutes::sendChunk, {wire::largestChunk, wire::largestChunk, 0, {}}},
        {"GET", "/v1/blobs/", &ApiRoutes::fetchBlob, {}},
        {"GET", "/v1/admin/", &ApiRoutes::admin, {}},
        {"POST", "/v1/admin/", &ApiRoutes::admin, {smallBody, smallBody, 0, {}}},
        {"GET", "/healthz", &ApiRoutes::health, {}},
        {"GET", "/metrics", &ApiRoutes::metricsPage, {}},
    };
    return list;
}

const ApiRoutes::Route *ApiRoutes::find(const HttpRequest &request)
{
    for (const Route &route : table()) {
        const bool fits = route.path.endsWith(u'/')
                              ? request.path.startsWith(route.path) && request.path.size() > route.path.size()
                              : request.path == route.path;
        if (fits && route.method == request.method)
            return &route;
    }
    return nullptr;
}

HttpRoutes ApiRoutes::routes()
{
    return {[this](const HttpRequest &request) { return limitsOf(request); },
            [this](const HttpRequest &request, const HttpResponder &respond) { handle(request, respond); }};
}

HttpRouteLimits ApiRoutes::limitsOf(const HttpRequest &request) const
{
    if (const Route *route = find(request))
        return route->limits;
    HttpRouteLimits limits;
    QByteArrayList allowed;
    for (const Route &route : table()) {
        const bool fits = route.path.endsWith(u'/') ? request.path.startsWith(route.path) : request.path == route.path;
        if (fits)
            allowed.append(route.method);
    }
    limits.refusal = httpError(allowed.isEmpty() ? 404 : 405, allowed.isEmpty() ? "not_found" : "method", false);
    if (!allowed.isEmpty())
        limits.refusal->set("Allow", allowed.join(", "));
    return limits;
}

void ApiRoutes::handle(const HttpRequest &request, const HttpResponder &respond)
{
    if (const Route *route = find(request))
        (this->*route->handler)(request, respond);
}

HttpResponse ApiRoutes::finished(HttpResponse response) const
{
    response.set("X-Epoch", m_engine.epoch().toLatin1());
    response.set("X-Schema-Range",
                 QByteArray::number(wire::schemaOldest) + '-' + QByteArray::number(wire::schemaLatest));
    response.set("Cache-Control", "no-store");
    return response;
}

HttpResponse ApiRoutes::refusal(const wire::Refusal &refusal) const
{
    return finished(
        httpError(refusal.status, refusal.code.toLatin1(), refusal.retry, refusal.detail, refusal.retryAfter));
}

void ApiRoutes::session(const HttpRequest &request, const HttpResponder &respond)
{
    const auto message = wire::sessionRequestFrom(request.body);
    if (!message || message->refresh.isEmpty()) {
        const auto now = std::chrono::steady_clock::now();
        const std::lock_guard lock(m_signInsMutex);
        if (const int seconds = m_signIns.secondsUntil(addressGroup(request.peer), 1, now); seconds > 0)
            return respond(finished(httpError(429, "rate_limited", true, {}, seconds)));
    }
    if (!message)
        return respond(finished(badMessage(message.error())));
    m_engine.session(*message, [this, respond](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        respond(finished(httpJson(wire::toJson(std::get<wire::SessionAnswer>(reply)))));
    });
}

void ApiRoutes::push(const HttpRequest &request, const HttpResponder &respond)
{
    const auto message = wire::pushRequestFrom(request.body);
    if (!message)
        return respond(finished(badMessage(message.error())));
    m_engine.push(bearerOf(request), *message, [this, respond](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        respond(finished(httpJson(wire::toJson(std::get<wire::PushAnswer>(reply)))));
    });
}

void ApiRoutes::pull(const HttpRequest &request, const HttpResponder &respond)
{
    const auto message = wire::pullRequestFrom(request.body);
    if (!message)
        return respond(finished(badMessage(message.error())));
    m_engine.pull(bearerOf(request), *message, [this, respond](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        respond(finished(httpJson(std::get<QByteArray>(reply))));
    });
}

void ApiRoutes::snapshot(const HttpRequest &request, const HttpResponder &respond)
{
    const qint64 start = rangeStart(request);
    const QByteArray wanted = start > 0 ? request.header("if-range") : QByteArray();
    m_engine.snapshot(bearerOf(request), lastPart(request), QString::fromLatin1(wanted), [=, this](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        const auto &place = std::get<SnapshotPlace>(reply);
        const QByteArray etag = place.etag.toLatin1();
        const qint64 from = wanted.isEmpty() || wanted == etag ? start : 0;
        if (from > 0 && from >= place.size)
            return respond(finished(httpError(416, "range", false)));
        HttpResponse response;
        response.set("Content-Type", "application/gzip");
        response.set("ETag", etag);
        addRange(response, from, place.size - from, place.size);
        response.file = HttpFile{place.path, from, place.size - from};
        respond(finished(std::move(response)));
    });
}

void ApiRoutes::offerBlob(const HttpRequest &request, const HttpResponder &respond)
{
    const auto message = wire::blobOfferFrom(request.body);
    if (!message)
        return respond(finished(badMessage(message.error())));
    m_engine.offerBlob(bearerOf(request), *message, [this, respond](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        respond(finished(httpJson(wire::toJson(std::get<wire::BlobPlace>(reply)))));
    });
}

void ApiRoutes::sendChunk(const HttpRequest &request, const HttpResponder &respond)
{
    bool ok = false;
    const qint64 offset = request.header("upload-offset").toLongLong(&ok);
    if (!ok || offset < 0)
        return respond(finished(httpError(400, "bad_message", false, QStringLiteral("Upload-Offset"))));
    m_engine.sendChunk(bearerOf(request), lastPart(request), offset, request.body,
                       QString::fromLatin1(request.header("x-chunk-sha256")), [this, respond](const auto &reply) {
                           if (const auto *refused = std::get_if<wire::Refusal>(&reply))
                               return respond(refusal(*refused));
                           const auto &progress = std::get<BlobProgress>(reply);
                           const int status = progress.wrongOffset ? 409 : 200;
                           respond(finished(httpJson(wire::toJson(progress.place), status)));
                       });
}

void ApiRoutes::fetchBlob(const HttpRequest &request, const HttpResponder &respond)
{
    const qint64 start = rangeStart(request);
    m_engine.fetchBlob(bearerOf(request), lastPart(request), start, -1, [=, this](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        const auto &piece = std::get<BlobPiece>(reply);
        if (start > 0 && start >= piece.size)
            return respond(finished(httpError(416, "range", false)));
        HttpResponse response;
        response.set("Content-Type", piece.type.toLatin1());
        response.body = piece.bytes;
        if (!piece.path.isEmpty())
            response.file = HttpFile{piece.path, start, piece.size - start};
        addRange(response, start, piece.path.isEmpty() ? piece.bytes.size() : piece.size - start, piece.size);
        respond(finished(std::move(response)));
    });
}

void ApiRoutes::admin(const HttpRequest &request, const HttpResponder &respond)
{
    const AdminRequest message{request.method, request.path.mid(9), request.query.value(QStringLiteral("month")),
                               request.body};
    m_engine.administer(bearerOf(request), message, [this, respond](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        respond(finished(httpJson(std::get<QByteArray>(reply))));
    });
}

void ApiRoutes::health(const HttpRequest &, const HttpResponder &respond)
{
    m_engine.health([this, respond](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        const auto &health = std::get<EngineHealth>(reply);
        const QJsonObject body{{"status", health.fine ? "ok" : "failing"}, {"high", health.high}};
        respond(finished(httpJson(QJsonDocument(body).toJson(QJsonDocument::Compact), health.fine ? 200 : 503)));
    });
}

void ApiRoutes::metricsPage(const HttpRequest &, const HttpResponder &respond)
{
    const HttpMetrics *http = m_metrics;
    m_engine.health([this, respond, http](const auto &reply) {
        if (const auto *refused = std::get_if<wire::Refusal>(&reply))
            return respond(refusal(*refused));
        HttpResponse response;
        response.set("Content-Type", "text/plain; version=0.0.4");
        response.body = metricsText(std::get<EngineHealth>(reply), http);
        respond(finished(std::move(response)));
    });
}

} // namespace emonev
