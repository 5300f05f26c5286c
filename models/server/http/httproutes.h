#pragma once
#include "server/http/httprequest.h"
#include "server/http/httpresponder.h"
#include "server/http/httproutelimits.h"
#include <functional>

namespace emonev {

/// What answers requests, and must not hold up the calling thread: long work goes to another one together with the
/// responder.
struct HttpRoutes
{
    /// Asked on the I/O thread when the head is in, before the body.
    std::function<HttpRouteLimits(const HttpRequest &)> limitsOf;
    /// Called on the I/O thread for a request without a body, else on one of several workers: at once, too.
    std::function<void(HttpRequest, HttpResponder)> handle;
};

} // namespace emonev
