#include "items/checklistmodel.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace emonev;

namespace {

/// Two services, so 2 × 6 + 24 lines below nine variables.
struct City
{
    TestWorkspace test;
    QString unit = test.addUnit(QStringLiteral("A"));
    QString first = test.addService(unit, QStringLiteral("A-1"), QStringLiteral("Kartu"));
    QString second = test.addService(unit, QStringLiteral("A-2"), QStringLiteral("Surat"));
    AssessmentService service{test.workspace()};
    City() { test.addPeriod(2026); }
    [[nodiscard]] Checklist list() const { return *service.checklist(unit, 2026); }
};

QString at(const ChecklistModel &model, int row, int column = ChecklistModel::TextColumn)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// Rows, filter, score and change signals of one unit's checklist.
class TestChecklistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsByServiceAndByIndicator()
    {
        City city;
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.show(city.list());
        QCOMPARE(model.rowCount(), 9 + 2 + 12 + 24);
        QVERIFY(at(model, 0, 0).startsWith(QStringLiteral("V1  ")));
        QVERIFY(at(model, 1, 0).endsWith(QStringLiteral("2: Kartu")));
        QCOMPARE(at(model, 2, 0), QStringLiteral("V1.1"));
        QVERIFY(at(model, 8, 0).endsWith(QStringLiteral("2: Surat")));
        QVERIFY(at(model, 15, 0).startsWith(QStringLiteral("V2  ")));
        model.setGrouping(ChecklistGrouping::ByIndicator);
        QCOMPARE(model.rowCount(), 9 + 6 + 12 + 24);
        QVERIFY(at(model, 1, 0).startsWith(QStringLiteral("V1.1  ")));
        QCOMPARE(at(model, 2), QStringLiteral("Kartu"));
        QCOMPARE(at(model, 3), QStringLiteral("Surat"));
    }

    void headingsCanNotBeSelected()
    {
        City city;
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        model.show(city.list());
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(2, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.lineFrom(0, 1), 2);
        QCOMPARE(model.lineFrom(8, -1), 7);
        QCOMPARE(model.lineFrom(1, -1), -1);
    }

    void answerTellsItsLineAndHeadings()
    {
        City city;
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        model.show(city.list());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy scored(&model, &ChecklistModel::scoreChanged);
        model.setAnswer({city.second, QStringLiteral("V1.2")}, QStringLiteral("1"), QString());
        QList<int> rows;
        for (const auto &signal : changed)
            rows.append(signal[0].toModelIndex().row());
        QCOMPARE(rows, (QList<int>{10, 8, 0})); // the line, its service, its variable
        QCOMPARE(scored.count(), 1);
        QCOMPARE(*model.score().hundredths, 10000);
        QCOMPARE(model.score().answered, 1);
        QCOMPARE(model.index(8, 0).data(ChecklistModel::AnsweredRole).toInt(), 1);
        QCOMPARE(model.index(8, 0).data(ChecklistModel::ExpectedRole).toInt(), 6);
        QCOMPARE(model.index(0, 0).data(ChecklistModel::HundredthsRole).toInt(), 10000);
        QVERIFY(!model.index(15, 0).data(ChecklistModel::HundredthsRole).isValid());
    }

    void scoreByHand()
    {
        City city;
        ChecklistModel model;
        model.show(city.list());
        // V1.1 (7): met for one service of two = 0.5; V2.1 (6): half; V5.1 (2) not applicable; V4.1 (4): met.
        model.setAnswer({city.first, QStringLiteral("V1.1")}, QStringLiteral("1"), {});
        model.setAnswer({city.second, QStringLiteral("V1.1")}, QStringLiteral("0"), {});
        model.setAnswer({{}, QStringLiteral("V2.1")}, QStringLiteral("0.5"), {});
        model.setAnswer({{}, QStringLiteral("V5.1")}, QStringLiteral("TB"), {});
        model.setAnswer({{}, QStringLiteral("V4.1")}, QStringLiteral("1"), {});
        QCOMPARE(*model.score().hundredths, 6176); // (3.5 + 3 + 4) / 17
        QCOMPARE(model.score().answered, 5);
        QCOMPARE(model.score().expected, 36);
        QVERIFY(model.score().provisional());
    }

    void filterKeepsHeadingsOfWhatIsLeft()
    {
        City city;
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        model.show(city.list());
        for (int row = 0; row < 8; ++row)
            if (model.isLine(row))
                model.setAnswer(model.rowAt(row).key(), QStringLiteral("1"), {});
        model.setAnswer({{}, QStringLiteral("V2.1")}, QStringLiteral("1"), {});
        model.setUnansweredOnly(true);
        QCOMPARE(model.rowCount(), 8 + 1 + 6 + 23); // V2 and the first service are gone
        QVERIFY(at(model, 1, 0).endsWith(QStringLiteral("2: Surat")));
        model.setAnswer(model.rowAt(2).key(), QStringLiteral("0"), {});
        QCOMPARE(model.rowCount(), 38); // stays under the fingers
        model.setUnansweredOnly(true);
        QCOMPARE(model.rowCount(), 37);
    }

    void nextUnansweredGoesRound()
    {
        City city;
        ChecklistModel model;
        model.show(city.list());
        model.setAnswer({city.first, QStringLiteral("V1.2")}, QStringLiteral("1"), {});
        QCOMPARE(model.unansweredAfter(2), 4);
        QCOMPARE(model.unansweredAfter(model.rowCount() - 1), 2);
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.isLine(row))
                model.setAnswer(model.rowAt(row).key(), QStringLiteral("1"), {});
        QCOMPARE(model.unansweredAfter(5), -1);
        QVERIFY(model.score().complete);
    }

    void readAnewTellsOnlyWhatDiffers()
    {
        City city;
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        model.show(city.list());
        city.test.answer(city.unit, 2026, {}, QStringLiteral("V9.2"), QStringLiteral("1"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(city.list());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), model.rowCount() - 1);
        city.test.addService(city.unit, QStringLiteral("A-3"));
        model.show(city.list());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.score().expected, 42);
    }

    void suggestionIsShownAndCountsNowhere()
    {
        City city;
        city.test.addPeriod(2025);
        const LineKey line{city.first, QStringLiteral("V1.1")};
        city.test.answer(city.unit, 2025, city.first, QStringLiteral("V1.1"), QStringLiteral("1"));
        city.test.answer(city.unit, 2025, {}, QStringLiteral("V2.1"), QStringLiteral("0.5"));
        const SuggestionService suggestions(city.test.workspace());
        const Suggestions offers = *suggestions.read(city.unit, 2026);
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        model.show(city.list(), offers);
        const QModelIndex cell = model.index(model.rowOf(line), ChecklistModel::AnswerColumn);
        QCOMPARE(cell.data().toString(), QStringLiteral("2025: Met?"));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("not answered; suggestion from 2025: Met"));
        QCOMPARE(cell.data(ChecklistModel::SuggestionRole).toString(), QStringLiteral("1"));
        QCOMPARE(cell.data(ChecklistModel::RawRole).toString(), QString());
        QCOMPARE(ChecklistModel::State(cell.data(ChecklistModel::StateRole).toInt()),
                 ChecklistModel::State::Unanswered);
        QCOMPARE(model.score().answered, 0);
        QVERIFY(!model.score().hundredths);
        QCOMPARE(model.index(1, 0).data(ChecklistModel::AnsweredRole).toInt(), 0);
        QCOMPARE(model.unansweredAfter(-1), cell.row());
        QCOMPARE(model.suggestionsOf(city.first).size(), 1);
        QCOMPARE(model.suggestionsOf({}).size(), 1);
        QCOMPARE(model.suggestionsOf(city.second).size(), 0);

        model.setAnswer(line, QStringLiteral("0"), {});
        QCOMPARE(cell.data().toString(), QStringLiteral("Not met"));
        QVERIFY(!cell.data(ChecklistModel::SuggestionRole).isValid());
        QCOMPARE(model.suggestionsOf(city.first).size(), 0);
        model.setAnswer(line, {}, {});
        QCOMPARE(cell.data(ChecklistModel::SuggestionRole).toString(), QStringLiteral("1"));
    }

    void suggestionReadAnewIsTold()
    {
        City city;
        ChecklistModel model;
        QAbstractItemModelTester tester(&model);
        model.show(city.list());
        city.test.addPeriod(2025);
        city.test.answer(city.unit, 2025, {}, QStringLiteral("V9.2"), QStringLiteral("1"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(city.list(), *SuggestionService(city.test.workspace()).read(city.unit, 2026));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed[0][0].toModelIndex().row(), model.rowCount() - 1);
        model.clear();
        QCOMPARE(model.suggestionYear(), 0);
    }

    void hospitalStaysQuick()
    {
        City city;
        Checklist list = city.list();
        for (int i = 0; i < 1000; ++i)
            list.services.append({QString::number(i), QString::number(i), city.unit, QStringLiteral("x"), {}});
        ChecklistModel model;
        model.show(list);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            model.setAnswer({QString::number(i), QStringLiteral("V1.1")}, QStringLiteral("1"), {});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
