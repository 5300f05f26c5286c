#include "secrets/filesecretstore.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace emonev {

namespace {

constexpr int lockPatience = 5000; // ms
/// A program killed before it wrote its name into the lock leaves one that is nobody's.
constexpr int lockIsNobodys = 2000; // ms
constexpr qint64 largestFile = 1024 * 1024;

const auto valuesName = QLatin1String("secrets");

Unexpected refuse(const char *code, const QString &path)
{
    return fail(ErrorKind::NotPermitted, QString::fromLatin1(code), {path});
}

Unexpected damaged(const QString &path)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("secret_file_damaged"), {path});
}

Unexpected unwritten(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path}, detail);
}

Result<void> checkOwner(int descriptor, const QString &path)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > largestFile)
        return damaged(path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 || status.st_uid != ::geteuid())
        return refuse("secret_file_open", path);
    return {};
}

/// The file's bytes, judged and read through one descriptor, so that nothing can be put in between.
Result<std::optional<QByteArray>> readOwn(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0 && errno == ENOENT)
        return std::optional<QByteArray>();
    if (descriptor < 0)
        return refuse(errno == ELOOP ? "secret_file_linked" : "secret_file_denied", path);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return damaged(path);
    }
    EMONEV_TRY(checkOwner(descriptor, path));
    return std::optional(file.readAll());
}

/// A name that is renamed to `path`: born 0600, so no moment lets others in.
Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open() || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return unwritten(path, file.errorString());
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritten(path, QStringLiteral("rename"));
    file.setAutoRemove(false);
    return {};
}

} // namespace

Result<std::optional<QByteArray>> FileSecretStore::read(const QString &key)
{
    EMONEV_ASSIGN(const Values values, load());
    const auto found = values.constFind(key);
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> FileSecretStore::write(const QString &key, const QByteArray &value)
{
    return change([&](Values &values) {
        values.insert(key, value);
        return true;
    });
}

Result<void> FileSecretStore::remove(const QString &key)
{
    return change([&](Values &values) { return values.remove(key) > 0; });
}

Result<FileSecretStore::Values> FileSecretStore::load() const
{
    EMONEV_ASSIGN(const auto content, readOwn(m_path));
    if (!content)
        return Values();
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.object().value(valuesName).isObject())
        return damaged(m_path);
    const QJsonObject object = document.object().value(valuesName).toObject();
    Values values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto decoded =
            QByteArray::fromBase64Encoding(it->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!it->isString() || !decoded)
            return damaged(m_path);
        values.insert(it.key(), decoded.decoded);
    }
    return values;
}

Result<void> FileSecretStore::save(const Values &values) const
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    return replaceFile(m_path, QJsonDocument(QJsonObject{{QString(valuesName), object}}).toJson());
}

Result<void> FileSecretStore::change(const std::function<bool(Values &)> &edit) const
{
    const QFileInfo info(m_path);
    if (!info.dir().exists())
        return fail(ErrorKind::NotFound, QStringLiteral("folder_missing"), {info.path()});
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(lockIsNobodys);
    if (!lock.tryLock(lockPatience))
        return lock.error() == QLockFile::LockFailedError
                   ? fail(ErrorKind::Busy, QStringLiteral("secret_file_busy"), {m_path})
                   : unwritten(m_path, QStringLiteral("lock"));
    EMONEV_ASSIGN(Values values, load());
    if (!edit(values))
        return {};
    return save(values);
}

} // namespace emonev
