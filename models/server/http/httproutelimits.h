#pragma once
#include "server/http/httpresponse.h"
#include <optional>

namespace emonev {

/// What a route grants a request before its body is read.
struct HttpRouteLimits
{
    qint64 maxBody = 0;                  ///< bytes on the wire; 0: no body at all
    qint64 maxInflated = 0;              ///< bytes after gzip; 0: as maxBody
    double cost = 0;                     ///< what the request takes from its address's rate; 0: nothing
    std::optional<HttpResponse> refusal; ///< 404, 405 and the like, answered at once
};

} // namespace emonev
