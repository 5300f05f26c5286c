#pragma once
#include "server/http/httpconnectiontable.h"
#include "server/http/httpfault.h"
#include "server/http/httploop.h"
#include "server/http/httpmetrics.h"
#include "server/http/httpoptions.h"
#include "server/http/httpratelimit.h"
#include "server/http/httproutes.h"
#include <QThreadPool>
#include <functional>
#include <memory>

namespace emonev {

/// What all connections of a server share; but for the metrics only on the loop's thread.
struct HttpContext
{
    HttpOptions options;
    HttpRoutes routes;
    HttpMetrics metrics;
    std::shared_ptr<HttpLoop> loop = std::make_shared<HttpLoop>();
    HttpConnectionTable connections;
    HttpRateLimit rate;
    bool draining = false;
    std::function<void()> whenEmpty; ///< called when the last connection is gone while draining
    QThreadPool workers;             ///< for bodies, so that none holds up the loop

    HttpContext(HttpOptions limits, HttpRoutes answering)
        : options(std::move(limits)), routes(std::move(answering)), rate(options.rateBurst, options.ratePerSecond)
    {
        workers.setMaxThreadCount(options.workers);
    }

    /// Counts a refusal and words it.
    [[nodiscard]] HttpResponse refuse(const HttpFault &fault)
    {
        metrics.count(fault.reason);
        const int status = statusOf(fault.reason);
        return httpError(status, codeOf(fault.reason), mayRetry(fault.reason), fault.detail,
                         status == 429 || status == 503 ? options.retryAfter : 0);
    }
};

} // namespace emonev
