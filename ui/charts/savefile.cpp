#include "ui/charts/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace emonev {

Result<void> checkTarget(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("output_missing"));
    if (!file.absoluteDir().exists())
        return fail(ErrorKind::Usage, QStringLiteral("folder_not_found"), {file.absolutePath()});
    if (file.isDir())
        return fail(ErrorKind::Usage, QStringLiteral("path_is_folder"), {path});
    return {};
}

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    EMONEV_TRY(checkTarget(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path}, file.errorString());
    return {};
}

} // namespace emonev
