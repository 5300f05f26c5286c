#include "sync/rowsum.h"
#include <QtTest>

using namespace emonev;

/// The rows' checksum; the values were reckoned by another program from the description in rowsum.h.
class TestRowSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValues_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<qint64>("version");
        QTest::addColumn<quint64>("hash");
        QTest::newRow("first version") << "unit"
                                       << "a" << qint64(1) << quint64(0x6a7288e37a762280ULL);
        QTest::newRow("second version") << "unit"
                                        << "a" << qint64(2) << quint64(0x7f1e5fe950bcdd94ULL);
        QTest::newRow("key of three parts") << "answer"
                                            << "x/y/K1" << qint64(1) << quint64(0xe6c984323cba9550ULL);
        QTest::newRow("more than ASCII") << "setting" << QStringLiteral("nama kota é") << qint64(12345678901)
                                         << quint64(0xc900093ff0356964ULL);
        QTest::newRow("nothing") << ""
                                 << "" << qint64(0) << quint64(0xee71b6fe699e50bdULL);
    }

    void knownValues()
    {
        QFETCH(QString, table);
        QFETCH(QString, row);
        QFETCH(qint64, version);
        QFETCH(quint64, hash);
        QCOMPARE(rowHash(table, row, version), hash);
    }

    void whereThePartsEndCounts() { QVERIFY(rowHash("unit", "a", 1) != rowHash("uni", "ta", 1)); }
};

QTEST_GUILESS_MAIN(TestRowSum)
#include "tst_rowsum.moc"
