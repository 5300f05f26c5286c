#include "domain/casereplay.h"
#include "domain/trackingnumber.h"
#include "services/casereference.h"
#include "services/samplecases.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"
#include "support/testworkspace.h"
#include <QSet>
#include <QtTest>

using namespace emonev;

/// The sample city's complaints are such as the program itself would have let people enter.
class TestSampleCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersAreGoodAndUnique();
    void everyStepIsAllowed();
    void nothingLiesInTheFuture();
    void someAreOpenAndSomeAreLate();
    void sameSeedSameCases();

private:
    QVector<SampleCase> make(quint64 seed) const { return SampleCaseMaker(seed, m_units, m_end, m_zone).make(); }

    QVector<Unit> m_units;
    const QTimeZone m_zone{"Asia/Pontianak"};
    const QDateTime m_end = QDateTime::fromString(QStringLiteral("2026-11-22T02:00:00Z"), Qt::ISODate);
    QVector<SampleCase> m_cases;
    CaseRules m_rules;
    QVector<Channel> m_channels;
};

void TestSampleCases::initTestCase()
{
    for (const char *kind : {"opd", "kelurahan", "kelurahan", "sekolah"}) {
        Unit unit;
        unit.id = unit.code = QString::number(m_units.size());
        unit.kind = QString::fromLatin1(kind);
        unit.shortName = m_units.isEmpty() ? QStringLiteral("DLH") : QString();
        unit.lat = 0.0;
        unit.lon = 109.3;
        m_units.append(unit);
    }
    TestWorkspace city;
    m_rules = *city.workspace().read([](Connection &connection) { return loadCaseRules(connection); });
    m_channels = *city.workspace().read(
        [](Connection &connection) -> Result<QVector<Channel>> { return casereference::channels(connection); });
    m_cases = make(1);
}

void TestSampleCases::numbersAreGoodAndUnique()
{
    QSet<QString> numbers;
    for (const SampleCase &made : m_cases) {
        QVERIFY2(trackingnumber::isValid(made.header.number), qPrintable(made.header.number));
        numbers.insert(made.header.number);
        const Channel *channel = casereference::find(m_channels, made.header.channel);
        QVERIFY2(channel && channel->isOpen(m_end.date()), qPrintable(made.header.channel));
        QVERIFY(!made.header.subject.isEmpty() && !made.header.subject.contains(u'{'));
        QVERIFY(made.header.unitId != u"3");
    }
    QVERIFY(m_cases.size() >= 640);
    QCOMPARE(numbers.size(), m_cases.size());
}

void TestSampleCases::everyStepIsAllowed()
{
    for (const SampleCase &made : m_cases) {
        CaseReplay replay(m_rules.profile, m_rules.calendar, cases::recordOf(made.header, {}));
        for (const CaseEvent &event : made.events) {
            QVERIFY(event.at >= replay.state().lastAt);
            const Result<void> allowed = replay.check(event);
            QVERIFY2(allowed, allowed ? "" : qPrintable(made.header.number + u' ' + allowed.error().code));
            QVERIFY(replay.play(event));
        }
    }
}

void TestSampleCases::nothingLiesInTheFuture()
{
    for (const SampleCase &made : m_cases) {
        QVERIFY(made.header.received < m_end.toSecsSinceEpoch());
        QVERIFY(made.events.isEmpty() || made.events.last().at <= m_end.toSecsSinceEpoch());
    }
}

void TestSampleCases::someAreOpenAndSomeAreLate()
{
    int open = 0;
    int late = 0;
    int merged = 0;
    for (const SampleCase &made : m_cases) {
        const CaseReplay replay(m_rules.profile, m_rules.calendar, cases::recordOf(made.header, made.events));
        open += replay.state().isClosed() || replay.state().isMerged() ? 0 : 1;
        merged += replay.state().isMerged() ? 1 : 0;
        late += replay.read(CaseClock::Resolve, m_end.toSecsSinceEpoch()).late ? 1 : 0;
    }
    QVERIFY2(open > 15 && open < 90, qPrintable(QString::number(open)));
    QVERIFY2(late > 10 && late < 160, qPrintable(QString::number(late)));
    QVERIFY2(merged > 3, qPrintable(QString::number(merged)));
}

void TestSampleCases::sameSeedSameCases()
{
    const QVector<SampleCase> again = make(1);
    QCOMPARE(again.size(), m_cases.size());
    for (int i = 0; i < again.size(); ++i) {
        QCOMPARE(again[i].header.number, m_cases[i].header.number);
        QCOMPARE(again[i].events.size(), m_cases[i].events.size());
    }
    QVERIFY(make(2).first().header.number != m_cases.first().header.number);
}

QTEST_GUILESS_MAIN(TestSampleCases)
#include "tst_samplecases.moc"
