#include "server/apiroutes.h"
#include "server/order.h"
#include "server/serverfolders.h"
#include "server/serverlock.h"
#include <QCoreApplication>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTimer>
#include <csignal>
#include <unistd.h>

namespace emonev::serving {

namespace {

constexpr std::chrono::seconds drainTime{30};
constexpr std::chrono::hours tidyTime{1};
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/// Ends the event loop when the process is asked to end.
void endOnSignal()
{
    if (::pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

/// "127.0.0.1:8443", "[::1]:0".
Result<void> readAddress(const QString &text, HttpOptions &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    if (colon < 1 || !ok || port > 65535 || QHostAddress(host).isNull())
        return fail(ErrorKind::Usage, QStringLiteral("bad_address"), {text});
    options.address = host;
    options.port = quint16(port);
    return {};
}

Result<HttpOptions> httpOptions(const Order &order)
{
    HttpOptions options;
    EMONEV_TRY(readAddress(order.isSet("listen") ? order.value("listen") : QStringLiteral("127.0.0.1:8443"), options));
    options.tlsCertificate = order.value("tls-cert");
    options.tlsKey = order.value("tls-key");
    options.behindProxy = order.isSet("behind-proxy");
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("option_missing"), {QStringLiteral("--tls-cert --tls-key")});
    if (options.tlsCertificate.isEmpty() && !options.behindProxy && !QHostAddress(options.address).isLoopback())
        return fail(ErrorKind::Usage, QStringLiteral("plain_http_off_loopback"), {options.address});
    if (order.isSet("max-per-address"))
        options.maxPerAddress = order.value("max-per-address").toInt();
    return options;
}

} // namespace

Result<int> runServe(const Order &order)
{
    EngineOptions options;
    EMONEV_ASSIGN(options.url, order.needed("db"));
    EMONEV_ASSIGN(const HttpOptions http, httpOptions(order));
    options.blobFolder = blobFolder(order);
    options.cacheFolder = sideFolder(order) + QStringLiteral("/snapshots");
    const SystemClock clock;
    EMONEV_ASSIGN(const auto lock, ServerLock::take(options.url, ServerLock::Kind::Serve));
    EMONEV_ASSIGN(const std::unique_ptr<ServerEngine> engine, ServerEngine::open(options, clock));
    ApiRoutes routes(*engine);
    EMONEV_ASSIGN(const std::unique_ptr<HttpServer> server, HttpServer::start(http, routes.routes()));
    routes.setMetrics(&server->metrics());
    endOnSignal();
    QTimer tidying;
    QObject::connect(&tidying, &QTimer::timeout, [&engine] { engine->tidy(); });
    tidying.start(tidyTime);
    print({{"listening", server->url()}});
    QCoreApplication::exec();
    server->drain(drainTime);
    return 0;
}

} // namespace emonev::serving
