#include "core/place.h"
#include <QtTest>

using namespace emonev;

/// Distances on a globe of 6371008.8 m.
class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("toLat");
        QTest::addColumn<double>("toLon");
        QTest::addColumn<int>("metres");
        QTest::newRow("a quarter of the way round") << 0.0 << 0.0 << 90.0 << 0.0 << 10007557;
        QTest::newRow("half of it") << 0.0 << 179.0 << 0.0 << -1.0 << 20015114;
        QTest::newRow("over the date line") << 0.0 << 179.5 << 0.0 << -179.5 << 111195;
        QTest::newRow("the same place") << -6.2 << 106.8 << -6.2 << 106.8 << 0;
    }
    void measures()
    {
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(double, toLat);
        QFETCH(double, toLon);
        QTEST(qRound(metresBetween(lat, lon, toLat, toLon)), "metres");
    }
};

QTEST_APPLESS_MAIN(TestPlace)
#include "tst_place.moc"
