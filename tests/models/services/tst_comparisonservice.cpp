#include "services/comparisonservice.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "support/testworkspace.h"
#include <QFile>
#include <QtTest>

using namespace emonev;

/// Units of one kind beside each other, and years that may and may not be compared.
class TestComparisonService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<TestWorkspace>(TestWorkspace::Content::Sample); }
    void cleanup() { m_city.reset(); }

    void groupsAreTheKinds()
    {
        const PeerComparison found = *ComparisonService(m_city->workspace()).compare(0);
        const CityScore city = *ScoringService(m_city->workspace()).city(0);
        QCOMPARE(found.period.year, city.period.year);
        QCOMPARE(found.all.spread.units, int(city.units.size()));
        QCOMPARE(found.all.spread.complete, city.complete);
        int units = 0;
        QStringList kinds;
        for (const PeerGroup &group : found.groups) {
            units += group.spread.units;
            kinds.append(group.group);
            for (const PeerRank &member : group.members) {
                const auto unit = RegistryService(m_city->workspace()).unitByCode(member.code);
                QCOMPARE(unit->kind, group.group);
                QCOMPARE(member.hundredths, city.find(unit->id)->score.hundredths);
            }
        }
        QCOMPARE(units, int(city.units.size()));
        QCOMPARE(kinds.removeDuplicates(), 0);
        // Over all, places are those of the city's ranking.
        for (const PeerRank &member : found.all.members)
            QCOMPARE(member.rank, city.find(RegistryService(m_city->workspace()).unitByCode(member.code)->id)->rank);
    }
    void anotherInstrumentIsABreak()
    {
        const PeerComparison before = *ComparisonService(m_city->workspace()).compare(0);
        QCOMPARE(before.years.size(), 2);
        QVERIFY(!before.years[0].isBreak && !before.years[1].isBreak);
        QCOMPARE(before.years[1].mean, ScoringService(m_city->workspace()).city(0)->hundredths);
        PeriodService periods(m_city->workspace());
        const int next = before.period.year + 1;
        const QVector<InstrumentHead> heads = *periods.instruments();
        for (const InstrumentHead &head : heads)
            if (head.code != before.instrument.code)
                QVERIFY(periods.add(next, head.code, head.version, {}).result());
        const PeerComparison after = *ComparisonService(m_city->workspace()).compare(next);
        QCOMPARE(after.years.size(), 3);
        QVERIFY(after.years[2].isBreak);
        QVERIFY(!after.years[2].mean);
        QCOMPARE(after.years[2].city.complete, 0);
        QVERIFY(!after.all.spread.enough);
        QCOMPARE(ComparisonService(m_city->workspace()).compare(before.period.year)->years.size(), 2); // up to then
    }
    void anUnknownYear()
    {
        QCOMPARE(ComparisonService(m_city->workspace()).compare(1999).error().code, QString("unknown_period"));
    }

private:
    std::unique_ptr<TestWorkspace> m_city;
};

QTEST_GUILESS_MAIN(TestComparisonService)
#include "tst_comparisonservice.moc"
