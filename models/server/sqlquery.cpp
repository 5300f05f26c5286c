#include "server/sqlquery.h"
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

namespace emonev {

namespace {

ServerFailure made(ErrorKind kind, const char *code, const QSqlError &error, bool retry)
{
    return {{kind, QString::fromLatin1(code), error.text(), {}}, retry};
}

ServerFailure postgresFailure(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    // Deadlock, serialization, lock_timeout, and a row another transaction has just put in.
    if (state == u"40P01" || state == u"40001" || state == u"55P03" || state == u"23505")
        return made(ErrorKind::Busy, "server_busy", error, true);
    if (state == u"53100")
        return made(ErrorKind::Unexpected, "disk_full", error, false);
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P"))
        return made(ErrorKind::Network, "database_gone", error, true);
    if (state == u"XX001" || state == u"XX002")
        return made(ErrorKind::Damaged, "store_damaged", error, false);
    return made(ErrorKind::Unexpected, "store_failed", error, false);
}

ServerFailure sqliteFailure(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return made(ErrorKind::Busy, "server_busy", error, true);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return made(ErrorKind::Damaged, "store_damaged", error, false);
    case 13: // SQLITE_FULL
        return made(ErrorKind::Unexpected, "disk_full", error, false);
    case 8:  // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return made(ErrorKind::Unexpected, "store_unwritable", error, false);
    default:
        return made(ErrorKind::Unexpected, "store_failed", error, false);
    }
}

} // namespace

ServerFailure failureOf(const QSqlError &error, bool isPostgres)
{
    return isPostgres ? postgresFailure(error) : sqliteFailure(error);
}

SqlQuery::SqlQuery(const QSqlDatabase &database, const QString &sql, bool forwardOnly) : m_query(database)
{
    m_query.setForwardOnly(forwardOnly);
    if (!m_query.prepare(sql))
        throw failureOf(m_query.lastError(), database.driverName() == u"QPSQL");
}

void SqlQuery::execute()
{
    if (!m_query.exec())
        throw failureOf(m_query.lastError(), m_query.driver()->dbmsType() == QSqlDriver::PostgreSQL);
}

} // namespace emonev
