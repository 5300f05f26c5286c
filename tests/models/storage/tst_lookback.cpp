#include "services/assessmentservice.h"
#include "services/findingservice.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "services/scoringservice.h"
#include "services/standardservice.h"
#include "services/visitservice.h"
#include "support/testworkspace.h"
#include <QtTest>
#include <random>

using namespace emonev;

namespace {

/// Two years of a small city's work, a step now and then, each at its own time.
class History
{
public:
    explicit History(unsigned seed) : m_random(seed)
    {
        m_city.clock().set(QDateTime(QDate(2027, 1, 2), QTime(1, 0), Qt::UTC));
        for (int year : {2027, 2028})
            m_city.addPeriod(year);
        for (int i = 0; i < 4; ++i)
            addUnit();
    }

    void step()
    {
        m_city.clock().set(m_city.clock().now().addSecs(between(60, 2 * 86400)));
        const int what = between(0, 99);
        if (what < 60)
            answer();
        else if (what < 70)
            rename();
        else if (what < 75)
            addService();
        else if (what < 78)
            addUnit();
        else if (what < 83)
            (void)m_city.workspace().undo().result();
        else if (what < 90)
            writeStandard();
        else if (what < 95)
            movePeriod();
        else if (!m_services.isEmpty())
            (void)RegistryService(m_city.workspace()).removeService(pick(m_services), QStringLiteral("hapus")).result();
    }
    TestWorkspace &city() { return m_city; }

private:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    QString pick(const QStringList &from) { return from[between(0, int(from.size()) - 1)]; }
    int year() { return between(2026, 2028); }
    void addUnit()
    {
        m_units.append(m_city.addUnit(QStringLiteral("U%1").arg(++m_count)));
        addService();
    }
    void addService() { m_services.append(m_city.addService(pick(m_units), QStringLiteral("S%1").arg(++m_count))); }
    void rename()
    {
        RegistryService registry(m_city.workspace());
        const QVector<Unit> units = *registry.units();
        for (Unit unit : units)
            if (unit.id == pick(m_units)) {
                unit.name = QStringLiteral("Nama %1").arg(++m_count);
                (void)registry.save(unit, QStringLiteral("nama")).result();
            }
    }
    void answer()
    {
        const QString unit = pick(m_units);
        const int when = year();
        const Checklist list = *AssessmentService(m_city.workspace()).checklist(unit, when);
        const Variable &variable = list.instrument.variables[between(0, int(list.instrument.variables.size()) - 1)];
        const Indicator &indicator = variable.indicators[between(0, int(variable.indicators.size()) - 1)];
        QString service;
        if (indicator.scope == Indicator::Scope::Service) {
            if (list.services.isEmpty())
                return;
            service = list.services[between(0, int(list.services.size()) - 1)].id;
        }
        const QStringList values{"1", "0", "1", "", "TB"};
        (void)AssessmentService(m_city.workspace())
            .saveAnswer(unit, when, {service, indicator.code}, pick(values), {}, QStringLiteral("jawab"),
                        between(0, 9) == 0 ? QStringLiteral("agreed") : QString())
            .result();
    }
    void writeStandard()
    {
        if (m_services.isEmpty())
            return;
        const QString service = pick(m_services);
        StandardService standards(m_city.workspace());
        const auto versions = standards.versions(service);
        if (!versions || versions->isEmpty())
            (void)standards.startVersion(service, QStringLiteral("versi")).result();
        else
            (void)standards
                .saveComponent(service, versions->first().id, between(1, 14),
                               between(0, 3) == 0 ? QString() : QStringLiteral("isi %1").arg(++m_count),
                               QStringLiteral("isi"))
                .result();
    }
    void movePeriod()
    {
        const QStringList states{"locked", "open", "published"};
        (void)PeriodService(m_city.workspace()).move(year(), pick(states), QStringLiteral("alasan"), {}).result();
    }

    std::mt19937 m_random;
    TestWorkspace m_city;
    QStringList m_units;
    QStringList m_services;
    int m_count = 0;
};

/// Everything that is asked for of a day: scores of three years, units, services, standards, answers.
QStringList picture(Workspace &workspace)
{
    QStringList lines;
    for (int year = 2026; year <= 2028; ++year) {
        const auto city = ScoringService(workspace).city(year);
        if (!city) {
            lines.append(city.error().code + u' ' + city.error().detail);
            continue;
        }
        lines.append(QStringLiteral("%1 %2 %3").arg(year).arg(city->period.state).arg(city->hundredths.value_or(-1)));
        for (const ScoredUnit &unit : city->units)
            lines.append(QStringLiteral("%1 %2 %3 %4/%5")
                             .arg(unit.unit.code, unit.unit.name)
                             .arg(unit.score.hundredths.value_or(-1))
                             .arg(unit.score.answered)
                             .arg(unit.score.expected));
    }
    const RegistryService registry(workspace);
    QVector<Service> services;
    const QVector<Unit> units = *registry.units();
    for (const Unit &unit : units)
        services += *registry.servicesOf(unit.id);
    for (const Service &service : std::as_const(services)) {
        lines.append(service.code + u' ' + service.unitId);
        const auto versions = StandardService(workspace).versions(service.id);
        for (const Standard &standard : *versions)
            for (auto it = standard.components.cbegin(); it != standard.components.cend(); ++it)
                lines.append(QStringLiteral("%1 %2 %3").arg(service.code).arg(it.key()).arg(it.value()));
    }
    return lines;
}

} // namespace

/// What is seen of a day gone by is what was there on that day.
class TestLookBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyDaysOfTwoYears_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void fiftyDaysOfTwoYears()
    {
        QFETCH(unsigned, seed);
        History history(seed);
        QVector<std::pair<QDateTime, QStringList>> days;
        for (int i = 0; i < 750; ++i) {
            history.step();
            if (i % 15 == 7)
                days.append({history.city().clock().now(), picture(history.city().workspace())});
        }
        QCOMPARE(days.size(), 50);
        auto store = Store::open(history.city().profile(), Store::Access::Read, QStringLiteral("uji"));
        QVERIFY(store);
        for (const auto &[moment, seen] : days) {
            (*store)->lookBackTo(moment);
            Workspace past(**store, history.city().clock(), QStringLiteral("uji"));
            const QStringList then = picture(past);
            for (qsizetype i = 0; i < std::min(then.size(), seen.size()); ++i)
                QCOMPARE(then[i], seen[i]);
            QCOMPARE(then.size(), seen.size());
        }
    }
    /// Findings and their steps count from the time they carry, visits from when they were written.
    void findingsAndVisits()
    {
        TestWorkspace city;
        const auto on = [&city](int day) { city.clock().set(QDateTime(QDate(2026, 12, day), QTime(2, 0), Qt::UTC)); };
        on(1);
        const QString unit = city.addUnit("U");
        city.answer(unit, 2026, city.addService(unit, "S"), "V1.1", "0");
        QVERIFY(PeriodService(city.workspace()).move(2026, "locked", {}, {}).result());
        on(5);
        FindingOrder order;
        order.due = QDate(2027, 1, 4);
        QCOMPARE(FindingService(city.workspace()).issue(unit, 2026, order).result().value(), 1);
        on(9);
        FindingDraft draft;
        draft.note = "Sudah dipasang";
        const Finding finding = FindingService(city.workspace()).list(2026)->findings.first().finding;
        QVERIFY(FindingService(city.workspace()).take(unit, finding.id, draft).result());
        QVERIFY(PeriodService(city.workspace()).move(2026, "open", "salah", {}).result());
        Visit visit;
        visit.unitId = unit;
        visit.first = "Rina";
        QVERIFY(VisitService(city.workspace()).save(2026, visit, {}).result());
        auto store = Store::open(city.profile(), Store::Access::Read, QStringLiteral("uji"));
        const auto seen = [&](int day) {
            (*store)->lookBackTo(QDateTime(QDate(2026, 12, day), QTime(12, 0), Qt::UTC));
            Workspace past(**store, city.clock(), QStringLiteral("uji"));
            const FindingList list = *FindingService(past).list(2026);
            const VisitPlan plan = *VisitService(past).plan(2026);
            return QStringLiteral("%1 findings, %2, %3 %4")
                .arg(list.findings.size())
                .arg(list.findings.isEmpty() ? QString() : findings::word(list.findings.first().standing.state))
                .arg(plan.period.state, plan.find(unit)->visit.first);
        };
        QCOMPARE(seen(4), QString("0 findings, , locked "));
        QCOMPARE(seen(8), QString("1 findings, open, locked "));
        QCOMPARE(seen(9), QString("1 findings, answered, open Rina"));
    }
    void nothingCanBeSaved()
    {
        TestWorkspace city;
        const QString unit = city.addUnit("U");
        auto store = Store::open(city.profile(), Store::Access::Read, QStringLiteral("uji"));
        Workspace past(**store, city.clock(), QStringLiteral("uji"));
        QVERIFY(past.isReadOnly());
        const auto saved = AssessmentService(past).saveAnswer(unit, 2026, {{}, "V4.1"}, "1", {}, {}).result();
        QCOMPARE(saved.error().code, QString("store_read_only"));
        QCOMPARE(past.undo().result().error().code, QString("nothing_to_undo"));
    }
    void nothingCanBeWritten()
    {
        History history(9);
        auto store = Store::open(history.city().profile(), Store::Access::Read, QStringLiteral("uji"));
        (*store)->lookBackTo(history.city().clock().now());
        const auto tried = (*store)->read([](Connection &c) -> Result<void> {
            c.execute("DELETE FROM main.answer");
            return {};
        });
        QVERIFY(!tried);
    }
};

QTEST_GUILESS_MAIN(TestLookBack)
#include "tst_lookback.moc"
