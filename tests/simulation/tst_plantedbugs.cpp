#include "simulation/simulation.h"
#include <QtTest>

namespace emonev::sim {

/// Plants the mistakes others have made, and sees that a check finds each.
class TestPlantedBugs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isCaught_data();
    void isCaught();
};

void TestPlantedBugs::isCaught_data()
{
    QTest::addColumn<int>("bug");
    const auto row = [](const char *name, Bug bug) { QTest::newRow(name) << int(bug); };
    row("cursor stored before rows", Bug::CursorBeforeRows);
    row("plain sequence", Bug::PlainSequence);
    row("no op ledger", Bug::NoLedger);
    row("last writer wins", Bug::LastWriterWins);
    row("scope leak", Bug::ScopeLeak);
    row("retry only on the next write", Bug::RetryOnWrite);
    row("purge on revoke", Bug::PurgeOnRevoke);
    row("base dropped", Bug::BaseDropped);
    row("clock order", Bug::ClockOrder);
    row("hole skip", Bug::HoleSkip);
    row("acknowledge before fsync", Bug::AckBeforeFsync);
    row("re-sync deletes first", Bug::ResyncDeletesFirst);
}

void TestPlantedBugs::isCaught()
{
    QFETCH(int, bug);
    SimPlan plan;
    plan.bug = Bug(bug);
    for (plan.seed = 1; plan.seed <= 300; ++plan.seed) {
        const SimOutcome outcome = Simulation(plan).run();
        if (outcome.isFine())
            continue;
        SimPlan sound = plan;
        sound.bug = Bug::None;
        if (!Simulation(sound).run().isFine())
            continue; // found something, but not what was planted
        qInfo("%s at seed %d: %s", qPrintable(outcome.invariant), int(plan.seed), qPrintable(outcome.what));
        return;
    }
    QFAIL("no check has found it in 300 seeds");
}

} // namespace emonev::sim

QTEST_GUILESS_MAIN(emonev::sim::TestPlantedBugs)
#include "tst_plantedbugs.moc"
