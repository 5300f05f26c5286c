#pragma once
#include "server/http/httpoptions.h"
#include "server/http/httprefusal.h"
#include <QHash>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>
#include <unordered_map>

namespace emonev {

class HttpConnection;

/// The open connections: owns them, counts them by address, says whether there is room for one more.
class HttpConnectionTable
{
public:
    /// Why there is no room for another one of `address`; an idle connection of that address makes way where it can.
    [[nodiscard]] std::optional<HttpRefusal> roomFor(const QString &address, const HttpOptions &options);
    /// Whether one more connection over a cap may be told so.
    [[nodiscard]] bool mayTurnAway(const HttpOptions &options) const { return m_turnedAway < options.maxTurnedAway; }

    void add(const std::shared_ptr<HttpConnection> &connection);
    void remove(HttpConnection *connection);
    [[nodiscard]] QList<std::shared_ptr<HttpConnection>> all() const;
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    void clear();

private:
    [[nodiscard]] bool evictIdle(const QString &address, const HttpOptions &options);

    std::unordered_map<HttpConnection *, std::shared_ptr<HttpConnection>> m_all;
    QHash<QString, QSet<HttpConnection *>> m_byAddress;
    int m_turnedAway = 0;
};

/// What connections are counted by: an address, or the /64 net of an IPv6 one, which one site owns as a whole.
[[nodiscard]] QString addressGroup(const QString &address);

} // namespace emonev
