#include "desktop/singleinstance.h"
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace emonev {

namespace {

constexpr int patienceMs = 1000;

QString serverName(const QString &dataDir)
{
    const QString place = QDir(dataDir).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash((QDir::homePath() + place).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("emonev-") + QString::fromLatin1(hash.toHex().left(20));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject(parent), m_name(serverName(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

bool SingleInstance::claim(const QString &page)
{
    // Asked first: listening with access options would take the place of a socket that is in use.
    if (tellFirst(page))
        return false;
    QLocalServer::removeServer(m_name); // may be left behind by a process that died
    m_server.listen(m_name);
    return true; // without a server too: the store's own lock still guards the data
}

bool SingleInstance::tellFirst(const QString &page) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(page.toUtf8() + '\n');
    socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    return true;
}

void SingleInstance::greet()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        Q_EMIT raised(QString::fromUtf8(socket->readAll()).trimmed());
        socket->deleteLater();
    });
}

} // namespace emonev
