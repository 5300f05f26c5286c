#include "services/agreementservice.h"
#include "services/assessmentservice.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// What two assessors of the same lines came to, from the store.
class TestAgreementService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_units.clear();
        m_city = std::make_unique<TestWorkspace>();
    }
    void cleanup() { m_city.reset(); }

    /// The textbook table 20/5/10/15 as answers of fifty units to one indicator: kappa 0.4, agreement 0.7.
    void asInTheTextbook()
    {
        int unit = 0;
        for (const auto &[first, second, count] :
             {std::tuple("1", "1", 20), {"1", "0", 5}, {"0", "1", 10}, {"0", "0", 15}})
            for (int i = 0; i < count; ++i)
                both(QStringLiteral("U%1").arg(++unit), "V4.1", first, second);
        const AgreementReport report = *AgreementService(m_city->workspace()).report(2026);
        QCOMPARE(report.all.n, 50);
        QCOMPARE(*report.all.equal, 0.7);
        QVERIFY(std::abs(*report.all.kappa.value - 0.4) < 1e-9);
        QCOMPARE(report.indicators.size(), 1);
        QVERIFY(report.indicators[0].enough);
        QVERIFY(report.indicators[0].unclear); // alpha is about 0.4, far under 0.667
        QCOMPARE(report.assessors.size(), 1);  // one account wrote both here, so its differences cancel out
        QCOMPARE(report.assessors[0].n, 100);
        QVERIFY(std::abs(report.assessors[0].difference) < 1e-12);
    }
    void tooFewLinesAreNotJudged()
    {
        both("U1", "V4.1", "1", "0");
        both("U1", "V5.1", "TB", "1");
        const AgreementReport report = *AgreementService(m_city->workspace()).report(2026);
        QCOMPARE(report.all.n, 2);
        for (const IndicatorAgreement &found : report.indicators)
            QVERIFY(!found.enough && !found.unclear);
        QCOMPARE(report.assessors[0].judged, AssessorSeverity::Judged::TooFew);
        QCOMPARE(report.assessors[0].n, 2); // not applicable is neither mild nor strict
    }
    void ofOneUnitOnly()
    {
        both("U1", "V4.1", "1", "0");
        both("U2", "V4.1", "1", "1");
        QCOMPARE(AgreementService(m_city->workspace()).report(2026, m_units.value("U2"))->all.n, 1);
        QCOMPARE(*AgreementService(m_city->workspace()).report(2026, m_units.value("U2"))->all.equal, 1.0);
    }
    void nothingWithoutASecondSheet()
    {
        const QString unit = m_city->addUnit("U1", "Unit U1");
        QVERIFY(
            AssessmentService(m_city->workspace()).saveAnswer(unit, 2026, {{}, "V4.1"}, "1", {}, {}, "first").result());
        const AgreementReport report = *AgreementService(m_city->workspace()).report(2026);
        QCOMPARE(report.all.n, 0);
        QVERIFY(!report.all.kappa.value && !report.all.equal);
    }

private:
    void both(const QString &code, const char *line, const char *first, const char *second)
    {
        if (!m_units.contains(code))
            m_units.insert(code, m_city->addUnit(code, "Unit " + code));
        AssessmentService answers(m_city->workspace());
        const QString unit = m_units.value(code);
        for (const auto &[round, value] : {std::pair("first", first), std::pair("second", second)})
            QVERIFY(answers
                        .saveAnswer(unit, 2026, {{}, QString::fromLatin1(line)}, QString::fromLatin1(value), {}, {},
                                    QString::fromLatin1(round))
                        .result());
    }

    std::unique_ptr<TestWorkspace> m_city;
    QHash<QString, QString> m_units;
};

QTEST_GUILESS_MAIN(TestAgreementService)
#include "tst_agreementservice.moc"
