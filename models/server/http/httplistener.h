#pragma once
#include "core/result.h"
#include "server/http/httploop.h"
#include <QString>

namespace emonev {

/// Accepts connections at one address and hands them over.
class HttpListener
{
public:
    using Accepted = std::function<void(int socket, bool isV6, const QString &peer)>;

    HttpListener(HttpLoop &loop, Accepted accepted);
    ~HttpListener();

    /// Before the loop runs. `port` 0: a free one.
    [[nodiscard]] Result<void> listen(const QString &address, quint16 port);
    [[nodiscard]] quint16 port() const;
    /// On the loop's thread.
    void close();

private:
    struct Impl;
    void acceptNext();

    std::unique_ptr<Impl> m_impl;
};

} // namespace emonev
