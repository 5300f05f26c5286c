#include "storage/connection.h"
#include <QFile>
#include <sqlite3.h>

static void initSqlResources() { Q_INIT_RESOURCE(emonev_sql); }

namespace emonev {

QByteArray queryText(const QString &name)
{
    [[maybe_unused]] static const bool ready = (initSqlResources(), true);
    QFile file(QStringLiteral(":/sql/queries/%1.sql").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

int openFlags(Connection::Mode mode)
{
    if (mode == Connection::Mode::Create)
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    return mode == Connection::Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
}

} // namespace

namespace {

/// SQLite's own count of its memory takes a lock at every allocation, and nobody reads it. A connection's first pages
/// are allocated together: one by one they cost the writer's thread a system call each.
void configureOnce()
{
    constexpr int firstPages = -8 * 1024; // KiB
    [[maybe_unused]] static const int done =
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) + sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, firstPages);
}

} // namespace

Connection::Connection(const QString &path, Mode mode)
{
    configureOnce();
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, openFlags(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        const Error error = storageError(m_handle, code);
        sqlite3_close_v2(m_handle);
        throw StorageFailure{error};
    }
    try {
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, 5000);
        execute("PRAGMA foreign_keys=ON");
        execute("PRAGMA cache_size=-131072");
        execute("PRAGMA temp_store=MEMORY");
        if (mode == Mode::Create)
            execute("PRAGMA page_size=8192"); // half the system calls of 4096 in a large import
        if (mode != Mode::ReadOnly) {
            execute("PRAGMA journal_mode=WAL");
            execute("PRAGMA synchronous=FULL");
            execute("PRAGMA wal_autocheckpoint=8000"); // 64 MiB: a large pull writes the same pages again and again
            execute("PRAGMA secure_delete=ON");        // what a person may no longer read leaves no byte behind
        }
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_handle);
}

Statement &Connection::query(const char *name)
{
    auto &slot = m_statements[name];
    if (!slot) {
        const QByteArray sql = queryText(QString::fromLatin1(name));
        if (sql.isEmpty())
            throw StorageFailure{
                {ErrorKind::Unexpected, QStringLiteral("query_missing"), QString::fromLatin1(name), {}}};
        slot = std::make_unique<Statement>(m_handle, sql);
    }
    slot->reset();
    return *slot;
}

void Connection::execute(const QByteArray &sql) { Statement(m_handle, sql).run(); }

void Connection::executeScript(const QByteArray &script)
{
    QByteArray pending;
    for (const QByteArray &line : script.split('\n')) {
        pending += line + '\n';
        if (!sqlite3_complete(pending.constData()))
            continue;
        execute(pending);
        pending.clear();
    }
    if (!pending.trimmed().isEmpty() && !pending.trimmed().startsWith("--"))
        execute(pending);
}

qint64 Connection::number(const QByteArray &sql)
{
    Statement statement(m_handle, sql);
    return statement.next() ? statement.number(0) : 0;
}

QString Connection::text(const QByteArray &sql)
{
    Statement statement(m_handle, sql);
    return statement.next() ? statement.text(0) : QString();
}

void Connection::interrupt() { sqlite3_interrupt(m_handle); }

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute("ROLLBACK");
    } catch (const StorageFailure &) {
        // SQLite has rolled back by itself (disk full, I/O error); nothing is left to undo.
    }
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace emonev
