#include "storage/profile.h"
#include <QDir>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace emonev {

Result<void> Profile::create() const
{
    for (const QString &path : {folder, attachmentsPath(), backupsPath(), logsPath()})
        if (!makeOwnFolder(path))
            return fail(ErrorKind::Unexpected, QStringLiteral("folder_not_created"), {path});
    return {};
}

bool makeOwnFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const Profile &profile, const QString &holderName)
{
    const int file = ::open(QFile::encodeName(profile.lockPath()).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Unexpected, QStringLiteral("store_unwritable"),
                    {profile.folder}, QString::fromLocal8Bit(strerror(errno)));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        QByteArray holder(200, '\0');
        const ssize_t length = ::read(file, holder.data(), size_t(holder.size()));
        ::close(file);
        return fail(ErrorKind::Busy, QStringLiteral("store_in_use"),
                    {QString::fromUtf8(holder.left(length > 0 ? qsizetype(length) : 0)).trimmed(), profile.folder});
    }
    const QByteArray text = holderName.toUtf8() + " (" + QByteArray::number(qint64(::getpid())) + ")\n";
    if (::ftruncate(file, 0) != 0 || ::write(file, text.constData(), size_t(text.size())) < 0) {
        ::close(file);
        return fail(ErrorKind::Unexpected, QStringLiteral("store_unwritable"), {profile.folder});
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(file));
}

ProfileLock::~ProfileLock() { ::close(m_file); }

} // namespace emonev
