#pragma once
#include "server/http/httpfault.h"
#include <QByteArray>
#include <optional>
#include <string_view>

namespace emonev {

/// Collects a body as it comes in, never beyond its limit.
class HttpBody
{
public:
    explicit HttpBody(qint64 maxSize) : m_maxSize(maxSize) {}

    [[nodiscard]] std::optional<HttpFault> add(std::string_view bytes);
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }
    [[nodiscard]] qint64 size() const { return m_bytes.size(); }

private:
    qint64 m_maxSize;
    QByteArray m_bytes;
};

} // namespace emonev
