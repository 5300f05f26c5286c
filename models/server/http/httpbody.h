#pragma once
#include "server/http/httpfault.h"
#include <QByteArray>
#include <memory>
#include <optional>
#include <string_view>

struct z_stream_s;

namespace emonev {

/// Collects a body as it comes in, inflating it on the way and never beyond its limits.
class HttpBody
{
public:
    HttpBody(bool gzip, qint64 maxWire, qint64 maxPlain);
    ~HttpBody();

    [[nodiscard]] std::optional<HttpFault> add(std::string_view bytes);
    /// To be asked when all bytes are in: whether something is missing.
    [[nodiscard]] std::optional<HttpFault> finish() const;
    [[nodiscard]] QByteArray take() { return std::move(m_plain); }
    [[nodiscard]] qint64 wireSize() const { return m_wire; }
    [[nodiscard]] qint64 plainSize() const { return m_plain.size(); }

private:
    [[nodiscard]] std::optional<HttpFault> inflateMore(std::string_view bytes);

    std::unique_ptr<z_stream_s> m_zip; ///< null: not compressed
    qint64 m_maxWire;
    qint64 m_maxPlain;
    qint64 m_wire = 0;
    bool m_ended = false;
    QByteArray m_plain;
};

} // namespace emonev
