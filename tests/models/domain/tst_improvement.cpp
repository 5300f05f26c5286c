#include "domain/assessment.h"
#include "domain/improvement.h"
#include <QRandomGenerator>
#include <QtTest>

using namespace emonev;

namespace {

/// A small case in whole numbers: weights and level scores in tenths, answers as places in the list of levels.
struct Case
{
    struct Question
    {
        int weight = 1;
        QVector<int> levels;  ///< tenths, ascending
        QVector<int> answers; ///< one a place; -1 unanswered, -2 not applicable
    };
    QVector<Question> questions;
    QVector<int> zones; ///< lowest scores in hundredths, from the highest
};

QString decimal(int tenths) { return rationalToText(rational(tenths, 10)); }

Instrument instrumentOf(const Case &made)
{
    Instrument instrument;
    instrument.maxScore = 100;
    instrument.valueMax = 1;
    Variable variable;
    variable.code = QStringLiteral("V");
    for (int i = 0; i < made.questions.size(); ++i) {
        Indicator indicator;
        indicator.code = QStringLiteral("Q%1").arg(i);
        indicator.weight = rational(made.questions[i].weight);
        indicator.scope = Indicator::Scope::Service;
        indicator.notApplicableAllowed = true;
        for (const int level : made.questions[i].levels)
            indicator.levels.append({rational(level, 10), decimal(level), {}, {}});
        variable.indicators.append(indicator);
        variable.weight += indicator.weight;
    }
    instrument.variables.append(variable);
    for (int i = 0; i < made.zones.size(); ++i)
        instrument.zones.append({QStringLiteral("z%1").arg(i), {}, {}, made.zones[i], {}});
    return instrument;
}

QVector<AnsweredLine> linesOf(const Case &made)
{
    QVector<AnsweredLine> lines;
    for (int i = 0; i < made.questions.size(); ++i)
        for (int place = 0; place < made.questions[i].answers.size(); ++place) {
            const int answer = made.questions[i].answers[place];
            if (answer != -1)
                lines.append({QStringLiteral("Q%1").arg(i), QStringLiteral("S%1").arg(place),
                              answer == -2 ? notApplicable() : decimal(made.questions[i].levels[answer])});
        }
    return lines;
}

/// The score in hundredths, half up, by whole numbers over the product of all denominators; -1 without any answer.
qint64 reckon(const Case &made)
{
    qint64 common = 1;
    qint64 weights = 0;
    for (const auto &question : made.questions) {
        const auto counted =
            std::count_if(question.answers.begin(), question.answers.end(), [](int a) { return a >= 0; });
        common *= counted > 0 ? counted : 1;
        weights += counted > 0 ? question.weight : 0;
    }
    if (weights == 0)
        return -1;
    qint64 sum = 0; // tenths × common
    for (const auto &question : made.questions) {
        const auto counted =
            std::count_if(question.answers.begin(), question.answers.end(), [](int a) { return a >= 0; });
        for (const int answer : question.answers)
            sum += answer >= 0 ? question.weight * question.levels[answer] * (common / counted) : 0;
    }
    const qint64 top = 10000 * sum; // hundredths of 100 × Σ w·v / Σ w
    const qint64 bottom = 10 * common * weights;
    return (2 * top + bottom) / (2 * bottom);
}

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

Case randomCase(QRandomGenerator &dice)
{
    static const QVector<QVector<int>> ladders{{0, 10}, {0, 5, 10}, {0, 3, 7, 10}};
    Case made;
    const int questions = 1 + dice.bounded(4);
    for (int i = 0; i < questions; ++i) {
        Case::Question question{1 + dice.bounded(9), ladders[dice.bounded(3)], {}};
        const int places = 1 + dice.bounded(3);
        for (int place = 0; place < places; ++place)
            question.answers.append(dice.bounded(int(question.levels.size()) + 2) - 2);
        made.questions.append(question);
    }
    const int high = 5000 + dice.bounded(5001);
    made.zones = {high, 1 + dice.bounded(high - 1), 0};
    return made;
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
