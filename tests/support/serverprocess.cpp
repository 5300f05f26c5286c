#include "support/serverprocess.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

namespace emonev {

ServerProcess::ServerProcess(const QString &folder, const QString &database) : m_folder(folder), m_database(database) {}

ServerProcess::~ServerProcess() { kill(); }

QByteArray ServerProcess::passwordOf(const QString &name)
{
    QByteArray password = name.toUtf8();
    std::reverse(password.begin(), password.end());
    return password + "-rahasia";
}

QString ServerProcess::logFile() const { return m_folder + QStringLiteral("/server.log"); }

QString ServerProcess::passwordFile(const QString &name) const
{
    return m_folder + u'/' + name + QStringLiteral(".password");
}

Ended ServerProcess::run(const QStringList &verb) const
{
    return program::run(QStringLiteral("emonev-server"), verb + QStringList{"--db", m_database, "--json"});
}

void ServerProcess::init(const QString &city)
{
    const QString password = program::write(passwordFile(QStringLiteral("admin")), passwordOf("admin") + '\n');
    program::must(run({"init", "--city", city, "--admin", "admin", "--password-file", password}));
}

void ServerProcess::addUser(const QString &name, const QString &role, const QStringList &scopes)
{
    QStringList verb{"user",
                     "add",
                     name,
                     "--role",
                     role,
                     "--password-file",
                     program::write(passwordFile(name), passwordOf(name) + '\n')};
    for (const QString &scope : scopes)
        verb += {"--scope", scope};
    program::must(run(verb));
}

bool ServerProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(logFile(), QIODevice::Append); // a pipe nobody reads would stop it
    m_process->start(program::path(QStringLiteral("emonev-server")),
                     {"serve", "--db", m_database, "--listen", QStringLiteral("127.0.0.1:%1").arg(m_port),
                      "--max-per-address", "1000"});
    QByteArray line;
    QElapsedTimer clock;
    clock.start();
    while (!line.endsWith('\n') && clock.elapsed() < 60'000 && m_process->waitForReadyRead(60'000))
        line += m_process->readAllStandardOutput();
    const QUrl url(QJsonDocument::fromJson(line).object().value(QStringLiteral("listening")).toString());
    if (url.port() > 0)
        m_port = quint16(url.port());
    return url.port() > 0;
}

int ServerProcess::stop()
{
    if (!isRunning())
        return -1;
    m_process->terminate();
    m_process->waitForFinished(60'000);
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void ServerProcess::kill()
{
    if (m_process)
        program::killHard(*m_process);
}

} // namespace emonev
