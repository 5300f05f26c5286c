#pragma once
#include "server/http/httpmetrics.h"
#include "server/serverengine.h"

namespace emonev {

/// The server's numbers as Prometheus reads them. `http` may be null.
[[nodiscard]] QByteArray metricsText(const EngineHealth &health, const HttpMetrics *http);

} // namespace emonev
