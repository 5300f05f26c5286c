#include "domain/monthlytotal.h"
#include <QtTest>

using namespace emonev;

/// What may become of a month, which figures are odd, and how numbers are read.
class TestMonthlyTotal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("allowed");
        // draft>submitted, submitted>draft, submitted>approved, approved>submitted, draft>approved, approved>draft
        QTest::newRow("a store without accounts") << ""
                                                  << "++++--";
        QTest::newRow("admin") << "admin"
                               << "++++--";
        QTest::newRow("coordinator") << "coordinator"
                                     << "++++--";
        QTest::newRow("unit") << "unit"
                              << "++----";
        QTest::newRow("kelurahan") << "kelurahan"
                                   << "++----";
        QTest::newRow("assessor") << "assessor"
                                  << "------";
        QTest::newRow("inspector") << "inspector"
                                   << "------";
        QTest::newRow("viewer") << "viewer"
                                << "------";
    }
    void steps()
    {
        QFETCH(QString, role);
        using S = MonthState;
        const std::pair<S, S> steps[] = {{S::Draft, S::Submitted},    {S::Submitted, S::Draft},
                                         {S::Submitted, S::Approved}, {S::Approved, S::Submitted},
                                         {S::Draft, S::Approved},     {S::Approved, S::Draft}};
        QString found;
        for (const auto &[from, to] : steps)
            found += mayMoveMonth(role, from, to) ? u'+' : u'-';
        QTEST(found, "allowed");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("digits") << "12"
                                << "12";
        QTest::newRow("blanks around") << " 12\r"
                                       << "12";
        QTest::newRow("thousands") << "1.234"
                                   << "1234";
        QTest::newRow("millions") << "1.234.567"
                                  << "1234567";
        QTest::newRow("no-break blank") << QStringLiteral("1\u00a0234") << "1234";
        QTest::newRow("nothing") << ""
                                 << "empty";
        QTest::newRow("a dash") << "-"
                                << "empty";
        QTest::newRow("zero") << "0"
                              << "0";
        QTest::newRow("leading zeros") << "007"
                                       << "7";
        QTest::newRow("decimal comma") << "1,5"
                                       << "not_a_whole_number";
        QTest::newRow("decimals of zero") << "12,00"
                                          << "not_a_whole_number";
        QTest::newRow("half a group") << "1.23"
                                      << "not_a_whole_number";
        QTest::newRow("groups of four") << "1234.567"
                                        << "not_a_whole_number";
        QTest::newRow("below zero") << "-3"
                                    << "not_a_whole_number";
        QTest::newRow("words") << "tiga"
                               << "not_a_whole_number";
        QTest::newRow("exponent") << "1E3"
                                  << "not_a_whole_number";
        QTest::newRow("the largest") << "10.000.000"
                                     << "10000000";
        QTest::newRow("one more") << "10000001"
                                  << "number_too_large";
        QTest::newRow("beyond 64 bits") << "99999999999999999999"
                                        << "number_too_large";
    }
    void numbers()
    {
        QFETCH(QString, text);
        const auto number = parseMonthCount(text);
        QTEST(!number ? number.error().code : *number ? QString::number(**number) : QStringLiteral("empty"), "read");
    }

    void farOutside_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("far");
        // Earlier months lay between 20 and 40.
        QTest::newRow("within") << 3 << qint64(30) << false;
        QTest::newRow("twice the highest") << 3 << qint64(80) << false;
        QTest::newRow("more than twice") << 3 << qint64(81) << true;
        QTest::newRow("half the lowest") << 3 << qint64(10) << false;
        QTest::newRow("less than half, ten away") << 3 << qint64(9) << true;
        QTest::newRow("two months say little") << 2 << qint64(900) << false;
    }
    void farOutside()
    {
        QFETCH(int, months);
        QFETCH(qint64, value);
        QTEST(isFarOutside({months, 20, 40, {}}, value), "far");
    }
    void smallNumbersSway()
    {
        QVERIFY(!isFarOutside({12, 0, 1, {}}, 11)); // ten more
        QVERIFY(isFarOutside({12, 0, 1, {}}, 12));
    }

    void dueDays()
    {
        QCOMPARE(monthDue(QDate(2026, 12, 31), 10), QDate(2027, 1, 10));
        QCOMPARE(monthDue(QDate(2026, 1, 31), 28), QDate(2026, 2, 28));
    }
};

QTEST_GUILESS_MAIN(TestMonthlyTotal)
#include "tst_monthlytotal.moc"
