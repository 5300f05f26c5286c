#include "services/moderationservice.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// Two assessors, what they came to, and whose answers count at each step.
class TestModerationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        m_lines.clear();
        const Checklist list = *AssessmentService(m_city->workspace()).checklist(m_unit, 2026);
        // Without a service nothing is complete: one service, all lines of it and of the unit.
        const QString service = m_city->addService(m_unit, "S", "Surat");
        for (const Variable &variable : list.instrument.variables)
            for (const Indicator &indicator : variable.indicators)
                m_lines.append({indicator.scope == Indicator::Scope::Service ? service : QString(), indicator.code});
    }
    void cleanup() { m_city.reset(); }

    void whatBothSayStands()
    {
        fill("first", "1");
        fill("second", "1");
        answer("second", m_lines[0], "0");
        const Moderation read = *moderation().read(m_unit, 2026);
        QCOMPARE(read.lines.size(), m_lines.size());
        QCOMPARE(read.differing, 1);
        QCOMPARE(read.undecided, 1);
        QCOMPARE(codeOf(moderation().finish(m_unit, 2026, {})), QString("sheets_not_submitted"));
        handIn("first");
        handIn("second");
        QCOMPARE(codeOf(moderation().finish(m_unit, 2026, {})), QString("lines_undecided"));
        QCOMPARE(codeOf(moderation().decide(m_unit, 2026, m_lines[0], "0", " ", {})), QString("reason_missing"));
        QCOMPARE(codeOf(moderation().decide(m_unit, 2026, m_lines[0], "7", "x", {})), QString("unknown_value"));
        QCOMPARE(scoreText(), QString("100.00")); // the first assessor's, as long as nothing is agreed
        QCOMPARE(codeOf(moderation().decide(m_unit, 2026, m_lines[0], "0", "Papan tidak ada", {})), QString());
        QCOMPARE(scoreText(), QString("100.00"));
        QCOMPARE(codeOf(moderation().finish(m_unit, 2026, {})), QString());
        const Rational weight =
            (*PeriodService(m_city->workspace()).instrumentOf(*PeriodService(m_city->workspace()).period(2026)))
                .indicator(m_lines[0].indicator)
                ->weight;
        QCOMPARE(scoreText(), hundredthsToText(roundToHundredths(Rational(100) - weight)));
        const Checklist counts = *AssessmentService(m_city->workspace()).countingChecklist(m_unit, 2026);
        QCOMPARE(counts.round, QString("agreed"));
        QCOMPARE(counts.answers.value(m_lines[0]).note, QString("Papan tidak ada"));
    }
    void aloneTheFirstIsTakenOver()
    {
        fill("first", "1");
        handIn("first");
        QCOMPARE(codeOf(moderation().finish(m_unit, 2026, {})), QString());
        QCOMPARE(scoreText(), QString("100.00"));
        QCOMPARE(codeOf(moderation().decide(m_unit, 2026, m_lines[0], "0", "x", {})), QString("sheet_submitted"));
    }
    void handedInItStaysUntilGivenBack()
    {
        AssessmentService service(m_city->workspace());
        answer("first", m_lines[0], "1");
        QCOMPARE(codeOf(service.submit(m_unit, 2026, "first", {})), QString("sheet_incomplete"));
        fill("first", "1");
        handIn("first");
        QCOMPARE(codeOf(service.saveAnswer(m_unit, 2026, m_lines[0], "0", {}, {}, "first")),
                 QString("sheet_submitted"));
        QCOMPARE(codeOf(service.giveBack(m_unit, 2026, "first", " ", {})), QString("reason_missing"));
        QCOMPARE(codeOf(service.giveBack(m_unit, 2026, "second", "x", {})), QString("sheet_not_submitted"));
        QCOMPARE(codeOf(service.giveBack(m_unit, 2026, "first", "Bukti kurang", {})), QString());
        QCOMPARE(service.checklist(m_unit, 2026, "first")->note, QString("Bukti kurang"));
        QCOMPARE(codeOf(service.saveAnswer(m_unit, 2026, m_lines[0], "0", {}, {}, "first")), QString());
    }
    void eachRoleWritesItsOwnRound_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("round");
        QTest::newRow("unit") << "unit"
                              << "self";
        QTest::newRow("assessor") << "assessor"
                                  << "first";
        QTest::newRow("second assessor") << "second_assessor"
                                         << "second";
    }
    void eachRoleWritesItsOwnRound()
    {
        QFETCH(QString, role);
        QFETCH(QString, round);
        join(*m_city, role);
        AssessmentService service(m_city->workspace());
        QCOMPARE(codeOf(service.saveAnswer(m_unit, 2026, m_lines[0], "1", {}, {})), QString());
        QCOMPARE(service.checklist(m_unit, 2026)->round, round);
        QCOMPARE(service.checklist(m_unit, 2026, round)->answers.value(m_lines[0]).value, QString("1"));
        for (const char *other : {"self", "first", "second", "agreed"})
            if (round != QLatin1String(other))
                QCOMPARE(codeOf(service.saveAnswer(m_unit, 2026, m_lines[0], "1", {}, {}, other)),
                         QString("round_not_yours"));
    }
    void undoStopsAtALock()
    {
        AssessmentService service(m_city->workspace());
        QCOMPARE(codeOf(service.saveAnswer(m_unit, 2026, m_lines[0], "1", {}, "jawab")), QString());
        QCOMPARE(codeOf(PeriodService(m_city->workspace()).move(2026, "locked", {}, {})), QString());
        QCOMPARE(codeOf(m_city->workspace().undo()), QString("period_locked"));
        QCOMPARE(service.checklist(m_unit, 2026)->answers.value(m_lines[0]).value, QString("1"));
    }

private:
    static QString codeOf(QFuture<Result<Saved>> saving)
    {
        const Result<Saved> saved = saving.result();
        return saved ? QString() : saved.error().code;
    }
    ModerationService moderation() { return ModerationService(m_city->workspace()); }
    void answer(const QString &round, const LineKey &line, const QString &value)
    {
        const auto saved =
            AssessmentService(m_city->workspace()).saveAnswer(m_unit, 2026, line, value, {}, {}, round).result();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
    }
    /// Every line met; graded ones by their highest level.
    void fill(const QString &round, const QString &value)
    {
        for (const LineKey &line : std::as_const(m_lines))
            answer(round, line, value);
    }
    void handIn(const QString &round)
    {
        QCOMPARE(codeOf(AssessmentService(m_city->workspace()).submit(m_unit, 2026, round, {})), QString());
    }
    QString scoreText()
    {
        const CityScore city = *ScoringService(m_city->workspace()).city(2026);
        const ScoredUnit *unit = city.find(m_unit);
        return unit && unit->score.hundredths ? hundredthsToText(*unit->score.hundredths) : QString("-");
    }

    std::unique_ptr<TestWorkspace> m_city;
    QString m_unit;
    QVector<LineKey> m_lines;
};

QTEST_GUILESS_MAIN(TestModerationService)
#include "tst_moderationservice.moc"
