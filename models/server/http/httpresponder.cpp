#include "server/http/httpresponder.h"
#include "server/http/httpgzip.h"
#include "server/http/httprefusal.h"
#include <atomic>

namespace emonev {

struct HttpResponder::State
{
    Deliver deliver;
    qsizetype gzipFrom;
    std::atomic<bool> answered = false;

    State(Deliver function, qsizetype from) : deliver(std::move(function)), gzipFrom(from) {}
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        if (!answered)
            deliver(httpError(statusOf(HttpRefusal::HandlerLost), codeOf(HttpRefusal::HandlerLost), true));
    }
};

HttpResponder::HttpResponder(Deliver deliver, qsizetype gzipFrom)
    : m_state(std::make_shared<State>(std::move(deliver), gzipFrom))
{
}

void HttpResponder::operator()(HttpResponse response) const
{
    if (m_state->answered.exchange(true))
        return;
    if (m_state->gzipFrom >= 0)
        compress(response, m_state->gzipFrom);
    m_state->deliver(std::move(response));
}

} // namespace emonev
