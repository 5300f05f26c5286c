#include "domain/officetime.h"
#include <QtTest>
#include <random>

using namespace emonev;

namespace {

const QTimeZone jakarta("Asia/Jakarta");

qint64 at(const char *text) // "2026-11-20 14:00", wall clock
{
    const QDateTime wall = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return QDateTime(wall.date(), wall.time(), jakarta).toSecsSinceEpoch();
}

WorkCalendar calendar()
{
    return WorkCalendar(jakarta, {{QDate(2026, 11, 24), DayKind::Holiday, QStringLiteral("Libur")},
                                  {QDate(2026, 11, 28), DayKind::Working, QStringLiteral("Kerja pengganti")}});
}

} // namespace

/// Office hours on working days; 20 November 2026 is a Friday.
class TestOfficeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("minutes");
        QTest::newRow("within a day") << QByteArray("2026-11-20 09:00") << QByteArray("2026-11-20 11:30") << 150;
        QTest::newRow("before opening and after closing")
            << QByteArray("2026-11-20 05:00") << QByteArray("2026-11-20 23:00") << 480;
        QTest::newRow("over a weekend") << QByteArray("2026-11-20 15:00") << QByteArray("2026-11-23 09:00") << 120;
        QTest::newRow("over a holiday") << QByteArray("2026-11-23 15:00") << QByteArray("2026-11-25 08:30") << 90;
        QTest::newRow("a Saturday that is worked")
            << QByteArray("2026-11-28 00:00") << QByteArray("2026-11-29 00:00") << 480;
        QTest::newRow("backwards") << QByteArray("2026-11-20 11:00") << QByteArray("2026-11-20 09:00") << 0;
        QTest::newRow("at night") << QByteArray("2026-11-20 17:00") << QByteArray("2026-11-21 07:00") << 0;
    }
    void counts()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const WorkCalendar days = calendar();
        QTEST(int(OfficeTime(days).between(at(from), at(to)) / 60), "minutes");
    }

    void goesOn_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("same day") << QByteArray("2026-11-20 09:00") << 60 << QByteArray("2026-11-20 10:00");
        QTest::newRow("to the end of the day")
            << QByteArray("2026-11-20 15:00") << 60 << QByteArray("2026-11-20 16:00");
        QTest::newRow("into Monday") << QByteArray("2026-11-20 15:00") << 61 << QByteArray("2026-11-23 08:01");
        QTest::newRow("from a Sunday") << QByteArray("2026-11-22 12:00") << 30 << QByteArray("2026-11-23 08:30");
        QTest::newRow("no time at night waits for the morning")
            << QByteArray("2026-11-20 20:00") << 0 << QByteArray("2026-11-23 08:00");
    }
    void goesOn()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, minutes);
        QFETCH(QByteArray, to);
        const WorkCalendar days = calendar();
        QCOMPARE(OfficeTime(days).after(at(from), minutes * 60), at(to));
    }

    /// Counted minute by minute.
    void agreesWithCountingMinutes()
    {
        const WorkCalendar days = calendar();
        const OfficeTime office(days, 7 * 3600 + 1800, 15 * 3600);
        std::mt19937 chance(7);
        for (int i = 0; i < 200; ++i) {
            const qint64 from = at("2026-11-16 00:00") + qint64(chance() % (14 * 1440)) * 60;
            const qint64 to = from + qint64(chance() % (4 * 1440)) * 60;
            qint64 counted = 0;
            for (qint64 t = from; t < to; t += 60) {
                const QDateTime wall = QDateTime::fromSecsSinceEpoch(t, jakarta);
                const bool works = wall.date() == QDate(2026, 11, 28) ||
                                   (wall.date().dayOfWeek() < 6 && wall.date() != QDate(2026, 11, 24));
                if (works && wall.time() >= QTime(7, 30) && wall.time() < QTime(15, 0))
                    counted += 60;
            }
            QCOMPARE(office.between(from, to), counted);
            if (counted > 0)
                QCOMPARE(office.between(from, office.after(from, counted)), counted);
        }
    }

    void neverEndsInACalendarWithoutWork()
    {
        QVector<SpecialDay> closed;
        for (QDate day(2026, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1))
            closed.append({day, DayKind::Holiday, {}});
        const WorkCalendar days(jakarta, closed);
        QCOMPARE(OfficeTime(days).after(at("2026-11-20 09:00"), 3600), at("2026-11-20 10:00"));
    }
};

QTEST_APPLESS_MAIN(TestOfficeTime)
#include "tst_officetime.moc"
