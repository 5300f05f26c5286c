#pragma once
#include "server/http/httpcontext.h"
#include "server/http/httpparser.h"

namespace emonev {

/// What is decided about a request from its head alone.
struct HttpIntake
{
    HttpRequest request;
    HttpRouteLimits limits;
    std::optional<HttpResponse> refusal;
    bool headOnly = false;       ///< HEAD: answered as GET, without the body
    bool gzip = false;           ///< the body is compressed
    bool awaitsContinue = false; ///< the body comes once we agree

    [[nodiscard]] qint64 maxPlain() const { return limits.maxInflated > 0 ? limits.maxInflated : limits.maxBody; }
};

[[nodiscard]] HttpIntake takeIn(HttpContext &context, const HttpParser &parser, const QString &peer);

} // namespace emonev
