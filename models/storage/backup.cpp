#include "storage/backup.h"
#include "storage/migrator.h"
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace emonev {

namespace {

Result<void> copyPages(Connection &source, const QString &path)
{
    Connection target(path, Connection::Mode::Create);
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return Unexpected{storageError(target.handle(), sqlite3_errcode(target.handle()))};
    const int step = sqlite3_backup_step(backup, -1);
    const int finish = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE || finish != SQLITE_OK)
        return Unexpected{storageError(target.handle(), finish != SQLITE_OK ? finish : step)};
    target.execute("PRAGMA journal_mode=DELETE"); // one file, easy to carry
    return {};
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

Result<void> copyDatabase(Connection &source, const QString &path)
{
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    EMONEV_TRY(copyPages(source, temporary));
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(temporary + QStringLiteral("-wal"));
    QFile::remove(temporary + QStringLiteral("-shm"));
    QFile::remove(path);
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {path});
    }
    return {};
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
