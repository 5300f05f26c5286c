#include "desktop/desktopfolders.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace emonev {

namespace {

void makePrivate(const QString &folder)
{
    if (QDir(folder).exists())
        return;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

DesktopFolders DesktopFolders::at(const QString &dataDir)
{
    DesktopFolders folders;
    folders.dataDir =
        QDir(dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : dataDir)
            .absolutePath();
    const QString settingsDir =
        dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folders.dataDir;
    makePrivate(folders.dataDir);
    makePrivate(settingsDir);
    folders.settingsFile = settingsDir + QStringLiteral("/settings.ini");
    QFile settings(folders.settingsFile); // QSettings keeps the permissions it finds
    if (!settings.exists() && settings.open(QIODevice::WriteOnly))
        settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return folders;
}

} // namespace emonev
