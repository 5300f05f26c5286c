#include "services/periodservice.h"
#include "services/samplecity.h"
#include "services/scoringservice.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

namespace {

SampleCity made(quint64 seed)
{
    const auto instrument = parseInstrument(shippedInstruments().first());
    return SampleCityMaker(seed, *instrument).make();
}

QString digest(const SampleCity &city)
{
    QString text;
    for (const Unit &unit : city.units)
        text += unit.id + unit.name + unit.headNip + unit.head;
    for (const SampleAnswer &answer : city.answers)
        text += answer.value;
    for (const Standard &standard : city.standards)
        text += standard.decreeNo + QString::number(standard.components.size());
    return text;
}

} // namespace

/// The sample city: its sizes, its two years, and that a seed gives the same city again.
class TestSampleCity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSizesOfAModelCity()
    {
        const SampleCity city = made(1);
        QCOMPARE(city.units.size(), 99);
        QCOMPARE(city.services.size(), 500);
        QHash<QString, int> perUnit;
        QSet<QString> codes;
        for (const Service &service : city.services) {
            ++perUnit[service.unitId];
            codes.insert(service.code);
        }
        QCOMPARE(codes.size(), 500);
        for (const Unit &unit : city.units) {
            if (unit.kind == QLatin1String("rumah_sakit"))
                QCOMPARE(perUnit.value(unit.id), 100);
            QVERIFY2(perUnit.value(unit.id) > 0, qPrintable(unit.name));
            QCOMPARE(unit.headNip.size(), 18);
        }
    }

    void theSameSeedGivesTheSameCity()
    {
        QCOMPARE(digest(made(7)), digest(made(7)));
        QVERIFY(digest(made(7)) != digest(made(8)));
    }

    void twoYearsAsAnEvaluatorWouldFindThem()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        ScoringService scoring(test.workspace());
        const auto last = scoring.city(2025);
        QVERIFY(last);
        QCOMPARE(last->complete, 99);
        const auto present = scoring.city(0);
        QCOMPARE(present->period.year, 2026);
        QCOMPARE(present->complete, 97);
        QVERIFY(!present->units.last().score.hundredths);
        QVERIFY(present->units[97].score.hundredths && !present->units[97].score.complete);
        const auto zones = present->zoneCounts();
        QVERIFY(zones.value(QStringLiteral("merah")) >= 5);
        QVERIFY(zones.value(QStringLiteral("hijau")) >= 20);
        QVERIFY(*present->hundredths > *last->hundredths);
    }
};

QTEST_GUILESS_MAIN(TestSampleCity)
#include "tst_samplecity.moc"
