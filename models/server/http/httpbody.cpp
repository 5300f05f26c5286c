#include "server/http/httpbody.h"

namespace emonev {

std::optional<HttpFault> HttpBody::add(std::string_view bytes)
{
    if (m_bytes.size() + qint64(bytes.size()) > m_maxSize)
        return HttpFault{HttpRefusal::BodyTooLarge, QStringLiteral("more than %1 bytes").arg(m_maxSize)};
    m_bytes.append(bytes.data(), qsizetype(bytes.size()));
    return std::nullopt;
}

} // namespace emonev
