#include "server/http/httplistener.h"
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

namespace emonev {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds pauseWithoutDescriptors{100};

QString textOf(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return QString::fromStdString(asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string());
    return QString::fromStdString(address.to_string());
}

} // namespace

struct HttpListener::Impl
{
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    Accepted accepted;
    quint16 port = 0;
};

HttpListener::HttpListener(HttpLoop &loop, Accepted accepted)
    : m_impl(std::make_unique<Impl>(
          Impl{tcp::acceptor(loop.context()), asio::steady_timer(loop.context()), std::move(accepted)}))
{
}

HttpListener::~HttpListener() = default;

Result<void> HttpListener::listen(const QString &address, quint16 port)
{
    error_code failed;
    const std::string text = address == QStringLiteral("localhost") ? "127.0.0.1" : address.toStdString();
    const asio::ip::address host = asio::ip::make_address(text, failed);
    if (failed)
        return fail(ErrorKind::Usage, QStringLiteral("bad_address"), {address});
    const tcp::endpoint place(host, port);
    tcp::acceptor &acceptor = m_impl->acceptor;
    acceptor.open(place.protocol(), failed);
    if (!failed)
        acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed)
        acceptor.bind(place, failed);
    if (!failed)
        acceptor.listen(asio::socket_base::max_listen_connections, failed);
    if (failed)
        return fail(failed == asio::error::address_in_use ? ErrorKind::Busy : ErrorKind::Network,
                    QStringLiteral("cannot_listen"), {QStringLiteral("%1:%2").arg(address).arg(port)},
                    QString::fromStdString(failed.message()));
    m_impl->port = acceptor.local_endpoint(failed).port();
    acceptNext();
    return {};
}

quint16 HttpListener::port() const { return m_impl->port; }

void HttpListener::close()
{
    error_code ignored;
    m_impl->acceptor.close(ignored);
    m_impl->pause.cancel();
}

void HttpListener::acceptNext()
{
    m_impl->acceptor.async_accept([this](const error_code &failed, tcp::socket socket) {
        if (!m_impl->acceptor.is_open())
            return;
        if (failed == asio::error::no_descriptors) {
            m_impl->pause.expires_after(pauseWithoutDescriptors);
            m_impl->pause.async_wait([this](const error_code &stopped) {
                if (!stopped)
                    acceptNext();
            });
            return;
        }
        error_code gone;
        const tcp::endpoint peer = failed ? tcp::endpoint() : socket.remote_endpoint(gone);
        if (!failed && !gone)
            m_impl->accepted(int(socket.release(gone)), peer.protocol() == tcp::v6(), textOf(peer.address()));
        acceptNext();
    });
}

} // namespace emonev
