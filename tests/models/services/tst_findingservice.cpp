#include "domain/scoring.h"
#include "services/findingservice.h"
#include "services/periodservice.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// What is short is put to the unit once, goes to and fro, and ends with a decision.
class TestFindingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        m_service = m_city->addService(m_unit, "S", "Surat");
        const Checklist list = *AssessmentService(m_city->workspace()).checklist(m_unit, 2026);
        m_lines.clear();
        for (const Variable &variable : list.instrument.variables)
            for (const Indicator &indicator : variable.indicators)
                m_lines.append({indicator.scope == Indicator::Scope::Service ? m_service : QString(), indicator.code});
        answer(m_lines[0], "1");
        answer(m_lines[1], "0");
        answer(m_lines[2], "0");
        answer(m_lines.last(), "0");
    }
    void cleanup() { m_city.reset(); }

    void nothingBeforeTheUnitMaySeeItsSheet()
    {
        QCOMPARE(findings().shortLines(m_unit, 2026).error().code, QString("sheet_not_open"));
        QCOMPARE(codeOf(findings().issue(m_unit, 2026, {})), QString("sheet_not_open"));
        lock();
        QCOMPARE(findings().shortLines(m_unit, 2026)->size(), 3);
    }
    void whatIsShortIsPutToTheUnitOnce()
    {
        lock();
        FindingOrder order;
        order.lines = {m_lines[2]};
        order.body = "Pasang papan";
        QCOMPARE(findings().issue(m_unit, 2026, order).result().value(), 1);
        QCOMPARE(findings().issue(m_unit, 2026, {}).result().value(), 2);
        QCOMPARE(codeOf(findings().issue(m_unit, 2026, {})), QString("findings_none_short"));
        const FindingList list = *findings().list(2026);
        QCOMPARE(list.findings.size(), 3);
        QCOMPARE(list.findings[1].finding.indicator, m_lines[2].indicator); // in the checklist's order
        QCOMPARE(list.findings[1].finding.body, QString("Pasang papan"));
        QCOMPARE(list.findings[0].unitCode, QString("U"));
        QCOMPARE(list.counts().waitUnit, 3);
    }
    void aLineThatIsMetIsNoFinding()
    {
        lock();
        FindingOrder order;
        order.lines = {m_lines[0]};
        QCOMPARE(codeOf(findings().issue(m_unit, 2026, order)), QString("finding_line_not_short"));
        order.lines = {m_lines[1]};
        order.due = QDate(2000, 1, 1);
        QCOMPARE(codeOf(findings().issue(m_unit, 2026, order)), QString("finding_due_early"));
        QVERIFY(findings().list(2026)->findings.isEmpty());
    }
    void aWithdrawnOneCanBePutAgain()
    {
        lock();
        FindingOrder order;
        order.lines = {m_lines[1]};
        QCOMPARE(findings().issue(m_unit, 2026, order).result().value(), 1);
        QCOMPARE(take(FindingStep::Withdrawn, "Salah baris"), QString());
        QCOMPARE(findings().issue(m_unit, 2026, order).result().value(), 1);
        QCOMPARE(findings().list(2026, m_unit)->counts().closed, 1);
        QCOMPARE(findings().list(2026, m_unit)->findings.size(), 2);
    }
    void toAndFroWithEvidence()
    {
        give();
        QTemporaryDir folder;
        const QString proof = folder.filePath("bukti.pdf");
        QFile file(proof);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4\nbukti\n") > 0);
        file.close();
        FindingDraft draft{FindingStep::Answered, {}, "Papan sudah dipasang", {proof}};
        QCOMPARE(codeOf(findings().take(m_unit, id(), draft)), QString());
        QCOMPARE(file0().standing.state, FindingState::Answered);
        QCOMPARE(file0().files.value(file0().events.first().id).value(0).name, QString("bukti.pdf"));
        QCOMPARE(take(FindingStep::Returned, {}), QString("finding_note_missing"));
        QCOMPARE(take(FindingStep::Returned, "Foto buram"), QString());
        QCOMPARE(take(FindingStep::Answered, "Foto baru"), QString());
        QCOMPARE(take(FindingStep::Accepted, {}), QString());
        QCOMPARE(take(FindingStep::Answered, "Lagi"), QString("finding_closed"));
        QStringList notes;
        for (const FindingEvent &event : file0().events)
            notes.append(event.note);
        QCOMPARE(notes, (QStringList{"Papan sudah dipasang", "Foto buram", "Foto baru", ""}));
    }
    void aFileThatIsNoneLeavesNothing()
    {
        give();
        FindingDraft draft{FindingStep::Answered, {}, "Jawaban", {"/tidak/ada.pdf"}};
        QVERIFY(!codeOf(findings().take(m_unit, id(), draft)).isEmpty());
        QVERIFY(file0().events.isEmpty());
    }
    void eachSideDoesItsPart()
    {
        give();
        join(*m_city, "unit");
        QCOMPARE(take(FindingStep::Accepted, {}), QString("role_may_not"));
        QCOMPARE(codeOf(findings().issue(m_unit, 2026, {})), QString("role_may_not"));
        QCOMPARE(take(FindingStep::Appealed, "Papan ada di dalam"), QString());
        join(*m_city, "assessor");
        QCOMPARE(take(FindingStep::Dismissed, "x"), QString("role_may_not"));
        join(*m_city, "coordinator");
        QCOMPARE(take(FindingStep::Dismissed, "Tidak terlihat pemohon"), QString());
        QCOMPARE(file0().standing.state, FindingState::Returned);
        QCOMPARE(findings().list(2026)->role, QString("coordinator"));
    }
    void daysAreWorkingDays()
    {
        lock();
        const auto days = *findings().usualDays();
        FindingOrder order;
        order.lines = {m_lines[1]};
        QCOMPARE(findings().issue(m_unit, 2026, order).result().value(), 1);
        QCOMPARE(file0().finding.due, days.first);
        QCOMPARE(file0().finding.appealUntil, days.second);
        QVERIFY(days.second.dayOfWeek() < 6 && days.first.dayOfWeek() < 6);
        QVERIFY(file0().finding.day.daysTo(days.second) >= 9); // seven working days hold at least one weekend
        QVERIFY(file0().finding.day.daysTo(days.first) >= 18);
    }

private:
    template <typename T> static QString codeOf(QFuture<Result<T>> saving)
    {
        const Result<T> saved = saving.result();
        return saved ? QString() : saved.error().code;
    }
    FindingService findings() { return FindingService(m_city->workspace()); }
    void answer(const LineKey &line, const QString &value)
    {
        QCOMPARE(codeOf(AssessmentService(m_city->workspace()).saveAnswer(m_unit, 2026, line, value, {}, {}, "first")),
                 QString());
    }
    void lock() { QCOMPARE(codeOf(PeriodService(m_city->workspace()).move(2026, "locked", {}, {})), QString()); }
    void give()
    {
        lock();
        FindingOrder order;
        order.lines = {m_lines[1]};
        QCOMPARE(findings().issue(m_unit, 2026, order).result().value(), 1);
    }
    FindingFile file0() { return findings().list(2026)->findings.first(); }
    QString id() { return file0().finding.id; }
    QString take(FindingStep step, const QString &note)
    {
        return codeOf(findings().take(m_unit, id(), {step, {}, note, {}}));
    }

    std::unique_ptr<TestWorkspace> m_city;
    QString m_unit;
    QString m_service;
    QVector<LineKey> m_lines;
};

QTEST_GUILESS_MAIN(TestFindingService)
#include "tst_findingservice.moc"
