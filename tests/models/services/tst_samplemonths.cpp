#include "reports/monthlycomparison.h"
#include "services/monthlyservice.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// The sample city's monthly totals stand beside its cases as a clerk's would.
class TestSampleMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_city = std::make_unique<TestWorkspace>(TestWorkspace::Content::Sample); }

    void mostLinesSayWhatTheCasesSay()
    {
        // Made apart from the comparison: where nothing was added by hand the two agree.
        const MonthlyComparison september = compareMonth(m_city->workspace(), QDate(2026, 9, 1)).value();
        int lines = 0;
        int more = 0;
        for (const MonthLine &line : september.lines) {
            if (!line.entered)
                continue;
            ++lines;
            if (!line.differs)
                continue;
            ++more;
            const qint64 added = *line.entered->received - *line.cases.received;
            QVERIFY2(added > 0 && added <= 3, qPrintable(line.unit.name + u' ' + line.channel));
            QCOMPARE(*line.entered->resolved - *line.cases.resolved, added);
            QCOMPARE(line.entered->inProgress, line.cases.inProgress);
            QCOMPARE(line.entered->refused, line.cases.refused);
        }
        QVERIFY(lines > 300);
        QVERIFY(more > 0 && more < lines / 8);
    }

    void theNewestMonthIsComingIn()
    {
        const auto overview = MonthlyService(m_city->workspace()).overview(QDate(2026, 10, 1)).value();
        int states[3] = {0, 0, 0};
        int missing = 0;
        for (const MonthOfUnit &unit : overview.units)
            if (unit.unit.kind == u"kelurahan") {
                ++states[int(unit.state)];
                missing += !unit.begun;
            }
        QVERIFY(states[int(MonthState::Submitted)] > 0 && states[int(MonthState::Approved)] > 0);
        QVERIFY(missing > 0 && missing < states[int(MonthState::Draft)]);
    }

private:
    std::unique_ptr<TestWorkspace> m_city;
};

QTEST_GUILESS_MAIN(TestSampleMonths)
#include "tst_samplemonths.moc"
