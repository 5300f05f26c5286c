#include "storage/connection.h"
#include "support/postgrescluster.h"
#include "support/serverprocess.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int newestSchema = 2;

void sql(const QString &database, const QString &statements)
{
    if (database.startsWith(u"sqlite:")) {
        Connection connection(database.mid(7), Connection::Mode::ReadWrite);
        connection.executeScript(statements.toUtf8());
        return;
    }
    if (QProcess::execute(QStringLiteral("psql"), {"-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", statements}))
        qFatal("psql failed");
}

/// The database as 0001 left it: 0002 only adds the pieces of files.
void takeBackToSchema1(const QString &database)
{
    sql(database,
        QStringLiteral("DROP TABLE IF EXISTS blob_chunk;\nUPDATE server SET value = '1' WHERE key = 'schema';\n"));
}

bool isSchema1(const QString &database)
{
    if (!database.startsWith(u"sqlite:"))
        return false; // not looked at
    Connection connection(database.mid(7), Connection::Mode::ReadWrite);
    return connection.text("SELECT value FROM server WHERE key = 'schema'") == u"1";
}

std::unique_ptr<QProcess> start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(program::path(QStringLiteral("emonev-server")), arguments);
    process->waitForStarted();
    return process;
}

} // namespace

/// Kills emonev-server while it makes its database or brings an older one up to date: afterwards it simply starts.
class TestServerMigrationKill : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString database(const QString &kind)
    {
        return kind == u"sqlite" ? QStringLiteral("sqlite:%1/%2.sqlite").arg(m_folder.path()).arg(++m_count)
                                 : m_cluster.newDatabase();
    }
    /// Kills it at some moment of the time it usually takes.
    void killDuring(const QStringList &arguments, int usual)
    {
        const auto process = start(arguments);
        m_killed += !process->waitForFinished(1 + int(m_random.bounded(usual)));
        program::killHard(*process);
    }
    static int timeOf(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return 2 + int(timer.elapsed());
    }
    static void addRows()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("times");
        QTest::newRow("SQLite") << "sqlite" << 60;
        QTest::newRow("PostgreSQL") << "postgresql" << 20;
    }

    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
    QRandomGenerator m_random{20261123};
    int m_count = 0;
    int m_killed = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init() { m_killed = 0; }

    void aMigrationIsWholeOrAbsent_data() { addRows(); }
    void aMigrationIsWholeOrAbsent()
    {
        QFETCH(QString, kind);
        QFETCH(int, times);
        const QString url = database(kind);
        ServerProcess server(m_folder.path(), url);
        server.init();
        server.addUser(QStringLiteral("siti"), QStringLiteral("assessor"));
        const QStringList check{"check", "--db", url, "--json"};
        takeBackToSchema1(url);
        const int usual = timeOf([&] { program::must(program::run(QStringLiteral("emonev-server"), check)); });
        int older = 0;
        for (int i = 0; i < times; ++i) {
            takeBackToSchema1(url);
            // Each second time by the server itself.
            killDuring(i % 2 == 0 ? check : QStringList{"serve", "--db", url, "--listen", "127.0.0.1:0"}, usual);
            older += isSchema1(url);
            const Ended after = server.run({"check"});
            QVERIFY2(after.exit == 0, after.text());
            QCOMPARE(after.json[u"schema"].toInt(), newestSchema);
            QCOMPARE(server.run({"user", "list"}).json[u"users"].toArray().size(), 2);
        }
        QVERIFY(server.start());
        QCOMPARE(server.stop(), 0);
        qInfo("%d of %d were killed, %d before the step was done", m_killed, times, older);
        QVERIFY(m_killed > times / 3);
    }

    void aFirstCreationIsWholeOrBegunAnew_data() { addRows(); }
    void aFirstCreationIsWholeOrBegunAnew()
    {
        QFETCH(QString, kind);
        QFETCH(int, times);
        const QString password = program::write(m_folder.filePath(QStringLiteral("admin")), "rahasia-benar\n");
        const auto verb = [&](const QString &url) {
            return QStringList{"init",   "--db",  url, "--city", "Kota Uji", "--admin", "admin", "--password-file",
                               password, "--json"};
        };
        const int usual =
            timeOf([&] { program::must(program::run(QStringLiteral("emonev-server"), verb(database(kind)))); });
        int begunAnew = 0;
        for (int i = 0; i < times; ++i) {
            const QString url = database(kind);
            killDuring(verb(url), usual);
            const Ended again = program::run(QStringLiteral("emonev-server"), verb(url));
            QVERIFY2(again.exit == 0 || again.exit == int(ErrorKind::Busy), again.text());
            begunAnew += again.exit == 0;
            ServerProcess server(m_folder.path(), url);
            const Ended checked = server.run({"check"});
            QVERIFY2(checked.exit == 0, checked.text());
            QCOMPARE(server.run({"user", "list"}).json[u"users"].toArray().size(), 1);
        }
        qInfo("%d of %d were killed, %d began anew", m_killed, times, begunAnew);
        QVERIFY(m_killed > times / 3);
    }
};

QTEST_GUILESS_MAIN(TestServerMigrationKill)
#include "tst_servermigrationkill.moc"
