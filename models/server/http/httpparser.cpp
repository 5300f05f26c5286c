#include "server/http/httpparser.h"
#include "server/http/httpbody.h"
#include "server/http/httphead.h"
#include <boost/beast/http/basic_parser.hpp>
#include <limits>

namespace emonev {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

// The shortest rest of a chunked body, "0 CR LF CR LF": with less, Beast has nothing to decide.
constexpr size_t shortestChunkEnd = 5;
constexpr size_t maxTrailer = 16 * 1024;

QByteArray bytesOf(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }

} // namespace

/// Beast's parser, handing what it finds to our types.
class HttpParser::Reader final : public http::basic_parser<true>
{
public:
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers;
    bool old = false;
    HttpBody *body = nullptr;
    std::optional<HttpFault> fault;

private:
    using Code = beast::error_code;

    void on_request_impl(http::verb, beast::string_view name, beast::string_view text, int version, Code &) override
    {
        old = version < 11;
        method = bytesOf(name);
        target = bytesOf(text);
    }
    void on_response_impl(int, beast::string_view, int, Code &) override {}
    void on_field_impl(http::field, beast::string_view name, beast::string_view value, Code &) override
    {
        if (is_header_done()) // a trailer
            return;
        QByteArray &known = headers[bytesOf(name).toLower()];
        known = known.isEmpty() ? bytesOf(value) : known + ", " + bytesOf(value);
    }
    void on_header_impl(Code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Code &) override {}
    std::size_t on_body_impl(beast::string_view bytes, Code &code) override
    {
        fault = body->add({bytes.data(), bytes.size()});
        if (fault)
            code = http::error::body_limit;
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, beast::string_view extensions, Code &code) override
    {
        if (!extensions.empty())
            code = http::error::bad_chunk_extension;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes, Code &code) override
    {
        return on_body_impl(bytes, code);
    }
    void on_finish_impl(Code &) override {}
};

HttpParser::HttpParser(qsizetype maxHead, int maxLines)
    : m_reader(std::make_unique<Reader>()), m_maxHead(size_t(maxHead)), m_maxLines(maxLines)
{
    m_reader->header_limit(std::numeric_limits<std::uint32_t>::max());
    m_reader->body_limit(boost::none);
}

HttpParser::~HttpParser() = default;

HttpParser::State HttpParser::faulty(const HttpFault &fault)
{
    m_fault = fault;
    return State::Faulty;
}

HttpParser::State HttpParser::readHead(std::string &bytes)
{
    const size_t end = bytes.find("\r\n\r\n", m_checked < 3 ? 0 : m_checked - 3);
    const size_t known = end == std::string::npos ? bytes.size() : end + 4;
    if (known > m_maxHead)
        return faulty({HttpRefusal::HeadTooLarge, QStringLiteral("a head of more than %1 bytes").arg(m_maxHead)});
    if (const auto wrong = bytesFault(std::string_view(bytes).substr(0, known), m_checked))
        return faulty(*wrong);
    m_checked = known;
    if (end == std::string::npos)
        return State::NeedsMore;
    if (const auto wrong = headFault(std::string_view(bytes).substr(0, known), m_maxLines))
        return faulty(*wrong);
    beast::error_code code;
    m_reader->put({bytes.data(), known}, code);
    if (code || !m_reader->is_header_done())
        return faulty({HttpRefusal::BadRequest, QString::fromStdString(code.message())});
    bytes.erase(0, known);
    m_reader->eager(true);
    return State::Done;
}

HttpParser::State HttpParser::readBody(std::string &bytes, HttpBody &body)
{
    m_reader->body = &body;
    while (!m_reader->is_done()) {
        if (bytes.empty() || (m_reader->chunked() && bytes.size() < shortestChunkEnd))
            return State::NeedsMore;
        beast::error_code code;
        const size_t used = m_reader->put({bytes.data(), bytes.size()}, code);
        bytes.erase(0, used);
        if (m_reader->fault)
            return faulty(*m_reader->fault);
        if (code == http::error::need_more && bytes.size() <= maxTrailer)
            return State::NeedsMore;
        if (code)
            return faulty({HttpRefusal::BadRequest, QString::fromStdString(code.message())});
    }
    return State::Done;
}

QByteArray HttpParser::method() const { return m_reader->method; }
QByteArray HttpParser::target() const { return m_reader->target; }
const QHash<QByteArray, QByteArray> &HttpParser::headers() const { return m_reader->headers; }
bool HttpParser::keepsAlive() const { return m_reader->keep_alive(); }
bool HttpParser::isOldVersion() const { return m_reader->old; }
bool HttpParser::hasBody() const { return m_reader->chunked() || contentLength() > 0; }

qint64 HttpParser::contentLength() const
{
    return m_reader->chunked() ? -1 : qint64(m_reader->content_length().value_or(0));
}

} // namespace emonev
