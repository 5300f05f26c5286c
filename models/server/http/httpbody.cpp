#include "server/http/httpbody.h"
#include <array>
#include <zlib.h>

namespace emonev {

namespace {

constexpr int gzipOnly = 15 + 16;

HttpFault badGzip(const char *detail) { return {HttpRefusal::BadRequest, QString::fromLatin1(detail)}; }

} // namespace

HttpBody::HttpBody(bool gzip, qint64 maxWire, qint64 maxPlain) : m_maxWire(maxWire), m_maxPlain(maxPlain)
{
    if (!gzip)
        return;
    m_zip = std::make_unique<z_stream>();
    inflateInit2(m_zip.get(), gzipOnly);
}

HttpBody::~HttpBody()
{
    if (m_zip)
        inflateEnd(m_zip.get());
}

std::optional<HttpFault> HttpBody::add(std::string_view bytes)
{
    m_wire += qint64(bytes.size());
    if (m_wire > m_maxWire)
        return HttpFault{HttpRefusal::BodyTooLarge, QStringLiteral("more than %1 bytes").arg(m_maxWire)};
    if (m_zip)
        return inflateMore(bytes);
    m_plain.append(bytes.data(), qsizetype(bytes.size()));
    return std::nullopt;
}

std::optional<HttpFault> HttpBody::inflateMore(std::string_view bytes)
{
    std::array<char, 32 * 1024> room;
    m_zip->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_zip->avail_in = uInt(bytes.size());
    bool full = false;
    while (m_zip->avail_in > 0 || full) {
        if (m_ended)
            return badGzip("bytes after the end of the gzip stream");
        m_zip->next_out = reinterpret_cast<Bytef *>(room.data());
        m_zip->avail_out = uInt(room.size());
        const int result = inflate(m_zip.get(), Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return badGzip("the gzip stream is broken");
        m_plain.append(room.data(), qsizetype(room.size() - m_zip->avail_out));
        if (m_plain.size() > m_maxPlain)
            return HttpFault{HttpRefusal::BodyTooLarge, QStringLiteral("inflates beyond %1 bytes").arg(m_maxPlain)};
        m_ended = result == Z_STREAM_END;
        full = !m_ended && m_zip->avail_out == 0;
    }
    return std::nullopt;
}

std::optional<HttpFault> HttpBody::finish() const
{
    if (m_zip && !m_ended)
        return badGzip("the gzip stream ends too early");
    return std::nullopt;
}

} // namespace emonev
