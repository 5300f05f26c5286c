#include "domain/caseforecast.h"
#include <QtTest>

using namespace emonev;

namespace {

const QTimeZone jakarta("Asia/Jakarta");

qint64 at(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(wall.date(), wall.time(), jakarta).toSecsSinceEpoch();
}

} // namespace

/// Worked out by hand with office days of eight hours; Monday 9 to Friday 20 November 2026 are ten of them.
class TestCaseForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAhead_data()
    {
        QTest::addColumn<QList<QByteArray>>("dues");
        QTest::addColumn<int>("closed");
        QTest::addColumn<int>("lateNow");
        QTest::addColumn<int>("willBeLate");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<double>("needed");
        using L = QList<QByteArray>;
        // It is Friday 16:00: Monday's office time ends at 8, Tuesday's at 16 office hours from now.
        QTest::newRow("nothing open") << L{} << 10 << 0 << 0 << QByteArray() << 0.0;
        QTest::newRow("one a day, one due on Monday night")
            << L{"2026-11-23 20:00"} << 10 << 0 << 0 << QByteArray() << 1.0;
        QTest::newRow("one a day, two due on Monday night")
            << L{"2026-11-23 20:00", "2026-11-23 20:00"} << 10 << 0 << 1 << QByteArray("2026-11-23 20:00") << 2.0;
        QTest::newRow("due in the middle of the first one")
            << L{"2026-11-23 12:00"} << 10 << 0 << 1 << QByteArray("2026-11-23 12:00") << 2.0;
        QTest::newRow("late ones take the first places")
            << L{"2026-11-20 10:00", "2026-11-23 20:00"} << 10 << 1 << 1 << QByteArray("2026-11-23 20:00") << 2.0;
        QTest::newRow("nothing closed lately")
            << L{"2026-11-30 12:00"} << 0 << 0 << 1 << QByteArray("2026-11-30 12:00") << 1 / 5.5;
        QTest::newRow("due on Sunday, when nobody works")
            << L{"2026-11-22 12:00"} << 50 << 0 << 1 << QByteArray("2026-11-22 12:00") << 1.0;
        QTest::newRow("fast enough") << L{"2026-11-23 12:00", "2026-11-24 12:00", "2026-11-25 12:00"} << 20 << 0 << 0
                                     << QByteArray() << 2.0;
    }
    void looksAhead()
    {
        QFETCH(QList<QByteArray>, dues);
        QFETCH(int, closed);
        QFETCH(QByteArray, first);
        UnitQueue queue;
        for (const QByteArray &due : dues)
            queue.dues.append(at(due));
        queue.closed = closed;
        queue.since = at("2026-11-09 08:00");
        const WorkCalendar days(jakarta, {});
        const QueueForecast seen = forecast(queue, OfficeTime(days), at("2026-11-20 16:00"));
        QTEST(seen.lateNow, "lateNow");
        QTEST(seen.willBeLate, "willBeLate");
        QCOMPARE(seen.firstLateAt, first.isEmpty() ? 0 : at(first));
        QTEST(seen.neededPerDay, "needed");
        QCOMPARE(seen.perDay, closed / 10.0);
    }

    void nearMeansAnOfficeDay()
    {
        const WorkCalendar days(jakarta, {});
        QCOMPARE(nearUntil(OfficeTime(days), at("2026-11-20 14:00")), at("2026-11-23 14:00"));
        QCOMPARE(nearUntil(OfficeTime(days), at("2026-11-19 14:00"), 0.5), at("2026-11-20 10:00"));
    }
};

QTEST_APPLESS_MAIN(TestCaseForecast)
#include "tst_caseforecast.moc"
