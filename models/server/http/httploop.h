#pragma once
#include <functional>
#include <memory>
#include <thread>

namespace boost::asio {
class io_context;
}

namespace emonev {

/// The one thread on which all of the server's connections are served.
class HttpLoop
{
public:
    HttpLoop();
    ~HttpLoop();

    void start();
    /// Runs `work` on the loop's thread, later; dropped after stop().
    void post(std::function<void()> work);
    void stop();
    [[nodiscard]] boost::asio::io_context &context() { return *m_context; }

private:
    struct Guard;
    std::unique_ptr<boost::asio::io_context> m_context;
    std::unique_ptr<Guard> m_guard;
    std::thread m_thread;
};

} // namespace emonev
