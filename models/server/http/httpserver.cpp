#include "server/http/httpserver.h"
#include "server/http/filelimit.h"
#include "server/http/httpconnection.h"
#include "server/http/httplistener.h"
#include "server/http/httptls.h"
#include <algorithm>
#include <future>
#include <unistd.h>

namespace emonev {

namespace {

// Files of the database, snapshots under way and the like.
constexpr int descriptorsKept = 128;

} // namespace

/// The server's parts, in the order in which they depend on each other.
struct HttpServer::Impl
{
    HttpContext context;
    std::shared_ptr<boost::asio::ssl::context> tls;
    HttpListener listener;

    Impl(const HttpOptions &options, HttpRoutes routes)
        : context(options, std::move(routes)),
          listener(*context.loop, [this](int socket, bool isV6, const QString &peer) { accept(socket, isV6, peer); })
    {
    }

    void accept(int socket, bool isV6, const QString &peer)
    {
        ++context.metrics.connectionsTotal;
        const auto refusal = context.connections.roomFor(addressGroup(peer), context.options);
        if (refusal && !context.connections.mayTurnAway(context.options)) {
            context.metrics.count(*refusal);
            ::close(socket);
            return;
        }
        auto stream = tls ? tlsStream(*context.loop, *tls, socket, isV6) : plainStream(*context.loop, socket, isV6);
        auto connection = std::make_shared<HttpConnection>(context, std::move(stream), peer, refusal);
        ++context.metrics.connectionsNow;
        context.connections.add(connection);
        connection->start();
    }

    void beginDraining(std::function<void()> whenEmpty)
    {
        listener.close();
        context.draining = true;
        context.whenEmpty = std::move(whenEmpty);
        for (const auto &connection : context.connections.all())
            connection->drain();
        if (context.connections.isEmpty() && context.whenEmpty)
            context.whenEmpty();
    }
};

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

HttpServer::~HttpServer()
{
    m_impl->context.loop->stop();
    m_impl->context.workers.clear();
    m_impl->context.workers.waitForDone();
    m_impl->context.connections.clear();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpOptions &options, HttpRoutes routes)
{
    HttpOptions limits = options;
    const int files = raiseFileLimit(limits.maxConnections + limits.maxTurnedAway + descriptorsKept);
    limits.maxConnections =
        std::max(1, std::min(limits.maxConnections, files - limits.maxTurnedAway - descriptorsKept));
    auto impl = std::make_unique<Impl>(limits, std::move(routes));
    if (!options.tlsCertificate.isEmpty() || !options.tlsKey.isEmpty()) {
        EMONEV_ASSIGN(impl->tls, makeTls(options.tlsCertificate, options.tlsKey));
    }
    EMONEV_TRY(impl->listener.listen(options.address, options.port));
    impl->context.loop->start();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

quint16 HttpServer::port() const { return m_impl->listener.port(); }

QString HttpServer::url() const
{
    const HttpOptions &options = m_impl->context.options;
    const QString host = options.address.contains(u':') ? u'[' + options.address + u']' : options.address;
    return QStringLiteral("%1://%2:%3")
        .arg(m_impl->tls ? QStringLiteral("https") : QStringLiteral("http"), host)
        .arg(port());
}

const HttpMetrics &HttpServer::metrics() const { return m_impl->context.metrics; }

bool HttpServer::drain(std::chrono::milliseconds timeout)
{
    auto empty = std::make_shared<std::promise<void>>();
    auto told = std::make_shared<bool>(false);
    std::future<void> done = empty->get_future();
    m_impl->context.loop->post([this, empty, told] {
        m_impl->beginDraining([empty, told] {
            if (!std::exchange(*told, true))
                empty->set_value();
        });
    });
    return done.wait_for(timeout) == std::future_status::ready;
}

} // namespace emonev
