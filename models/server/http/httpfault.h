#pragma once
#include "server/http/httprefusal.h"
#include <QString>

namespace emonev {

/// A refusal with its technical detail.
struct HttpFault
{
    HttpRefusal reason = HttpRefusal::BadRequest;
    QString detail;
};

} // namespace emonev
