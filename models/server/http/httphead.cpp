#include "server/http/httphead.h"
#include <QByteArray>
#include <QHash>
#include <algorithm>

namespace emonev {

namespace {

HttpFault bad(const char *detail) { return {HttpRefusal::BadRequest, QString::fromLatin1(detail)}; }

bool isTokenByte(char byte)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           marks.find(byte) != std::string_view::npos;
}

bool isToken(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isTokenByte); }

bool isDigits(std::string_view text)
{
    return !text.empty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<HttpFault> requestLineFault(std::string_view line)
{
    const size_t first = line.find(' ');
    const size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return bad("the request line is not: method, target, version");
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!isToken(line.substr(0, first)))
        return bad("the method is no token");
    if (target.empty() || target.front() != '/')
        return bad("the target does not begin with /");
    if (!std::all_of(target.begin(), target.end(), [](char byte) { return byte > 0x20 && byte < 0x7f; }))
        return bad("the target holds a blank or a byte beyond ASCII");
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return bad("the version is neither HTTP/1.1 nor HTTP/1.0");
    return std::nullopt;
}

/// The fields that decide where a body ends or who is asking; each may stand once.
bool mayStandOnce(const QByteArray &name)
{
    static const QList<QByteArray> names{
        "host",         "content-length", "transfer-encoding", "content-encoding", "authorization",
        "content-type", "expect",         "content-range",     "upload-offset",    "x-device"};
    return names.contains(name);
}

std::optional<HttpFault> fieldFault(std::string_view line, QHash<QByteArray, QByteArray> &seen)
{
    if (line.front() == ' ' || line.front() == '\t')
        return bad("a header is folded");
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return bad("a header has no proper name");
    const QByteArray name = QByteArray(line.data(), qsizetype(colon)).toLower();
    if (seen.contains(name) && mayStandOnce(name))
        return bad("a header that may stand once is there twice");
    const std::string_view value = trimmed(line.substr(colon + 1));
    seen.insert(name, QByteArray(value.data(), qsizetype(value.size())));
    return std::nullopt;
}

std::optional<HttpFault> framingFault(const QHash<QByteArray, QByteArray> &seen, bool oldVersion)
{
    const bool chunked = seen.contains("transfer-encoding");
    if (!oldVersion && !seen.contains("host"))
        return bad("there is no host");
    if (chunked && (seen.contains("content-length") || oldVersion))
        return bad("transfer-encoding with content-length, or in HTTP/1.0");
    if (chunked && seen.value("transfer-encoding").toLower() != "chunked")
        return bad("the only transfer-encoding is chunked");
    if (seen.contains("content-length") && !isDigits(seen.value("content-length").toStdString()))
        return bad("the content-length is no number");
    return std::nullopt;
}

} // namespace

std::optional<HttpFault> bytesFault(std::string_view bytes, size_t from)
{
    for (size_t i = from; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool afterReturn = i > 0 && bytes[i - 1] == '\r';
        if ((byte == '\n') != afterReturn)
            return bad("a line does not end with CR LF");
        if ((byte < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') || byte == 0x7f)
            return bad("a control character");
    }
    return std::nullopt;
}

std::optional<HttpFault> headFault(std::string_view head, int maxLines)
{
    size_t begin = head.find("\r\n");
    const std::string_view first = head.substr(0, begin);
    if (auto fault = requestLineFault(first))
        return fault;
    QHash<QByteArray, QByteArray> seen;
    int lines = 0;
    for (begin += 2; begin + 2 < head.size();) {
        const size_t end = head.find("\r\n", begin);
        if (++lines > maxLines)
            return HttpFault{HttpRefusal::HeadTooLarge, QStringLiteral("more than %1 header lines").arg(maxLines)};
        if (auto fault = fieldFault(head.substr(begin, end - begin), seen))
            return fault;
        begin = end + 2;
    }
    return framingFault(seen, first.ends_with("HTTP/1.0"));
}

} // namespace emonev
