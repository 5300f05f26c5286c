#include "server/http/httploop.h"
#include "server/http/httpstream.h"
#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

namespace emonev {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

/// A connection in the clear. Waiting ones hold no buffer: bytes are read into one that all share.
class HttpPlainStream final : public HttpStream
{
public:
    HttpPlainStream(HttpLoop &loop, int socket, bool isV6) : m_socket(loop.context()), m_timer(loop.context())
    {
        error_code ignored;
        m_socket.assign(isV6 ? tcp::v6() : tcp::v4(), socket, ignored);
        m_socket.non_blocking(true, ignored);
        m_socket.set_option(tcp::no_delay(true), ignored);
    }

    void handshake(Done done) override
    {
        asio::post(m_socket.get_executor(), [done = std::move(done)] { done(true); });
    }

    void read(Read done) override
    {
        m_socket.async_wait(tcp::socket::wait_read, [this, done = std::move(done)](const error_code &waited) mutable {
            if (waited)
                return done({}, false);
            thread_local std::array<char, 64 * 1024> shared; // callers take what they want at once
            error_code failed;
            const size_t count = m_socket.read_some(asio::buffer(shared), failed);
            if (failed == asio::error::would_block)
                return read(std::move(done));
            done({shared.data(), count}, !failed);
        });
    }

    void write(std::string_view bytes, Done done) override
    {
        asio::async_write(m_socket, asio::buffer(bytes.data(), bytes.size()),
                          [done = std::move(done)](const error_code &failed, size_t) { done(!failed); });
    }

    void cancel() override
    {
        error_code ignored;
        m_socket.cancel(ignored);
    }

    void finish(Done done) override
    {
        error_code failed;
        m_socket.shutdown(tcp::socket::shutdown_send, failed);
        asio::post(m_socket.get_executor(), [done = std::move(done), ok = !failed] { done(ok); });
    }

    void close() override
    {
        error_code ignored;
        m_socket.close(ignored);
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
    tcp::socket m_socket;
    asio::steady_timer m_timer;
};

} // namespace

std::unique_ptr<HttpStream> plainStream(HttpLoop &loop, int socket, bool isV6)
{
    return std::make_unique<HttpPlainStream>(loop, socket, isV6);
}

} // namespace emonev
