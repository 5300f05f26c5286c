#include "storage/migrator.h"
#include <QDir>
#include <QFile>

namespace emonev {

namespace {

constexpr qint64 applicationId = 0x454D4F4E; // "EMON"

QStringList migrationFiles()
{
    (void)queryText(QString()); // makes the resources known
    return QDir(QStringLiteral(":/sql/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

void runStep(Connection &connection, const QString &file, int number)
{
    QFile script(QStringLiteral(":/sql/migrations/") + file);
    if (!script.open(QIODevice::ReadOnly))
        throw StorageFailure{{ErrorKind::Unexpected, QStringLiteral("query_missing"), file, {}}};
    Transaction transaction(connection, Transaction::Kind::Write);
    connection.executeScript(script.readAll());
    connection.execute("PRAGMA user_version=" + QByteArray::number(number));
    connection.execute("PRAGMA application_id=" + QByteArray::number(applicationId));
    transaction.commit();
}

} // namespace

int newestSchema()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

int schemaOf(Connection &connection) { return int(connection.number("PRAGMA user_version")); }

bool isOurStore(Connection &connection) { return connection.number("PRAGMA application_id") == applicationId; }

Result<void> migrate(Connection &connection)
{
    const int present = schemaOf(connection);
    if (present > newestSchema())
        return requireCurrent(connection);
    for (const QString &file : migrationFiles())
        if (const int number = file.left(4).toInt(); number > present)
            runStep(connection, file, number);
    return {};
}

Result<void> requireCurrent(Connection &connection)
{
    const int present = schemaOf(connection);
    const QStringList numbers{QString::number(present), QString::number(newestSchema())};
    if (!isOurStore(connection))
        return fail(ErrorKind::InvalidData, QStringLiteral("not_our_store"));
    if (present > newestSchema())
        return fail(ErrorKind::Version, QStringLiteral("store_newer"), numbers);
    if (present < newestSchema())
        return fail(ErrorKind::Version, QStringLiteral("store_older"), numbers);
    return {};
}

} // namespace emonev
