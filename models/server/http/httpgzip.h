#pragma once
#include "server/http/httpresponse.h"

namespace emonev {

/// Whether an Accept-Encoding header takes gzip.
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);

/// Compresses the answer's body where it is JSON, large enough and not compressed yet.
void compress(HttpResponse &response, qsizetype fromBytes);

} // namespace emonev
