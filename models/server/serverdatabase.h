#pragma once
#include "server/sqlquery.h"
#include <QSqlDatabase>
#include <functional>
#include <memory>
#include <unordered_map>

namespace emonev {

/// One connection to the server's database, SQLite or PostgreSQL; made, used and destroyed in one thread.
class ServerDatabase
{
public:
    enum class Kind { Read, Write };
    enum class Mode { Open, Create };

    /// `url` is sqlite:PATH or postgresql://USER@HOST:PORT/DB. NotFound where a SQLite file isn't there and isn't to
    /// be created. Doesn't touch the schema.
    [[nodiscard]] static Result<std::unique_ptr<ServerDatabase>> open(const QString &url, Mode mode = Mode::Open);
    ~ServerDatabase();
    ServerDatabase(const ServerDatabase &) = delete;
    ServerDatabase &operator=(const ServerDatabase &) = delete;

    /// Brings the schema to the newest form, one transaction a step. Version for a newer one.
    [[nodiscard]] Result<void> migrate();
    /// The schema's number; 0 for an empty database.
    [[nodiscard]] int schema();

    /// Runs `work` in a transaction and commits unless it fails; tries again after deadlocks and locks. A Read
    /// transaction sees one state of everything.
    [[nodiscard]] Result<void> transaction(Kind kind, const std::function<Result<void>()> &work);

    /// The prepared statement of sql/queries/<name>.sql, kept for the next use.
    SqlQuery &query(const char *name);
    void execute(const QString &sql);
    /// A statement that is needed once, read from front to back. On PostgreSQL no other may run until its end.
    [[nodiscard]] std::unique_ptr<SqlQuery> prepare(const QString &sql);

    [[nodiscard]] bool isPostgres() const { return m_isPostgres; }
    /// The file of a SQLite database.
    [[nodiscard]] QString path() const { return m_isPostgres ? QString() : m_database.databaseName(); }
    [[nodiscard]] const QString &url() const { return m_url; }

private:
    ServerDatabase(const QString &url, const QString &connection);
    [[nodiscard]] Result<void> connect();
    void configure();
    void begin(Kind kind);
    void rollback();
    void finishAll();
    void runStep(const QString &file, int number);

    QString m_url;
    bool m_isPostgres = false;
    bool m_isLost = false;
    QSqlDatabase m_database;
    std::unordered_map<std::string, std::unique_ptr<SqlQuery>> m_queries;
};

} // namespace emonev
