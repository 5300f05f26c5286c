// Requests as bytes: the same bytes mean the same, in whatever pieces they come.
#include "server/http/httpbody.h"
#include "server/http/httpinflate.h"
#include "server/http/httpparser.h"
#include "server/http/httptarget.h"
#include <cstdint>

using namespace emonev;

namespace {

constexpr qint64 maxBody = 64 * 1024;
constexpr qint64 maxPlain = 4 * maxBody;

/// What was read of a connection: each request, and how it ended.
struct Read
{
    QByteArrayList requests;
    HttpParser::State end = HttpParser::State::NeedsMore;
};

class Connection
{
public:
    void add(std::string_view bytes)
    {
        m_in += bytes;
        while (m_read.end != HttpParser::State::Faulty && step()) {
        }
    }
    [[nodiscard]] const Read &read() const { return m_read; }

private:
    /// Whether there may be more to do without further bytes.
    bool step()
    {
        if (!m_parser)
            m_parser = std::make_unique<HttpParser>(16 * 1024, 100);
        if (!m_body) {
            m_read.end = m_parser->readHead(m_in);
            if (m_read.end != HttpParser::State::Done)
                return false;
            const bool isGzip = m_parser->headers().value("content-encoding").toLower() == "gzip";
            m_isGzip = isGzip;
            m_body = std::make_unique<HttpBody>(maxBody);
            (void)decodeTarget(m_parser->target());
        }
        m_read.end = m_parser->hasBody() ? m_parser->readBody(m_in, *m_body) : HttpParser::State::Done;
        if (m_read.end != HttpParser::State::Done)
            return false;
        if (m_body->size() > maxBody)
            qFatal("a body beyond its limits");
        QByteArrayList headers;
        for (auto it = m_parser->headers().cbegin(); it != m_parser->headers().cend(); ++it)
            headers.append(it.key() + ':' + it.value());
        std::sort(headers.begin(), headers.end());
        m_read.requests.append(m_parser->method() + ' ' + m_parser->target() + '\n' + headers.join('\n') + "\n\n" +
                               plainBody());
        m_body.reset();
        m_parser.reset();
        return !m_in.empty();
    }

    QByteArray plainBody()
    {
        if (!m_isGzip)
            return m_body->take();
        const auto plain = inflated(m_body->take(), maxPlain);
        const auto *bytes = std::get_if<QByteArray>(&plain);
        if (bytes && bytes->size() > maxPlain)
            qFatal("inflated beyond its limit");
        return bytes ? *bytes : QByteArray("no gzip");
    }

    bool m_isGzip = false;
    std::string m_in;
    std::unique_ptr<HttpParser> m_parser;
    std::unique_ptr<HttpBody> m_body;
    Read m_read;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const size_t piece = size_t(data[0]) % 61 + 1;
    Connection whole;
    whole.add(bytes);
    Connection pieces;
    for (size_t at = 0; at < bytes.size(); at += piece)
        pieces.add(bytes.substr(at, piece));
    // A chunk's end is looked at when there is enough of it, so a fault of the last bytes may show with the next.
    for (Connection *connection : {&whole, &pieces})
        connection->add("................");
    const bool isSame =
        whole.read().requests == pieces.read().requests &&
        (whole.read().end == HttpParser::State::Faulty) == (pieces.read().end == HttpParser::State::Faulty);
    if (!isSame)
        qFatal("read differently in pieces of %d: %d and %d requests", int(piece), int(whole.read().requests.size()),
               int(pieces.read().requests.size()));
    return 0;
}
