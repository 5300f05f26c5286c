#pragma once
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace emonev {

/// A PostgreSQL of its own in a temporary folder on loopback, for one test program; stopped by its own process id.
class PostgresCluster
{
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// False where it could not be started; error() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] const QString &error() const { return m_error; }
    /// Makes an empty database and gives its URL.
    [[nodiscard]] QString newDatabase();
    /// Always the same database, emptied: quicker, for one test after the other.
    [[nodiscard]] QString emptyDatabase();
    void stop();

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QStringList asUser(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_programs;
    QString m_error;
    QString m_first;
    int m_port = 0;
    int m_count = 0;
};

} // namespace emonev
