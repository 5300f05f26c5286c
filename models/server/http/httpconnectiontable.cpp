#include "server/http/httpconnectiontable.h"
#include "server/http/httpconnection.h"
#include <QStringList>

namespace emonev {

QString addressGroup(const QString &address)
{
    if (!address.contains(u':'))
        return address;
    // The left half of the groups; "::" stands for as many zeros as are missing.
    const QStringList halves = address.section(u'%', 0, 0).split(QStringLiteral("::"));
    QStringList groups = halves.first().split(u':', Qt::SkipEmptyParts);
    if (halves.size() > 1) {
        const QStringList tail = halves.last().split(u':', Qt::SkipEmptyParts);
        while (groups.size() + tail.size() < 8)
            groups.append(QStringLiteral("0"));
        groups += tail;
    }
    return groups.mid(0, 4).join(u':') + QStringLiteral("::/64");
}

std::optional<HttpRefusal> HttpConnectionTable::roomFor(const QString &address, const HttpOptions &options)
{
    if (int(m_all.size()) - m_turnedAway >= options.maxConnections)
        return HttpRefusal::ServerFull;
    const bool full = !options.behindProxy && m_byAddress.value(address).size() >= options.maxPerAddress;
    if (full && !evictIdle(address, options))
        return HttpRefusal::AddressFull;
    return std::nullopt;
}

bool HttpConnectionTable::evictIdle(const QString &address, const HttpOptions &options)
{
    HttpConnection *oldest = nullptr;
    for (HttpConnection *connection : m_byAddress.value(address))
        if (connection->isIdle() && (!oldest || connection->since() < oldest->since()))
            oldest = connection;
    if (!oldest || std::chrono::steady_clock::now() - oldest->since() < options.evictIdleAfter)
        return false;
    oldest->end();
    return true;
}

void HttpConnectionTable::add(const std::shared_ptr<HttpConnection> &connection)
{
    m_all.emplace(connection.get(), connection);
    if (connection->isTurnedAway())
        ++m_turnedAway;
    else
        m_byAddress[connection->group()].insert(connection.get());
}

void HttpConnectionTable::remove(HttpConnection *connection)
{
    const auto found = m_all.find(connection);
    if (found == m_all.end())
        return;
    if (connection->isTurnedAway()) {
        --m_turnedAway;
    } else {
        auto group = m_byAddress.find(connection->group());
        group->remove(connection);
        if (group->isEmpty())
            m_byAddress.erase(group);
    }
    m_all.erase(found);
}

QList<std::shared_ptr<HttpConnection>> HttpConnectionTable::all() const
{
    QList<std::shared_ptr<HttpConnection>> list;
    for (const auto &[key, connection] : m_all)
        list.append(connection);
    return list;
}

void HttpConnectionTable::clear()
{
    m_byAddress.clear();
    m_all.clear();
}

} // namespace emonev
