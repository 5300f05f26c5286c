#include "simulation/simulation.h"
#include <QProcess>
#include <QtTest>

namespace emonev::sim {

/// Runs the simulation for many seeds; a seed that fails prints itself and its log.
class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void corpus();
    void repeats();
    void seeds_data();
    void seeds();
};

namespace {

QString verdictOf(const SimPlan &plan)
{
    const SimOutcome outcome = Simulation(plan).run();
    if (outcome.isFine())
        return {};
    return QStringLiteral("seed %1, %2: %3\n%4")
        .arg(plan.seed)
        .arg(outcome.invariant, outcome.what, outcome.log.mid(qMax(0, outcome.log.size() - 4000)).join(u'\n'));
}

int number(const char *name, int otherwise)
{
    const QByteArray text = qgetenv(name);
    return text.isEmpty() ? otherwise : text.toInt();
}

} // namespace

void TestSimulation::corpus()
{
    QFile file(QStringLiteral(EMONEV_SOURCE_DIR "/tests/simulation/corpus.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray seed = line.left(line.indexOf('#')).trimmed();
        if (seed.isEmpty())
            continue;
        SimPlan plan;
        plan.seed = seed.toULongLong();
        const QString verdict = verdictOf(plan);
        QVERIFY2(verdict.isEmpty(), qPrintable(verdict));
    }
}

/// One seed gives one log, to the byte; and with right clocks the same one (I12).
void TestSimulation::repeats()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        SimPlan plan;
        plan.seed = seed;
        const QStringList first = Simulation(plan).run().log;
        QCOMPARE(Simulation(plan).run().log, first);
        plan.wrongClocks = false;
        QCOMPARE(Simulation(plan).run().log, first);
    }
}

/// 300 seeds; EMONEV_SIM_SEEDS and EMONEV_SIM_FIRST ask for others.
void TestSimulation::seeds_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    constexpr int together = 50;
    const int first = number("EMONEV_SIM_FIRST", 1);
    const int end = first + number("EMONEV_SIM_SEEDS", 300);
    for (int seed = first; seed < end; seed += together)
        QTest::addRow("from %d", seed) << seed << qMin(together, end - seed);
}

void TestSimulation::seeds()
{
    QFETCH(int, first);
    QFETCH(int, count);
    QStringList failed;
    for (int seed = first; seed < first + count; ++seed) {
        SimPlan plan;
        plan.seed = quint64(seed);
        const QString verdict = verdictOf(plan);
        if (verdict.isEmpty())
            continue;
        failed.append(QString::number(seed));
        fprintf(stderr, "%s\n", qPrintable(verdict));
        if (failed.size() >= 5)
            break;
    }
    QVERIFY2(failed.isEmpty(), qPrintable("failing seeds: " + failed.join(u' ')));
}

} // namespace emonev::sim

QTEST_GUILESS_MAIN(emonev::sim::TestSimulation)
#include "tst_simulation.moc"
