#pragma once
#include "core/result.h"
#include "storage/backup.h"
#include "storage/profile.h"
#include <QDateTime>
#include <QVector>

namespace emonev {

class Clock;
class Store;

/// A backup file that lies in a profile.
struct BackupFile
{
    QString path;
    QDateTime madeAt;
    qint64 size = 0;
};

/// Backups: making, listing, thinning out, restoring; and the check of a store.
namespace backups {

/// Copies the store, open or not, into `path` (empty: a dated file in the profile's backups folder). Returns where it
/// lies.
[[nodiscard]] Result<QString> make(const Profile &profile, const Clock &clock, const QString &path = {},
                                   const std::atomic_bool *stop = nullptr);
/// Makes today's backup when there is none yet, and keeps 7 daily, 4 weekly and 12 monthly ones.
[[nodiscard]] Result<void> makeDaily(const Profile &profile, const Clock &clock,
                                     const std::atomic_bool *stop = nullptr);
/// Newest first.
[[nodiscard]] QVector<BackupFile> list(const Profile &profile);
/// The newest backup that is sound; NotFound when there is none.
[[nodiscard]] Result<BackupFile> newestGood(const Profile &profile);
/// Which of `files` (newest first) to keep: the newest of each of 7 days, 4 weeks, 12 months.
[[nodiscard]] QVector<BackupFile> kept(const QVector<BackupFile> &files);

struct Restored
{
    QString previous; ///< where the store that was replaced now lies; empty when there was none
    int schema = 0;
};
/// Checks `file`, puts the present store aside into backups (even a damaged one), then replaces it and migrates.
/// Takes the profile's lock. A damaged backup is Damaged and the store stays.
[[nodiscard]] Result<Restored> restore(const Profile &profile, const QString &file, const Clock &clock,
                                       const QString &holderName);
/// A look at the structure of the profile's store, quick enough for each start. Damaged when it is not sound.
[[nodiscard]] Result<void> quickCheck(const Profile &profile);
/// Reads every page of the profile's store. Damaged when it can't be opened.
[[nodiscard]] Result<StoreCheck> check(const Profile &profile);

} // namespace backups

} // namespace emonev
