#include "ui/text/format.h"

#include <QtTest>

using namespace emonev;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredths_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QString>("english");
        QTest::newRow("a score") << qint64(7825) << "78,25"
                                 << "78.25";
        QTest::newRow("zero") << qint64(0) << "0,00"
                              << "0.00";
        QTest::newRow("below one") << qint64(5) << "0,05"
                                   << "0.05";
        QTest::newRow("full marks") << qint64(10000) << "100,00"
                                    << "100.00";
        QTest::newRow("thousands") << qint64(123456) << "1.234,56"
                                   << "1,234.56";
        QTest::newRow("millions") << qint64(123456789) << "1.234.567,89"
                                  << "1,234,567.89";
        QTest::newRow("below zero") << qint64(-5) << QStringLiteral("\u22120,05") << QStringLiteral("\u22120.05");
    }
    void hundredths()
    {
        QFETCH(qint64, value);
        QTEST(formatHundredths(value, Language::Indonesian), "indonesian");
        QTEST(formatHundredths(value, Language::English), "english");
    }
    void noScoreIsADash() { QCOMPARE(formatScore(std::nullopt, Language::Indonesian), QStringLiteral("\u2013")); }
    void counts()
    {
        QCOMPARE(formatCount(999, Language::Indonesian), QStringLiteral("999"));
        QCOMPARE(formatCount(186685, Language::Indonesian), QStringLiteral("186.685"));
        QCOMPARE(formatCount(186685, Language::English), QStringLiteral("186,685"));
    }
    void dates()
    {
        const QDate day(2026, 8, 5);
        QCOMPARE(formatDate(day, Language::Indonesian), QStringLiteral("5 Agustus 2026"));
        QCOMPARE(formatDate(day, Language::English), QStringLiteral("5 August 2026"));
        QCOMPARE(formatMediumDate(day, Language::Indonesian), QStringLiteral("5 Agu 2026"));
        QCOMPARE(formatMonth(day, Language::Indonesian), QStringLiteral("Agustus 2026"));
        QCOMPARE(formatShortDate(day), QStringLiteral("05/08/2026"));
        QCOMPARE(formatDate({}, Language::Indonesian), QString());
    }
    void timesInTheCitysZone_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("text");
        QTest::newRow("west") << 7 * 3600 << "22 Nov 2026 14.05 WIB";
        QTest::newRow("middle") << 8 * 3600 << "22 Nov 2026 15.05 WITA";
        QTest::newRow("east") << 9 * 3600 << "22 Nov 2026 16.05 WIT";
        QTest::newRow("elsewhere") << 19800 << "22 Nov 2026 12.35 UTC+05.30";
    }
    void timesInTheCitysZone()
    {
        QFETCH(int, offset);
        const QDateTime instant(QDate(2026, 11, 22), QTime(7, 5), Qt::UTC);
        QTEST(formatDateTime(instant, QTimeZone(offset), Language::Indonesian), "text");
    }
    void nip_data()
    {
        QTest::addColumn<QString>("nip");
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << "197703122003122007"
                                << "19770312 200312 2 007";
        QTest::newRow("already in groups") << "19770312 200312 2 007"
                                           << "19770312 200312 2 007";
        QTest::newRow("one digit short") << "19770312200312200"
                                         << "19770312200312200";
        QTest::newRow("letters") << "NIP 12"
                                 << "NIP 12";
    }
    void nip()
    {
        QFETCH(QString, nip);
        QTEST(formatNip(nip), "text");
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
