#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

namespace emonev {

/// What came back over a RawClient.
struct RawAnswer
{
    int status = 0; ///< 0: the connection ended without an answer
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
};

/// A socket that sends exactly the bytes it is given, however wrong they are. Each wait ends after ten seconds.
class RawClient
{
public:
    /// `from`: a loopback address to come from, 127.0.0.2 and so on.
    explicit RawClient(quint16 port, const char *from = "127.0.0.1");
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// False when the server does not take them any more.
    bool send(const QByteArray &bytes);
    /// The next answer; `headOnly`: to a HEAD, which has no body.
    RawAnswer answer(bool headOnly = false);
    RawAnswer ask(const QByteArray &bytes);
    /// Whether the server closes, or has closed.
    [[nodiscard]] bool isClosedByServer();

private:
    bool receive();

    int m_socket;
    bool m_connected = false;
    QByteArray m_in;
};

} // namespace emonev
