#include "server/serverlock.h"
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace emonev {

namespace {

constexpr int advisoryKey = 0x454D4F4E; // "EMON"

Unexpected busy(ServerLock::Kind wanted)
{
    if (wanted == ServerLock::Kind::Replace)
        return fail(ErrorKind::Busy, QStringLiteral("server_running"), {},
                    QStringLiteral("a server is serving this database; stop it first"));
    return fail(ErrorKind::Busy, QStringLiteral("restore_running"), {},
                QStringLiteral("this database is being restored"));
}

} // namespace

Result<std::unique_ptr<ServerLock>> ServerLock::take(const QString &url, Kind kind)
{
    std::unique_ptr<ServerLock> lock(new ServerLock);
    EMONEV_ASSIGN(const bool isOurs,
                  url.startsWith(u"sqlite:") ? lock->takeFile(url.mid(7), kind) : lock->takeAdvisory(url, kind));
    if (!isOurs)
        return busy(kind);
    return lock;
}

ServerLock::~ServerLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<bool> ServerLock::takeFile(const QString &path, Kind kind)
{
    const QString name = path + QStringLiteral(".lock");
    m_file = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        return fail(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Unexpected, QStringLiteral("file_not_written"),
                    {name}, QString::fromLocal8Bit(strerror(errno)));
    return ::flock(m_file, (kind == Kind::Serve ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0;
}

Result<bool> ServerLock::takeAdvisory(const QString &url, Kind kind)
{
    EMONEV_ASSIGN(m_session, ServerDatabase::open(url));
    try {
        const auto asked = m_session->prepare(
            QStringLiteral("SELECT CASE WHEN pg_try_advisory_lock%1(%2) THEN 1 ELSE 0 END")
                .arg(kind == Kind::Serve ? QStringLiteral("_shared") : QString(), QString::number(advisoryKey)));
        asked->run();
        return asked->next() && asked->number(0) == 1;
    } catch (const ServerFailure &failure) {
        return Unexpected{failure.error};
    }
}

} // namespace emonev
