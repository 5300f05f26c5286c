#include "domain/finding.h"
#include <QtTest>

using namespace emonev;

namespace {

const QDate given(2026, 11, 2);

Finding finding()
{
    Finding made;
    made.day = given;
    made.due = given.addDays(14);
    made.appealUntil = given.addDays(7);
    return made;
}

/// "answered 3 note until=20": a step three days after, with a note, due on the twentieth day.
FindingEvent eventOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    FindingEvent event;
    event.step = findings::stepOf(words[0]).value();
    event.day = given.addDays(words.value(1).toInt());
    for (const QString &word : words.mid(2)) {
        if (word.startsWith(u"until="))
            event.until = given.addDays(word.mid(6).toInt());
        else
            event.note = word;
    }
    return event;
}

QVector<FindingEvent> threadOf(const QString &text)
{
    QVector<FindingEvent> events;
    for (const QString &part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        events.append(eventOf(part));
    return events;
}

} // namespace

/// A finding goes from the city to the unit and back until it is closed, and each step fits where it stands.
class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItsStepsLed_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("due");
        QTest::newRow("just given") << ""
                                    << "open" << 14;
        QTest::newRow("answered") << "answered 3 a"
                                  << "answered" << 14;
        QTest::newRow("answered again before the decision") << "answered 3 a; answered 4 b"
                                                            << "answered" << 14;
        QTest::newRow("accepted") << "answered 3 a; accepted 4"
                                  << "accepted" << 14;
        QTest::newRow("returned, the same day stays") << "answered 3 a; returned 4 b"
                                                      << "returned" << 14;
        QTest::newRow("returned with a new day") << "answered 3 a; returned 4 b until=30"
                                                 << "returned" << 30;
        QTest::newRow("answered after the return") << "answered 3 a; returned 4 b; answered 5 c"
                                                   << "answered" << 14;
        QTest::newRow("extended") << "extended 2 - until=21"
                                  << "open" << 21;
        QTest::newRow("objected to") << "appealed 5 a"
                                     << "appealed" << 14;
        QTest::newRow("objection right") << "appealed 5 a; upheld 6 b"
                                         << "upheld" << 14;
        QTest::newRow("objection wrong") << "appealed 5 a; dismissed 6 b until=25"
                                         << "returned" << 25;
        QTest::newRow("withdrawn") << "withdrawn 1 a"
                                   << "withdrawn" << 14;
        QTest::newRow("what two laptops did: the later is passed over")
            << "answered 3 a; accepted 4; returned 4 b until=40"
            << "accepted" << 14;
        QTest::newRow("a second objection is passed over") << "appealed 5 a; dismissed 6 b; appealed 7 c"
                                                           << "returned" << 14;
        QTest::newRow("nothing follows what is closed") << "withdrawn 1 a; answered 2 b"
                                                        << "withdrawn" << 14;
    }
    void standsWhereItsStepsLed()
    {
        QFETCH(QString, steps);
        QFETCH(int, due);
        const FindingStanding standing = findings::standing(finding(), threadOf(steps));
        QTEST(findings::word(standing.state), "state");
        QCOMPARE(standing.due, given.addDays(due));
    }

    void eachStepFitsOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("code");
        QTest::newRow("an answer in time") << ""
                                           << "answered 3 a"
                                           << "";
        QTest::newRow("a late answer is taken") << ""
                                                << "answered 40 a"
                                                << "";
        QTest::newRow("an answer without a word") << ""
                                                  << "answered 3"
                                                  << "finding_note_missing";
        QTest::newRow("accepting needs no word") << "answered 3 a"
                                                 << "accepted 4"
                                                 << "";
        QTest::newRow("nothing to accept") << ""
                                           << "accepted 4"
                                           << "finding_step";
        QTest::newRow("returned without a reason") << "answered 3 a"
                                                   << "returned 4"
                                                   << "finding_note_missing";
        QTest::newRow("returned for a day gone by") << "answered 3 a"
                                                    << "returned 4 b until=4"
                                                    << "finding_until_early";
        QTest::newRow("extended to nowhere") << ""
                                             << "extended 2"
                                             << "finding_until_missing";
        QTest::newRow("extended backwards") << ""
                                            << "extended 2 - until=14"
                                            << "finding_until_early";
        QTest::newRow("an answer after it was closed") << "answered 3 a; accepted 4"
                                                       << "answered 5 b"
                                                       << "finding_closed";
        QTest::newRow("an objection on the last day") << ""
                                                      << "appealed 7 a"
                                                      << "";
        QTest::newRow("an objection a day late") << ""
                                                 << "appealed 8 a"
                                                 << "appeal_late";
        QTest::newRow("an objection while the answer is read") << "answered 3 a"
                                                               << "appealed 4 b"
                                                               << "finding_step";
        QTest::newRow("a second objection") << "appealed 2 a; dismissed 3 b"
                                            << "appealed 4 c"
                                            << "appeal_again";
        QTest::newRow("deciding what nobody objected to") << ""
                                                          << "upheld 2 a"
                                                          << "finding_step";
        QTest::newRow("an objection upheld without a reason") << "appealed 2 a"
                                                              << "upheld 3"
                                                              << "finding_note_missing";
        QTest::newRow("withdrawn while objected to") << "appealed 2 a"
                                                     << "withdrawn 3 b"
                                                     << "";
    }
    void eachStepFitsOrSaysWhyNot()
    {
        QFETCH(QString, steps);
        QFETCH(QString, next);
        const auto checked = findings::check(finding(), findings::standing(finding(), threadOf(steps)), eventOf(next));
        QTEST(checked ? QString() : checked.error().code, "code");
    }

    void whoMayDoWhat_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<int>("today");
        QTest::addColumn<QStringList>("possible");
        QTest::newRow("a unit, open") << "unit"
                                      << "" << 3 << QStringList{"answered", "appealed"};
        QTest::newRow("a ward, too late to object") << "kelurahan"
                                                    << "" << 8 << QStringList{"answered"};
        QTest::newRow("a unit waits for the city") << "unit"
                                                   << "appealed 2 a" << 3 << QStringList();
        QTest::newRow("an assessor only reads") << "assessor"
                                                << "" << 3 << QStringList();
        QTest::newRow("a viewer only reads") << "viewer"
                                             << "answered 2 a" << 3 << QStringList();
        QTest::newRow("the city, answered")
            << "coordinator"
            << "answered 2 a" << 3 << QStringList{"answered", "accepted", "returned", "withdrawn"};
        QTest::newRow("the city, objected to")
            << "admin"
            << "appealed 2 a" << 3 << QStringList{"upheld", "dismissed", "withdrawn"};
        QTest::newRow("closed for all") << ""
                                        << "withdrawn 2 a" << 3 << QStringList();
    }
    void whoMayDoWhat()
    {
        QFETCH(QString, role);
        QFETCH(QString, steps);
        QFETCH(int, today);
        QStringList words;
        for (const FindingStep step :
             findings::possible(finding(), findings::standing(finding(), threadOf(steps)), role, given.addDays(today)))
            words.append(findings::word(step));
        QTEST(words, "possible");
    }

    void countsForBothSides()
    {
        FindingCounts counts;
        for (const char *steps :
             {"", "answered 3 a", "answered 3 a; returned 4 b until=30", "appealed 2 a; upheld 3 b", "appealed 2 a"})
            counts.add(findings::standing(finding(), threadOf(QString::fromLatin1(steps))), given.addDays(15));
        QCOMPARE(counts.all, 5);
        QCOMPARE(counts.waitUnit, 2);
        QCOMPARE(counts.overdue, 1); // the returned one has until the 30th day
        QCOMPARE(counts.waitCity, 2);
        QCOMPARE(counts.appeals, 2);
        QCOMPARE(counts.closed, 1);
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
