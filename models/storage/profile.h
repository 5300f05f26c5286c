#pragma once
#include "core/result.h"
#include <memory>

namespace emonev {

/// The folder of one user's data: where the store, attachments, backups and logs lie.
struct Profile
{
    QString folder;

    [[nodiscard]] QString storePath() const { return folder + QStringLiteral("/emonev.sqlite"); }
    [[nodiscard]] QString attachmentsPath() const { return folder + QStringLiteral("/attachments"); }
    [[nodiscard]] QString backupsPath() const { return folder + QStringLiteral("/backups"); }
    [[nodiscard]] QString logsPath() const { return folder + QStringLiteral("/logs"); }
    /// Copies of attached files that other programs show; emptied at start and end.
    [[nodiscard]] QString openedPath() const { return folder + QStringLiteral("/opened"); }
    [[nodiscard]] QString lockPath() const { return folder + QStringLiteral("/emonev.lock"); }

    /// Makes the folders, readable by their owner only.
    [[nodiscard]] Result<void> create() const;
};

/// Makes a folder that only its owner may look into; one that is there stays as it is.
bool makeOwnFolder(const QString &path);

/// Held by the one process that may write to a profile; the kernel lets go of it when the process dies, however it
/// dies.
class ProfileLock
{
public:
    /// Busy with the holder's name in args when another process has it.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>> take(const Profile &profile, const QString &holderName);
    ~ProfileLock();
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

private:
    explicit ProfileLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace emonev
