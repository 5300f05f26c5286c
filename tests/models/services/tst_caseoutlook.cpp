#include "services/caseoutlook.h"
#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// What lies before the queue. Now is Sunday, 22 November 2026, 09:00 in Jakarta; offices are open 8 to 16.
class TestCaseOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOpen();
    void warnsOverTheWeekend();
    void countsWhatIsLateAndWhatWillBe();
    void oneUnitOnly();
    void hoursAreASetting();

private:
    QString add(const QString &unit, const QDateTime &received, bool coordinated);
    [[nodiscard]] CaseOutlook look(const QStringList &units = {})
    {
        return *OutlookService(m_city->workspace()).look(units);
    }
    [[nodiscard]] QDateTime ago(int hours) { return m_city->clock().now().addSecs(-hours * 3600); }

    std::unique_ptr<TestWorkspace> m_city;
    QString m_a;
    QString m_b;
};

void TestCaseOutlook::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_a = m_city->addUnit(QStringLiteral("A"));
    m_b = m_city->addUnit(QStringLiteral("B"));
}

QString TestCaseOutlook::add(const QString &unit, const QDateTime &received, bool coordinated)
{
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = unit;
    draft.subject = QStringLiteral("Lampu mati");
    draft.received = received;
    const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
    if (coordinated) {
        CaseStep step;
        step.type = CaseEventType::Coordinated;
        step.at = received.addSecs(600);
        if (!CaseService(m_city->workspace()).add(made->id, step).result())
            return {};
    }
    return made->id;
}

void TestCaseOutlook::nothingOpen()
{
    QVERIFY(look().units.isEmpty());
    QCOMPARE(look().firstLateAt(), 0);
}

void TestCaseOutlook::warnsOverTheWeekend()
{
    // An office day from Sunday 09:00 is Monday 16:00, 31 hours on.
    QCOMPARE(look().nearUntil - look().now, 31 * 3600);
    add(m_a, ago(7 * 24 - 30), true); // seven days end in 30 hours
    add(m_a, ago(7 * 24 - 32), true); // in 32
    add(m_a, ago(2), false);          // to be coordinated in 4
    QCOMPARE(look().near(), 2);
}

void TestCaseOutlook::countsWhatIsLateAndWhatWillBe()
{
    add(m_a, ago(7 * 24 + 1), true); // late for an hour
    add(m_a, ago(24), true);         // due on Saturday
    add(m_b, ago(7 * 24 - 8), true); // due tonight, no office hour left
    const CaseOutlook seen = look();
    QCOMPARE(seen.lateNow(), 1);
    QCOMPARE(seen.willBeLate(), 2); // nobody closed any in ninety days
    QCOMPARE(seen.firstLateAt(), seen.now + 8 * 3600);
    // Twenty cases closed after two days each: those of A are no longer likely to be late, and B's one is judged by
    // them, too.
    for (int i = 0; i < 20; ++i) {
        CaseStep step;
        step.type = CaseEventType::Resolved;
        step.outcome = QStringLiteral("selesai");
        step.at = ago(24 * i);
        QVERIFY(CaseService(m_city->workspace()).add(add(m_a, ago(24 * i + 48), true), step).result());
    }
    QCOMPARE(look({m_a}).willBeLate(), 0);
    QCOMPARE(look({m_a}).units.first().forecast.expectedLate, 0.0);
    QCOMPARE(look({m_b}).willBeLate(), 1); // seven days old, and none took longer than two
}

void TestCaseOutlook::oneUnitOnly()
{
    add(m_a, ago(7 * 24 + 1), true);
    add(m_b, ago(7), false); // the coordination is late, as the queue's filter has it
    QCOMPARE(look().lateNow(), 2);
    QCOMPARE(look({m_b}).lateNow(), 1);
}

void TestCaseOutlook::hoursAreASetting()
{
    const auto set = [this](const QString &hours) {
        return m_city->workspace()
            .save({},
                  [hours](RecordWriter &writer) -> Result<void> {
                      writer.put(tables::setting(), {QStringLiteral("city.office_hours"), hours}, {});
                      return {};
                  })
            .result();
    };
    QVERIFY(set(QStringLiteral("07:30-12:00")));
    QCOMPARE(look().nearUntil - look().now, 27 * 3600); // Monday 12:00
    QVERIFY(set(QStringLiteral("16:00-08:00")));        // no such day: the usual hours
    QCOMPARE(look().nearUntil - look().now, 31 * 3600);
}

QTEST_GUILESS_MAIN(TestCaseOutlook)
#include "tst_caseoutlook.moc"
