#pragma once
#include "core/result.h"
#include "server/http/httpmetrics.h"
#include "server/http/httpoptions.h"
#include "server/http/httproutes.h"
#include <memory>

namespace emonev {

/// HTTP/1.1 on one thread of its own, with a limit on everything a stranger can send. Knows nothing of what is served.
class HttpServer
{
public:
    /// Listens when this returns. `routes` must stay answerable until the server is gone.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(const HttpOptions &options, HttpRoutes routes);
    /// Closes hard.
    ~HttpServer();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString url() const;
    [[nodiscard]] const HttpMetrics &metrics() const;

    /// Accepts no more, finishes what is under way, closes. False when something was left at the end of `timeout`.
    bool drain(std::chrono::milliseconds timeout);

private:
    struct Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace emonev
