#include "services/moderationservice.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "services/suggestionservice.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// What an earlier year offers this one, and that it counts nowhere before somebody confirms it.
class TestSuggestionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        m_service = m_city->addService(m_unit, "S", "Surat");
    }
    void cleanup() { m_city.reset(); }

    void theYearBeforeIsOffered()
    {
        answer(2025, charter, "0.5", "Papan pudar");
        answer(2025, of("V1.1"), "1");
        m_city->addPeriod(2026);
        const Suggestions offers = read(2026);
        QCOMPARE(offers.year, 2025);
        QCOMPARE(offers.answers.size(), 2);
        QCOMPARE(offers.answers.value(charter).value, QString("0.5"));
        QCOMPARE(offers.answers.value(charter).note, QString("Papan pudar"));
        QCOMPARE(offers.answers.value(of("V1.1")).value, QString("1"));
        QCOMPARE(read(2025).year, 0); // nothing came before it
    }
    void nothingCountsBeforeItIsConfirmed()
    {
        answer(2025, charter, "1");
        m_city->addPeriod(2026);
        QCOMPARE(read(2026).answers.size(), 1);
        const UnitScore before = *score(2026);
        QCOMPARE(before.answered, 0);
        QVERIFY(!before.hundredths);
        QVERIFY(AssessmentService(m_city->workspace()).checklist(m_unit, 2026)->assessmentId.isEmpty());
        QCOMPARE(confirm(2026), 1);
        QCOMPARE(score(2026)->answered, 1);
        QCOMPARE(*score(2026)->hundredths, 10000);
        QCOMPARE(read(2026).year, 0); // all taken
    }
    void whatIsAnsweredIsNotOffered()
    {
        answer(2025, charter, "1");
        answer(2025, of("V1.1"), "1");
        answer(2026, charter, "0");
        answer(2026, of("V1.1"), "", "Papan baru"); // a note answers nothing
        const Suggestions offers = read(2026);
        QCOMPARE(offers.answers.keys(), QList<LineKey>{of("V1.1")});
        QCOMPARE(confirm(2026), 1);
        QCOMPARE(stored(2026, charter).value, QString("0"));
        QCOMPARE(stored(2026, of("V1.1")).value, QString("1"));
        QCOMPARE(stored(2026, of("V1.1")).note, QString("Papan baru"));
    }
    void theNoteOfThatYearStaysThere()
    {
        answer(2025, charter, "1", "Dilihat 3 Maret");
        m_city->addPeriod(2026);
        QCOMPARE(confirm(2026), 1);
        QCOMPARE(stored(2026, charter).note, QString());
    }
    void aYearWithoutAnswersIsPassedOver()
    {
        answer(2023, charter, "0");
        answer(2023, ramp, "1");
        answer(2024, charter, "1");
        answer(2025, charter, "", "tidak dinilai"); // a sheet that says nothing
        m_city->addPeriod(2026);
        QCOMPARE(read(2026).year, 2024);
        QCOMPARE(read(2026).answers.value(charter).value, QString("1"));
        QCOMPARE(read(2024).year, 2023); // later years are never offered
        QCOMPARE(read(2024).answers.keys(), QList<LineKey>{ramp});
    }
    void anotherInstrumentIsNotOffered()
    {
        answer(2024, charter, "1");
        addPeriod(2025, shippedInstruments().last());
        const Indicator pekppp = parseInstrument(shippedInstruments().last())->variables.first().indicators.first();
        answer(2025, {pekppp.scope == Indicator::Scope::Service ? m_service : QString(), pekppp.code},
               pekppp.levels.last().scoreText);
        m_city->addPeriod(2026);
        QCOMPARE(read(2026).year, 2024);
    }
    void onlyWhatTheInstrumentStillTakes()
    {
        answer(2026, charter, "0.5");
        answer(2026, ramp, "TB");
        answer(2026, of("V1.1"), "1");
        answer(2026, {{}, "V9.1"}, "1");
        answer(2026, {{}, "V9.2"}, "1");
        addPeriod(2027, changedInstrument());
        const Suggestions offers = read(2027);
        QCOMPARE(offers.year, 2026);
        QCOMPARE(offers.answers.keys(), (QList<LineKey>{{{}, "V9.2"}}));
        QCOMPARE(confirm(2027), 1);
    }
    void servicesThatAreGoneAreNotOffered()
    {
        const QString other = m_city->addService(m_unit, "T");
        answer(2025, {other, "V1.1"}, "1");
        answer(2025, charter, "1");
        m_city->addPeriod(2026);
        QVERIFY(m_city->workspace()
                    .save({},
                          [other](RecordWriter &writer) -> Result<void> {
                              writer.remove(tables::service(), {other}, {});
                              return {};
                          })
                    .result());
        QCOMPARE(read(2026).answers.keys(), QList<LineKey>{charter});
    }
    void whatWasAgreedIsOffered()
    {
        for (const LineKey &line : lines())
            answer(2025, line, "1", {}, "first");
        QVERIFY(AssessmentService(m_city->workspace()).submit(m_unit, 2025, "first", {}).result());
        ModerationService moderation(m_city->workspace());
        QVERIFY(moderation.decide(m_unit, 2025, charter, "0", "Papan tidak ada", {}).result());
        m_city->addPeriod(2026);
        QCOMPARE(read(2026).answers.value(charter).value, QString("1")); // not agreed yet
        QVERIFY(moderation.finish(m_unit, 2025, {}).result());
        QCOMPARE(read(2026).answers.value(charter).value, QString("0"));
        QCOMPARE(read(2026).answers.value(charter).note, QString("Papan tidak ada"));
        QCOMPARE(read(2026).answers.size(), lines().size());
    }
    void theUnitIsOfferedWhatItSaidItself()
    {
        answer(2024, charter, "0.5", {}, "self");
        answer(2025, charter, "0", {}, "first");
        m_city->addPeriod(2026);
        QCOMPARE(read(2026, "self").year, 2024);
        QCOMPARE(read(2026, "self").answers.value(charter).value, QString("0.5"));
        QCOMPARE(read(2026, "first").answers.value(charter).value, QString("0"));
        QCOMPARE(confirm(2026, "self"), 1);
        QCOMPARE(stored(2026, charter, "self").value, QString("0.5"));
        QCOMPARE(stored(2026, charter, "first").value, QString());
    }
    void blindAndAgreedSheetsAreOfferedNothing()
    {
        for (const char *round : {"self", "first", "second"})
            answer(2025, charter, "1", {}, round);
        m_city->addPeriod(2026);
        QCOMPARE(read(2026, "second").year, 0);
        QCOMPARE(read(2026, "agreed").year, 0);
        QCOMPARE(confirm(2026, "second", read(2026, "first")), 0);
        join(*m_city, "second_assessor");
        QCOMPARE(read(2026).year, 0); // its own round
    }
    void nobodyConfirmsForAnotherRound()
    {
        answer(2025, charter, "1");
        m_city->addPeriod(2026);
        join(*m_city, "unit");
        QCOMPARE(failureOf(confirming(2026, "first", read(2026, "first"))), QString("round_not_yours"));
    }
    void aSheetThatTakesNoAnswersIsOfferedNone()
    {
        for (const LineKey &line : lines())
            answer(2025, line, "1");
        for (const LineKey &line : lines())
            answer(2026, line, "0");
        answer(2026, charter, "");
        const Suggestions seen = read(2026);
        QCOMPARE(seen.answers.size(), 1);
        PeriodService periods(m_city->workspace());
        QVERIFY(periods.move(2026, "locked", {}, {}).result());
        QCOMPARE(read(2026).year, 0);
        QCOMPARE(failureOf(confirming(2026, {}, seen)), QString("period_locked"));
        QVERIFY(periods.move(2026, "open", "lupa", {}).result());
        QCOMPARE(read(2026).year, 2025);
        answer(2026, charter, "0");
        QVERIFY(AssessmentService(m_city->workspace()).submit(m_unit, 2026, "first", {}).result());
        QCOMPARE(read(2026).year, 0);
        QCOMPARE(failureOf(confirming(2026, {}, seen)), QString("sheet_submitted"));
    }
    void manyAreOneStep()
    {
        for (const LineKey &line : lines())
            answer(2025, line, "1");
        m_city->addPeriod(2026);
        QCOMPARE(confirm(2026), lines().size());
        QVERIFY(score(2026)->complete);
        QCOMPARE(m_city->workspace().undoLog().undoLabel(), std::optional<QString>("ambil"));
        const Checklist list = *AssessmentService(m_city->workspace()).checklist(m_unit, 2026);
        QCOMPARE(AssessmentService(m_city->workspace()).history(list.assessmentId, charter)->size(), 1);
        QVERIFY(m_city->workspace().undo().result());
        QCOMPARE(score(2026)->answered, 0);
        QCOMPARE(read(2026).answers.size(), lines().size());
    }
    void whatChangedSinceItWasShownIsLeftOut()
    {
        answer(2025, charter, "1");
        answer(2025, ramp, "1");
        m_city->addPeriod(2026);
        const Suggestions seen = read(2026);
        answer(2025, charter, "0.5");
        answer(2026, ramp, "TB");
        QCOMPARE(confirm(2026, {}, seen), 0);
        QCOMPARE(stored(2026, charter).value, QString());
        QCOMPARE(stored(2026, ramp).value, QString("TB"));
    }
    void inTheOrderOfTheChecklist()
    {
        for (const char *code : {"V9.2", "V2.1"})
            answer(2025, {{}, code}, "1");
        for (const char *code : {"V1.2", "V1.1"})
            answer(2025, of(code), "1");
        m_city->addPeriod(2026);
        const Checklist sheet = *AssessmentService(m_city->workspace()).checklist(m_unit, 2026);
        const auto codes = [&](const std::optional<QString> &service) {
            QStringList found;
            for (const Answer &each : read(2026).inOrder(sheet, service))
                found.append(each.indicator);
            return found.join(' ');
        };
        QCOMPARE(codes({}), QString("V1.1 V1.2 V2.1 V9.2"));
        QCOMPARE(codes(m_service), QString("V1.1 V1.2"));
        QCOMPARE(codes(QString()), QString("V2.1 V9.2"));
    }
    void whoSaidItAndWhen()
    {
        answer(2025, charter, "1");
        answer(2025, charter, "1", "catatan");
        m_city->addPeriod(2026);
        SuggestionService service(m_city->workspace());
        const auto origin = *service.origin(read(2026).answers.value(charter));
        QVERIFY(origin);
        QCOMPARE(origin->user, QString("penguji"));
        QCOMPARE(origin->at, m_city->clock().now());
        QVERIFY(!*service.origin({"tiada", {}, "V2.1", "1", {}})); // brought by the server, say
    }

private:
    const LineKey charter{{}, "V2.1"};
    const LineKey ramp{{}, "V5.1"};

    [[nodiscard]] LineKey of(const char *indicator) const { return {m_service, indicator}; }
    [[nodiscard]] QVector<LineKey> lines() const
    {
        QVector<LineKey> found;
        const Instrument instrument = *parseInstrument(shippedInstruments().first());
        for (const Variable &variable : instrument.variables)
            for (const Indicator &indicator : variable.indicators)
                found.append({indicator.scope == Indicator::Scope::Service ? m_service : QString(), indicator.code});
        return found;
    }
    void answer(int year, const LineKey &line, const QString &value, const QString &note = {},
                const QString &round = "first")
    {
        const auto periods = PeriodService(m_city->workspace()).periods();
        if (std::none_of(periods->begin(), periods->end(), [year](const Period &each) { return each.year == year; }))
            m_city->addPeriod(year);
        const auto saved =
            AssessmentService(m_city->workspace()).saveAnswer(m_unit, year, line, value, note, {}, round).result();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
    }
    void addPeriod(int year, const QByteArray &json)
    {
        PeriodService periods(m_city->workspace());
        QVERIFY(periods.importInstrument(json).result());
        const Instrument instrument = *parseInstrument(json);
        QVERIFY(periods.add(year, instrument.code, instrument.version, {}).result());
    }
    /// V2.1 has another level between, V5.1 always applies, V1.1 is of the unit, and V9.1 has another code.
    [[nodiscard]] static QByteArray changedInstrument()
    {
        QByteArray text = shippedInstruments().first();
        const auto change = [&](const QByteArray &code, const QByteArray &from, const QByteArray &to) {
            const auto begin = text.indexOf("\"id\": \"" + code + '"');
            const auto at = text.indexOf(from, begin);
            if (begin < 0 || at < 0)
                qFatal("the instrument looks otherwise now: %s", code.constData());
            text.replace(at, from.size(), to);
        };
        change("V1.1", "\"service\"", "\"unit\"");
        change("V2.1", "0.5", "0.4");
        change("V5.1", "\"not_applicable_allowed\": true", "\"not_applicable_allowed\": false");
        change("V9.1", "V9.1", "V9.9");
        const auto version = text.indexOf("proposal-1");
        text.replace(version, 10, "proposal-2");
        return text;
    }
    [[nodiscard]] Suggestions read(int year, const QString &round = {})
    {
        return *SuggestionService(m_city->workspace()).read(m_unit, year, round);
    }
    Result<int> confirming(int year, const QString &round, const Suggestions &seen)
    {
        return SuggestionService(m_city->workspace())
            .confirm(m_unit, year, seen.answers.values(), "ambil", round)
            .result();
    }
    int confirm(int year, const QString &round, const Suggestions &seen)
    {
        const auto count = confirming(year, round, seen);
        return count ? *count : -1;
    }
    int confirm(int year, const QString &round = {}) { return confirm(year, round, read(year, round)); }
    static QString failureOf(const Result<int> &result) { return result ? QString() : result.error().code; }
    [[nodiscard]] Answer stored(int year, const LineKey &line, const QString &round = "first")
    {
        return AssessmentService(m_city->workspace()).checklist(m_unit, year, round)->answers.value(line);
    }
    [[nodiscard]] std::optional<UnitScore> score(int year)
    {
        return ScoringService(m_city->workspace()).city(year)->find(m_unit)->score;
    }

    std::unique_ptr<TestWorkspace> m_city;
    QString m_unit;
    QString m_service;
};

QTEST_GUILESS_MAIN(TestSuggestionService)
#include "tst_suggestionservice.moc"
