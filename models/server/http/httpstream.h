#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace boost::asio::ssl {
class context;
}

namespace emonev {

class HttpLoop;

/// One connection's bytes, in the clear or under TLS, and its one deadline. Only on the loop's thread; every callback
/// comes later, never from within the call.
class HttpStream
{
public:
    using Read = std::function<void(std::string_view bytes, bool ok)>; ///< the bytes live as long as the call
    using Done = std::function<void(bool ok)>;

    virtual ~HttpStream() = default;
    virtual void handshake(Done done) = 0;
    virtual void read(Read done) = 0;
    /// `bytes` must live until `done`.
    virtual void write(std::string_view bytes, Done done) = 0;
    /// Ends what is under way with ok = false.
    virtual void cancel() = 0;
    /// Tells the peer that nothing more comes; what it still sends can be read (and is worth nothing).
    virtual void finish(Done done) = 0;
    virtual void close() = 0;
    /// Replaces the deadline before.
    virtual void setDeadline(std::chrono::milliseconds after, std::function<void()> passed) = 0;
};

/// Takes over an accepted socket.
[[nodiscard]] std::unique_ptr<HttpStream> plainStream(HttpLoop &loop, int socket, bool isV6);
[[nodiscard]] std::unique_ptr<HttpStream> tlsStream(HttpLoop &loop, boost::asio::ssl::context &tls, int socket,
                                                    bool isV6);

} // namespace emonev
