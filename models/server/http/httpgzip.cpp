#include "server/http/httpgzip.h"
#include "sync/gzip.h"

namespace emonev {

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &part : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> words = part.trimmed().split(';');
        if (words.first().trimmed() != "gzip")
            continue;
        const QByteArray weight = words.size() > 1 ? words[1].trimmed() : QByteArray("q=1");
        return !weight.startsWith("q=") || weight.mid(2).toDouble() > 0;
    }
    return false;
}

void compress(HttpResponse &response, qsizetype fromBytes)
{
    if (response.file || response.body.size() <= fromBytes || !response.header("Content-Encoding").isEmpty() ||
        !response.header("Content-Type").startsWith("application/json"))
        return;
    constexpr int level = 3; // pages of pulled rows shrink nearly as well as at 6, in a third of the time
    const QByteArray packed = gzipped(response.body, level);
    if (packed.size() >= response.body.size())
        return;
    response.body = packed;
    response.set("Content-Encoding", "gzip");
    response.set("Vary", "Accept-Encoding");
}

} // namespace emonev
