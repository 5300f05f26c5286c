#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "services/visitservice.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// The plan of visits: kept, sorted, drawn; the city's alone, and only while the year is open.
class TestVisitService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_city->addPeriod(2026);
        for (const char *code : {"01.01", "01.02", "02.01"})
            m_units.insert(code, m_city->addUnit(code, QStringLiteral("Unit ") + code));
    }
    void cleanup()
    {
        m_units.clear();
        m_city.reset();
    }

    void planned()
    {
        QCOMPARE(plan("02.01", QDate(2026, 11, 24), "Rina"), QString());
        QCOMPARE(plan("01.02", QDate(2026, 11, 20), "Budi"), QString());
        const VisitPlan plan = *visits().plan(0);
        QCOMPARE(plan.period.year, 2026);
        QCOMPARE(codes(plan), (QStringList{"01.02", "02.01", "01.01"})); // without a day last
        QCOMPARE(plan.find(m_units.value("02.01"))->visit.first, QString("Rina"));
        QVERIFY(plan.mayWrite);
        QCOMPARE(this->plan("02.01", {}, "Rina"), QString()); // taken off the plan again
        QCOMPARE(codes(*visits().plan(0)), (QStringList{"01.02", "01.01", "02.01"}));
    }
    void twoEditsShortlyAfterOneAnother()
    {
        const QString unit = m_units.value("01.01");
        VisitService service(m_city->workspace());
        const auto name = service.change(2026, unit, [](Visit &visit) { visit.first = "Rina"; }, {});
        const auto day = service.change(2026, unit, [](Visit &visit) { visit.day = QDate(2026, 11, 24); }, {});
        QCOMPARE(codeOf(name), QString());
        QCOMPARE(codeOf(day), QString());
        const VisitPlan plan = *visits().plan(2026);
        const Visit kept = plan.find(unit)->visit;
        QCOMPARE(kept.first, QString("Rina"));
        QCOMPARE(kept.day, QDate(2026, 11, 24));
    }
    void drawnAsAnybodyCanDraw()
    {
        // By the sums of "2026:CODE": 0720… 01.01, 5736… 01.02, c1fd… 02.01.
        QCOMPARE(draw(2), QString());
        QCOMPARE(drawn(), (QStringList{"01.01", "01.02"}));
        QCOMPARE(visits().plan(0)->seed, QString("2026"));
        QCOMPARE(plan("01.01", QDate(2026, 11, 24), "Rina"), QString()); // a plan does not touch the draw
        QCOMPARE(drawn(), (QStringList{"01.01", "01.02"}));
        QCOMPARE(draw(1), QString());
        QCOMPARE(drawn(), QStringList{"01.01"});
        QCOMPARE(draw(4), QString("draw_count"));
        QCOMPARE(draw(-1), QString("draw_count"));
        QCOMPARE(drawn(), QStringList{"01.01"});
    }
    void doneWhenAllSheetsAreIn()
    {
        const QString unit = m_units.value("01.01");
        m_city->addService(unit, "S", "Surat");
        QCOMPARE(draw(1), QString());
        handIn(unit, "first");
        const PlannedVisit after = *visits().plan(0)->find(unit);
        QVERIFY(after.firstIn && !after.secondIn && !after.isDone()); // it was drawn
        handIn(unit, "second");
        QVERIFY(visits().plan(0)->find(unit)->isDone());
        QCOMPARE(draw(0), QString());
        QVERIFY(visits().plan(0)->find(unit)->isDone());
    }
    void refused_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<QString>("code");
        QTest::newRow("the coordinator plans") << "coordinator" << false << "";
        QTest::newRow("an assessor does not") << "assessor" << false << "role_may_not";
        QTest::newRow("a unit does not") << "unit" << false << "role_may_not";
        QTest::newRow("nobody in a locked year") << "coordinator" << true << "period_locked";
    }
    void refused()
    {
        QFETCH(QString, role);
        QFETCH(bool, locked);
        QFETCH(QString, code);
        if (locked)
            QVERIFY(PeriodService(m_city->workspace()).move(2026, "locked", {}, {}).result());
        join(*m_city, role);
        QCOMPARE(plan("01.01", QDate(2026, 11, 24), "Rina"), code);
        QCOMPARE(draw(1), code);
        QCOMPARE(visits().plan(2026)->mayWrite, code.isEmpty());
        QCOMPARE(visits().plan(2026)->find(m_units.value("01.01"))->visit.day.isValid(), code.isEmpty());
    }
    void tooLong()
    {
        QCOMPARE(plan("01.01", {}, QString(301, 'x')), QString("too_long"));
        QCOMPARE(visits().plan(1999).error().code, QString("unknown_period"));
    }

private:
    VisitService visits() { return VisitService(m_city->workspace()); }
    QString plan(const char *code, const QDate &day, const QString &first)
    {
        Visit visit;
        visit.unitId = m_units.value(code);
        visit.day = day;
        visit.first = first;
        return codeOf(visits().save(2026, visit, {}));
    }
    QString draw(int count) { return codeOf(visits().draw(2026, count, "2026", {})); }
    QStringList drawn()
    {
        QStringList found;
        const VisitPlan plan = *visits().plan(2026);
        for (const PlannedVisit &each : plan.units)
            if (each.visit.isDrawn)
                found.append(each.unit.code);
        found.sort();
        return found;
    }
    static QStringList codes(const VisitPlan &plan)
    {
        QStringList found;
        for (const PlannedVisit &each : plan.units)
            found.append(each.unit.code);
        return found;
    }
    void handIn(const QString &unit, const QString &round)
    {
        AssessmentService service(m_city->workspace());
        const Checklist list = *service.checklist(unit, 2026, round);
        for (const Variable &variable : list.instrument.variables)
            for (const Indicator &indicator : variable.indicators) {
                const QString at = indicator.scope == Indicator::Scope::Service ? list.services.first().id : QString();
                QCOMPARE(codeOf(service.saveAnswer(unit, 2026, {at, indicator.code}, "1", {}, {}, round)), QString());
            }
        QCOMPARE(codeOf(service.submit(unit, 2026, round, {})), QString());
    }
    static QString codeOf(const QFuture<Result<Saved>> &future)
    {
        const Result<Saved> result = future.result();
        return result ? QString() : result.error().code;
    }

    std::unique_ptr<TestWorkspace> m_city;
    QHash<QString, QString> m_units;
};

QTEST_GUILESS_MAIN(TestVisitService)
#include "tst_visitservice.moc"
