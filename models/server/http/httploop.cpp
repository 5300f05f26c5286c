#include "server/http/httploop.h"
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

namespace emonev {

namespace asio = boost::asio;

/// Keeps the loop running while nothing is going on.
struct HttpLoop::Guard
{
    asio::executor_work_guard<asio::io_context::executor_type> work;
};

HttpLoop::HttpLoop()
    : m_context(std::make_unique<asio::io_context>()),
      m_guard(std::make_unique<Guard>(Guard{asio::make_work_guard(*m_context)}))
{
}

HttpLoop::~HttpLoop() { stop(); }

void HttpLoop::start()
{
    m_thread = std::thread([this] { m_context->run(); });
}

void HttpLoop::post(std::function<void()> work) { asio::post(*m_context, std::move(work)); }

void HttpLoop::stop()
{
    m_context->stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace emonev
