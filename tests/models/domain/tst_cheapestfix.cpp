#include "domain/cheapestfix.h"
#include "scorecase.h"
#include <QtTest>

using namespace emonev;

namespace {

UnitScore scoreOf(const ScoreCase &made, const Instrument &instrument)
{
    const InstrumentIndex index(instrument);
    UnitTally tally(index);
    for (const AnsweredLine &line : linesOf(made))
        if (!tally.add(index.position(line.indicator.toUtf8()), line.value.toUtf8()))
            qFatal("%s", qPrintable(line.value));
    return scoreUnit(index, tally, 3);
}

/// Every way to raise every line, tried one after the other.
class Trial
{
public:
    Trial(const ScoreCase &made, const QVector<int> &costs, qint64 needed)
        : m_case(made), m_costs(costs), m_needed(needed)
    {
        raise(0, 0, 0);
    }
    qint64 cost = -1;    ///< the least; -1: none is enough
    qint64 reached = -1; ///< the highest score for that cost

private:
    void raise(int question, int place, qint64 spent)
    {
        if (question == m_case.questions.size())
            return judge(spent);
        auto &answers = m_case.questions[question].answers;
        if (place == answers.size())
            return raise(question + 1, 0, spent);
        const int before = answers[place];
        raise(question, place + 1, spent);
        if (before < 0)
            return;
        for (int level = before + 1; level < m_case.questions[question].levels.size(); ++level) {
            answers[place] = level;
            raise(question, place + 1, spent + (level - before) * m_costs[question]);
        }
        answers[place] = before;
    }
    void judge(qint64 spent)
    {
        const qint64 score = reckon(m_case);
        if (score < m_needed || (cost >= 0 && spent > cost))
            return;
        reached = cost == spent ? std::max(reached, score) : score;
        cost = spent;
    }

    ScoreCase m_case;
    QVector<int> m_costs;
    qint64 m_needed;
};

} // namespace

/// The cheapest set of fixes against trying every one.
class TestCheapestFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTryingAll()
    {
        QRandomGenerator dice(20261123);
        int compared = 0;
        while (compared < 1000) {
            const ScoreCase made = randomCase(dice);
            const qint64 hundredths = reckon(made);
            if (hundredths < 0)
                continue;
            QVector<int> costs;
            QHash<QString, int> byCode;
            for (int i = 0; i < made.questions.size(); ++i) {
                costs.append(dice.bounded(5));
                byCode.insert(QStringLiteral("Q%1").arg(i), costs.last());
            }
            const Instrument instrument = instrumentOf(made);
            const CheapestFix fix = cheapestFix(instrument, scoreOf(made, instrument), linesOf(made), byCode);
            qint64 next = -1;
            for (const int zone : made.zones)
                next = zone > hundredths ? zone : next;
            QCOMPARE(fix.zone.isEmpty(), next < 0);
            if (next < 0)
                continue;
            const Trial trial(made, costs, next);
            QCOMPARE(fix.reachable, trial.cost >= 0);
            ++compared;
            if (!fix.reachable)
                continue;
            QCOMPARE(fix.cost, trial.cost);
            QCOMPARE(fix.reachedHundredths, trial.reached);
            QCOMPARE(afterSteps(made, fix), fix.reachedHundredths);
        }
    }

    /// Two questions of weight 1 and one of weight 2: 50 points are missing to 50. The heavy line alone brings them;
    /// the two light ones together, too.
    void costsDecide_data()
    {
        QTest::addColumn<int>("heavy");
        QTest::addColumn<int>("light");
        QTest::addColumn<QStringList>("raised");
        QTest::addColumn<qint64>("cost");
        QTest::newRow("all cost the same: one is cheaper than two") << 1 << 1 << QStringList{"Q2"} << qint64(1);
        QTest::newRow("the heavy one is dear") << 5 << 2 << QStringList{"Q0", "Q1"} << qint64(4);
        QTest::newRow("the heavy one costs nothing") << 0 << 1 << QStringList{"Q2"} << qint64(0);
    }
    void costsDecide()
    {
        QFETCH(int, heavy);
        QFETCH(int, light);
        const ScoreCase made{{{1, {0, 10}, {0}}, {1, {0, 10}, {0}}, {2, {0, 10}, {0}}}, {5000, 0}};
        const Instrument instrument = instrumentOf(made);
        const CheapestFix fix = cheapestFix(instrument, scoreOf(made, instrument), linesOf(made),
                                            {{"Q0", light}, {"Q1", light}, {"Q2", heavy}});
        QStringList raised;
        for (const Improvement &step : fix.steps)
            raised.append(step.indicator);
        QTEST(raised, "raised");
        QTEST(fix.cost, "cost");
    }

    /// From 0 to a zone that begins at 50,00: a level of 0.5 is enough and costs one stair instead of two.
    void aMiddleLevelIsEnough()
    {
        const ScoreCase made{{{1, {0, 5, 10}, {0}}}, {5000, 0}};
        const Instrument instrument = instrumentOf(made);
        const CheapestFix fix = cheapestFix(instrument, scoreOf(made, instrument), linesOf(made));
        QCOMPARE(fix.cost, 1);
        QCOMPARE(fix.steps.size(), 1);
        QCOMPARE(fix.steps[0].toValue, QString("0.5"));
    }

private:
    static qint64 afterSteps(ScoreCase made, const CheapestFix &fix)
    {
        for (const Improvement &step : fix.steps) {
            auto &question = made.questions[step.indicator.mid(1).toInt()];
            int &answer = question.answers[step.serviceId.mid(1).toInt()];
            while (decimal(question.levels[answer]) != step.toValue)
                ++answer;
        }
        return reckon(made);
    }
};

QTEST_GUILESS_MAIN(TestCheapestFix)
#include "tst_cheapestfix.moc"
