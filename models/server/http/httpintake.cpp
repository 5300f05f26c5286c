#include "server/http/httpintake.h"
#include "core/uuid.h"
#include "server/http/httptarget.h"
#include <algorithm>

namespace emonev {

namespace {

QByteArray requestIdOf(const QByteArray &given, const Clock &clock)
{
    const auto isPlain = [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               byte == '-' || byte == '_' || byte == '.';
    };
    if (!given.isEmpty() && given.size() <= 64 && std::all_of(given.begin(), given.end(), isPlain))
        return given;
    return newId(clock).toLatin1();
}

/// The address behind a proxy: the last one of the list is the one our own proxy saw.
QString peerOf(const HttpRequest &request, const QString &socketPeer, bool behindProxy)
{
    const QByteArray forwarded = request.header("x-forwarded-for");
    const QString last = QString::fromLatin1(forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed());
    return behindProxy && !last.isEmpty() ? last : socketPeer;
}

HttpRequest requestOf(const HttpContext &context, const HttpParser &parser, const QString &peer)
{
    HttpRequest request;
    request.method = parser.method() == "HEAD" ? QByteArray("GET") : parser.method();
    request.headers = parser.headers();
    request.requestId = requestIdOf(request.header("x-request-id"), *context.options.clock);
    request.peer = peerOf(request, peer, context.options.behindProxy);
    return request;
}

std::optional<HttpFault> bodyFault(const HttpIntake &intake, const HttpParser &parser)
{
    const QByteArray encoding = intake.request.header("content-encoding").toLower();
    if (!encoding.isEmpty() && encoding != "gzip" && encoding != "identity")
        return HttpFault{HttpRefusal::BadEncoding, QStringLiteral("the only content-encoding is gzip")};
    if (parser.contentLength() > intake.limits.maxBody || intake.limits.maxBody <= 0)
        return HttpFault{HttpRefusal::BodyTooLarge, QStringLiteral("more than %1 bytes").arg(intake.limits.maxBody)};
    return std::nullopt;
}

std::optional<HttpFault> expectationFault(const HttpIntake &intake)
{
    const QByteArray expected = intake.request.header("expect").toLower();
    if (expected.isEmpty() || expected == "100-continue")
        return std::nullopt;
    return HttpFault{HttpRefusal::BadExpectation, QStringLiteral("the only expectation is 100-continue")};
}

std::optional<HttpFault> loadFault(const HttpContext &context)
{
    if (context.metrics.handlingNow < context.options.maxHandling &&
        context.metrics.bufferedNow < context.options.maxBuffered)
        return std::nullopt;
    return HttpFault{HttpRefusal::Overloaded, QStringLiteral("too many requests at once")};
}

std::optional<HttpResponse> rateRefusal(HttpContext &context, const HttpIntake &intake)
{
    const int seconds = context.rate.secondsUntil(addressGroup(intake.request.peer), intake.limits.cost,
                                                  HttpRateLimit::Moment::clock::now());
    if (seconds == 0)
        return std::nullopt;
    context.metrics.count(HttpRefusal::RateLimited);
    return httpError(statusOf(HttpRefusal::RateLimited), codeOf(HttpRefusal::RateLimited), true,
                     QStringLiteral("too many requests of this kind from one address"), seconds);
}

} // namespace

HttpIntake takeIn(HttpContext &context, const HttpParser &parser, const QString &peer)
{
    HttpIntake intake;
    intake.request = requestOf(context, parser, peer);
    intake.headOnly = parser.method() == "HEAD";
    intake.gzip = intake.request.header("content-encoding").toLower() == "gzip";
    intake.awaitsContinue = !intake.request.header("expect").isEmpty() && !parser.isOldVersion();
    const auto target = decodeTarget(parser.target());
    if (!target) {
        intake.refusal = context.refuse({HttpRefusal::BadRequest, QStringLiteral("the target cannot be read")});
        return intake;
    }
    intake.request.path = target->path;
    intake.request.query = target->query;
    intake.limits = context.routes.limitsOf(intake.request);
    intake.refusal = intake.limits.refusal;
    std::optional<HttpFault> fault = expectationFault(intake);
    if (!fault && parser.hasBody())
        fault = bodyFault(intake, parser);
    if (!fault)
        fault = loadFault(context);
    if (!intake.refusal)
        intake.refusal = fault ? context.refuse(*fault) : rateRefusal(context, intake);
    return intake;
}

} // namespace emonev
