#include "items/checklisteditor.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

/// Opening, answering, saving, putting right, and following what others change.
class TestChecklistEditor : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        TestWorkspace test;
        QString unit = test.addUnit(QStringLiteral("A"));
        QString other = test.addUnit(QStringLiteral("B"));
        QString first = test.addService(unit, QStringLiteral("A-1"));
        ChecklistModel model;
        QAbstractItemModelTester tester{&model};
        ChecklistEditor editor{test.workspace(), model};
        AssessmentService service{test.workspace()};

        Desk() { test.addPeriod(2026); }
        void open(const QString &id)
        {
            QSignalSpy opened(&editor, &ChecklistEditor::opened);
            editor.open(id, 2026);
            QVERIFY(opened.wait());
        }
        [[nodiscard]] QString stored(const LineKey &line) const
        {
            return service.checklist(unit, 2026)->answers.value(line).value;
        }
        [[nodiscard]] int entries(const LineKey &line) const
        {
            return int(service.history(service.checklist(unit, 2026)->assessmentId, line)->size());
        }
    };
    const LineKey charter{{}, QStringLiteral("V2.1")};
    const LineKey ramp{{}, QStringLiteral("V5.1")};

private Q_SLOTS:
    void answerShowsAtOnceAndIsStored()
    {
        Desk desk;
        desk.open(desk.unit);
        QSignalSpy idle(&desk.editor, &ChecklistEditor::becameIdle);
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("0.5")));
        QCOMPARE(desk.model.answer(charter).value, QStringLiteral("0.5"));
        QVERIFY(!desk.editor.idle());
        QVERIFY(idle.wait());
        QCOMPARE(desk.stored(charter), QStringLiteral("0.5"));
        QCOMPARE(desk.test.workspace().undoLog().undoLabel().has_value(), true);
    }

    void refusedValueChangesNothing_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("not applicable where not allowed") << "V2.1"
                                                          << "TB"
                                                          << "not_applicable_not_allowed";
        QTest::newRow("no such level") << "V2.1"
                                       << "0.7"
                                       << "unknown_value";
        QTest::newRow("no such indicator") << "Z"
                                           << "1"
                                           << "unknown_indicator";
    }

    void refusedValueChangesNothing()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, value);
        QFETCH(QString, code);
        Desk desk;
        desk.open(desk.unit);
        const auto result = desk.editor.setValue({{}, indicator}, value);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(desk.editor.idle());
        QCOMPARE(desk.model.score().answered, 0);
    }

    void manyEditsInARowAreAllKeptInOrder()
    {
        Desk desk;
        desk.open(desk.unit);
        const QStringList values{"1", "0", "0.5"};
        for (int i = 0; i < 99; ++i)
            QVERIFY(desk.editor.setValue(charter, values[i % 3]));
        QTRY_VERIFY(desk.editor.idle());
        QCOMPARE(desk.stored(charter), QStringLiteral("0.5"));
        QCOMPARE(desk.entries(charter), 99);
        QTRY_COMPARE(desk.model.answer(charter).value, QStringLiteral("0.5"));
    }

    void sameValueAgainIsNoChange()
    {
        Desk desk;
        desk.open(desk.unit);
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("1")));
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("1")));
        QTRY_VERIFY(desk.editor.idle());
        QCOMPARE(desk.entries(charter), 1);
    }

    void movingOnWhileSavingLosesNothing()
    {
        Desk desk;
        desk.open(desk.unit);
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("1")));
        desk.editor.open(desk.other, 2026);
        QVERIFY(desk.editor.setValue(ramp, QStringLiteral("TB"))); // the first unit still shows
        desk.editor.open(desk.unit, 2026);
        QTRY_VERIFY(desk.editor.idle());
        QTRY_COMPARE(desk.model.checklist().unit.id, desk.unit);
        QCOMPARE(desk.stored(charter), QStringLiteral("1"));
        QCOMPARE(desk.stored(ramp), QStringLiteral("TB"));
        QTRY_COMPARE(desk.model.answer(charter).value, QStringLiteral("1"));
        QCOMPARE(desk.model.answer(ramp).value, QStringLiteral("TB"));
    }

    void failedSaveIsPutRight()
    {
        Desk desk;
        desk.open(desk.unit);
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("0.5")));
        QTRY_VERIFY(desk.editor.idle());
        QSignalSpy failed(&desk.editor, &ChecklistEditor::saveFailed);
        // The period is locked on the writer thread just before the answer arrives there.
        PeriodService periods(desk.test.workspace());
        auto locked = periods.move(2026, QStringLiteral("locked"), QStringLiteral("uji"), {});
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("1")));
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("0")));
        QVERIFY(locked.result());
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(failed[1][1].value<Error>().code, QStringLiteral("period_locked"));
        QCOMPARE(desk.model.answer(charter).value, QStringLiteral("0.5"));
        QCOMPARE(desk.stored(charter), QStringLiteral("0.5"));
        QTRY_VERIFY(!desk.editor.writable());
        QVERIFY(!desk.editor.setValue(charter, QStringLiteral("1")));
    }

    void undoShowsInTheChecklist()
    {
        Desk desk;
        desk.open(desk.unit);
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("0.5")));
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("1")));
        QTRY_VERIFY(desk.editor.idle());
        QVERIFY(desk.test.workspace().undo().result());
        QTRY_COMPARE(desk.model.answer(charter).value, QStringLiteral("0.5"));
        QVERIFY(desk.test.workspace().undo().result());
        QTRY_COMPARE(desk.model.answer(charter).value, QString());
        QVERIFY(desk.test.workspace().redo().result());
        QTRY_COMPARE(desk.model.answer(charter).value, QStringLiteral("0.5"));
    }

    void noteAndValueDoNotDisturbEachOther()
    {
        Desk desk;
        desk.open(desk.unit);
        QVERIFY(desk.editor.setNote(charter, QStringLiteral("papan rusak")));
        QVERIFY(desk.editor.setValue(charter, QStringLiteral("1")));
        QVERIFY(desk.editor.setNote(charter, QStringLiteral("papan baru")));
        QTRY_VERIFY(desk.editor.idle());
        const Answer answer = desk.service.checklist(desk.unit, 2026)->answers.value(charter);
        QCOMPARE(answer.value, QStringLiteral("1"));
        QCOMPARE(answer.note, QStringLiteral("papan baru"));
    }

    void evidenceBeforeAnyAnswer()
    {
        Desk desk;
        desk.open(desk.unit);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bukti.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 x");
        file.close();
        QVERIFY(desk.editor.addEvidence(charter, file.fileName()));
        QTRY_COMPARE(desk.model.checklist().attachments.value(charter), 1);
        QCOMPARE(desk.model.score().answered, 0);
        QSignalSpy failed(&desk.editor, &ChecklistEditor::saveFailed);
        QVERIFY(desk.editor.addEvidence(charter, folder.filePath(QStringLiteral("tiada.pdf"))));
        QTRY_COMPARE(failed.count(), 1);
    }

    void suggestionIsConfirmedLineByLine()
    {
        Desk desk;
        desk.test.answer(desk.unit, 2025, {}, charter.indicator, QStringLiteral("0.5"));
        desk.open(desk.unit);
        QVERIFY(desk.model.suggestion(charter));
        QCOMPARE(desk.stored(charter), QString());
        QCOMPARE(desk.editor.confirm(ramp).error().code, QStringLiteral("no_suggestion"));
        QVERIFY(desk.editor.setNote(charter, QStringLiteral("papan baru")));
        QVERIFY(desk.editor.confirm(charter));
        QVERIFY(!desk.editor.confirm(charter));
        QTRY_VERIFY(desk.editor.idle());
        QCOMPARE(desk.stored(charter), QStringLiteral("0.5"));
        QCOMPARE(desk.entries(charter), 2);
        QVERIFY(desk.editor.setValue(charter, {}));
        QTRY_VERIFY(desk.model.suggestion(charter)); // taken back, it is offered again
    }

    void suggestionsAreConfirmedInOneStep()
    {
        Desk desk;
        for (const char *indicator : {"V2.1", "V5.1", "V9.1"})
            desk.test.answer(desk.unit, 2025, {}, QLatin1String(indicator), QStringLiteral("1"));
        desk.open(desk.unit);
        QSignalSpy confirmed(&desk.editor, &ChecklistEditor::confirmed);
        const QVector<Answer> shown = desk.model.suggestionsOf({});
        QCOMPARE(shown.size(), 3);
        QVERIFY(desk.editor.setValue(ramp, QStringLiteral("TB"))); // still on its way
        QVERIFY(desk.editor.confirmAll(shown, QStringLiteral("ambil")));
        QVERIFY(!desk.editor.idle());
        QTRY_COMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed[0][0].toInt(), 2);
        QTRY_COMPARE(desk.model.score().answered, 3);
        QCOMPARE(desk.stored(ramp), QStringLiteral("TB"));
        QVERIFY(desk.test.workspace().undo().result());
        QTRY_COMPARE(desk.model.score().answered, 1);
        QCOMPARE(desk.model.suggestionsOf({}).size(), 2);
    }

    void lockedPeriodConfirmsNothing()
    {
        Desk desk;
        desk.test.answer(desk.unit, 2025, {}, charter.indicator, QStringLiteral("1"));
        desk.open(desk.unit);
        const QVector<Answer> shown = desk.model.suggestionsOf({});
        QSignalSpy failed(&desk.editor, &ChecklistEditor::confirmFailed);
        auto locked = PeriodService(desk.test.workspace()).move(2026, QStringLiteral("locked"), {}, {});
        QVERIFY(desk.editor.confirmAll(shown, {}));
        QVERIFY(locked.result());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, QStringLiteral("period_locked"));
        QTRY_VERIFY(!desk.editor.writable());
        QTRY_VERIFY(!desk.model.suggestion(charter));
        QVERIFY(!desk.editor.confirmAll(shown, {}));
        QCOMPARE(desk.editor.confirm(charter).error().code, QStringLiteral("period_locked"));
        QCOMPARE(desk.stored(charter), QString());
    }

    void shownScoreEqualsTheService()
    {
        Desk desk;
        desk.open(desk.unit);
        int turn = 0;
        for (int row = 0; row < desk.model.rowCount(); ++row)
            if (desk.model.isLine(row))
                QVERIFY(desk.editor.setValue(desk.model.rowAt(row).key(),
                                             turn++ % 3 ? QStringLiteral("1") : QStringLiteral("0")));
        QTRY_VERIFY(desk.editor.idle());
        const auto city = ScoringService(desk.test.workspace()).city(2026);
        QVERIFY(city);
        QCOMPARE(*city->find(desk.unit)->score.hundredths, *desk.model.score().hundredths);
        QVERIFY(city->find(desk.unit)->score.complete);
    }
};

QTEST_GUILESS_MAIN(TestChecklistEditor)
#include "tst_checklisteditor.moc"
