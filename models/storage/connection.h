#pragma once
#include "storage/statement.h"
#include <memory>
#include <unordered_map>

namespace emonev {

/// One open SQLite connection with its prepared statements; belongs to one thread at a time.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens `path` with WAL, synchronous=FULL and foreign keys on. Throws StorageFailure.
    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The prepared statement of `sql/queries/<name>.sql`, kept for the next use.
    Statement &query(const char *name);
    /// Runs one statement that returns nothing.
    void execute(const QByteArray &sql);
    /// Runs a script of several statements, cut where SQLite sees each complete (triggers stay whole).
    void executeScript(const QByteArray &script);
    /// The one value a pragma or count gives.
    [[nodiscard]] qint64 number(const QByteArray &sql);
    [[nodiscard]] QString text(const QByteArray &sql);
    /// Brings everything from the write-ahead log into the file itself.
    void checkpoint() { execute("PRAGMA wal_checkpoint(TRUNCATE)"); }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Makes a running statement of this connection end; may be called from another thread.
    void interrupt();

private:
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
};

/// Rolls back in its destructor unless commit() was called.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// The text of `sql/queries/<name>.sql`; empty when there is none.
[[nodiscard]] QByteArray queryText(const QString &name);

} // namespace emonev
