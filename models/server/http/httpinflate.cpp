#include "server/http/httpinflate.h"
#include <array>
#include <zlib.h>

namespace emonev {

namespace {

constexpr int gzipOnly = 15 + 16;

HttpFault badGzip(const char *detail) { return {HttpRefusal::BadRequest, QString::fromLatin1(detail)}; }

/// zlib's state, ended in its destructor.
struct Inflation
{
    z_stream zip{};
    bool isFine = inflateInit2(&zip, gzipOnly) == Z_OK;
    ~Inflation()
    {
        if (isFine)
            inflateEnd(&zip);
    }
};

} // namespace

std::variant<QByteArray, HttpFault> inflated(const QByteArray &packed, qint64 maxPlain)
{
    std::array<char, 32 * 1024> room;
    Inflation state;
    state.zip.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    state.zip.avail_in = uInt(packed.size());
    QByteArray plain;
    int result = state.isFine ? Z_OK : Z_MEM_ERROR;
    while (result == Z_OK) {
        state.zip.next_out = reinterpret_cast<Bytef *>(room.data());
        state.zip.avail_out = uInt(room.size());
        result = inflate(&state.zip, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END)
            break;
        plain.append(room.data(), qsizetype(room.size() - state.zip.avail_out));
        if (plain.size() > maxPlain)
            return HttpFault{HttpRefusal::BodyTooLarge, QStringLiteral("inflates beyond %1 bytes").arg(maxPlain)};
    }
    if (result == Z_BUF_ERROR)
        return badGzip("the gzip stream ends too early");
    if (result != Z_STREAM_END)
        return badGzip("the gzip stream is broken");
    if (state.zip.avail_in > 0)
        return badGzip("bytes after the end of the gzip stream");
    return plain;
}

} // namespace emonev
