#include "domain/caseforecast.h"
#include <QtTest>

using namespace emonev;

namespace {

const QTimeZone jakarta("Asia/Jakarta");
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

qint64 at(const char *text)
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(wall.date(), wall.time(), jakarta).toSecsSinceEpoch();
}

/// Ten cases before: 1, 2, … 10 days.
QVector<qint64> oneToTenDays()
{
    QVector<qint64> durations;
    for (int i = 1; i <= 10; ++i)
        durations.append(i * day);
    return durations;
}

} // namespace

/// Worked out by hand; 20 November 2026 is a Friday, office days have eight hours.
class TestCaseForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chance_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("left");
        QTest::addColumn<double>("chance");
        // Longer than seven days took 3 of 10: 8, 9 and 10 days.
        QTest::newRow("just received") << 0 << 168 << 0.3;
        QTest::newRow("six days old: four took longer, three of them over seven") << 144 << 24 << 0.75;
        QTest::newRow("an hour before its end") << 167 << 1 << 0.75;
        QTest::newRow("extended to ten days") << 144 << 96 << 0.0;
        QTest::newRow("older than any before") << 260 << 24 << 1.0;
    }
    void chance()
    {
        QFETCH(int, age);
        QFETCH(int, left);
        const qint64 now = at("2026-11-20 16:00");
        QTEST(chanceOfLate({now - age * hour, now + left * hour}, oneToTenDays(), now), "chance");
    }

    void looksAhead()
    {
        const qint64 now = at("2026-11-20 16:00");
        const QVector<OpenCase> open{
            {now - 6 * day, now + day},         // Saturday: 3 of 4 took longer
            {now - 9 * day, now - 2 * day},     // late already
            {now - hour, now + 7 * day - hour}, // 3 of 10
            {now - 4 * day, now + 3 * day}      // 3 of 6: not more likely than not
        };
        const WorkCalendar days(jakarta, {});
        const QueueForecast seen = forecast(open, oneToTenDays(), OfficeTime(days), now);
        QCOMPARE(seen.lateNow, 1);
        QCOMPARE(seen.willBeLate, 1);
        QCOMPARE(seen.firstLateAt, now + day);
        QCOMPARE(seen.expectedLate, 0.75 + 0.3 + 0.5);
        // By due time: the second of the line is due when no office hour is left (2 at once); the third after the 8
        // office hours of Monday: 3; the fourth on Friday after 39: 4 × 8 / 39.
        QCOMPARE(seen.neededPerDay, 3.0);
    }

    void nothingOpen()
    {
        const WorkCalendar days(jakarta, {});
        const QueueForecast seen = forecast({}, oneToTenDays(), OfficeTime(days), at("2026-11-20 16:00"));
        QCOMPARE(seen.willBeLate, 0);
        QCOMPARE(seen.neededPerDay, 0.0);
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
