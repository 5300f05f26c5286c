#include "server/http/httpconnectiontable.h"
#include <QtTest>

using namespace emonev;

/// What connections are counted by.
class TestHttpConnectionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("group");
        QTest::newRow("IPv4") << "10.0.0.7"
                              << "10.0.0.7";
        QTest::newRow("whole IPv6") << "2001:db8:1:2:3:4:5:6"
                                    << "2001:db8:1:2::/64";
        QTest::newRow("short IPv6") << "2001:db8::1"
                                    << "2001:db8:0:0::/64";
        QTest::newRow("zeros in the host's half") << "2001:db8:1:2::1"
                                                  << "2001:db8:1:2::/64";
        QTest::newRow("loopback") << "::1"
                                  << "0:0:0:0::/64";
        QTest::newRow("with an interface") << "fe80::1%eth0"
                                           << "fe80:0:0:0::/64";
    }
    void groups()
    {
        QFETCH(QString, address);
        QTEST(addressGroup(address), "group");
    }
};

QTEST_GUILESS_MAIN(TestHttpConnectionTable)
#include "tst_httpconnectiontable.moc"
