#pragma once
#include <QByteArray>
#include <QIODevice>
#include <memory>

struct z_stream_s;

namespace emonev {

/// Compresses a long body whose head is known only afterwards (it names the body's hash) into one gzip stream.
class GzipWriter
{
public:
    explicit GzipWriter(QIODevice &body);
    ~GzipWriter();
    GzipWriter(const GzipWriter &) = delete;
    GzipWriter &operator=(const GzipWriter &) = delete;

    void add(const QByteArray &bytes);
    /// Ends the body and writes head and body to `into`; `body` must be readable. False where writing failed.
    bool finish(const QByteArray &head, QIODevice &into);

private:
    void run(const QByteArray &bytes, int flush);

    QIODevice &m_body;
    std::unique_ptr<z_stream_s> m_stream;
    quint32 m_crc;
    qint64 m_size = 0;
    bool m_isFine = true;
};

} // namespace emonev
