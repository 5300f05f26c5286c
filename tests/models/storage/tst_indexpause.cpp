#include "storage/indexpause.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// Indexes that are away while very many rows are written are there again afterwards.
class TestIndexPause : public QObject
{
    Q_OBJECT

    static QStringList indexes(Connection &connection)
    {
        QStringList found;
        Statement rows(connection.handle(), "SELECT name || ': ' || coalesce(sql, '') FROM sqlite_master "
                                            "WHERE type = 'index' ORDER BY name");
        while (rows.next())
            found.append(rows.text(0));
        return found;
    }

    static bool isThere(Connection &connection, const QString &name)
    {
        return !indexes(connection).filter(name + u':').isEmpty();
    }

private Q_SLOTS:
    void takesAway_data()
    {
        QTest::addColumn<qint64>("newRows");
        QTest::addColumn<int>("stored");
        QTest::addColumn<bool>("away");
        QTest::newRow("very many into an empty table") << qint64(10000) << 0 << true;
        QTest::newRow("few") << qint64(9999) << 0 << false;
        QTest::newRow("as many as there are") << qint64(10000) << 10000 << true;
        QTest::newRow("fewer than there are") << qint64(10000) << 10001 << false;
    }

    void takesAway()
    {
        QFETCH(const qint64, newRows);
        QFETCH(const int, stored);
        QFETCH(const bool, away);
        TestWorkspace test;
        Connection connection(test.store().path(), Connection::Mode::ReadWrite);
        connection.execute("DELETE FROM service");
        connection.execute("INSERT INTO unit (id, code, name, kind) VALUES ('u', 'U', 'Unit', 'opd')");
        connection.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                           QByteArray::number(stored) +
                           ") INSERT INTO service (id, code, unit_id, name) SELECT 's' || i, i, 'u', 'L' "
                           "FROM n WHERE i <= " +
                           QByteArray::number(stored));
        const QStringList before = indexes(connection);
        Transaction transaction(connection, Transaction::Kind::Write);
        IndexPause pause(connection, {QStringLiteral("service")}, newRows);
        QCOMPARE(isThere(connection, QStringLiteral("service_code")), !away);
        QCOMPARE(isThere(connection, QStringLiteral("service_unit")), !away);
        QVERIFY(isThere(connection, QStringLiteral("sqlite_autoindex_service_1")));
        pause.end();
        transaction.commit();
        QCOMPARE(indexes(connection), before);
        QCOMPARE(connection.text("PRAGMA integrity_check"), QStringLiteral("ok"));
    }

    void comesBackWithTheTransaction()
    {
        TestWorkspace test;
        Connection connection(test.store().path(), Connection::Mode::ReadWrite);
        const QStringList before = indexes(connection);
        {
            Transaction transaction(connection, Transaction::Kind::Write);
            IndexPause pause(connection, {QStringLiteral("change")}, 1000000);
            QVERIFY(indexes(connection) != before);
        }
        QCOMPARE(indexes(connection), before);
    }
};

QTEST_GUILESS_MAIN(TestIndexPause)
#include "tst_indexpause.moc"
