#pragma once
#include <QProcess>
#include <QTemporaryDir>
#include <functional>

namespace emonev {

/// A session bus of its own, with the real gnome-keyring on it, in folders of its own; both end with the object.
class PrivateKeychain
{
public:
    PrivateKeychain();
    ~PrivateKeychain();

    /// A bus on which nothing can be started but by us. False (and problem()) when it can't.
    [[nodiscard]] bool startBus();
    /// The keyring, opened with the password; closed when the password is empty.
    [[nodiscard]] bool startKeyring(const QByteArray &password);
    /// Ends the keyring, so that what it holds is what its files hold.
    void stopKeyring();
    /// Ends the bus, as the end of a desktop session does.
    void stopBus() { end(m_bus); }
    /// Lets the keyring stand still, as a busy or hanging one does, and go on.
    void freeze();
    void thaw();

    /// What a program needs to talk to this bus and no other.
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] bool waitForService();
    bool waitForBus(const std::function<bool(bool)> &isEnough);
    static void end(QProcess &process);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
    QString m_problem;
};

} // namespace emonev
