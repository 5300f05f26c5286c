#include "server/serverdatabase.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <atomic>

static void initServerSql() { Q_INIT_RESOURCE(emonev_server_sql); }

namespace emonev {

namespace {

constexpr int mostTries = 8;

QString resource(const QString &path)
{
    [[maybe_unused]] static const bool ready = (initServerSql(), true);
    QFile file(QStringLiteral(":/server/sql/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Switches on what only PostgreSQL understands, and takes the closing ';' off.
QString fitted(QString sql, bool isPostgres)
{
    const QString mark = QStringLiteral("/*postgresql ");
    for (qsizetype at = sql.indexOf(mark); at >= 0; at = sql.indexOf(mark)) {
        const qsizetype end = sql.indexOf(QStringLiteral("*/"), at);
        const QString inside = sql.mid(at + mark.size(), end - at - mark.size());
        sql.replace(at, end + 2 - at, isPostgres ? inside : QString());
    }
    sql = sql.trimmed();
    return sql.endsWith(u';') ? sql.chopped(1) : sql;
}

QStringList migrationFiles(bool isPostgres)
{
    (void)resource(QString());
    const QString foreign = isPostgres ? QStringLiteral("_sqlite.sql") : QStringLiteral("_postgresql.sql");
    QStringList files = QDir(QStringLiteral(":/server/sql/migrations")).entryList(QDir::Files, QDir::Name);
    files.removeIf([&foreign](const QString &file) { return file.endsWith(foreign); });
    return files;
}

Unexpected badUrl(const QString &url)
{
    return fail(ErrorKind::Usage, QStringLiteral("database_url"), {QUrl(url).toDisplayString(QUrl::RemovePassword)});
}

} // namespace

ServerDatabase::ServerDatabase(const QString &url, const QString &connection)
    : m_url(url), m_isPostgres(!url.startsWith(u"sqlite:")),
      m_database(
          QSqlDatabase::addDatabase(m_isPostgres ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), connection))
{
    if (!m_isPostgres) {
        m_database.setDatabaseName(url.mid(7));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        return;
    }
    const QUrl parsed(url);
    m_database.setHostName(parsed.host());
    m_database.setPort(parsed.port(5432));
    m_database.setUserName(parsed.userName());
    m_database.setPassword(parsed.password());
    m_database.setDatabaseName(parsed.path().mid(1));
    m_database.setConnectOptions(QStringLiteral("connect_timeout=5"));
}

ServerDatabase::~ServerDatabase()
{
    m_queries.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<ServerDatabase>> ServerDatabase::open(const QString &url, Mode mode)
{
    static std::atomic<quint64> count{0};
    const bool isSqlite = url.startsWith(u"sqlite:") && url.size() > 7;
    const QUrl parsed(url);
    if (!isSqlite && (parsed.scheme() != u"postgresql" || parsed.path().size() < 2 || parsed.userName().isEmpty()))
        return badUrl(url);
    if (isSqlite && mode == Mode::Open && !QFileInfo::exists(url.mid(7)))
        return fail(ErrorKind::NotFound, QStringLiteral("database_missing"), {url.mid(7)});
    std::unique_ptr<ServerDatabase> made(new ServerDatabase(url, QStringLiteral("server-%1").arg(count.fetch_add(1))));
    EMONEV_TRY(made->connect());
    return made;
}

Result<void> ServerDatabase::connect()
{
    m_queries.clear();
    m_database.close();
    if (!m_database.open())
        return fail(m_isPostgres ? ErrorKind::Network : ErrorKind::Unexpected, QStringLiteral("database_unreachable"),
                    {}, m_database.lastError().text());
    try {
        configure();
    } catch (const ServerFailure &failure) {
        return Unexpected{failure.error};
    }
    m_isLost = false;
    return {};
}

void ServerDatabase::configure()
{
    if (m_isPostgres) {
        for (const char *setting : {"SET client_encoding = 'UTF8'", "SET lock_timeout = '2s'",
                                    "SET idle_in_transaction_session_timeout = '5s'", "SET synchronous_commit = on",
                                    "SET client_min_messages = warning", "SET timezone = 'UTC'"})
            execute(QString::fromLatin1(setting));
        return;
    }
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA cache_size=-65536", "PRAGMA temp_store=MEMORY"})
        execute(QString::fromLatin1(pragma));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
}

void ServerDatabase::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw failureOf(query.lastError(), m_isPostgres);
}

std::unique_ptr<SqlQuery> ServerDatabase::prepare(const QString &sql)
{
    return std::make_unique<SqlQuery>(m_database, sql, true);
}

SqlQuery &ServerDatabase::query(const char *name)
{
    auto &slot = m_queries[name];
    if (!slot) {
        const QString sql = resource(QStringLiteral("queries/%1.sql").arg(QString::fromLatin1(name)));
        if (sql.isEmpty())
            throw ServerFailure{
                {ErrorKind::Unexpected, QStringLiteral("query_missing"), QString::fromLatin1(name), {}}};
        // PostgreSQL's forward-only queries hold the connection until their end; only long lists are read so.
        const bool isLong = qstrcmp(name, "feed/list_live") == 0 || qstrcmp(name, "row/list_versions") == 0;
        slot = std::make_unique<SqlQuery>(m_database, fitted(sql, m_isPostgres), !m_isPostgres || isLong);
    }
    return *slot;
}

void ServerDatabase::begin(Kind kind)
{
    const char *read = m_isPostgres ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
    const char *write = m_isPostgres ? "BEGIN" : "BEGIN IMMEDIATE";
    execute(QString::fromLatin1(kind == Kind::Read ? read : write));
}

void ServerDatabase::finishAll()
{
    for (auto &[name, query] : m_queries)
        query->finish();
}

void ServerDatabase::rollback()
{
    finishAll();
    try {
        execute(QStringLiteral("ROLLBACK"));
    } catch (const ServerFailure &) {
        // The database has rolled back by itself, or the connection is gone.
    }
}

Result<void> ServerDatabase::transaction(Kind kind, const std::function<Result<void>()> &work)
{
    for (int tries = 1;; ++tries) {
        if (m_isLost)
            EMONEV_TRY(connect());
        try {
            begin(kind);
            Result<void> done = work();
            if (!done) {
                rollback();
                return done;
            }
            finishAll(); // an unfinished SELECT would keep SQLite's snapshot open
            execute(QStringLiteral("COMMIT"));
            return {};
        } catch (const ServerFailure &failure) {
            rollback();
            m_isLost = failure.error.kind == ErrorKind::Network;
            if (!failure.retry || tries >= mostTries)
                return Unexpected{failure.error};
            QThread::msleep((2UL << tries) + QRandomGenerator::global()->bounded(5));
        }
    }
}

int ServerDatabase::schema()
{
    if (!m_database.tables().contains(QStringLiteral("server")))
        return 0;
    int found = 0;
    SqlQuery &values = query("server/list_values").run();
    while (values.next())
        if (values.text(0) == u"schema")
            found = int(values.number(1));
    values.finish();
    return found;
}

void ServerDatabase::runStep(const QString &file, int number)
{
    QString script;
    for (const QString &line : resource(QStringLiteral("migrations/") + file).split(u'\n'))
        if (!line.startsWith(u"--"))
            script += line + u'\n';
    for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
        if (!statement.trimmed().isEmpty())
            execute(statement);
    query("server/put_value").run(QStringLiteral("schema"), QString::number(number));
}

Result<void> ServerDatabase::migrate()
{
    const QStringList files = migrationFiles(m_isPostgres);
    const int newest = files.isEmpty() ? 0 : files.last().left(4).toInt();
    const int present = schema();
    if (present > newest)
        return fail(ErrorKind::Version, QStringLiteral("store_newer"),
                    {QString::number(present), QString::number(newest)});
    for (const QString &file : files)
        if (const int number = file.left(4).toInt(); number > present)
            EMONEV_TRY(transaction(Kind::Write, [&]() -> Result<void> {
                runStep(file, number);
                return {};
            }));
    return {};
}

} // namespace emonev
