#pragma once
#include "support/postgrescluster.h"
#include <QTemporaryDir>
#include <QtTest>

namespace emonev {

/// Empty databases of both kinds for one test program.
class BothDatabases
{
public:
    static void addRows()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << "sqlite";
        QTest::newRow("postgresql") << "postgresql";
    }
    [[nodiscard]] bool start() { return m_cluster.start(); }
    [[nodiscard]] QString error() const { return m_cluster.error(); }
    [[nodiscard]] QString url(const QString &kind)
    {
        return kind == u"sqlite" ? QStringLiteral("sqlite:%1/%2.sqlite").arg(m_folder.path()).arg(++m_count)
                                 : m_cluster.emptyDatabase();
    }
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
    int m_count = 0;
};

} // namespace emonev
