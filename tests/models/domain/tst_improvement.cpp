#include "scorecase.h"
#include <QtTest>

using namespace emonev;

namespace {

using Case = ScoreCase;

/// The least number of lines to raise to the highest level to reach `needed`, over all subsets; -1 if none does.
int leastByTrying(const Case &made, qint64 needed)
{
    QVector<std::pair<int, int>> places;
    for (int i = 0; i < made.questions.size(); ++i)
        for (int place = 0; place < made.questions[i].answers.size(); ++place)
            if (made.questions[i].answers[place] >= 0 &&
                made.questions[i].answers[place] < made.questions[i].levels.size() - 1)
                places.append({i, place});
    int least = -1;
    for (unsigned subset = 0; subset < (1u << places.size()); ++subset) {
        const int size = int(qPopulationCount(subset));
        if (least >= 0 && size >= least)
            continue;
        Case raised = made;
        for (int i = 0; i < places.size(); ++i)
            if (subset >> i & 1u) {
                auto &question = raised.questions[places[i].first];
                question.answers[places[i].second] = int(question.levels.size()) - 1;
            }
        if (reckon(raised) >= needed)
            least = size;
    }
    return least;
}

} // namespace

/// The shortest way to the next zone against trying every subset.
class TestImprovement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortestWayEqualsTryingAll()
    {
        QRandomGenerator dice(20261122);
        int found = 0;
        for (int round = 0; round < 1500; ++round) {
            const Case made = randomCase(dice);
            const qint64 hundredths = reckon(made);
            if (hundredths < 0)
                continue;
            const Instrument instrument = instrumentOf(made);
            const InstrumentIndex index(instrument);
            UnitTally tally(index);
            for (const AnsweredLine &line : linesOf(made))
                QVERIFY(tally.add(index.position(line.indicator.toUtf8()), line.value.toUtf8()));
            const UnitScore score = scoreUnit(index, tally, 3);
            QCOMPARE(*score.hundredths, hundredths);
            const ShortestWay way = shortestWay(instrument, score, linesOf(made));
            qint64 next = -1;
            for (const int zone : made.zones)
                next = zone > hundredths ? zone : next;
            QCOMPARE(way.zone.isEmpty(), next < 0);
            if (next < 0)
                continue;
            QCOMPARE(way.neededHundredths, next);
            const int least = leastByTrying(made, next);
            QCOMPARE(way.reachable, least >= 0);
            if (least >= 0) {
                QCOMPARE(int(way.steps.size()), least);
                ++found;
            }
        }
        QVERIFY(found > 300);
    }

    void stepsLeadToTheScoreThatIsPromised()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 500; ++round) {
            Case made = randomCase(dice);
            if (reckon(made) < 0)
                continue;
            const Instrument instrument = instrumentOf(made);
            const InstrumentIndex index(instrument);
            UnitTally tally(index);
            for (const AnsweredLine &line : linesOf(made))
                QVERIFY(tally.add(index.position(line.indicator.toUtf8()), line.value.toUtf8()));
            const ShortestWay way = shortestWay(instrument, scoreUnit(index, tally, 3), linesOf(made));
            if (way.zone.isEmpty())
                continue;
            for (const Improvement &step : way.steps) {
                auto &question = made.questions[step.indicator.mid(1).toInt()];
                int &answer = question.answers[step.serviceId.mid(1).toInt()];
                QCOMPARE(decimal(question.levels[answer]), step.fromValue);
                answer = int(question.levels.size()) - 1;
                QCOMPARE(decimal(question.levels[answer]), step.toValue);
            }
            QCOMPARE(reckon(made), way.reachedHundredths);
        }
    }

    void nothingAboveTheHighestZoneOrWithoutAScore()
    {
        Case made;
        made.questions = {{1, {0, 10}, {1}}};
        made.zones = {8100, 5100, 0};
        const Instrument instrument = instrumentOf(made);
        UnitScore score;
        QVERIFY(shortestWay(instrument, score, {}).zone.isEmpty());
        score.exact = Rational(100);
        score.hundredths = 10000;
        QVERIFY(shortestWay(instrument, score, linesOf(made)).zone.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImprovement)
#include "tst_improvement.moc"
