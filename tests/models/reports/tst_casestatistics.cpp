#include "reports/casestatistics.h"
#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include <QRandomGenerator>
#include <QtTest>

using namespace emonev;

namespace {

QDateTime at(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

/// What the test itself knows of a case: never asked of the program.
struct Told
{
    qint64 received = 0;
    qint64 coordinated = 0; ///< 0: not yet
    qint64 done = 0;
    bool refused = false;
};

struct Reckoned
{
    int n = 0;
    int finished = 0;
    double mean = 0;
    double median = 0;
    qint64 p90 = 0;
    int breaches = 0;
};

/// By sorting and counting, from what was told.
Reckoned reckon(const std::vector<Told> &cases, bool coordinate, qint64 now)
{
    Reckoned result;
    std::vector<qint64> times;
    const qint64 allowance = coordinate ? 6 * 3600 : 7 * 86400;
    for (const Told &told : cases) {
        ++result.n;
        const qint64 end = coordinate ? told.coordinated : told.done;
        if (!coordinate && told.refused)
            continue;
        if (end != 0)
            times.push_back(end - told.received);
        if ((end != 0 ? end : now) > told.received + allowance)
            ++result.breaches;
    }
    result.finished = int(times.size());
    if (times.empty())
        return result;
    std::sort(times.begin(), times.end());
    double sum = 0;
    for (const qint64 time : times)
        sum += double(time);
    result.mean = sum / double(times.size());
    const size_t half = times.size() / 2;
    result.median = times.size() % 2 ? double(times[half]) : double(times[half - 1] + times[half]) / 2.0;
    size_t rank = 1;
    while (double(rank) / double(times.size()) < 0.9)
        ++rank;
    result.p90 = times[rank - 1];
    return result;
}

} // namespace

/// How units handle complaints, against a reckoning of the test's own.
class TestCaseStatistics : public QObject
{
    Q_OBJECT

private:
    static QString receive(TestWorkspace &test, const QString &unit, const QDateTime &received)
    {
        ComplaintDraft draft;
        draft.channel = "loket";
        draft.unitId = unit;
        draft.subject = "Perihal";
        draft.received = received;
        const auto made = ComplaintIntake(test.workspace()).add(draft).result();
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        return made->id;
    }
    static void step(TestWorkspace &test, const QString &id, CaseEventType type, const QDateTime &moment,
                     const QString &to = {})
    {
        CaseStep step;
        step.type = type;
        step.at = moment;
        step.toUnit = to;
        step.reason = "alasan";
        const auto added = CaseService(test.workspace()).add(id, step).result();
        if (!added)
            qFatal("%s", qPrintable(added.error().code));
    }
    static void compare(const ClockStatistics &clock, const Reckoned &expected)
    {
        QCOMPARE(clock.finished, expected.finished);
        QCOMPARE(clock.mean, expected.mean);
        QCOMPARE(clock.median, expected.median);
        QCOMPARE(clock.p90, expected.p90);
        QCOMPARE(clock.breaches, expected.breaches);
    }

private Q_SLOTS:
    void summaries_data()
    {
        QTest::addColumn<QVector<qint64>>("times");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("median");
        QTest::addColumn<qint64>("p90");
        QTest::newRow("none") << QVector<qint64>{} << 0.0 << 0.0 << qint64(0);
        QTest::newRow("one") << QVector<qint64>{7} << 7.0 << 7.0 << qint64(7);
        QTest::newRow("two: the middle lies between") << QVector<qint64>{10, 5} << 7.5 << 7.5 << qint64(10);
        QTest::newRow("ten: the ninth") << QVector<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 5.5 << 5.5 << qint64(9);
        QTest::newRow("eleven: the tenth")
            << QVector<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 6.0 << 6.0 << qint64(10);
    }
    void summaries()
    {
        QFETCH(const QVector<qint64>, times);
        QFETCH(const double, mean);
        QFETCH(const double, median);
        QFETCH(const qint64, p90);
        const ClockStatistics clock = summarised(times);
        QCOMPARE(clock.mean, mean);
        QCOMPARE(clock.median, median);
        QCOMPARE(clock.p90, p90);
    }

    void randomCases()
    {
        TestWorkspace test;
        const QDateTime now = at("2026-11-22T00:00:00Z");
        test.clock().set(now);
        QRandomGenerator random(20261122);
        QStringList units;
        for (const char *code : {"A", "B", "C", "D"})
            units.append(test.addUnit(QString::fromLatin1(code)));
        std::map<QString, std::vector<Told>> told;
        for (int i = 0; i < 120; ++i) {
            const QString unit = units[random.bounded(3)];
            Told one;
            one.received = now.toSecsSinceEpoch() - 3600 - random.bounded(30 * 86400);
            const QString id = receive(test, unit, QDateTime::fromSecsSinceEpoch(one.received, Qt::UTC));
            const auto later = [&](int most) {
                return std::min(now.toSecsSinceEpoch(), one.received + 1 + random.bounded(most));
            };
            QString holder = unit;
            if (random.bounded(3) > 0) {
                one.coordinated = later(10 * 3600);
                step(test, id, CaseEventType::Coordinated, QDateTime::fromSecsSinceEpoch(one.coordinated, Qt::UTC));
                if (random.bounded(4) == 0) {
                    holder = units[(units.indexOf(unit) + 1) % 3];
                    step(test, id, CaseEventType::Forwarded, QDateTime::fromSecsSinceEpoch(one.coordinated, Qt::UTC),
                         holder);
                }
            }
            if (random.bounded(3) > 0) {
                one.done = std::max(one.coordinated, later(12 * 86400));
                one.refused = random.bounded(5) == 0;
                step(test, id, one.refused ? CaseEventType::Refused : CaseEventType::Resolved,
                     QDateTime::fromSecsSinceEpoch(one.done, Qt::UTC));
                if (one.coordinated == 0)
                    one.coordinated = one.done;
            }
            told[holder].push_back(one);
        }
        const auto statistics = caseStatistics(test.workspace());
        QVERIFY(statistics);
        QCOMPARE(statistics->units.size(), qsizetype(told.size()));
        for (const UnitCaseStatistics &unit : statistics->units) {
            const auto &own = told.at(unit.unit.id);
            QCOMPARE(unit.n, int(own.size()));
            compare(unit.coordinate, reckon(own, true, now.toSecsSinceEpoch()));
            compare(unit.resolve, reckon(own, false, now.toSecsSinceEpoch()));
        }
    }

    void oneQuickCaseLeadsNoRanking()
    {
        TestWorkspace test;
        const QDateTime now = at("2026-11-22T00:00:00Z");
        test.clock().set(now);
        const QString quick = test.addUnit("A");
        const QString busy = test.addUnit("B");
        step(test, receive(test, quick, now.addDays(-2)), CaseEventType::Resolved, now.addDays(-2).addSecs(60));
        for (int i = 0; i < 10; ++i)
            step(test, receive(test, busy, now.addDays(-9)), CaseEventType::Resolved, now.addDays(-5));
        const auto statistics = caseStatistics(test.workspace());
        QVERIFY(statistics);
        QVERIFY(!statistics->units[0].rank);
        QCOMPARE(statistics->units[1].rank, 1);
    }

    void mergedAndPausedOnes()
    {
        TestWorkspace test;
        const QDateTime now = at("2026-11-22T00:00:00Z");
        test.clock().set(now);
        const QString unit = test.addUnit("A");
        const QString main = receive(test, unit, now.addDays(-20));
        const QString repeat = receive(test, unit, now.addDays(-19));
        QVERIFY(CaseService(test.workspace()).merge(repeat, main, now.addDays(-18)).result());
        // Paused after two days: not late however long it stands.
        step(test, main, CaseEventType::Coordinated, now.addDays(-20).addSecs(60));
        step(test, main, CaseEventType::Paused, now.addDays(-18));
        auto statistics = caseStatistics(test.workspace());
        QVERIFY(statistics);
        QCOMPARE(statistics->units[0].n, 1);
        QCOMPARE(statistics->units[0].resolve.breaches, 0);
        // The city's day, not the world's: 22 Nov 00.00 UTC less 20 days is 2 Nov 07.00 in Jakarta.
        QCOMPARE(caseStatistics(test.workspace(), QDate(2026, 11, 2), QDate(2026, 11, 2))->units.size(), 1);
        QCOMPARE(caseStatistics(test.workspace(), QDate(2026, 11, 3), {})->units.size(), 0);
        step(test, main, CaseEventType::Resumed, now.addDays(-12));
        statistics = caseStatistics(test.workspace()); // 2 + 12 days counted
        QCOMPARE(statistics->units[0].resolve.breaches, 1);
    }
};

QTEST_GUILESS_MAIN(TestCaseStatistics)
#include "tst_casestatistics.moc"
