#include "reports/chartdata.h"

#include <QtTest>

using namespace emonev;

class ChartDataTest : public QObject
{
    Q_OBJECT

    const QVector<ChartZone> zones{
        {"hijau", "hijau", "", 8100, ""}, {"kuning", "kuning", "", 5100, ""}, {"merah", "merah", "", 0, ""}};

private Q_SLOTS:
    void completeThenProvisionalThenUnscored()
    {
        CapaianChart chart;
        chart.units = {{"D", "", std::nullopt, "", true},
                       {"C", "", 9900, "hijau", true},
                       {"B", "", 6000, "kuning", false},
                       {"A", "", 6000, "kuning", false},
                       {"E", "", 8100, "hijau", false}};
        QStringList order;
        for (const ChartUnit &unit : chart.sorted())
            order.append(unit.code);
        QCOMPARE(order.join(QString()), QStringLiteral("EABCD"));
        QCOMPARE(chart.completeCount(), 3);
        QCOMPARE(chart.countInZone(QStringLiteral("hijau")), 1);
    }
    void zoneBorders_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("zone");
        QTest::newRow("lowest") << 0 << "merah";
        QTest::newRow("just red") << 5099 << "merah";
        QTest::newRow("just yellow") << 5100 << "kuning";
        QTest::newRow("just not green") << 8099 << "kuning";
        QTest::newRow("just green") << 8100 << "hijau";
        QTest::newRow("highest") << 10000 << "hijau";
    }
    void zoneBorders()
    {
        QFETCH(int, score);
        QTEST(zoneAt(zones, score)->code, "zone");
    }
    void instrumentChangesAreFound()
    {
        TrendChart chart;
        chart.points = {
            {2023, 5000, "", "a 1"}, {2024, 5000, "", "a 1"}, {2025, 5000, "", "a 2"}, {2026, 5000, "", "a 2"}};
        QCOMPARE(chart.instrumentChanges(), QVector<int>{2});
    }
    void weakestLeavesOutTheUnscored()
    {
        VariablesChart chart;
        QVERIFY(!chart.weakest());
        chart.variables = {{"V1", "", 4000}, {"V2", "", std::nullopt}, {"V3", "", 3000}};
        QCOMPARE(chart.weakest()->code, QStringLiteral("V3"));
    }
};

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
