#include "services/backupservice.h"
#include "core/clock.h"
#include "storage/migrator.h"
#include "storage/store.h"
#include <QFileInfo>
#include <QSet>
#include <filesystem>

namespace emonev::backups {

namespace {

QString stamp(const Clock &clock) { return clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")); }

/// A name in `folder` that is not taken yet.
QString freeName(const QString &folder, const QString &base)
{
    QString path = QStringLiteral("%1/%2.sqlite").arg(folder, base);
    for (int n = 2; QFile::exists(path); ++n)
        path = QStringLiteral("%1/%2-%3.sqlite").arg(folder, base).arg(n);
    return path;
}

Result<void> migrateFile(const QString &path)
{
    try {
        Connection connection(path, Connection::Mode::ReadWrite);
        return migrate(connection);
    } catch (const StorageFailure &failure) {
        return Unexpected{failure.error};
    }
}

/// Brings everything of a sound store into its one file, so that a rename replaces all of it.
Result<void> closeLog(const QString &path)
{
    try {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.checkpoint();
        return {};
    } catch (const StorageFailure &failure) {
        return Unexpected{failure.error};
    }
}

/// Keeps the present store in backups, whatever state it is in. A sound one stays in its place as well until the
/// restored one is renamed over it; a damaged one is moved away with its write-ahead log.
Result<QString> putAside(const Profile &profile, const Clock &clock)
{
    if (!QFile::exists(profile.storePath()))
        return QString();
    const QString aside = freeName(profile.backupsPath(), QStringLiteral("before-restore-") + stamp(clock));
    if (checkFile(profile.storePath()) && copyFile(profile.storePath(), aside) && closeLog(profile.storePath()))
        return aside;
    for (const char *ending : {"-wal", "-shm", ""}) {
        const QString part = profile.storePath() + QLatin1String(ending);
        if (QFile::exists(part) && !QFile::rename(part, aside + QLatin1String(ending)))
            return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {aside});
    }
    return aside;
}

/// Renames in one step, over what may be there.
bool replaceFile(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), code);
    return !code;
}

} // namespace

Result<QString> make(const Profile &profile, const Clock &clock, const QString &path, const std::atomic_bool *stop)
{
    const QString folder = profile.backupsPath();
    const QString target = path.isEmpty() ? freeName(folder, QStringLiteral("emonev-") + stamp(clock)) : path;
    if (QFileInfo(target).isDir() || !QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return fail(ErrorKind::NotFound, QStringLiteral("folder_missing"), {QFileInfo(target).absolutePath()});
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(profile.storePath()).absoluteFilePath())
        return fail(ErrorKind::Usage, QStringLiteral("backup_onto_store"), {target});
    EMONEV_TRY(copyFile(profile.storePath(), target, stop));
    EMONEV_TRY(checkFile(target));
    return target;
}

Result<void> makeDaily(const Profile &profile, const Clock &clock, const std::atomic_bool *stop)
{
    const QVector<BackupFile> present = list(profile);
    if (!present.isEmpty() && present.first().madeAt.date() == clock.now().date())
        return {};
    removeUnfinishedCopies(profile.backupsPath());
    EMONEV_TRY(make(profile, clock, {}, stop));
    const QVector<BackupFile> all = list(profile);
    QSet<QString> keep;
    for (const BackupFile &file : kept(all))
        keep.insert(file.path);
    for (const BackupFile &file : all)
        if (!keep.contains(file.path))
            QFile::remove(file.path);
    return {};
}

QVector<BackupFile> list(const Profile &profile)
{
    QVector<BackupFile> found;
    const QDir folder(profile.backupsPath());
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("emonev-*.sqlite")}, QDir::Files, QDir::Name)) {
        QDateTime made = QDateTime::fromString(file.fileName().mid(7, 15), QStringLiteral("yyyyMMdd-HHmmss"));
        made.setTimeSpec(Qt::UTC);
        found.prepend({file.absoluteFilePath(), made, file.size()});
    }
    return found;
}

Result<BackupFile> newestGood(const Profile &profile)
{
    for (const BackupFile &file : list(profile))
        if (checkFile(file.path))
            return file;
    return fail(ErrorKind::NotFound, QStringLiteral("no_good_backup"), {profile.backupsPath()});
}

QVector<BackupFile> kept(const QVector<BackupFile> &files)
{
    struct Rule
    {
        int count;
        QString (*bucket)(const QDate &);
    };
    static const Rule rules[] = {
        {7, [](const QDate &day) { return day.toString(Qt::ISODate); }},
        {4,
         [](const QDate &day) {
             int year = 0;
             const int week = day.weekNumber(&year);
             return QStringLiteral("%1-%2").arg(year).arg(week);
         }},
        {12, [](const QDate &day) { return day.toString(QStringLiteral("yyyy-MM")); }},
    };
    QSet<QString> keep;
    for (const Rule &rule : rules) {
        QSet<QString> buckets;
        for (const BackupFile &file : files) {
            const QString bucket = rule.bucket(file.madeAt.date());
            if (buckets.size() < rule.count && !buckets.contains(bucket)) {
                buckets.insert(bucket);
                keep.insert(file.path);
            }
        }
    }
    QVector<BackupFile> result;
    for (const BackupFile &file : files)
        if (keep.contains(file.path))
            result.append(file);
    return result;
}

Result<Restored> restore(const Profile &profile, const QString &file, const Clock &clock, const QString &holderName)
{
    if (const auto sound = checkFile(file); !sound && sound.error().kind == ErrorKind::Damaged)
        return fail(ErrorKind::Damaged, QStringLiteral("backup_damaged"), {file}, sound.error().detail);
    else if (!sound)
        return failure(sound);
    EMONEV_TRY(profile.create());
    EMONEV_ASSIGN(const auto lock, ProfileLock::take(profile, holderName));
    const QString incoming = profile.storePath() + QStringLiteral(".incoming");
    QFile::remove(incoming);
    EMONEV_TRY(copyFile(file, incoming));
    EMONEV_TRY(migrateFile(incoming));
    EMONEV_ASSIGN(const int schema, checkFile(incoming));
    for (const char *ending : {"-wal", "-shm"})
        QFile::remove(incoming + QLatin1String(ending));
    EMONEV_ASSIGN(const QString previous, putAside(profile, clock));
    if (!replaceFile(incoming, profile.storePath()))
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {profile.storePath()});
    return Restored{previous, schema};
}

Result<void> quickCheck(const Profile &profile)
{
    try {
        Connection connection(profile.storePath(), Connection::Mode::ReadOnly);
        const QString answer = quickCheckAnswer(connection);
        if (answer != QLatin1String("ok"))
            return fail(ErrorKind::Damaged, QStringLiteral("store_damaged"), {profile.folder}, answer);
        return {};
    } catch (const StorageFailure &failure) {
        return Unexpected{failure.error};
    }
}

Result<StoreCheck> check(const Profile &profile)
{
    if (!QFileInfo(profile.storePath()).isFile())
        return fail(ErrorKind::NotFound, QStringLiteral("store_missing"), {profile.folder});
    if (QFileInfo(profile.storePath()).size() == 0)
        return fail(ErrorKind::Damaged, QStringLiteral("store_damaged"), {profile.folder},
                    QStringLiteral("empty file"));
    try {
        Connection connection(profile.storePath(), Connection::Mode::ReadOnly);
        if (!isOurStore(connection))
            return fail(ErrorKind::Damaged, QStringLiteral("not_our_store"), {profile.storePath()});
        if (schemaOf(connection) > newestSchema())
            return Unexpected{requireCurrent(connection).error()};
        return checkDatabase(connection);
    } catch (const StorageFailure &failure) {
        return Unexpected{failure.error};
    }
}

} // namespace emonev::backups
