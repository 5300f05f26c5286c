#include "support/postgrescluster.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace emonev {

namespace {

QString programFolder()
{
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return versions.isEmpty() ? QString() : root.filePath(versions.last() + QStringLiteral("/bin/"));
}

int freePort()
{
    const int probe = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isFine = bind(probe, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                        getsockname(probe, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    close(probe);
    return isFine ? ntohs(address.sin_port) : 0;
}

} // namespace

PostgresCluster::PostgresCluster()
    : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                   ? QStringLiteral("/dev/shm/emonev-postgres-XXXXXX")
                   : QDir::tempPath() + QStringLiteral("/emonev-postgres-XXXXXX"))
{
}

PostgresCluster::~PostgresCluster() { stop(); }

QStringList PostgresCluster::asUser(const QString &program, const QStringList &arguments) const
{
    QStringList command{"setpriv", "--pdeathsig", "INT"}; // not to outlive a test that crashed
    if (geteuid() == 0)                                   // PostgreSQL refuses to run as root
        command += {"--reuid=postgres", "--regid=postgres", "--clear-groups"};
    return command + QStringList{program} + arguments;
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QStringList command = asUser(program, arguments);
    process.start(command.takeFirst(), command);
    const bool isFine = process.waitForFinished(60000) && process.exitCode() == 0;
    if (!isFine)
        m_error = QString::fromUtf8(process.readAllStandardError()) + process.errorString();
    return isFine;
}

bool PostgresCluster::start()
{
    m_programs = programFolder();
    const QString data = m_folder.filePath(QStringLiteral("data"));
    QDir().mkpath(data);
    if (geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {"-R", "postgres:postgres", m_folder.path()});
    if (m_programs.isEmpty() || !run(m_programs + QStringLiteral("initdb"), {"-D", data, "-U", "emonev", "-A", "trust",
                                                                             "-E", "UTF8", "--locale=C", "--no-sync"}))
        return false;
    m_port = freePort();
    QStringList command =
        asUser(m_programs + QStringLiteral("postgres"),
               {"-D", data, "-h", "127.0.0.1", "-p", QString::number(m_port), "-k", m_folder.path(), "-c", "fsync=on",
                "-c", "max_connections=60", "-c", "shared_buffers=64MB", "-c", "log_min_messages=fatal"});
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(command.takeFirst(), command);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 30000 && m_server.state() != QProcess::NotRunning)
        if (run(m_programs + QStringLiteral("pg_isready"),
                {"-h", "127.0.0.1", "-p", QString::number(m_port), "-t", "5", "-q"}))
            return true;
    return false;
}

QString PostgresCluster::emptyDatabase()
{
    if (m_first.isEmpty())
        return m_first = newDatabase();
    const bool isEmptied = run(m_programs + QStringLiteral("psql"),
                               {"-q", "-d", m_first, "-c", "DROP SCHEMA public CASCADE; CREATE SCHEMA public"});
    return isEmptied ? m_first : QString();
}

QString PostgresCluster::newDatabase()
{
    const QString name = QStringLiteral("city%1").arg(++m_count);
    if (!run(m_programs + QStringLiteral("createdb"),
             {"-h", "127.0.0.1", "-p", QString::number(m_port), "-U", "emonev", name}))
        return {};
    return QStringLiteral("postgresql://emonev@127.0.0.1:%1/%2").arg(m_port).arg(name);
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // ends sessions, then itself
    if (!m_server.waitForFinished(60000)) {
        m_server.kill();
        m_server.waitForFinished(5000);
    }
}

} // namespace emonev
