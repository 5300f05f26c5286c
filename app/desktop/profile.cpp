#include "desktop/profile.h"
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

Profile Profile::at(const QString &dataDir)
{
    Profile profile;
    profile.dataDir =
        QDir(dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : dataDir)
            .absolutePath();
    const QString settingsDir =
        dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : profile.dataDir;
    makePrivate(profile.dataDir);
    makePrivate(settingsDir);
    profile.settingsFile = settingsDir + QStringLiteral("/settings.ini");
    QFile settings(profile.settingsFile); // QSettings keeps the permissions it finds
    if (!settings.exists() && settings.open(QIODevice::WriteOnly))
        settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return profile;
}

} // namespace emonev
