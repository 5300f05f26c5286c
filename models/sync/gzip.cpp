#include "sync/gzip.h"
#include <zlib.h>

namespace emonev {

namespace {

constexpr int gzipWindow = 15 + 16;
constexpr qsizetype step = 64 * 1024;

Bytef *bytesOf(const QByteArray &bytes) { return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); }

} // namespace

QByteArray gzipped(const QByteArray &bytes, int level)
{
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

Result<QByteArray> gunzipped(const QByteArray &bytes, qint64 largest)
{
    z_stream stream{};
    inflateInit2(&stream, gzipWindow);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int code = Z_OK;
    while (code == Z_OK && qint64(stream.total_out) <= largest) {
        out.resize(qsizetype(stream.total_out) + step);
        stream.next_out = bytesOf(out) + stream.total_out;
        stream.avail_out = uInt(step);
        code = inflate(&stream, Z_NO_FLUSH);
    }
    out.resize(qsizetype(stream.total_out));
    const bool whole = code == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (out.size() > largest)
        return fail(ErrorKind::InvalidData, QStringLiteral("too_large"));
    if (!whole)
        return fail(ErrorKind::InvalidData, QStringLiteral("bad_gzip"));
    return out;
}

} // namespace emonev
