#pragma once
#include "server/serverdatabase.h"

namespace emonev {

/// Keeps a database from being replaced under a server that serves it; let go when the process ends, however it does.
class ServerLock
{
public:
    enum class Kind {
        Serve,   ///< several may, on PostgreSQL
        Replace, ///< alone
    };

    /// Busy where the other kind of work goes on.
    [[nodiscard]] static Result<std::unique_ptr<ServerLock>> take(const QString &url, Kind kind);
    ~ServerLock();
    ServerLock(const ServerLock &) = delete;
    ServerLock &operator=(const ServerLock &) = delete;

private:
    ServerLock() = default;
    [[nodiscard]] Result<bool> takeFile(const QString &path, Kind kind);
    [[nodiscard]] Result<bool> takeAdvisory(const QString &url, Kind kind);

    int m_file = -1;
    std::unique_ptr<ServerDatabase> m_session; ///< of PostgreSQL, whose lock lasts as long as the connection
};

} // namespace emonev
