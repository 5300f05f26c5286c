#include "server/http/httploop.h"
#include "server/http/httpstream.h"
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <vector>

namespace emonev {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr size_t recordSize = 16 * 1024;

/// A connection under TLS.
class HttpTlsStream final : public HttpStream
{
public:
    HttpTlsStream(HttpLoop &loop, asio::ssl::context &tls, int socket, bool isV6)
        : m_stream(loop.context(), tls), m_timer(loop.context())
    {
        error_code ignored;
        m_stream.next_layer().assign(isV6 ? tcp::v6() : tcp::v4(), socket, ignored);
        m_stream.next_layer().set_option(tcp::no_delay(true), ignored);
    }

    void handshake(Done done) override
    {
        m_stream.async_handshake(asio::ssl::stream_base::server,
                                 [done = std::move(done)](const error_code &failed) { done(!failed); });
    }

    void read(Read done) override
    {
        m_room.resize(recordSize);
        const auto hand = [this, done = std::move(done)](const error_code &failed, size_t count) {
            done({m_room.data(), count}, !failed);
        };
        if (m_finished)
            m_stream.next_layer().async_read_some(asio::buffer(m_room), hand);
        else
            m_stream.async_read_some(asio::buffer(m_room), hand);
    }

    void write(std::string_view bytes, Done done) override
    {
        asio::async_write(m_stream, asio::buffer(bytes.data(), bytes.size()),
                          [done = std::move(done)](const error_code &failed, size_t) { done(!failed); });
    }

    void cancel() override
    {
        error_code ignored;
        m_stream.next_layer().cancel(ignored);
    }

    void finish(Done done) override
    {
        m_finished = true;
        m_stream.async_shutdown([this, done = std::move(done)](const error_code &) {
            error_code failed;
            m_stream.next_layer().shutdown(tcp::socket::shutdown_send, failed);
            done(!failed);
        });
    }

    void close() override
    {
        error_code ignored;
        m_stream.next_layer().close(ignored);
        m_timer.cancel();
    }

    void setDeadline(std::chrono::milliseconds after, std::function<void()> passed) override
    {
        m_timer.expires_after(after);
        m_timer.async_wait([passed = std::move(passed)](const error_code &stopped) {
            if (!stopped)
                passed();
        });
    }

private:
    asio::ssl::stream<tcp::socket> m_stream;
    asio::steady_timer m_timer;
    std::vector<char> m_room;
    bool m_finished = false;
};

} // namespace

std::unique_ptr<HttpStream> tlsStream(HttpLoop &loop, asio::ssl::context &tls, int socket, bool isV6)
{
    return std::make_unique<HttpTlsStream>(loop, tls, socket, isV6);
}

} // namespace emonev
