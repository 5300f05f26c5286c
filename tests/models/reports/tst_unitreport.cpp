#include "reports/blankchecklist.h"
#include "reports/chartfigures.h"
#include "reports/cityreport.h"
#include "reports/unitreport.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

namespace {

/// 1 where present or at the highest level.
QString best(const Indicator &indicator) { return indicator.levels.last().scoreText; }

/// A city of four units: A and B complete, C half done, D without services; two years.
class City
{
public:
    City()
    {
        a = m_test.addUnit(QStringLiteral("A"), QStringLiteral("Unit A"));
        b = m_test.addUnit(QStringLiteral("B"), QStringLiteral("Unit B"));
        c = m_test.addUnit(QStringLiteral("C"), QStringLiteral("Unit C"));
        d = m_test.addUnit(QStringLiteral("D"), QStringLiteral("Unit D"));
        for (const QString &unit : {a, b, c})
            services[unit] = {m_test.addService(unit, unit.right(6) + QStringLiteral("-1")),
                              m_test.addService(unit, unit.right(6) + QStringLiteral("-2"))};
        m_test.addPeriod(2025);
        m_test.addPeriod(2026);
        m_instrument = *PeriodService(workspace())
                            .instrument(QStringLiteral("kepatuhan-9-variabel"), QStringLiteral("proposal-1"));
    }
    Workspace &workspace() { return m_test.workspace(); }
    /// Everything at its best, except `worse` (indicator → value) at the unit or at its first service.
    void answerAll(const QString &unit, int year, const QHash<QString, QString> &worse = {})
    {
        for (const Variable &variable : m_instrument.variables)
            for (const Indicator &indicator : variable.indicators) {
                const bool perService = indicator.scope == Indicator::Scope::Service;
                const QStringList places = perService ? services.value(unit) : QStringList{QString()};
                for (const QString &place : places)
                    m_test.answer(unit, year, place, indicator.code,
                                  place == places.first() ? worse.value(indicator.code, best(indicator))
                                                          : best(indicator));
            }
    }
    CityScore score(int year) { return *ScoringService(workspace()).city(year); }

    QString a, b, c, d;
    QHash<QString, QStringList> services;

private:
    TestWorkspace m_test;
    Instrument m_instrument;
};

const IndicatorLine &lineOf(const UnitReport &report, const QString &code)
{
    for (const IndicatorLine &line : report.lines)
        if (line.indicator->code == code)
            return line;
    qFatal("no such indicator");
}

} // namespace

/// Figures of the papers and charts against values worked out by hand.
class TestUnitReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfAUnit()
    {
        City city;
        // V1.1 (7) absent at one of two services: -3,50; V4.2 (4) absent: -4; V5.1 (2) not applicable leaves 98.
        // Score = 100 × (98 - 3,5 - 4) / 98 = 92,3469… → 92,35.
        city.answerAll(city.a, 2026, {{"V1.1", "0"}, {"V4.2", "0"}, {"V5.1", "TB"}});
        city.answerAll(city.b, 2026);
        city.answerAll(city.a, 2025, {{"V4.2", "0"}}); // 96,00
        const CityScore now = city.score(2026), before = city.score(2025);
        const auto report = unitReport(city.workspace(), now, &before, city.a);
        QVERIFY(report);
        QCOMPARE(*report->why->score.hundredths, 9235);
        QCOMPARE(*report->rank, 2);
        QCOMPARE(report->ranked, 2);
        const IndicatorLine &published = lineOf(*report, QStringLiteral("V1.1"));
        QCOMPARE(published.places, 2);
        QCOMPARE(published.met, 1);
        QCOMPARE(published.below.size(), 1);
        QVERIFY(published.below.first().service);
        QCOMPARE(*published.points, 357); // 3,5 / 98
        QCOMPARE(*published.lost, 357);
        QCOMPARE(*lineOf(*report, QStringLiteral("V4.2")).lost, 408); // 4 / 98 = 4,0816
        const IndicatorLine &ramp = lineOf(*report, QStringLiteral("V5.1"));
        QCOMPARE(ramp.notApplicable, 1);
        QVERIFY(!ramp.fallsShort() && !ramp.points);
        QCOMPARE(report->before->year, 2025);
        QCOMPARE(*report->before->score.hundredths, 9600);
        QCOMPARE(*report->change(), -365);
    }
    void figuresOfTheCity()
    {
        City city;
        city.answerAll(city.a, 2026, {{"V4.2", "0"}}); // 96
        city.answerAll(city.b, 2026, {{"V4.2", "0"}}); // 96: both rank 1
        city.answerAll(city.a, 2025);                  // 100
        const auto report = cityReport(city.workspace(), 2026);
        QVERIFY(report);
        QCOMPARE(report->ranked().size(), 2);
        QCOMPARE(*report->ranked().at(1)->rank, 1);
        QCOMPARE(report->incomplete().size(), 1);
        QCOMPARE(report->withoutServices().size(), 1);
        QCOMPARE(report->withoutServices().first()->unit.code, QStringLiteral("D"));
        QCOMPARE(report->zones.value(QStringLiteral("hijau")), 2);
        QCOMPARE(*report->variables.at(3).hundredths, 6667); // 8 of 12
        QCOMPARE(report->variables.at(3).units, 2);
        QCOMPARE(report->before->complete, 1);
        QVERIFY(report->before->sameInstrument);
        QCOMPARE(report->before->changes.value(city.a), -400);
        QVERIFY(!report->before->changes.contains(city.b));
    }
    void nothingToCompareWith()
    {
        City city;
        const auto report = cityReport(city.workspace(), 2025);
        QVERIFY(report);
        QVERIFY(!report->before);
        QVERIFY(report->ranked().isEmpty());
    }
    void figuresOfCharts()
    {
        City city;
        city.answerAll(city.a, 2026, {{"V4.2", "0"}});
        city.answerAll(city.a, 2025);
        const CapaianChart capaian = capaianChart(city.score(2026), false);
        QCOMPARE(capaian.units.size(), 4);
        QCOMPARE(capaian.completeCount(), 1);
        QCOMPARE(capaian.zones.first().minHundredths, 8100);
        QCOMPARE(capaian.sorted().first().hundredths, std::optional<int>(9600));
        const auto trend = trendChart(city.workspace(), city.a, 0, false);
        QVERIFY(trend);
        QCOMPARE(trend->points.size(), 2);
        QCOMPARE(trend->points.first().year, 2025);
        QCOMPARE(trend->points.last().hundredths, std::optional<int>(9600));
        QVERIFY(trend->instrumentChanges().isEmpty());
        QCOMPARE(trendChart(city.workspace(), {}, 2025, false)->points.size(), 1);
        const CityScore now = city.score(2026);
        const auto variables =
            variablesChart(now.instrument, now.period, now.units.first().unit, now.units.first().score, false);
        QCOMPARE(variables.variables.size(), 9);
        QCOMPARE(variables.variables.at(3).hundredths, std::optional<int>(6667));
        QCOMPARE(variables.weakest()->code, QStringLiteral("V4"));
    }
    void emptyChecklist()
    {
        City city;
        const auto list = blankChecklist(city.workspace(), city.a, 2026);
        QVERIFY(list);
        QCOMPARE(list->services.size(), 2);
        QCOMPARE(list->variables(Indicator::Scope::Service).size(), 1);
        QCOMPARE(list->variables(Indicator::Scope::Unit).size(), 8);
        QVERIFY(!blankChecklist(city.workspace(), {}, 2026)->unit);
        const auto unknown = blankChecklist(city.workspace(), {}, 1999);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestUnitReport)
#include "tst_unitreport.moc"
