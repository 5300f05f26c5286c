#include "reports/duties.h"
#include "services/assessmentservice.h"
#include "services/findingservice.h"
#include "services/periodservice.h"
#include "services/standardservice.h"
#include "services/visitservice.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include "ui/text/dutytext.h"
#include <QtTest>

using namespace emonev;

/// What each account has to do, and until when; the day is 23 November 2026.
class TestDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_city->clock().set(QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC));
        m_city->addPeriod(2026);
        for (const char *code : {"A", "B"}) {
            m_units.insert(code, m_city->addUnit(code, QStringLiteral("Unit ") + code));
            m_services.insert(code, m_city->addService(m_units.value(code), QStringLiteral("s") + code));
        }
    }
    void cleanup()
    {
        m_units.clear();
        m_services.clear();
        m_city.reset();
    }

    void nothingToDo() { QCOMPARE(lines(), QStringList()); }

    void visitsByDay()
    {
        plan("A", QDate(2026, 11, 25), "rina");
        plan("B", QDate(2026, 11, 20), "budi");
        QCOMPARE(lines(), (QStringList{"! visit B 2026-11-20", "visit A 2026-11-25"}));
        join(*m_city, "assessor");
        reads("A");
        reads("B");
        QCOMPARE(lines(), QStringList{"visit A 2026-11-25"}); // the other one is budi's
        plan("B", QDate(2026, 12, 8), "");
        plan("A", QDate(2026, 12, 7), "RINA"); // fourteen days on
        QCOMPARE(lines(), QStringList{"visit A 2026-12-07"});
    }
    void unitsWithoutADayAndTheLastDay()
    {
        QVERIFY(PeriodService(m_city->workspace()).setDue(2026, QDate(2026, 11, 22), {}).result());
        QCOMPARE(lines(), QStringList{"! lock_period  2026-11-22 x2"}); // nobody plans here
        plan("A", QDate(2026, 11, 24), "rina");
        QCOMPARE(lines(),
                 (QStringList{"! plan_visits  2026-11-22", "! lock_period  2026-11-22 x2", "visit A 2026-11-24"}));
    }
    void theSecondVisitIsForDrawnUnits()
    {
        QVERIFY(VisitService(m_city->workspace()).draw(2026, 2, "2026", {}).result());
        join(*m_city, "second_assessor");
        reads("A");
        QCOMPARE(lines(), QStringList{"visit_again A –"});
        fill("A", "second");
        QCOMPARE(lines(), QStringList());
    }
    void bothSheetsAreBroughtTogether()
    {
        fill("A", "first");
        QCOMPARE(lines(), QStringList());
        fill("A", "second");
        QCOMPARE(lines(), QStringList{"moderate A –"});
    }
    void aUnitFillsItsOwnSheet()
    {
        QVERIFY(PeriodService(m_city->workspace()).setDue(2026, QDate(2026, 12, 1), {}).result());
        join(*m_city, "unit");
        reads("A");
        QCOMPARE(lines(), QStringList{"fill_self A 2026-12-01"});
        fill("A", "self");
        QCOMPARE(lines(), QStringList());
    }
    void findingsOnBothSides()
    {
        fill("A", "first", "0");
        QVERIFY(PeriodService(m_city->workspace()).move(2026, "locked", {}, {}).result());
        FindingOrder order;
        order.due = QDate(2026, 11, 27);
        const int count = FindingService(m_city->workspace()).issue(m_units.value("A"), 2026, order).result().value();
        QCOMPARE(lines(), QStringList());
        QVERIFY(step(0, FindingStep::Answered));
        QVERIFY(step(1, FindingStep::Appealed));
        QCOMPARE(lines(), (QStringList{"judge_answers A –", "decide_objections A –"}));
        m_city->clock().set(QDateTime(QDate(2026, 11, 28), QTime(2, 0), Qt::UTC));
        QCOMPARE(lines(), (QStringList{QStringLiteral("! late_answers A 2026-11-27 x%1").arg(count - 2),
                                       "judge_answers A –", "decide_objections A –"}));
        join(*m_city, "unit");
        reads("A");
        QCOMPARE(lines(), QStringList{QStringLiteral("! answer_findings A 2026-11-27 x%1").arg(count - 2)});
    }
    void standardsGoToAndFro()
    {
        const QString service = m_services.value("B");
        StandardService standards(m_city->workspace());
        QVERIFY(standards.startVersion(service, {}).result());
        const Standard draft = standards.versions(service)->first();
        for (int code = 1; code <= 6; ++code)
            QVERIFY(standards.saveComponent(service, draft.id, code, "isi", {}).result());
        Standard head = draft;
        head.decreeNo = "1/2023";
        head.decreeDate = QDate(2023, 11, 23);
        QVERIFY(standards.saveHead(head, {}).result());
        QVERIFY(standards.move(service, draft.id, "submitted", {}, {}).result());
        QCOMPARE(lines(), QStringList{"verify_standards B –"});
        QVERIFY(standards.move(service, draft.id, "draft", "Biaya kurang jelas", {}).result());
        join(*m_city, "unit");
        reads("B");
        QCOMPARE(lines(), (QStringList{"fill_self B –", "mend_standards B –"}));
        join(*m_city, "coordinator");
        for (const char *state : {"submitted", "verified", "published"})
            QVERIFY(standards.move(service, draft.id, state, {}, {}).result());
        QCOMPARE(lines(), QStringList()); // renewing it is the unit's
        join(*m_city, "unit");
        QCOMPARE(lines(), (QStringList{"renew_standards B 2026-11-23", "fill_self B –"})); // three years to the day
        m_city->clock().set(QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC));
        QCOMPARE(lines(), QStringList{"fill_self B –"});
    }

private:
    QStringList lines()
    {
        const DutyList list = *readDuties(m_city->workspace());
        QStringList found;
        for (const Duty &duty : list.duties) {
            QString line = duty.isOverdue(list.today) ? QStringLiteral("! ") : QString();
            line += QStringLiteral("%1 %2 ").arg(DutyText::word(duty.kind), duty.unitCode);
            line += duty.due.isValid() ? duty.due.toString(Qt::ISODate) : QStringLiteral("–");
            if (duty.count != 1)
                line += QStringLiteral(" x%1").arg(duty.count);
            found.append(line);
        }
        return found;
    }
    void plan(const char *unit, const QDate &day, const QString &first)
    {
        const QString role = roleOf();
        if (!role.isEmpty())
            join(*m_city, "coordinator");
        Visit visit;
        visit.unitId = m_units.value(unit);
        visit.day = day;
        visit.first = first;
        QVERIFY(VisitService(m_city->workspace()).save(2026, visit, {}).result());
        if (!role.isEmpty())
            join(*m_city, role);
    }
    QString roleOf()
    {
        return *m_city->workspace().read([](Connection &c) -> Result<QString> { return peers::find(c).role; });
    }
    /// The account works for that unit.
    void reads(const char *code)
    {
        const auto put = m_city->store().write([&](Connection &c) -> Result<void> {
            ScopeCursor cursor;
            cursor.scope = m_units.value(code);
            cursor.code = code;
            peers::put(c, cursor);
            return {};
        });
        QVERIFY(put);
    }
    void fill(const char *unit, const QString &round, const QString &value = "1")
    {
        AssessmentService service(m_city->workspace());
        const Checklist list = *service.checklist(m_units.value(unit), 2026, round);
        for (const Variable &variable : list.instrument.variables)
            for (const Indicator &indicator : variable.indicators) {
                const QString at = indicator.scope == Indicator::Scope::Service ? m_services.value(unit) : QString();
                QVERIFY(
                    service.saveAnswer(m_units.value(unit), 2026, {at, indicator.code}, value, {}, {}, round).result());
            }
        QVERIFY(service.submit(m_units.value(unit), 2026, round, {}).result());
    }
    bool step(int at, FindingStep step)
    {
        FindingService service(m_city->workspace());
        const FindingList list = *service.list(2026);
        FindingDraft draft;
        draft.step = step;
        draft.note = "sebab";
        const Finding &finding = list.findings[at].finding;
        return service.take(finding.unitId, finding.id, draft).result().has_value();
    }

    std::unique_ptr<TestWorkspace> m_city;
    QHash<QString, QString> m_units;
    QHash<QString, QString> m_services;
};

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
