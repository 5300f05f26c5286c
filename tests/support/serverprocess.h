#pragma once
#include "support/program.h"
#include <memory>

namespace emonev {

/// A city server as a process of its own on loopback, over one database.
class ServerProcess
{
public:
    /// `folder`: for its password and backup files; `database`: an URL of an empty database.
    ServerProcess(const QString &folder, const QString &database);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Makes the city "Kota Uji", or as named, with the account "admin".
    void init(const QString &city = QStringLiteral("Kota Uji"));
    /// Serves; true when it listens. On the port it had before, so that laptops find it again.
    bool start();
    /// Asks it to end; its exit code.
    int stop();
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// A verb of emonev-server on this database.
    [[nodiscard]] Ended run(const QStringList &verb) const;
    /// Makes an account whose password is its name backwards and "-rahasia".
    void addUser(const QString &name, const QString &role, const QStringList &scopes = {});
    [[nodiscard]] static QByteArray passwordOf(const QString &name);
    [[nodiscard]] QString passwordFile(const QString &name) const;
    /// What it says while it serves.
    [[nodiscard]] QString logFile() const;

private:
    QString m_folder;
    QString m_database;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace emonev
