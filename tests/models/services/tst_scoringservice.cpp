#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "storage/registryrepository.h"
#include "support/scoreoracle.h"
#include "support/testworkspace.h"
#include <QtTest>
#include <random>

using namespace emonev;

namespace {

/// A city made by chance: an instrument, units with services, and answers, in the oracle's own terms.
struct RandomCity
{
    QVector<oracle::Question> questions;
    struct UnitPlan
    {
        QString code;
        int services = 0;
        oracle::Answers answers;
    };
    QVector<UnitPlan> units;
};

RandomCity makeCity(unsigned seed)
{
    std::mt19937 chance(seed);
    const auto below = [&](int n) { return int(chance() % unsigned(n)); };
    RandomCity city;
    const int questions = 3 + below(8);
    for (int q = 0; q < questions; ++q)
        city.questions.append(
            {QStringLiteral("Q%1").arg(q), below(2) == 0, below(3) == 0, below(3) == 0, 1 + below(99)});
    const int units = 2 + below(10);
    for (int u = 0; u < units; ++u) {
        RandomCity::UnitPlan plan{QStringLiteral("U%1").arg(u, 3, 10, QLatin1Char('0')), below(8), {}};
        const int holes = below(4); // 0: complete, otherwise one answer in about 4 + holes is missing
        for (const oracle::Question &question : city.questions)
            for (int place = 0; place < (question.perService ? plan.services : 1); ++place) {
                int value = question.graded ? 5 * below(3) : 10 * below(2);
                if (question.mayNotApply && below(5) == 0)
                    value = -2;
                if (holes > 0 && below(4 + holes) == 0)
                    value = -1;
                plan.answers[question.code].append(value);
            }
        if (below(9) == 0)
            for (QVector<int> &values : plan.answers)
                values.fill(-1);
        city.units.append(plan);
    }
    return city;
}

QByteArray instrumentOf(const RandomCity &city)
{
    QJsonArray variables;
    for (const oracle::Question &question : city.questions) {
        QJsonObject indicator{{QStringLiteral("id"), question.code},
                              {QStringLiteral("name_id"), question.code},
                              {QStringLiteral("weight"), question.weightTenths / 10.0},
                              {QStringLiteral("scope"), question.perService ? "service" : "unit"},
                              {QStringLiteral("kind"), question.graded ? "graded" : "present_absent"},
                              {QStringLiteral("not_applicable_allowed"), question.mayNotApply}};
        if (question.graded)
            indicator.insert(QStringLiteral("levels"), QJsonArray{QJsonObject{{QStringLiteral("score"), 0}},
                                                                  QJsonObject{{QStringLiteral("score"), 0.5}},
                                                                  QJsonObject{{QStringLiteral("score"), 1}}});
        variables.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("V") + question.code},
                                     {QStringLiteral("name_id"), question.code},
                                     {QStringLiteral("indicators"), QJsonArray{indicator}}});
    }
    const auto zone = [](const char *id, double min) {
        return QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)}, {QStringLiteral("min"), min}};
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), "acak"},
                                     {QStringLiteral("version"), "1"},
                                     {QStringLiteral("title_id"), "Acak"},
                                     {QStringLiteral("max_score"), 100},
                                     {QStringLiteral("variables"), variables},
                                     {QStringLiteral("zones"),
                                      QJsonArray{zone("hijau", 81), zone("kuning", 51), zone("merah", 0)}}})
        .toJson();
}

/// A stable id for a unit (part 0) or one of its services.
QString newIdFor(const QString &code, int part)
{
    return QStringLiteral("00000000-0000-7000-8000-%1%2")
        .arg(code.mid(1).toInt(), 6, 10, QLatin1Char('0'))
        .arg(part, 6, 10, QLatin1Char('0'));
}

QString stored(int tenths)
{
    if (tenths == -2)
        return notApplicable();
    return tenths == 5 ? QStringLiteral("0.5") : QString::number(tenths / 10);
}

QString zoneOf(qint64 hundredths)
{
    return hundredths >= 8100   ? QStringLiteral("hijau")
           : hundredths >= 5100 ? QStringLiteral("kuning")
                                : QStringLiteral("merah");
}

void storeCity(Workspace &workspace, const RandomCity &city)
{
    PeriodService periods(workspace);
    QVERIFY(periods.importInstrument(instrumentOf(city)).result());
    QVERIFY(periods.add(2031, QStringLiteral("acak"), QStringLiteral("1"), {}).result());
    const Result<Saved> saved =
        workspace
            .save({},
                  [&](RecordWriter &writer) -> Result<void> {
                      EMONEV_ASSIGN(const Period period, findPeriod(writer.connection(), 2031));
                      for (const RandomCity::UnitPlan &plan : city.units) {
                          const Unit unit{newIdFor(plan.code, 0), plan.code, plan.code, {}, QStringLiteral("opd")};
                          registry::put(writer, unit);
                          for (int s = 0; s < plan.services; ++s)
                              registry::put(writer, Service{newIdFor(plan.code, s + 1),
                                                            plan.code + QStringLiteral("-%1").arg(s),
                                                            unit.id,
                                                            QStringLiteral("Layanan"),
                                                            {}});
                          const Assessment assessment = assessments::need(writer, period.id, unit.id, firstRound());
                          for (const oracle::Question &question : city.questions)
                              for (int place = 0; place < plan.answers.value(question.code).size(); ++place)
                                  if (const int value = plan.answers[question.code][place]; value != -1)
                                      assessments::put(
                                          writer,
                                          Answer{assessment.id,
                                                 question.perService ? newIdFor(plan.code, place + 1) : QString(),
                                                 question.code,
                                                 stored(value),
                                                 {}},
                                          unit.id);
                      }
                      return {};
                  })
            .result();
    QVERIFY(saved);
}

} // namespace

/// Scores, zones, ranks and completeness equal an independent reckoning.
class TestScoringService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheOracle_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("random city %u", seed) << seed;
    }
    void equalsTheOracle()
    {
        QFETCH(unsigned, seed);
        const RandomCity plan = makeCity(seed);
        TestWorkspace test;
        storeCity(test.workspace(), plan);
        const auto city = ScoringService(test.workspace()).city(2031);
        QVERIFY(city);
        QCOMPARE(city->units.size(), plan.units.size());

        QMap<QString, oracle::Verdict> verdicts;
        oracle::Fraction sum;
        int complete = 0;
        for (const RandomCity::UnitPlan &unit : plan.units) {
            verdicts[unit.code] = oracle::judge(plan.questions, unit.answers, unit.services);
            if (verdicts[unit.code].complete) {
                ++complete;
                sum = sum.plus(*verdicts[unit.code].score);
            }
        }
        QCOMPARE(city->complete, complete);
        QCOMPARE(city->hundredths.has_value(), complete > 0);
        if (complete > 0)
            QCOMPARE(*city->hundredths, sum.over({complete, 1}).hundredths());
        compareUnits(*city, verdicts);
    }

    void bordersAndHalves_data()
    {
        QTest::addColumn<int>("met");
        QTest::addColumn<int>("services");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("zone");
        // Six service-scope indicators of the nine variables weigh 40; everything unit-scope (60) is met.
        // Only V1.1 (weight 7) varies: score = 93 + 7 × met / services.
        QTest::newRow("all met") << 1 << 1 << "100.00"
                                 << "hijau";
        QTest::newRow("one of three: 95,3333") << 1 << 3 << "95.33"
                                               << "hijau";
        QTest::newRow("two of three: 97,6667") << 2 << 3 << "97.67"
                                               << "hijau";
        QTest::newRow("one of eight: 93,875 goes up") << 1 << 8 << "93.88"
                                                      << "hijau";
        QTest::newRow("three of eight: 95,625 goes up") << 3 << 8 << "95.63"
                                                        << "hijau";
    }
    void bordersAndHalves()
    {
        QFETCH(int, met);
        QFETCH(int, services);
        TestWorkspace test;
        const QString unit = test.addUnit(QStringLiteral("A"));
        test.addPeriod(2026);
        const auto instrument = PeriodService(test.workspace())
                                    .instrument(QStringLiteral("kepatuhan-9-variabel"), QStringLiteral("proposal-1"));
        QVERIFY(instrument);
        QStringList ids;
        for (int s = 0; s < services; ++s)
            ids.append(test.addService(unit, QStringLiteral("A-%1").arg(s)));
        for (const Variable &variable : instrument->variables)
            for (const Indicator &indicator : variable.indicators)
                for (int s = 0; s < (indicator.scope == Indicator::Scope::Service ? services : 1); ++s) {
                    const bool low = indicator.code == QLatin1String("V1.1") && s >= met;
                    test.answer(unit, 2026, indicator.scope == Indicator::Scope::Service ? ids[s] : QString(),
                                indicator.code, low ? QStringLiteral("0") : QStringLiteral("1"));
                }
        const auto city = ScoringService(test.workspace()).city(2026);
        QVERIFY(city);
        QVERIFY(city->units[0].score.complete);
        QTEST(hundredthsToText(*city->units[0].score.hundredths), "score");
        QTEST(city->units[0].score.zone, "zone");
    }

    void unansweredIsNeverZero()
    {
        TestWorkspace test;
        const QString unit = test.addUnit(QStringLiteral("A"));
        const QString service = test.addService(unit, QStringLiteral("A-1"));
        test.addPeriod(2026);
        auto city = ScoringService(test.workspace()).city(0);
        QVERIFY(city);
        QVERIFY(!city->units[0].score.hundredths);
        QVERIFY(city->units[0].score.zone.isEmpty());
        QVERIFY(!city->hundredths);
        test.answer(unit, 2026, service, QStringLiteral("V1.1"), QStringLiteral("1"));
        city = ScoringService(test.workspace()).city(2026);
        QCOMPARE(*city->units[0].score.hundredths, 10000);
        QVERIFY(city->units[0].score.provisional());
        QVERIFY(!city->units[0].rank);
        QCOMPARE(city->units[0].score.expected, 30);
    }

    void unitWithoutServicesIsIncomplete()
    {
        TestWorkspace test;
        const QString unit = test.addUnit(QStringLiteral("A"));
        test.answer(unit, 2026, {}, QStringLiteral("V2.1"), QStringLiteral("1"));
        const auto city = ScoringService(test.workspace()).city(2026);
        QVERIFY(city->units[0].score.noServices);
        QVERIFY(!city->units[0].score.complete);
    }

    /// What was handed in was complete; a service that comes after the year was closed is not missing in it.
    void aServiceThatCameLater_data()
    {
        QTest::addColumn<bool>("handedIn");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<bool>("complete");
        QTest::newRow("handed in and closed: it stays complete") << true << true << true;
        QTest::newRow("handed in, the year open: it is to be assessed") << true << false << false;
        QTest::newRow("closed as a draft: it may have been left out") << false << true << false;
    }
    void aServiceThatCameLater()
    {
        QFETCH(bool, handedIn);
        QFETCH(bool, locked);
        TestWorkspace city;
        const QString unit = city.addUnit("U");
        const QString service = city.addService(unit, "S1");
        AssessmentService sheets(city.workspace());
        const Checklist list = *sheets.checklist(unit, 2026, "first");
        for (const Variable &variable : list.instrument.variables)
            for (const Indicator &indicator : variable.indicators)
                city.answer(unit, 2026, indicator.scope == Indicator::Scope::Service ? service : QString(),
                            indicator.code, "1");
        if (handedIn)
            QVERIFY(sheets.submit(unit, 2026, "first", {}).result());
        if (locked)
            QVERIFY(PeriodService(city.workspace()).move(2026, "locked", {}, {}).result());
        const ScoringService scoring(city.workspace());
        const UnitScore before = scoring.city(2026)->find(unit)->score;
        QVERIFY(before.complete);
        city.addService(unit, "S2");
        const UnitScore after = scoring.city(2026)->find(unit)->score;
        QCOMPARE(after.hundredths, before.hundredths);
        QTEST(after.complete, "complete");
        QCOMPARE(after.expected == before.expected, after.complete);
        const UnitScore explained = scoring.explain(unit, 2026)->score;
        QCOMPARE(explained.complete, after.complete);
        QCOMPARE(explained.expected, after.expected);
    }
    void explanationAddsUp()
    {
        TestWorkspace test;
        const QString unit = test.addUnit(QStringLiteral("A"));
        const QString one = test.addService(unit, QStringLiteral("A-1"));
        const QString two = test.addService(unit, QStringLiteral("A-2"));
        test.answer(unit, 2026, one, QStringLiteral("V1.1"), QStringLiteral("1"));
        test.answer(unit, 2026, two, QStringLiteral("V1.1"), QStringLiteral("0"));
        test.answer(unit, 2026, {}, QStringLiteral("V2.1"), QStringLiteral("0.5"));
        test.answer(unit, 2026, {}, QStringLiteral("V5.1"), notApplicable());
        const auto why = ScoringService(test.workspace()).explain(unit, 2026);
        QVERIFY(why);
        // (7 × ½ + 6 × ½) / (7 + 6) × 100 = 50
        QCOMPARE(*why->score.hundredths, 5000);
        Rational sum;
        for (const ExplainedIndicator &line : why->indicators)
            if (line.contribution)
                sum += *line.contribution;
        QVERIFY(sum == *why->score.exact);
        // Raising V2.1 from ½ to 1 brings 6 × ½ / 13 × 100 = 23,08; V1.1 of A-2 brings 7 × ½ / 13 × 100 = 26,92.
        QCOMPARE(why->way.zone, QStringLiteral("kuning"));
        QCOMPARE(why->way.steps.size(), 1);
        QCOMPARE(why->way.steps[0].indicator, QStringLiteral("V1.1"));
        QCOMPARE(why->way.reachedHundredths, 7692);
    }

private:
    static void compareUnits(const CityScore &city, const QMap<QString, oracle::Verdict> &verdicts)
    {
        for (const ScoredUnit &unit : city.units) {
            const oracle::Verdict &verdict = verdicts[unit.unit.code];
            QCOMPARE(unit.score.complete, verdict.complete);
            QCOMPARE(unit.score.answered, verdict.answered);
            QCOMPARE(unit.score.hundredths.has_value(), verdict.score.has_value());
            if (!verdict.score)
                continue;
            QCOMPARE(*unit.score.hundredths, verdict.score->hundredths());
            QCOMPARE(unit.score.zone, zoneOf(verdict.score->hundredths()));
            if (!verdict.complete) {
                QVERIFY(!unit.rank);
                continue;
            }
            int better = 0;
            for (const oracle::Verdict &other : verdicts)
                better += other.complete && other.score->hundredths() > verdict.score->hundredths();
            QCOMPARE(*unit.rank, better + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestScoringService)
#include "tst_scoringservice.moc"
