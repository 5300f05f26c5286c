#include "secrets/keychainstate.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QUuid>

namespace emonev {

namespace {

constexpr int patience = 2000; // ms for each question

const auto secretService = QLatin1String("org.freedesktop.secrets");

/// A connection of its own: the shared one stays dead when there was no bus at first.
class SessionBus
{
public:
    SessionBus() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)) {}
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY(SessionBus)

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    [[nodiscard]] bool hasOwner(const QString &name) const
    {
        auto question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
        question << name;
        return answer(question).toBool();
    }

    [[nodiscard]] bool isDefaultCollectionLocked() const
    {
        auto question =
            QDBusMessage::createMethodCall(secretService, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                           QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        return answer(question).value<QDBusVariant>().variant().toBool();
    }

private:
    /// An invalid variant when there was no answer, or an error.
    [[nodiscard]] QVariant answer(const QDBusMessage &question) const
    {
        const QDBusMessage reply = m_bus.call(question, QDBus::Block, patience);
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
    }

    QString m_name = QUuid::createUuid().toString();
    QDBusConnection m_bus;
};

} // namespace

KeychainState keychainState()
{
    const SessionBus bus;
    if (!bus.isConnected())
        return KeychainState::Missing;
    if (bus.hasOwner(secretService))
        return bus.isDefaultCollectionLocked() ? KeychainState::Locked : KeychainState::Ready;
    for (const auto wallet : {"org.kde.kwalletd5", "org.kde.kwalletd6"})
        if (bus.hasOwner(QString::fromLatin1(wallet)))
            return KeychainState::Ready;
    return KeychainState::Missing;
}

} // namespace emonev
