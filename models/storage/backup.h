#pragma once
#include "storage/connection.h"
#include <QMap>
#include <QStringList>
#include <atomic>

namespace emonev {

/// Copies the whole database, as it is at this moment, to `path` with SQLite's own backup call; others may write
/// meanwhile. The copy gets its name when it is whole. Unexpected backup_stopped once `stop` says so.
[[nodiscard]] Result<void> copyDatabase(Connection &source, const QString &path,
                                        const std::atomic_bool *stop = nullptr);
/// The same of a store that others may have open.
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to, const std::atomic_bool *stop = nullptr);
/// What copies that were cut off left in `folder`.
void removeUnfinishedCopies(const QString &folder);

/// What a check of a store found.
struct StoreCheck
{
    bool integrityOk = false;
    bool foreignKeysOk = false;
    int schema = 0;
    QStringList problems;       ///< what SQLite said, first lines
    QMap<QString, qint64> rows; ///< table → number of rows
};

/// Reads every page of a store. Damaged when SQLite can't even open it.
[[nodiscard]] Result<StoreCheck> checkDatabase(Connection &connection);
/// What SQLite's quick look at an open store says: "ok", or the first thing wrong with it.
[[nodiscard]] QString quickCheckAnswer(Connection &connection);
/// The tables of a store with their columns.
struct StoreSchema
{
    int number = 0;
    QMap<QString, QStringList> tables;
};
[[nodiscard]] StoreSchema readSchema(Connection &connection);
/// A quick look at a file: whether it is a sound store of ours. Damaged or InvalidData otherwise.
[[nodiscard]] Result<int> checkFile(const QString &path);

} // namespace emonev
