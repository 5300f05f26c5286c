#include "domain/casereplay.h"
#include "support/shippedclocks.h"
#include <QtTest>

using namespace emonev;

/// Both clocks of cases worked out by hand with a calendar on the table.
class TestCaseClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocks_data();
    void clocks();
    void spansAreNamed_data();
    void spansAreNamed();

private:
    static CaseRecord record(const QString &received, const QString &events, int zone);
    static QString told(const ClockReading &reading, int zone);
    static void crmRows();
    static void pauseRows();
    static void reopenAndMergeRows();
    static void workingDayRows();
    static void extensionRows();
};

/// "paused 2025-02-04 09:00; extended 2025-02-05 10:00 > 2025-03-01 12:00"
CaseRecord TestCaseClocks::record(const QString &received, const QString &events, int zone)
{
    CaseRecord record;
    record.received = cityMoment(received, zone);
    const QStringList parts = events.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        CaseEvent event;
        event.type = caseEventType(part.section(u' ', 0, 0)).value();
        event.at = cityMoment(part.section(QStringLiteral(" > "), 0, 0).section(u' ', 1), zone);
        if (event.type == CaseEventType::Extended)
            event.until = cityMoment(part.section(QStringLiteral(" > "), 1), zone);
        event.id = part;
        event.toUnit = part;
        record.events.append(event);
    }
    return record;
}

/// "due 2025-02-04 14:00, 3:00" and what more there is to say.
QString TestCaseClocks::told(const ClockReading &reading, int zone)
{
    QString text = QStringLiteral("due %1, %2:%3").arg(cityText(reading.due, zone)).arg(reading.counted / 3600);
    text = text.arg(reading.counted / 60 % 60, 2, 10, QLatin1Char('0'));
    if (reading.counted % 60)
        text += QStringLiteral(":%1").arg(reading.counted % 60, 2, 10, QLatin1Char('0'));
    if (reading.done)
        text += QStringLiteral(", done ") + cityText(*reading.done, zone);
    return text + (reading.late ? QStringLiteral(", late") : QString());
}

namespace {

void row(const char *name, const char *profile, CaseClass kind, int zone, const char *received, const char *events,
         const char *now, const char *coordinate, const char *resolve)
{
    QTest::newRow(name) << QString::fromLatin1(profile) << int(kind) << zone << QString::fromLatin1(received)
                        << QString::fromLatin1(events) << QString::fromLatin1(now) << QString::fromLatin1(coordinate)
                        << QString::fromLatin1(resolve);
}

void crm(const char *name, const char *received, const char *events, const char *now, const char *coordinate,
         const char *resolve)
{
    row(name, "crm-jakarta", CaseClass::Complaint, 7, received, events, now, coordinate, resolve);
}

void lapor(const char *name, const char *received, const char *events, const char *now, const char *coordinate,
           const char *resolve, CaseClass kind = CaseClass::Complaint, int zone = 7)
{
    row(name, "sp4n-lapor", kind, zone, received, events, now, coordinate, resolve);
}

} // namespace

void TestCaseClocks::crmRows()
{
    crm("untouched", "2025-02-04 08:00", "", "2025-02-04 09:30", "due 2025-02-04 14:00, 1:30",
        "due 2025-02-11 08:00, 1:30");
    crm("six hours over midnight", "2025-02-04 22:00", "", "2025-02-05 04:00", "due 2025-02-05 04:00, 6:00",
        "due 2025-02-11 22:00, 6:00");
    crm("a second late", "2025-02-04 22:00", "", "2025-02-05 04:00:01", "due 2025-02-05 04:00, 6:00:01, late",
        "due 2025-02-11 22:00, 6:00:01");
    crm("over new year", "2024-12-31 20:00", "", "2025-01-01 00:00", "due 2025-01-01 02:00, 4:00",
        "due 2025-01-07 20:00, 4:00");
    crm("over a leap day", "2024-02-28 20:00", "", "2024-02-29 00:00", "due 2024-02-29 02:00, 4:00",
        "due 2024-03-06 20:00, 4:00");
    crm("Lebaran does not matter", "2025-03-28 16:00", "", "2025-04-04 16:00", "due 2025-03-28 22:00, 168:00, late",
        "due 2025-04-04 16:00, 168:00");
    crm("resolved at once ends both", "2025-02-04 08:00", "resolved 2025-02-04 09:30", "2025-03-01 00:00",
        "due 2025-02-04 14:00, 1:30, done 2025-02-04 09:30", "due 2025-02-11 08:00, 1:30, done 2025-02-04 09:30");
    crm("refused late for coordination", "2025-02-04 08:00", "refused 2025-02-04 15:00", "2025-03-01 00:00",
        "due 2025-02-04 14:00, 7:00, done 2025-02-04 15:00, late", "due 2025-02-11 08:00, 7:00, done 2025-02-04 15:00");
    crm("passing on is no answer", "2025-02-04 08:00", "forwarded 2025-02-04 09:00; forwarded 2025-02-04 10:00",
        "2025-02-04 15:00", "due 2025-02-04 14:00, 7:00, late", "due 2025-02-11 08:00, 7:00");
    crm("coordinated ends one clock", "2025-02-04 08:00", "coordinated 2025-02-04 09:00", "2025-02-04 15:00",
        "due 2025-02-04 14:00, 1:00, done 2025-02-04 09:00", "due 2025-02-11 08:00, 7:00");
    crm("the earlier answer came second", "2025-02-04 08:00", "progress 2025-02-04 15:00; coordinated 2025-02-04 10:00",
        "2025-02-04 16:00", "due 2025-02-04 14:00, 2:00, done 2025-02-04 10:00", "due 2025-02-11 08:00, 8:00");
}

void TestCaseClocks::pauseRows()
{
    crm("paused three hours", "2025-02-04 08:00", "paused 2025-02-04 10:00; resumed 2025-02-04 13:00",
        "2025-02-04 14:00", "due 2025-02-04 17:00, 3:00", "due 2025-02-11 11:00, 3:00");
    crm("still paused", "2025-02-04 08:00", "paused 2025-02-04 10:00", "2025-02-05 10:00", "due 2025-02-05 14:00, 2:00",
        "due 2025-02-12 08:00, 2:00");
    crm("paused after coordination was due", "2025-02-04 08:00", "paused 2025-02-04 20:00", "2025-02-05 08:00",
        "due 2025-02-04 14:00, 12:00, late", "due 2025-02-11 20:00, 12:00");
    crm("paused as coordination was due", "2025-02-04 08:00", "paused 2025-02-04 14:00", "2025-02-04 20:00",
        "due 2025-02-04 14:00, 6:00, late", "due 2025-02-11 14:00, 6:00");
    crm("paused from the first second", "2025-02-04 08:00", "paused 2025-02-04 08:00; resumed 2025-02-04 09:00",
        "2025-02-04 09:00", "due 2025-02-04 15:00, 0:00", "due 2025-02-11 09:00, 0:00");
    crm("paused twice", "2025-02-04 08:00",
        "paused 2025-02-04 09:00; resumed 2025-02-04 10:00; paused 2025-02-04 12:00; resumed 2025-02-05 12:00",
        "2025-02-05 13:00", "due 2025-02-05 15:00, 4:00", "due 2025-02-12 09:00, 4:00");
    crm("a paused case is resolved", "2025-02-04 08:00", "paused 2025-02-04 09:00; resolved 2025-02-04 19:00",
        "2025-03-01 00:00", "due 2025-02-05 00:00, 1:00, done 2025-02-04 19:00",
        "due 2025-02-11 18:00, 1:00, done 2025-02-04 19:00");
    lapor("paused over a weekend", "2025-02-05 10:00", "paused 2025-02-07 18:00; resumed 2025-02-10 06:00",
          "2025-02-10 12:00", "due 2025-02-11 12:00, 48:00", "due 2025-02-26 12:00, 48:00");
    lapor("paused for nothing but a weekend", "2025-02-05 10:00", "paused 2025-02-08 00:00; resumed 2025-02-10 00:00",
          "2025-02-10 00:00", "due 2025-02-11 00:00, 48:00", "due 2025-02-26 00:00, 48:00");
    lapor("paused on the day of receipt", "2025-02-05 10:00", "paused 2025-02-05 11:00; resumed 2025-02-05 15:00",
          "2025-02-06 01:00", "due 2025-02-11 00:00, 1:00", "due 2025-02-26 00:00, 1:00");
    lapor("paused over Lebaran", "2025-03-24 09:00", "paused 2025-03-27 20:00; resumed 2025-04-08 08:00",
          "2025-04-08 12:00", "due 2025-04-08 12:00, 72:00", "due 2025-04-24 12:00, 72:00");
}

void TestCaseClocks::reopenAndMergeRows()
{
    crm("reopened", "2025-02-04 08:00", "resolved 2025-02-05 08:00; reopened 2025-02-10 08:00", "2025-02-10 20:00",
        "due 2025-02-04 14:00, 24:00, done 2025-02-05 08:00, late", "due 2025-02-16 08:00, 36:00");
    crm("reopened after a refusal", "2025-02-04 08:00", "refused 2025-02-04 10:00; reopened 2025-02-05 10:00",
        "2025-02-05 12:00", "due 2025-02-04 14:00, 2:00, done 2025-02-04 10:00", "due 2025-02-12 08:00, 4:00");
    crm("reopened, with a pause before", "2025-02-04 08:00",
        "paused 2025-02-04 10:00; resumed 2025-02-04 22:00; progress 2025-02-04 23:00; resolved 2025-02-05 08:00; "
        "reopened 2025-02-06 08:00",
        "2025-02-06 10:00", "due 2025-02-05 02:00, 3:00, done 2025-02-04 23:00", "due 2025-02-12 20:00, 14:00");
    crm("resolved twice", "2025-02-04 08:00",
        "resolved 2025-02-05 08:00; reopened 2025-02-06 08:00; resolved 2025-02-07 08:00", "2025-02-10 20:00",
        "due 2025-02-04 14:00, 24:00, done 2025-02-05 08:00, late",
        "due 2025-02-12 08:00, 48:00, done 2025-02-07 08:00");
    lapor("reopened after a weekend", "2025-02-05 10:00", "resolved 2025-02-07 12:00; reopened 2025-02-10 06:00",
          "2025-02-10 07:00", "due 2025-02-11 00:00, 36:00, done 2025-02-07 12:00", "due 2025-02-26 18:00, 37:00");
    crm("merged and taken apart", "2025-02-04 08:00", "merged 2025-02-04 10:00; unmerged 2025-02-05 10:00",
        "2025-02-05 11:00", "due 2025-02-05 14:00, 3:00", "due 2025-02-12 08:00, 3:00");
    crm("still merged", "2025-02-04 08:00", "merged 2025-02-04 10:00", "2025-02-06 10:00", "due 2025-02-06 14:00, 2:00",
        "due 2025-02-13 08:00, 2:00");
    crm("merged while paused counts once", "2025-02-04 08:00",
        "paused 2025-02-04 09:00; merged 2025-02-04 10:00; unmerged 2025-02-04 12:00; resumed 2025-02-04 14:00",
        "2025-02-04 15:00", "due 2025-02-04 19:00, 2:00", "due 2025-02-11 13:00, 2:00");
}

void TestCaseClocks::workingDayRows()
{
    lapor("received on a Sunday", "2025-02-02 09:00", "", "2025-02-03 06:30", "due 2025-02-06 00:00, 6:30",
          "due 2025-02-21 00:00, 6:30");
    lapor("received on Friday a week before Lebaran", "2025-03-21 16:00", "", "2025-03-24 00:00",
          "due 2025-03-27 00:00, 0:00", "due 2025-04-23 00:00, 0:00");
    lapor("received on Friday at 16:00, joint leave before Lebaran", "2025-03-28 16:00", "", "2025-04-08 12:00",
          "due 2025-04-11 00:00, 12:00", "due 2025-04-29 00:00, 12:00");
    lapor("received on Idulfitri", "2025-04-01 10:00", "", "2025-04-07 23:59:59", "due 2025-04-11 00:00, 0:00",
          "due 2025-04-29 00:00, 0:00");
    lapor("due as the weekend begins", "2025-02-04 10:00", "", "2025-02-08 12:00", "due 2025-02-08 00:00, 72:00, late",
          "due 2025-02-25 00:00, 72:00");
    lapor("information before Lebaran", "2025-03-21 16:00", "", "2025-04-08 06:00",
          "due 2025-03-27 00:00, 102:00, late", "due 2025-04-09 00:00, 102:00", CaseClass::Information);
    lapor("information over Christmas and new year", "2024-12-23 08:00", "", "2024-12-24 08:00",
          "due 2024-12-31 00:00, 8:00", "due 2025-01-03 00:00, 8:00", CaseClass::Information);
    lapor("oversight over half a year", "2025-03-03 09:00", "", "2025-03-04 09:00", "due 2025-03-07 00:00, 9:00",
          "due 2025-06-17 00:00, 9:00", CaseClass::Oversight);
    lapor("joint leave decreed during the year", "2025-08-15 09:00", "", "2025-08-19 12:00",
          "due 2025-08-22 00:00, 12:00", "due 2025-09-09 00:00, 12:00");
    lapor("evening in Jayapura, afternoon by UTC", "2025-02-06 23:30", "", "2025-02-07 00:30",
          "due 2025-02-12 00:00, 0:30", "due 2025-02-27 00:00, 0:30", CaseClass::Complaint, 9);
    lapor("an hour later it is Friday there", "2025-02-07 00:30", "", "2025-02-08 12:00", "due 2025-02-13 00:00, 0:00",
          "due 2025-02-28 00:00, 0:00", CaseClass::Complaint, 9);
    lapor("that hour in Jakarta is still Thursday", "2025-02-06 22:30", "", "2025-02-08 12:00",
          "due 2025-02-12 00:00, 24:00", "due 2025-02-27 00:00, 24:00");
    lapor("last second of Friday in Makassar", "2025-02-07 23:59:59", "", "2025-02-10 00:00:01",
          "due 2025-02-13 00:00, 0:00:01", "due 2025-02-28 00:00, 0:00:01", CaseClass::Complaint, 8);
    lapor("answered on the day of receipt", "2025-02-05 10:00", "progress 2025-02-05 11:00", "2025-02-06 12:00",
          "due 2025-02-11 00:00, 0:00, done 2025-02-05 11:00", "due 2025-02-26 00:00, 12:00");
    lapor("resolved on a weekend", "2025-02-05 10:00", "resolved 2025-02-08 11:00", "2025-03-06 12:00",
          "due 2025-02-11 00:00, 48:00, done 2025-02-08 11:00", "due 2025-02-26 00:00, 48:00, done 2025-02-08 11:00");
}

void TestCaseClocks::extensionRows()
{
    crm("extended", "2025-02-04 08:00", "coordinated 2025-02-04 09:00; extended 2025-02-10 08:00 > 2025-02-20 12:00",
        "2025-02-10 09:00", "due 2025-02-04 14:00, 1:00, done 2025-02-04 09:00", "due 2025-02-20 12:00, 145:00");
    crm("extended, then paused six hours", "2025-02-04 08:00",
        "coordinated 2025-02-04 09:00; extended 2025-02-10 08:00 > 2025-02-20 12:00; paused 2025-02-12 08:00; "
        "resumed 2025-02-12 14:00",
        "2025-02-12 14:00", "due 2025-02-04 14:00, 1:00, done 2025-02-04 09:00", "due 2025-02-20 18:00, 192:00");
    crm("paused, then extended", "2025-02-04 08:00",
        "coordinated 2025-02-04 09:00; paused 2025-02-05 08:00; resumed 2025-02-06 08:00; "
        "extended 2025-02-07 08:00 > 2025-02-20 12:00",
        "2025-02-07 08:00", "due 2025-02-04 14:00, 1:00, done 2025-02-04 09:00", "due 2025-02-20 12:00, 48:00");
    crm("extended twice", "2025-02-04 08:00",
        "coordinated 2025-02-04 09:00; extended 2025-02-05 08:00 > 2025-02-20 12:00; "
        "extended 2025-02-06 08:00 > 2025-03-20 12:00",
        "2025-02-06 08:00", "due 2025-02-04 14:00, 1:00, done 2025-02-04 09:00", "due 2025-03-20 12:00, 48:00");
    crm("extended after it ran late", "2025-02-04 08:00",
        "coordinated 2025-02-04 09:00; extended 2025-02-12 08:00 > 2025-02-14 08:00", "2025-02-12 08:00",
        "due 2025-02-04 14:00, 1:00, done 2025-02-04 09:00", "due 2025-02-14 08:00, 192:00");
    const char *saturday = "coordinated 2025-02-05 11:00; extended 2025-02-20 09:00 > 2025-03-01 12:00";
    const char *coordinate = "due 2025-02-11 00:00, 0:00, done 2025-02-05 11:00";
    lapor("extended to a Saturday", "2025-02-05 10:00", saturday, "2025-02-20 09:00", coordinate,
          "due 2025-03-01 12:00, 249:00");
    lapor("extended to a Saturday, paused on Friday", "2025-02-05 10:00",
          qPrintable(saturday + QStringLiteral("; paused 2025-02-28 10:00; resumed 2025-02-28 13:00")),
          "2025-02-28 13:00", coordinate, "due 2025-03-03 03:00, 394:00");
    lapor("extended to a Saturday, paused that morning", "2025-02-05 10:00",
          qPrintable(saturday + QStringLiteral("; paused 2025-03-01 08:00; resumed 2025-03-01 11:00")),
          "2025-03-01 11:00", coordinate, "due 2025-03-01 12:00, 408:00");
    lapor("extended to a Saturday, paused on Sunday", "2025-02-05 10:00",
          qPrintable(saturday + QStringLiteral("; paused 2025-03-02 08:00; resumed 2025-03-02 12:00")),
          "2025-03-02 12:00", coordinate, "due 2025-03-01 12:00, 408:00, late");
    lapor("extended to a Saturday, paused from then to Tuesday", "2025-02-05 10:00",
          qPrintable(saturday + QStringLiteral("; paused 2025-03-01 08:00; resumed 2025-03-04 10:00")),
          "2025-03-04 10:00", coordinate, "due 2025-03-04 10:00, 408:00");
}

void TestCaseClocks::clocks_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("zone");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("coordinate"); // due, counted h:mm, done, late
    QTest::addColumn<QString>("resolve");
    crmRows();
    pauseRows();
    reopenAndMergeRows();
    workingDayRows();
    extensionRows();
}

void TestCaseClocks::clocks()
{
    QFETCH(QString, profile);
    QFETCH(int, kind);
    QFETCH(int, zone);
    QFETCH(QString, received);
    QFETCH(QString, events);
    QFETCH(QString, now);
    const SlaProfile promised = shippedProfile(profile);
    const WorkCalendar calendar = shippedCalendar(zone);
    CaseRecord played = record(received, events, zone);
    played.kind = CaseClass(kind);
    const CaseReplay replay(promised, calendar, played);
    QCOMPARE(replay.withoutEffect(), QStringList());
    QTEST(told(replay.read(CaseClock::Coordinate, cityMoment(now, zone)), zone), "coordinate");
    QTEST(told(replay.read(CaseClock::Resolve, cityMoment(now, zone)), zone), "resolve");
}

void TestCaseClocks::spansAreNamed_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected"); // of the resolve clock; + counted

    QTest::newRow("every second, paused") << "crm-jakarta"
                                          << "2025-02-04 08:00"
                                          << "paused 2025-02-04 10:00; resumed 2025-02-04 13:00"
                                          << "2025-02-04 14:00"
                                          << "+every_second 02-04 10:00, paused 02-04 13:00, +every_second 02-04 14:00";
    QTest::newRow("into Lebaran")
        << "sp4n-lapor"
        << "2025-03-26 16:00"
        << ""
        << "2025-04-08 12:00"
        << "day_of_receipt 03-27 00:00, +working_day 03-28 00:00, "
           "collective_leave 03-29 00:00 Hari Suci Nyepi, holiday 03-30 00:00 Hari Suci Nyepi, "
           "weekend 03-31 00:00, holiday 04-02 00:00 Idulfitri, "
           "collective_leave 04-05 00:00 Idulfitri, weekend 04-07 00:00, "
           "collective_leave 04-08 00:00 Idulfitri, +working_day 04-08 12:00";
    QTest::newRow("merged and reopened") << "sp4n-lapor"
                                         << "2025-02-05 10:00"
                                         << "merged 2025-02-06 06:00; unmerged 2025-02-06 07:00; "
                                            "resolved 2025-02-07 08:00; reopened 2025-02-10 09:00"
                                         << "2025-02-10 10:00"
                                         << "day_of_receipt 02-06 00:00, +working_day 02-06 06:00, merged 02-06 07:00, "
                                            "+working_day 02-07 08:00, resolved 02-10 09:00, +working_day 02-10 10:00";
    QTest::newRow("nothing has passed") << "crm-jakarta"
                                        << "2025-02-04 08:00"
                                        << ""
                                        << "2025-02-04 08:00"
                                        << "";
}

void TestCaseClocks::spansAreNamed()
{
    QFETCH(QString, profile);
    QFETCH(QString, received);
    QFETCH(QString, events);
    QFETCH(QString, now);
    const SlaProfile promised = shippedProfile(profile);
    const WorkCalendar calendar = shippedCalendar();
    const CaseReplay replay(promised, calendar, record(received, events, 7));
    QStringList words;
    const QVector<ClockSpan> spans = replay.read(CaseClock::Resolve, cityMoment(now), true).spans;
    for (const ClockSpan &span : spans) {
        words << (span.counted ? QStringLiteral("+") : QString()) + spanWord(span.rule) + u' ' +
                     cityText(span.to).mid(5) + (span.name.isEmpty() ? QString() : u' ' + span.name);
    }
    QTEST(words.join(QStringLiteral(", ")), "expected");
}

QTEST_GUILESS_MAIN(TestCaseClocks)
#include "tst_caseclocks.moc"
