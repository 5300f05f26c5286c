#include "support/citystory.h"
#include <QtTest>

namespace emonev {

namespace {

QString databaseUrl(const QString &kind, const QString &folder)
{
    if (kind == QStringLiteral("sqlite"))
        return QStringLiteral("sqlite:%1/server.sqlite").arg(folder);
    static PostgresCluster cluster;
    static const bool isUp = cluster.start();
    if (!isUp)
        qFatal("no PostgreSQL: %s", qPrintable(cluster.error()));
    return cluster.newDatabase();
}

bool isQuiet(const Ended &pass)
{
    const bool hasSent = pass.json[u"pushed"][u"ops"].toInt() > 0 || pass.json[u"blobs"][u"up"].toInt() > 0;
    const bool hasBrought = pass.json[u"pulled"][u"rows"].toInt() > 0 || pass.json[u"blobs"][u"down"].toInt() > 0;
    const bool isWhole = pass.exit == 0 || pass.exit == 7;
    return isWhole && !hasSent && !hasBrought && pass.json[u"pending"].toInt() == 0;
}

QByteArray codeOf(int number) { return QByteArray(1, char('A' + number)); }

} // namespace

void CityStory::bothDatabases()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("SQLite") << "sqlite";
    QTest::newRow("PostgreSQL") << "postgresql";
}

CityStory::CityStory(const QString &kind, const QString &city)
    : m_city(city), m_server(std::make_unique<ServerProcess>(m_folder.path(), databaseUrl(kind, m_folder.path())))
{
    m_server->init(city);
    if (!m_server->start())
        qFatal("the server does not start: %s", program::read(m_server->logFile()).constData());
}

Laptop CityStory::laptop(const QString &name, const QString &user) const
{
    return {m_folder.path(), name, user, m_server->passwordFile(user)};
}

Laptop CityStory::join(const QString &name, const QString &user) const
{
    Laptop joined = laptop(name, user);
    joined.initEmpty(m_city);
    return joined;
}

int CityStory::settle(const std::vector<Laptop> &laptops, int mostRounds)
{
    for (int round = 1; round <= mostRounds; ++round) {
        bool allQuiet = true;
        for (const Laptop &laptop : laptops) {
            const Ended pass = laptop.sync(url());
            if (!isQuiet(pass))
                allQuiet = false;
            if (round == mostRounds && !isQuiet(pass))
                qWarning("%s: %s", qPrintable(laptop.name()), pass.text().constData());
        }
        if (allQuiet)
            return round;
    }
    return -1;
}

QByteArray CityStory::units(int count)
{
    QByteArray csv = "kode;nama;jenis;alamat;telepon\n";
    for (int i = 0; i < count; ++i)
        csv += codeOf(i) + ";Kantor " + codeOf(i) + (i < count / 2 ? ";opd" : ";kelurahan") + ";Jalan " + codeOf(i) +
               ";0561\n";
    return csv;
}

QByteArray CityStory::services(int count, int each)
{
    QByteArray csv = "kode;kode_unit;nama\n";
    for (int i = 0; i < count; ++i)
        for (int j = 1; j <= each; ++j)
            csv += codeOf(i) + QByteArray::number(j) + ';' + codeOf(i) + ";Layanan " + codeOf(i) +
                   QByteArray::number(j) + '\n';
    return csv;
}

} // namespace emonev
