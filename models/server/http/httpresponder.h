#pragma once
#include "server/http/httpresponse.h"
#include <functional>
#include <memory>

namespace emonev {

/// The right to answer one request: once, from any thread. When the last copy is gone unused, the answer is 500.
class HttpResponder
{
public:
    using Deliver = std::function<void(HttpResponse)>;

    /// Bodies from `gzipFrom` bytes on are compressed in the answering thread; -1: never.
    HttpResponder(Deliver deliver, qsizetype gzipFrom);

    /// A second answer is ignored.
    void operator()(HttpResponse response) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace emonev
