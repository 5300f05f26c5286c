#pragma once
#include <QString>

namespace emonev {

/// Where one person's data and settings are.
struct DesktopFolders
{
    QString dataDir;
    QString settingsFile;

    /// The standard places, or all in `dataDir` when it is not empty. Makes the folders, readable by the owner alone.
    [[nodiscard]] static DesktopFolders at(const QString &dataDir);
};

} // namespace emonev
