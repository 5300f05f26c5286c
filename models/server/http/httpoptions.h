#pragma once
#include "core/clock.h"
#include <QString>
#include <chrono>
#include <memory>

namespace emonev {

/// Where the server listens, and each of its limits.
struct HttpOptions
{
    using Time = std::chrono::milliseconds;

    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: a free one
    QString tlsCertificate;
    QString tlsKey;
    bool behindProxy = false; ///< one peer carries all: its X-Forwarded-For names the address, no cap per address

    int maxConnections = 12000;
    int maxPerAddress = 50;
    int maxTurnedAway = 200; ///< connections over a cap that still get an answer; further ones are just closed
    int workers = 2;         ///< threads that inflate bodies and hand them to the handler
    int maxHandling = 512;   ///< requests handed to the handler and not yet answered
    qint64 maxBuffered = 256 * 1024 * 1024; ///< bodies of all connections together

    qsizetype maxHead = 16 * 1024;
    int maxHeaderLines = 100;
    qint64 bodyBytesPerSecond = 8 * 1024; ///< a slower body is cut
    qint64 lingerBytes = 128 * 1024 * 1024;

    Time headDeadline{10'000};
    Time bodyDeadline{30'000}; ///< plus the size at bodyBytesPerSecond
    Time idleDeadline{15'000};
    Time writeDeadline{30'000}; ///< for each 64 KiB
    Time handleDeadline{120'000};
    Time turnAwayDeadline{2'000};
    Time lingerDeadline{3'000};
    Time evictIdleAfter{1'000}; ///< an idle connection this old makes way for a new one of its address

    double rateBurst = 20; ///< cost an address may run up at once
    double ratePerSecond = 0.5;
    int retryAfter = 5; ///< seconds

    qsizetype gzipFrom = 1024;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

} // namespace emonev
