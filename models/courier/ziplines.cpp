#include "courier/ziplines.h"
#include "courier/bundlehead.h"
#include <zlib.h>

namespace emonev {

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr qsizetype step = 64 * 1024;

Bytef *bytesOf(const char *data) { return reinterpret_cast<Bytef *>(const_cast<char *>(data)); }

} // namespace

LineZipper::LineZipper() : m_stream(std::make_unique<z_stream>())
{
    *m_stream = {};
    deflateInit2(m_stream.get(), 6, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
}

LineZipper::LineZipper(LineZipper &&other) noexcept = default;

LineZipper::~LineZipper()
{
    if (m_stream)
        deflateEnd(m_stream.get());
}

void LineZipper::run(const QByteArray &bytes, int flush)
{
    m_stream->next_in = bytesOf(bytes.constData());
    m_stream->avail_in = uInt(bytes.size());
    char out[step];
    do {
        m_stream->next_out = bytesOf(out);
        m_stream->avail_out = uInt(step);
        deflate(m_stream.get(), flush);
        m_zipped.append(out, step - qsizetype(m_stream->avail_out));
    } while (m_stream->avail_out == 0);
}

void LineZipper::add(const QByteArray &line) { run(line + '\n', Z_NO_FLUSH); }

QByteArray LineZipper::finish()
{
    run({}, Z_FINISH);
    return std::move(m_zipped);
}

LineUnzipper::LineUnzipper(qint64 largestContent, Use use)
    : m_stream(std::make_unique<z_stream>()), m_left(largestContent), m_use(std::move(use))
{
    *m_stream = {};
    inflateInit2(m_stream.get(), gzipWindow);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

LineUnzipper::~LineUnzipper() { inflateEnd(m_stream.get()); }

Result<void> LineUnzipper::outcome() const
{
    EMONEV_TRY(m_failed);
    if (!m_ended || !m_line.isEmpty())
        return bundle::damaged(QStringLiteral("section ends early"));
    return {};
}

qint64 LineUnzipper::writeData(const char *data, qint64 size)
{
    if (m_failed)
        m_failed = take(data, size);
    return m_failed ? size : -1;
}

Result<void> LineUnzipper::take(const char *data, qint64 size)
{
    m_stream->next_in = bytesOf(data);
    m_stream->avail_in = uInt(size);
    char out[step];
    bool isFull = false;
    while (m_stream->avail_in > 0 || isFull) {
        if (m_ended)
            return bundle::damaged(QStringLiteral("bytes after a section's end"));
        m_stream->next_out = bytesOf(out);
        m_stream->avail_out = uInt(step);
        const int code = inflate(m_stream.get(), Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return bundle::damaged(QStringLiteral("gzip"));
        const qsizetype got = step - qsizetype(m_stream->avail_out);
        m_left -= got;
        if (m_left < 0)
            return fail(ErrorKind::InvalidData, QStringLiteral("bundle_too_large"));
        m_ended = code == Z_STREAM_END;
        isFull = m_stream->avail_out == 0 && !m_ended;
        EMONEV_TRY(takeLines({out, got}));
    }
    return {};
}

Result<void> LineUnzipper::takeLines(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        m_line.append(text.first(end < 0 ? text.size() : end));
        if (m_line.size() > bundle::largestLine)
            return fail(ErrorKind::InvalidData, QStringLiteral("bundle_too_large"));
        if (end < 0)
            return {};
        EMONEV_TRY(m_use(m_line));
        m_line.clear();
        text = text.sliced(end + 1);
    }
    return {};
}

} // namespace emonev
