// Requests below /v1/blobs, headers and all, through the routes of the server: none may end in a 5xx.
// In an input "Bearer admin" and "Bearer lurah" are tokens of theirs, UPLOAD is an upload under way.
#include "fuzzcity.h"
#include "server/apiroutes.h"
#include "server/http/httpbody.h"
#include "server/http/httpinflate.h"
#include "server/http/httpparser.h"
#include "server/http/httptarget.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>
#include <future>

using namespace emonev;

namespace {

class Stage
{
public:
    Stage()
    {
        EngineOptions options;
        options.url = m_city.database().url();
        options.blobFolder = fuzzFolder() + QStringLiteral("/blobs");
        options.cacheFolder = fuzzFolder() + QStringLiteral("/cache");
        options.cost = PasswordCost::forTests();
        auto engine = ServerEngine::open(options, m_clock);
        if (!engine)
            qFatal("%s", qPrintable(engine.error().detail));
        m_engine = std::move(engine).value();
        m_api = std::make_unique<ApiRoutes>(*m_engine);
        m_routes = m_api->routes();
        for (const QByteArray &user : {QByteArray("admin"), QByteArray("lurah")})
            m_tokens.insert("Bearer " + user, "Bearer " + signIn(user));
    }

    /// -1: refused before it came to a route.
    int ask(HttpRequest request)
    {
        request.headers["authorization"] =
            m_tokens.value(request.header("authorization"), request.header("authorization"));
        if (request.path.contains(u"UPLOAD"))
            request.path.replace(QStringLiteral("UPLOAD"), upload());
        if (m_routes.limitsOf(request).refusal)
            return -1;
        return answer(request).status;
    }
    [[nodiscard]] HttpRouteLimits limitsOf(const HttpRequest &request) const { return m_routes.limitsOf(request); }

private:
    HttpResponse answer(const HttpRequest &request)
    {
        auto promise = std::make_shared<std::promise<HttpResponse>>();
        m_routes.handle(request,
                        HttpResponder([promise](const HttpResponse &response) { promise->set_value(response); }, -1));
        return promise->get_future().get();
    }
    QByteArray signIn(const QByteArray &user)
    {
        const HttpRequest request{"POST",
                                  "/v1/session",
                                  {},
                                  {},
                                  wire::toJson(wire::SessionRequest{user, "rahasia-" + user, {}, "d", {}, {}}),
                                  {},
                                  {}};
        return QJsonDocument::fromJson(answer(request).body)["access"].toString().toLatin1();
    }
    /// One that never ends: its hash is of no file.
    QString upload()
    {
        const wire::BlobOffer offer{QString(64, 'c'), 4096, QStringLiteral("image/png"), QStringLiteral("A1")};
        const HttpRequest request{
            "POST", "/v1/blobs", {}, {{"authorization", m_tokens.value("Bearer lurah")}}, wire::toJson(offer), {}, {}};
        return QJsonDocument::fromJson(answer(request).body)["upload"].toString();
    }

    SystemClock m_clock;
    FuzzCity m_city;
    std::unique_ptr<ServerEngine> m_engine;
    std::unique_ptr<ApiRoutes> m_api;
    HttpRoutes m_routes;
    QHash<QByteArray, QByteArray> m_tokens;
};

std::optional<HttpRequest> requestIn(const Stage &stage, std::string bytes)
{
    HttpParser parser(16 * 1024, 100);
    if (parser.readHead(bytes) != HttpParser::State::Done)
        return std::nullopt;
    HttpRequest request;
    request.method = parser.method() == "HEAD" ? QByteArray("GET") : parser.method();
    request.headers = parser.headers();
    const auto target = decodeTarget(parser.target());
    if (!target || !target->path.startsWith(u"/v1/blobs"))
        return std::nullopt;
    request.path = target->path;
    const HttpRouteLimits limits = stage.limitsOf(request);
    HttpBody body(limits.maxBody);
    if (parser.hasBody() && parser.readBody(bytes, body) != HttpParser::State::Done)
        return std::nullopt;
    request.body = body.take();
    if (request.header("content-encoding").toLower() == "gzip") {
        const auto plain = inflated(request.body, limits.maxInflated);
        if (!std::holds_alternative<QByteArray>(plain))
            return std::nullopt;
        request.body = std::get<QByteArray>(plain);
    }
    return request;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Stage stage;
    const auto request = requestIn(stage, std::string(reinterpret_cast<const char *>(data), size));
    const int status = request ? stage.ask(*request) : -1;
    if (status >= 500)
        qFatal("%s %s ends in %d", request->method.constData(), qPrintable(request->path), status);
    return 0;
}
