#include "server/http/httpoutgoing.h"
#include <QLocale>
#include <algorithm>

namespace emonev {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {503, "Service Unavailable"},
        {507, "Insufficient Storage"},
    };
    return reasons.value(status, "Status");
}

/// A line break in a header would let its value speak for the server.
bool isOneLine(const QByteArray &text) { return !text.contains('\r') && !text.contains('\n') && !text.contains('\0'); }

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

} // namespace

HttpOutgoing::HttpOutgoing(HttpResponse response, const Frame &frame) : m_response(std::move(response)), m_frame(frame)
{
    m_length = m_response.body.size();
}

bool HttpOutgoing::open()
{
    if (!m_response.file)
        return true;
    const HttpFile &wanted = *m_response.file;
    m_file = std::make_unique<QFile>(wanted.path);
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const qint64 rest = m_file->size() - wanted.offset;
    m_length = wanted.length < 0 ? rest : wanted.length;
    return wanted.offset >= 0 && m_length >= 0 && m_length <= rest && m_file->seek(wanted.offset);
}

bool HttpOutgoing::hasBody() const { return m_response.status != 204 && m_response.status != 304; }

QByteArray HttpOutgoing::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_response.status) + ' ' + reasonOf(m_response.status) + "\r\n";
    for (const auto &[name, value] : m_response.headers)
        if (isOneLine(name) && isOneLine(value))
            text += name + ": " + value + "\r\n";
    text += "Date: " + httpDate(m_frame.date) + "\r\n";
    if (hasBody())
        text += "Content-Length: " + QByteArray::number(m_length) + "\r\n";
    if (!m_frame.requestId.isEmpty())
        text += "X-Request-Id: " + m_frame.requestId + "\r\n";
    return text + (m_frame.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

std::string_view HttpOutgoing::next()
{
    m_piece = m_begun ? QByteArray() : head();
    m_begun = true;
    const qint64 count = hasBody() && !m_frame.headOnly ? std::min(pieceSize, m_length - m_sent) : 0;
    if (count > 0) {
        const QByteArray bytes = m_file ? m_file->read(count) : m_response.body.mid(m_sent, count);
        m_broken = bytes.size() < count;
        m_piece += bytes;
        m_sent += count;
    }
    return {m_piece.constData(), size_t(m_piece.size())};
}

} // namespace emonev
