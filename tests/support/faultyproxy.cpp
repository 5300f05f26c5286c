#include "support/faultyproxy.h"
#include <QRegularExpression>
#include <arpa/inet.h>
#include <limits>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace emonev {

namespace {

constexpr int longestWait = 60'000;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool waitFor(int file, short what, int milliseconds)
{
    pollfd entry{file, what, 0};
    return ::poll(&entry, 1, milliseconds) > 0;
}

/// What has come by now; empty at the end of the connection.
QByteArray receive(int socket)
{
    QByteArray bytes(64 * 1024, '\0');
    if (!waitFor(socket, POLLIN, longestWait))
        return {};
    const ssize_t count = ::recv(socket, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(count > 0 ? count : 0);
    return bytes;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::send(socket, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

/// With a reset instead of an orderly end.
void tearDown(int socket)
{
    const linger now{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

qint64 lengthOf(const QByteArray &head)
{
    static const QRegularExpression length(QStringLiteral("\r\ncontent-length: *([0-9]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return length.match(QString::fromLatin1(head)).captured(1).toLongLong();
}

/// So that the end of the connection is the end of the answer.
QByteArray asOnlyExchange(const QByteArray &head)
{
    static const QRegularExpression keep(QStringLiteral("\r\nconnection:[^\r]*"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromLatin1(head);
    text.remove(keep);
    text.insert(text.indexOf(QStringLiteral("\r\n")), QStringLiteral("\r\nConnection: close"));
    return text.toLatin1();
}

} // namespace

FaultyProxy::FaultyProxy(quint16 serverPort) : m_serverPort(serverPort)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0 || ::pipe(m_wake) != 0)
        qFatal("the proxy does not listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultyProxy::~FaultyProxy()
{
    ::close(m_wake[1]);
    m_acceptor.join();
    for (std::thread &connection : m_connections)
        connection.join();
    ::close(m_listener);
    ::close(m_wake[0]);
}

void FaultyProxy::setPlan(Plan plan)
{
    const std::lock_guard lock(m_guard);
    m_plan = std::move(plan);
}

void FaultyProxy::accept()
{
    for (;;) {
        pollfd entries[2] = {{m_listener, POLLIN, 0}, {m_wake[0], POLLIN, 0}};
        if (::poll(entries, 2, -1) <= 0)
            continue;
        if (entries[1].revents != 0)
            return;
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client >= 0)
            m_connections.emplace_back([this, client] { serve(client); });
    }
}

void FaultyProxy::serve(int client)
{
    Fault fault;
    {
        const std::lock_guard lock(m_guard);
        if (m_plan)
            fault = m_plan();
    }
    ++m_exchanges;
    if (fault.kind == Fault::Kind::Reset)
        tearDown(client);
    else
        exchange(client, fault);
    m_faults += fault.kind != Fault::Kind::None;
    ::close(client);
}

int FaultyProxy::connectToServer() const
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in own = loopback(0); // as many laptops have it, an address of its own: the server limits each
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + quint32(m_exchanges % 60'000));
    (void)::bind(server, reinterpret_cast<const sockaddr *>(&own), sizeof own);
    const sockaddr_in address = loopback(m_serverPort);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return server;
    ::close(server);
    return -1;
}

/// Hands bytes on to the server as far as the budget goes.
bool FaultyProxy::pass(int to, const QByteArray &bytes)
{
    QByteArray allowed = bytes;
    if (m_budget >= 0) {
        allowed.truncate(qMin<qint64>(allowed.size(), m_budget));
        m_budget -= allowed.size();
    }
    m_sent += allowed.size();
    return sendAll(to, allowed) && allowed.size() == bytes.size();
}

/// The head and what of the body is here already are in `head`; `most` bytes go on in all.
bool FaultyProxy::handOn(int client, int server, const QByteArray &head, qint64 rest, qint64 most)
{
    if (!pass(server, head.left(most)))
        return false;
    qint64 done = head.size();
    while (rest > 0 && done < most) {
        const QByteArray bytes = receive(client);
        if (bytes.isEmpty() || !pass(server, bytes.left(most - done)))
            return false;
        rest -= bytes.size();
        done += bytes.size();
    }
    return done <= most;
}

void FaultyProxy::exchange(int client, const Fault &fault)
{
    QByteArray request;
    while (!request.contains("\r\n\r\n")) {
        const QByteArray bytes = receive(client);
        if (bytes.isEmpty())
            return;
        request += bytes;
    }
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    qint64 rest = lengthOf(request.left(body)) - (request.size() - body);
    request = asOnlyExchange(request.left(body)) + request.mid(body);
    while (fault.kind == Fault::Kind::Duplicate && rest > 0) {
        const QByteArray bytes = receive(client);
        if (bytes.isEmpty())
            return;
        request += bytes;
        rest -= bytes.size();
    }
    if (fault.kind == Fault::Kind::Delay)
        waitFor(client, 0, int(fault.at));
    const int server = fault.kind == Fault::Kind::DropRequest ? -1 : connectToServer();
    if (server < 0)
        return tearDown(client);
    const qint64 most = fault.kind == Fault::Kind::CutRequest ? fault.at : everything;
    if (!handOn(client, server, request, rest, most))
        tearDown(client);
    else if (fault.kind == Fault::Kind::Duplicate)
        repeat(server, client, request);
    else
        bringBack(server, client, fault);
    ::close(server);
}

/// The first answer is thrown away; the laptop gets the second.
void FaultyProxy::repeat(int server, int client, const QByteArray &request)
{
    while (!receive(server).isEmpty()) {
    }
    const int again = connectToServer();
    if (again < 0)
        return tearDown(client);
    if (pass(again, request))
        bringBack(again, client, {});
    ::close(again);
}

void FaultyProxy::bringBack(int server, int client, const Fault &fault)
{
    qint64 left = fault.kind == Fault::Kind::CutAnswer ? fault.at : everything;
    for (;;) {
        const QByteArray bytes = receive(server);
        if (bytes.isEmpty())
            break;
        if (fault.kind == Fault::Kind::DropAnswer)
            continue;
        const QByteArray allowed = bytes.left(left);
        left -= allowed.size();
        m_received += allowed.size();
        if (!sendAll(client, allowed) || allowed.size() < bytes.size())
            break;
    }
    if (fault.kind == Fault::Kind::DropAnswer || left == 0)
        tearDown(client);
}

} // namespace emonev
