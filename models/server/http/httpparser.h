#pragma once
#include "server/http/httpfault.h"
#include <QHash>
#include <memory>
#include <optional>
#include <string>

namespace emonev {

class HttpBody;

/// Reads one request out of the bytes of a connection: its head, then its body. Made anew for each request.
class HttpParser
{
public:
    enum class State { NeedsMore, Done, Faulty };

    HttpParser(qsizetype maxHead, int maxLines);
    ~HttpParser();

    /// Takes the head off the front of `bytes` once it is whole.
    [[nodiscard]] State readHead(std::string &bytes);
    /// Moves what there is of the body from `bytes` to `body`.
    [[nodiscard]] State readBody(std::string &bytes, HttpBody &body);

    [[nodiscard]] const HttpFault &fault() const { return m_fault; }
    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QByteArray target() const;
    [[nodiscard]] const QHash<QByteArray, QByteArray> &headers() const;
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isOldVersion() const; ///< HTTP/1.0
    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] qint64 contentLength() const; ///< -1: chunked, not known before its end

private:
    class Reader;
    [[nodiscard]] State faulty(const HttpFault &fault);

    std::unique_ptr<Reader> m_reader;
    HttpFault m_fault;
    size_t m_maxHead;
    int m_maxLines;
    size_t m_checked = 0;
};

} // namespace emonev
