#include "support/shippedclocks.h"
#include <QtTest>

using namespace emonev;

/// Days of the city: their borders in its zone, and which are working days.
class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayBeginsInTheCity_data();
    void dayBeginsInTheCity();
    void dayIsOfItsKind_data();
    void dayIsOfItsKind();
    void everyDayOfAYearHasItsWeekday();
    void workingDaysOfAYear_data();
    void workingDaysOfAYear();
    void withoutAnythingItIsUtcAndWeekdays();
    void wordsOfTheStore();

private:
    static qint64 number(const QDate &day) { return QDate(1970, 1, 1).daysTo(day); }
};

void TestWorkCalendar::dayBeginsInTheCity_data()
{
    QTest::addColumn<int>("zone");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QDate>("day");
    QTest::newRow("last second in Jakarta") << 7 << "2025-02-06T16:59:59Z" << QDate(2025, 2, 6);
    QTest::newRow("midnight in Jakarta") << 7 << "2025-02-06T17:00:00Z" << QDate(2025, 2, 7);
    QTest::newRow("last second in Makassar") << 8 << "2025-02-06T15:59:59Z" << QDate(2025, 2, 6);
    QTest::newRow("midnight in Makassar") << 8 << "2025-02-06T16:00:00Z" << QDate(2025, 2, 7);
    QTest::newRow("last second in Jayapura") << 9 << "2025-02-06T14:59:59Z" << QDate(2025, 2, 6);
    QTest::newRow("midnight in Jayapura") << 9 << "2025-02-06T15:00:00Z" << QDate(2025, 2, 7);
    QTest::newRow("a leap day") << 7 << "2024-02-28T17:00:00Z" << QDate(2024, 2, 29);
    QTest::newRow("the first day of all") << 7 << "1970-01-01T00:00:00Z" << QDate(1970, 1, 1);
    QTest::newRow("before all days") << 7 << "1969-12-31T16:59:59Z" << QDate(1969, 12, 31);
}

void TestWorkCalendar::dayBeginsInTheCity()
{
    QFETCH(int, zone);
    QFETCH(QString, utc);
    QFETCH(QDate, day);
    const WorkCalendar calendar = shippedCalendar(zone);
    const qint64 moment = QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch();
    QCOMPARE(calendar.offsetSeconds(), zone * 3600);
    QCOMPARE(calendar.dayOf(moment), number(day));
    QVERIFY(calendar.begin(number(day)) <= moment);
    QVERIFY(calendar.begin(number(day) + 1) > moment);
    QCOMPARE(calendar.dayOf(calendar.begin(number(day))), number(day));
}

void TestWorkCalendar::dayIsOfItsKind_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QDate &day, DayKind kind, const QString &called = {}) {
        QTest::newRow(name) << day << int(kind) << called;
    };
    row("a Thursday", QDate(2025, 3, 27), DayKind::Working);
    row("joint leave before Nyepi", QDate(2025, 3, 28), DayKind::CollectiveLeave, "Hari Suci Nyepi");
    row("a holiday on Saturday", QDate(2025, 3, 29), DayKind::Holiday, "Hari Suci Nyepi");
    row("the Sunday before Lebaran", QDate(2025, 3, 30), DayKind::Weekend);
    row("Lebaran", QDate(2025, 3, 31), DayKind::Holiday, "Idulfitri");
    row("last joint leave of Lebaran", QDate(2025, 4, 7), DayKind::CollectiveLeave, "Idulfitri");
    row("the first day after", QDate(2025, 4, 8), DayKind::Working);
    row("election day, a Wednesday", QDate(2024, 11, 27), DayKind::Holiday, "Pemungutan suara Pilkada");
    row("joint leave decreed during the year", QDate(2025, 8, 18), DayKind::CollectiveLeave, "Hari Kemerdekaan");
    row("a Monday no decree knows yet", QDate(2030, 1, 7), DayKind::Working);
    row("a Saturday made a working day", QDate(2031, 1, 4), DayKind::Working, "Pengganti");
    row("joint leave on a Sunday takes no day", QDate(2031, 1, 5), DayKind::Weekend, "Cuti");
}

void TestWorkCalendar::dayIsOfItsKind()
{
    QFETCH(QDate, day);
    QVector<SpecialDay> days = shippedDays();
    days << SpecialDay{QDate(2031, 1, 4), DayKind::Working, QStringLiteral("Pengganti")}
         << SpecialDay{QDate(2031, 1, 5), DayKind::CollectiveLeave, QStringLiteral("Cuti")};
    const WorkCalendar calendar(QTimeZone("Asia/Jakarta"), days);
    QTEST(int(calendar.kind(number(day))), "kind");
    QTEST(calendar.name(number(day)), "name");
}

void TestWorkCalendar::everyDayOfAYearHasItsWeekday()
{
    const WorkCalendar calendar(QTimeZone("Asia/Jakarta"), {});
    for (QDate day(1968, 1, 1); day < QDate(1972, 1, 1); day = day.addDays(1))
        QCOMPARE(calendar.kind(number(day)) == DayKind::Weekend, day.dayOfWeek() > Qt::Friday);
}

void TestWorkCalendar::workingDaysOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("working");
    // Weekdays of the year less the holidays and joint leave of the decree that fall on one.
    QTest::newRow("2024") << 2024 << 262 - 24;
    QTest::newRow("2025") << 2025 << 261 - 24;
    QTest::newRow("2026") << 2026 << 261 - 21;
}

void TestWorkCalendar::workingDaysOfAYear()
{
    QFETCH(int, year);
    const WorkCalendar calendar = shippedCalendar();
    int working = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        working += calendar.kind(number(day)) == DayKind::Working;
    QTEST(working, "working");
}

void TestWorkCalendar::withoutAnythingItIsUtcAndWeekdays()
{
    const WorkCalendar calendar;
    QCOMPARE(calendar.offsetSeconds(), 0);
    QCOMPARE(calendar.dayOf(86399), 0);
    QCOMPARE(calendar.kind(number(QDate(2025, 3, 31))), DayKind::Working);
    QCOMPARE(WorkCalendar(QTimeZone("Nowhere/Atall"), {}).offsetSeconds(), 0);
}

void TestWorkCalendar::wordsOfTheStore()
{
    QCOMPARE(dayKind(u"libur_nasional"), DayKind::Holiday);
    QCOMPARE(dayKind(u"cuti_bersama"), DayKind::CollectiveLeave);
    QCOMPARE(dayKind(u"kerja"), DayKind::Working);
    QVERIFY(!dayKind(u"libur"));
    QVERIFY(!dayKind(u""));
}

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
