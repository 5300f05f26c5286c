#include "domain/countedtime.h"
#include "support/shippedclocks.h"
#include <QtTest>

using namespace emonev;

/// Counted time of both profiles by hand: Wednesday 5 February 2025 is the day of receipt, 8 and 9 are a weekend.
class TestCountedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counted_data();
    void counted();
    void reached_data();
    void reached();
    void moved_data();
    void moved();
    void tidied_data();
    void tidied();
    void jointLeaveCountsWhereTheProfileSaysSo();
    void spansOfStops();
    void everyRuleHasItsWord();

private:
    static QVector<ClockStop> stops(const QString &text);
    static qint64 seconds(double hours) { return qint64(hours * 3600); }
    const WorkCalendar m_calendar = shippedCalendar();
    const QString m_received = QStringLiteral("2025-02-05 10:00");
};

/// "06 10:00-06 12:00, 07 08:00-10 08:00": days of February 2025
QVector<ClockStop> TestCountedTime::stops(const QString &text)
{
    QVector<ClockStop> result;
    const QStringList parts = text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString month = QStringLiteral("2025-02-");
        result.append({cityMoment(month + part.section(u'-', 0, 0)), cityMoment(month + part.section(u'-', 1))});
    }
    return result;
}

void TestCountedTime::counted_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("stops");
    QTest::addColumn<double>("hours");
    const char *crm = "crm-jakarta";
    const char *lapor = "sp4n-lapor";

    QTest::newRow("at the receipt") << crm << "2025-02-05 10:00"
                                    << "" << 0.0;
    QTest::newRow("before the receipt") << crm << "2025-02-05 09:00"
                                        << "" << 0.0;
    QTest::newRow("a minute and a half") << crm << "2025-02-05 10:01:30"
                                         << "" << 0.025;
    QTest::newRow("over a weekend, every second") << crm << "2025-02-10 10:00"
                                                  << "" << 120.0;
    QTest::newRow("day of receipt") << lapor << "2025-02-06 00:00"
                                    << "" << 0.0;
    QTest::newRow("first hour after it") << lapor << "2025-02-06 01:00"
                                         << "" << 1.0;
    QTest::newRow("into the weekend") << lapor << "2025-02-08 15:00"
                                      << "" << 48.0;
    QTest::newRow("over the weekend") << lapor << "2025-02-10 01:00"
                                      << "" << 49.0;
    QTest::newRow("with a stop") << lapor << "2025-02-10 01:00"
                                 << "06 10:00-06 12:00" << 47.0;
    QTest::newRow("with a stop over the weekend") << lapor << "2025-02-10 12:00"
                                                  << "07 18:00-10 06:00" << 48.0;
    QTest::newRow("with a stop on the weekend only") << lapor << "2025-02-10 12:00"
                                                     << "08 00:00-10 00:00" << 60.0;
    QTest::newRow("in the midst of a stop") << crm << "2025-02-06 10:00"
                                            << "05 20:00-07 20:00" << 10.0;
    QTest::newRow("before a stop") << crm << "2025-02-05 12:00"
                                   << "05 20:00-07 20:00" << 2.0;
    QTest::newRow("two stops that touch") << crm << "2025-02-05 20:00"
                                          << "05 11:00-05 12:00, 05 12:00-05 13:00" << 8.0;
}

void TestCountedTime::counted()
{
    QFETCH(QString, profile);
    QFETCH(QString, end);
    QFETCH(QString, stops);
    QFETCH(double, hours);
    const SlaProfile promised = shippedProfile(profile);
    const CountedTime time(promised, m_calendar, cityMoment(m_received));
    QCOMPARE(time.counted(cityMoment(end), this->stops(stops)), seconds(hours));
}

void TestCountedTime::reached_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("stops");
    QTest::addColumn<QString>("expected");
    const char *crm = "crm-jakarta";
    const char *lapor = "sp4n-lapor";

    QTest::newRow("six hours") << crm << 6.0 << ""
                               << "2025-02-05 16:00";
    QTest::newRow("over midnight") << crm << 20.0 << ""
                                   << "2025-02-06 06:00";
    QTest::newRow("stopped before") << crm << 6.0 << "05 12:00-06 12:00"
                                    << "2025-02-06 16:00";
    QTest::newRow("stopped from the receipt") << crm << 6.0 << "05 10:00-05 11:00"
                                              << "2025-02-05 17:00";
    QTest::newRow("stopped as it is reached") << crm << 6.0 << "05 16:00-06 16:00"
                                              << "2025-02-05 16:00";
    QTest::newRow("stopped a second before") << crm << 6.0 << "05 15:59:59-06 15:59:59"
                                             << "2025-02-06 16:00";
    QTest::newRow("the first stop brings the second before it") << crm << 6.0 << "05 12:00-05 13:00, 05 16:30-05 18:30"
                                                                << "2025-02-05 19:00";
    QTest::newRow("a working day is reached at its end") << lapor << 24.0 << ""
                                                         << "2025-02-07 00:00";
    QTest::newRow("two, before a weekend") << lapor << 48.0 << ""
                                           << "2025-02-08 00:00";
    QTest::newRow("a second more") << lapor << 48.0 + 1.0 / 3600 << ""
                                   << "2025-02-10 00:00:01";
    QTest::newRow("stopped over the weekend") << lapor << 72.0 << "07 18:00-10 06:00"
                                              << "2025-02-11 12:00";
    QTest::newRow("stopped on the weekend") << lapor << 72.0 << "08 06:00-09 06:00"
                                            << "2025-02-11 00:00";
    QTest::newRow("stopped on the day of receipt") << lapor << 24.0 << "05 11:00-05 20:00"
                                                   << "2025-02-07 00:00";
}

void TestCountedTime::reached()
{
    QFETCH(QString, profile);
    QFETCH(double, hours);
    QFETCH(QString, stops);
    const SlaProfile promised = shippedProfile(profile);
    const CountedTime time(promised, m_calendar, cityMoment(m_received));
    const qint64 amount = qRound64(hours * 3600);
    const qint64 moment = time.reached(amount, this->stops(stops));
    QTEST(cityText(moment), "expected");
    QCOMPARE(time.counted(moment, this->stops(stops)), amount);
    QCOMPARE(time.counted(moment - 1, this->stops(stops)), amount - 1);
}

void TestCountedTime::moved_data()
{
    QTest::addColumn<double>("known");
    QTest::addColumn<QString>("stops");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing stopped") << 0.0 << ""
                                     << "2025-02-08 12:00";
    QTest::newRow("on Friday") << 0.0 << "07 10:00-07 13:00"
                               << "2025-02-10 03:00";
    QTest::newRow("on Friday, known") << 3.0 << "07 10:00-07 13:00"
                                      << "2025-02-08 12:00";
    QTest::newRow("Friday known, Thursday not") << 3.0 << "06 10:00-06 11:00, 07 10:00-07 13:00"
                                                << "2025-02-10 01:00";
    QTest::newRow("that Saturday morning") << 0.0 << "08 08:00-08 11:00"
                                           << "2025-02-08 12:00";
    QTest::newRow("over it, into Monday") << 0.0 << "08 08:00-10 05:00"
                                          << "2025-02-10 05:00";
    QTest::newRow("after it") << 0.0 << "08 12:00-10 05:00"
                              << "2025-02-08 12:00";
    QTest::newRow("one stop in two parts") << 0.0 << "08 08:00-08 13:00, 08 13:00-10 05:00"
                                           << "2025-02-10 05:00";
    QTest::newRow("two stops") << 0.0 << "08 08:00-08 13:00, 08 14:00-10 05:00"
                               << "2025-02-08 12:00";
}

/// A due time on Saturday noon, of an extension.
void TestCountedTime::moved()
{
    QFETCH(double, known);
    QFETCH(QString, stops);
    const SlaProfile promised = shippedProfile(QStringLiteral("sp4n-lapor"));
    const CountedTime time(promised, m_calendar, cityMoment(m_received));
    const qint64 due = cityMoment(QStringLiteral("2025-02-08 12:00"));
    QTEST(cityText(time.moved(due, seconds(known), this->stops(stops))), "expected");
}

void TestCountedTime::tidied_data()
{
    QTest::addColumn<QString>("stops");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("in order") << "06 10:00-06 12:00, 07 10:00-07 12:00"
                              << "06 10:00-06 12:00, 07 10:00-07 12:00";
    QTest::newRow("out of order") << "07 10:00-07 12:00, 06 10:00-06 12:00"
                                  << "06 10:00-06 12:00, 07 10:00-07 12:00";
    QTest::newRow("overlapping") << "06 10:00-06 12:00, 06 11:00-06 13:00"
                                 << "06 10:00-06 12:00, 06 12:00-06 13:00";
    QTest::newRow("one in the other") << "06 10:00-06 15:00, 06 11:00-06 13:00"
                                      << "06 10:00-06 15:00";
    QTest::newRow("empty") << "06 10:00-06 10:00"
                           << "";
    QTest::newRow("ended before it began") << "06 10:00-06 09:00, 06 08:00-06 11:00"
                                           << "06 08:00-06 11:00";
}

void TestCountedTime::tidied()
{
    QFETCH(QString, stops);
    QFETCH(QString, expected);
    const QVector<ClockStop> tidy = emonev::tidied(this->stops(stops));
    const QVector<ClockStop> wanted = this->stops(expected);
    QCOMPARE(tidy.size(), wanted.size());
    for (int i = 0; i < tidy.size(); ++i) {
        QCOMPARE(tidy.at(i).from, wanted.at(i).from);
        QCOMPARE(tidy.at(i).to, wanted.at(i).to);
    }
}

void TestCountedTime::jointLeaveCountsWhereTheProfileSaysSo()
{
    SlaProfile hospital = shippedProfile(QStringLiteral("sp4n-lapor"));
    hospital.countsCollectiveLeave = true;
    // Received on Thursday before Nyepi and Lebaran: 28 March, 2, 3 and 4 April are joint leave.
    const CountedTime time(hospital, m_calendar, cityMoment(QStringLiteral("2025-03-27 10:00")));
    QCOMPARE(cityText(time.reached(seconds(72), {})), QStringLiteral("2025-04-04 00:00"));
    QVERIFY(time.spans(cityMoment(QStringLiteral("2025-03-28 10:00")), {}).last().counted);
}

void TestCountedTime::spansOfStops()
{
    const SlaProfile promised = shippedProfile(QStringLiteral("crm-jakarta"));
    const CountedTime time(promised, m_calendar, cityMoment(m_received));
    const auto spans = time.spans(cityMoment(QStringLiteral("2025-02-05 14:00")),
                                  stops(QStringLiteral("05 10:00-05 11:00, 05 11:00-05 12:00, 05 13:00-05 20:00")));
    QStringList text;
    for (const ClockSpan &span : spans)
        text << cityText(span.to).mid(11) + (span.counted ? QStringLiteral("+") : QStringLiteral("-"));
    QCOMPARE(text.join(u' '), QStringLiteral("11:00- 12:00- 13:00+ 14:00-"));
    QVERIFY(time.spans(cityMoment(m_received), stops(QStringLiteral("05 10:00-05 11:00"))).isEmpty());
}

void TestCountedTime::everyRuleHasItsWord()
{
    const QStringList words{"every_second",     "working_day", "day_of_receipt", "weekend", "holiday",
                            "collective_leave", "paused",      "merged",         "resolved"};
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(spanWord(SpanRule(i)), words.at(i));
}

QTEST_GUILESS_MAIN(TestCountedTime)
#include "tst_countedtime.moc"
