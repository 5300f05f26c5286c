#include "support/rawclient.h"
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace emonev {

namespace {

constexpr int patience = 10'000;

sockaddr_in placeOf(const char *address, quint16 port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    inet_pton(AF_INET, address, &place.sin_addr);
    return place;
}

} // namespace

RawClient::RawClient(quint16 port, const char *from) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_in own = placeOf(from, 0);
    const sockaddr_in server = placeOf("127.0.0.1", port);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_connected = bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) == 0 &&
                  connect(m_socket, reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0;
}

RawClient::~RawClient() { close(m_socket); }

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        pollfd ready{m_socket, POLLOUT, 0};
        if (poll(&ready, 1, patience) <= 0)
            return false;
        const ssize_t count = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool RawClient::receive()
{
    pollfd ready{m_socket, POLLIN, 0};
    if (poll(&ready, 1, patience) <= 0)
        return false;
    char room[16 * 1024];
    const ssize_t count = recv(m_socket, room, sizeof room, 0);
    if (count > 0)
        m_in.append(room, count);
    return count > 0;
}

RawAnswer RawClient::answer(bool headOnly)
{
    while (!m_in.contains("\r\n\r\n"))
        if (!receive())
            return {};
    RawAnswer answer;
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    QList<QByteArray> lines = m_in.left(end).split('\n');
    answer.status = lines.takeFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines)
        answer.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    m_in.remove(0, end + 4);
    const qsizetype length = headOnly ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_in.size() < length)
        if (!receive())
            return {};
    answer.body = m_in.left(length);
    m_in.remove(0, length);
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &bytes)
{
    send(bytes); // a server that refuses early may not take it all
    return answer();
}

bool RawClient::isClosedByServer()
{
    pollfd ready{m_socket, POLLIN, 0};
    if (!m_in.isEmpty() || poll(&ready, 1, patience) <= 0)
        return false;
    char byte;
    return recv(m_socket, &byte, 1, 0) <= 0;
}

} // namespace emonev
