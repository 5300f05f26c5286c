#include "domain/sampledraw.h"
#include <QtTest>

using namespace emonev;

/// A draw that anybody can repeat with sha256sum.
class TestSampleDraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // printf '2026:%s' CODE | sha256sum, in the order of the sums:
    // 0720… 01.01, 0cee… 04.01, 5736… 01.02, c1fd… 02.01, dc13… 05.01, dcce… 03.01
    void theFirstBySum_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("drawn");
        QTest::newRow("none") << 0 << QStringList();
        QTest::newRow("one") << 1 << QStringList{"01.01"};
        QTest::newRow("three, in code order") << 3 << QStringList{"01.01", "01.02", "04.01"};
        QTest::newRow("five leave the last by sum out")
            << 5 << QStringList{"01.01", "01.02", "02.01", "04.01", "05.01"};
        QTest::newRow("more than there are") << 9 << QStringList{"01.01", "01.02", "02.01", "03.01", "04.01", "05.01"};
    }
    void theFirstBySum()
    {
        QFETCH(int, count);
        QFETCH(QStringList, drawn);
        const QStringList codes{"05.01", "01.01", "03.01", "02.01", "01.02", "04.01"};
        QCOMPARE(drawSample(codes, count, "2026"), drawn);
    }
    void anotherWordDrawsOthers()
    {
        const QStringList codes{"01.01", "01.02", "02.01", "03.01", "04.01", "05.01"};
        QVERIFY(drawSample(codes, 3, "undian") != drawSample(codes, 3, "2026"));
    }
    void shareOfUnits_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("size");
        QTest::newRow("ten percent of 99 rounded up") << 99 << 10 << 10;
        QTest::newRow("ten percent of 100") << 100 << 10 << 10;
        QTest::newRow("one percent of one") << 1 << 1 << 1;
        QTest::newRow("nothing") << 99 << 0 << 0;
        QTest::newRow("all") << 99 << 100 << 99;
        QTest::newRow("no units") << 0 << 50 << 0;
    }
    void shareOfUnits()
    {
        QFETCH(int, units);
        QFETCH(int, percent);
        QTEST(sampleSize(units, percent), "size");
    }
};

QTEST_APPLESS_MAIN(TestSampleDraw)
#include "tst_sampledraw.moc"
