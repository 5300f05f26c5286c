#include "storage/backup.h"
#include "storage/migrator.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace emonev {

namespace {

constexpr int pagesAStep = 1024;
const QString unfinished = QStringLiteral(".part");

/// Each page is read and written once.
void keepLittle(Connection &connection) { connection.execute("PRAGMA cache_size=-2048"); }

int copySteps(sqlite3_backup *backup, const std::atomic_bool *stop)
{
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !(stop && *stop))
        code = sqlite3_backup_step(backup, pagesAStep);
    return code;
}

Result<void> copyPages(Connection &source, const QString &path, const std::atomic_bool *stop)
{
    Connection target(path, Connection::Mode::Create);
    keepLittle(target);
    target.execute("PRAGMA journal_mode=OFF"); // no one sees the copy before it is whole
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return Unexpected{storageError(target.handle(), sqlite3_errcode(target.handle()))};
    const int step = copySteps(backup, stop);
    const int finish = sqlite3_backup_finish(backup);
    if (step == SQLITE_OK)
        return fail(ErrorKind::Unexpected, QStringLiteral("backup_stopped"), {path});
    if (step != SQLITE_DONE || finish != SQLITE_OK)
        return Unexpected{storageError(target.handle(), finish != SQLITE_OK ? finish : step)};
    return {};
}

/// The copy says of itself that it has a write-ahead log, as the store has: now it is one file, easy to carry.
void makeOneFile(const QString &path)
{
    Connection copy(path, Connection::Mode::ReadWrite);
    copy.execute("PRAGMA journal_mode=DELETE");
}

QStringList firstLines(Connection &connection, const QByteArray &pragma)
{
    QStringList lines;
    Statement statement(connection.handle(), pragma);
    while (lines.size() < 20 && statement.next()) {
        QStringList parts;
        for (int column = 0; column < statement.columnCount(); ++column)
            parts += statement.text(column);
        lines += parts.join(u' ');
    }
    return lines;
}

} // namespace

Result<void> copyDatabase(Connection &source, const QString &path, const std::atomic_bool *stop)
{
    const QString temporary = path + unfinished;
    QFile::remove(temporary);
    const auto copied = copyPages(source, temporary, stop);
    if (!copied) {
        QFile::remove(temporary);
        return copied;
    }
    makeOneFile(temporary);
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(path);
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path});
    }
    return {};
}

Result<void> copyFile(const QString &from, const QString &to, const std::atomic_bool *stop)
{
    try {
        Connection source(from, Connection::Mode::ReadOnly);
        keepLittle(source);
        source.execute("BEGIN"); // what is written from now on does not come into the copy
        (void)source.number("SELECT count(*) FROM sqlite_schema");
        return copyDatabase(source, to, stop);
    } catch (const StorageFailure &failure) {
        return Unexpected{failure.error};
    }
}

void removeUnfinishedCopies(const QString &folder)
{
    const QDir dir(folder);
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        for (const QString &name : dir.entryList({u'*' + unfinished + QLatin1String(ending)}, QDir::Files))
            QFile::remove(dir.filePath(name));
}

QString quickCheckAnswer(Connection &connection) { return connection.text("PRAGMA quick_check(1)"); }

Result<StoreCheck> checkDatabase(Connection &connection)
{
    StoreCheck check;
    check.schema = schemaOf(connection);
    const QStringList integrity = firstLines(connection, "PRAGMA integrity_check(20)");
    check.integrityOk = integrity == QStringList{QStringLiteral("ok")};
    if (!check.integrityOk) {
        check.problems = integrity;
        return check;
    }
    check.problems = firstLines(connection, "PRAGMA foreign_key_check");
    check.foreignKeysOk = check.problems.isEmpty();
    Statement names(connection.handle(),
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (names.next())
        check.rows[names.text(0)] = connection.number("SELECT count(*) FROM \"" + names.text(0).toUtf8() + '"');
    return check;
}

StoreSchema readSchema(Connection &connection)
{
    StoreSchema schema{schemaOf(connection), {}};
    Statement rows(connection.handle(), "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                                        "WHERE m.type = 'table' ORDER BY m.name, c.cid");
    while (rows.next())
        schema.tables[rows.text(0)].append(rows.text(1));
    return schema;
}

Result<int> checkFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    try {
        Connection connection(path, Connection::Mode::ReadOnly);
        keepLittle(connection);
        const int schema = schemaOf(connection);
        if (firstLines(connection, "PRAGMA integrity_check(1)") != QStringList{QStringLiteral("ok")})
            return fail(ErrorKind::Damaged, QStringLiteral("file_damaged"), {path});
        if (!isOurStore(connection))
            return fail(ErrorKind::InvalidData, QStringLiteral("not_our_store"), {path});
        if (schema > newestSchema())
            return fail(ErrorKind::Version, QStringLiteral("store_newer"),
                        {QString::number(schema), QString::number(newestSchema())});
        return schema;
    } catch (const StorageFailure &failure) {
        return Unexpected{failure.error};
    }
}

} // namespace emonev
