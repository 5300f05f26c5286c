#include "exchange/atomicfile.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <cstdio>

namespace emonev {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> checkTarget(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorKind::NotFound, QStringLiteral("file_is_folder"), {path});
    if (!info.dir().exists())
        return fail(ErrorKind::NotFound, QStringLiteral("folder_not_found"), {info.path()});
    return {};
}

Unexpected unwritable(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Unexpected, QStringLiteral("file_unwritable"), {path}, detail);
}

} // namespace

Result<void> writeAtomically(const QString &path, const QByteArray &content)
{
    EMONEV_TRY(checkTarget(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    file.setPermissions(ownerOnly);
    if (file.write(content) != content.size() || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<void> writeAtomically(const QString &path, const std::function<Result<void>(const QString &)> &write)
{
    EMONEV_TRY(checkTarget(path));
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open())
        return unwritable(path, file.errorString());
    file.close();
    EMONEV_TRY(write(file.fileName()));
    QFile::setPermissions(file.fileName(), ownerOnly);
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return unwritable(path, QStringLiteral("rename"));
    file.setAutoRemove(false);
    return {};
}

} // namespace emonev
