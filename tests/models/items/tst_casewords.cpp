#include "items/casewords.h"
#include <QtTest>

using namespace emonev;

/// Words for what the store says of complaints.
class TestCaseWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void warnings_data();
    void warnings();
    void durations_data();
    void durations();
    void reportersAreToldApart();
};

void TestCaseWords::warnings_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    QTest::newRow("photo_reused") << "same"
                                  << "The same photo was used before, in case 2611-1";
    QTest::newRow("photo_reused again") << "similar"
                                        << "A photo like this one was used before, in case 2611-1";
    QTest::newRow("photo_before_report") << "2026-11-20T02:00:00Z 2026-11-21T02:00:00Z"
                                         << "20 Nov 2026 09:00";
    QTest::newRow("photo_after_event") << "2026-11-20T02:00:00Z 2026-11-19T02:00:00Z"
                                       << "20 Nov 2026 09:00";
    QTest::newRow("photo_in_future") << "2026-11-20T02:00:00Z"
                                     << "20 Nov 2026 09:00";
    QTest::newRow("photo_far") << "1250"
                               << "1250 m";
    QTest::newRow("photo_edited") << "GIMP 2.10"
                                  << "GIMP 2.10";
    QTest::newRow("place_far_away") << ""
                                    << "far from all units";
    QTest::newRow("something_new") << "x"
                                   << "something_new 2611-1 x";
}

void TestCaseWords::warnings()
{
    QFETCH(QString, detail);
    QFETCH(QString, says);
    const QString code = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QString words = CaseWords::warning(code, QStringLiteral("2611-1"), detail);
    QVERIFY2(words.contains(says), qPrintable(words));
    QVERIFY2(!words.contains(QLatin1Char('%')), qPrintable(words));
}

void TestCaseWords::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("exact");
    QTest::newRow("nothing") << qint64(0) << "0 min"
                             << "0 min";
    QTest::newRow("almost an hour") << qint64(3599) << "59 min"
                                    << "59 min";
    QTest::newRow("an hour") << qint64(3600) << "1 h 0 min"
                             << "1 h 0 min";
    QTest::newRow("a day and half an hour") << qint64(88200) << "1 d"
                                            << "1 d 0 h 30 min";
    QTest::newRow("two days and five hours") << qint64(190800) << "2 d 5 h"
                                             << "2 d 5 h 0 min";
    QTest::newRow("eleven days") << qint64(1000000) << "11 d"
                                 << "11 d 13 h 46 min";
}

void TestCaseWords::durations()
{
    QFETCH(qint64, seconds);
    QTEST(CaseWords::duration(seconds), "words");
    QTEST(CaseWords::exactDuration(seconds), "exact");
}

void TestCaseWords::reportersAreToldApart()
{
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names.append(CaseWords::reporter(QStringLiteral("case-%1").arg(i)));
    QVERIFY(QRegularExpression(QStringLiteral("^Reporter [A-Z][1-9][0-9]$")).match(names.first()).hasMatch());
    QCOMPARE(names.first(), CaseWords::reporter(QStringLiteral("case-0")));
    names.removeDuplicates();
    QVERIFY(names.size() > 18); // 2,340 names: two of twenty alike is rare, and fixed by the ids above
}

QTEST_GUILESS_MAIN(TestCaseWords)
#include "tst_casewords.moc"
