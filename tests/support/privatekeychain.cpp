#include "support/privatekeychain.h"
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QTest>
#include <signal.h>

namespace emonev {

namespace {

// No service folders: nothing on this bus starts by being asked for.
const char *const busConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

constexpr int patience = 20'000;

} // namespace

PrivateKeychain::PrivateKeychain()
{
    for (const auto name : {"home", "run"}) {
        QDir(m_folder.path()).mkdir(QString::fromLatin1(name));
        QFile::setPermissions(m_folder.filePath(QString::fromLatin1(name)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

PrivateKeychain::~PrivateKeychain()
{
    stopKeyring();
    end(m_bus);
}

void PrivateKeychain::end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

QProcessEnvironment PrivateKeychain::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const auto name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL",
                            "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "KDE_FULL_SESSION"})
        all.remove(QString::fromLatin1(name));
    all.insert(QStringLiteral("HOME"), home());
    all.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("run")));
    all.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    if (!m_address.isEmpty())
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    return all;
}

bool PrivateKeychain::startBus()
{
    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QString::fromLatin1(busConfig).arg(m_folder.filePath(QStringLiteral("run/private-bus"))).toUtf8());
    file.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config,
                                                QStringLiteral("--print-address"), QStringLiteral("--nofork")});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(patience)) {
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_problem = m_bus.errorString() + QString::fromUtf8(m_bus.readAllStandardError());
    return !m_address.isEmpty();
}

bool PrivateKeychain::startKeyring(const QByteArray &password)
{
    QStringList options{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                        QStringLiteral("--control-directory=") + m_folder.filePath(QStringLiteral("run/keyring"))};
    if (!password.isEmpty())
        options.append(QStringLiteral("--unlock"));
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), options);
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return waitForService();
}

bool PrivateKeychain::waitForBus(const std::function<bool(bool)> &isEnough)
{
    const QString name = QStringLiteral("private-keychain-") + QString::number(quintptr(this), 16);
    bool enough = false;
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_address, name);
        enough =
            bus.isConnected() &&
            QTest::qWaitFor(
                [&] {
                    return isEnough(bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")));
                },
                patience);
    }
    QDBusConnection::disconnectFromBus(name);
    return enough;
}

bool PrivateKeychain::waitForService()
{
    const bool owned =
        waitForBus([this](bool isThere) { return isThere || m_keyring.state() == QProcess::NotRunning; });
    m_problem = QString::fromUtf8(m_keyring.readAllStandardError());
    return owned && m_keyring.state() == QProcess::Running;
}

void PrivateKeychain::stopKeyring()
{
    thaw();
    end(m_keyring);
    // The bus notices a little later; a keyring that starts before that finds its name taken and ends.
    (void)waitForBus([](bool isThere) { return !isThere; });
}

void PrivateKeychain::freeze()
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(pid_t(m_keyring.processId()), SIGSTOP);
}

void PrivateKeychain::thaw()
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(pid_t(m_keyring.processId()), SIGCONT);
}

} // namespace emonev
