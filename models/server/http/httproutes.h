#pragma once
#include "server/http/httprequest.h"
#include "server/http/httpresponder.h"
#include "server/http/httproutelimits.h"
#include <functional>

namespace emonev {

/// What answers requests. Both are called on the I/O thread and must not block it: long work goes to another thread
/// together with the responder.
struct HttpRoutes
{
    /// Asked when the head is in, before the body.
    std::function<HttpRouteLimits(const HttpRequest &)> limitsOf;
    std::function<void(HttpRequest, HttpResponder)> handle;
};

} // namespace emonev
