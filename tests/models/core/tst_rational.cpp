#include "core/rational.h"
#include <QtTest>

using namespace emonev;

/// Exact fractions, rounding and their texts, against values worked out by hand.
class TestRational : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rounds_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<qint64>("hundredths");
        QTest::newRow("half goes up: 80,995") << qint64(80995) << qint64(1000) << qint64(8100);
        QTest::newRow("just under half stays: 80,9949") << qint64(809949) << qint64(10000) << qint64(8099);
        QTest::newRow("a third of 100") << qint64(100) << qint64(3) << qint64(3333);
        QTest::newRow("two thirds of 100") << qint64(200) << qint64(3) << qint64(6667);
        QTest::newRow("binary trap: 1,005") << qint64(1005) << qint64(1000) << qint64(101);
        QTest::newRow("binary trap: 50,995") << qint64(50995) << qint64(1000) << qint64(5100);
        QTest::newRow("zero") << qint64(0) << qint64(7) << qint64(0);
        QTest::newRow("negative half goes up too") << qint64(-1005) << qint64(1000) << qint64(-100);
    }
    void rounds()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QTEST(roundToHundredths(rational(numerator, denominator)), "hundredths");
    }

    void readsDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("one tenth is exactly one tenth") << "0.1" << true << "0.1";
        QTest::newRow("trailing zeros go") << "0.50" << true << "0.5";
        QTest::newRow("whole") << "12" << true << "12";
        QTest::newRow("negative") << "-0.25" << true << "-0.25";
        QTest::newRow("comma is not ours") << "0,5" << false << "";
        QTest::newRow("empty") << "" << false << "";
        QTest::newRow("point alone") << "." << false << "";
        QTest::newRow("point at the end") << "1." << false << "";
        QTest::newRow("exponent") << "1e3" << false << "";
        QTest::newRow("words") << "abc" << false << "";
        QTest::newRow("absurdly long") << QString(100, u'9') << false << "";
    }
    void readsDecimals()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto value = rationalFromDecimal(text);
        QCOMPARE(value.has_value(), valid);
        if (valid)
            QTEST(rationalToText(*value), "canonical");
    }

    void writesTexts()
    {
        QCOMPARE(hundredthsToText(7825), QStringLiteral("78.25"));
        QCOMPARE(hundredthsToText(5), QStringLiteral("0.05"));
        QCOMPARE(hundredthsToText(10000), QStringLiteral("100.00"));
        QCOMPARE(hundredthsToText(-5), QStringLiteral("-0.05"));
        QCOMPARE(rationalToText(rational(1, 3)), QStringLiteral("1/3"));
    }
};

QTEST_APPLESS_MAIN(TestRational)
#include "tst_rational.moc"
