#include "items/explanationmodel.h"
#include "items/linehistorymodel.h"
#include "services/assessmentservice.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

/// Why a score is what it is, and what happened to one line.
class TestExplanationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }

    void treeDownToTheAnswers()
    {
        TestWorkspace test;
        const QString unit = test.addUnit(QStringLiteral("A"));
        const QString first = test.addService(unit, QStringLiteral("A-1"), QStringLiteral("Kartu"));
        const QString second = test.addService(unit, QStringLiteral("A-2"), QStringLiteral("Surat"));
        test.answer(unit, 2026, first, QStringLiteral("V1.1"), QStringLiteral("1"));
        test.answer(unit, 2026, second, QStringLiteral("V1.1"), QStringLiteral("0"));
        test.answer(unit, 2026, {}, QStringLiteral("V2.1"), QStringLiteral("0.5"));
        const auto explanation = ScoringService(test.workspace()).explain(unit, 2026);
        QVERIFY(explanation);
        ExplanationModel model;
        QAbstractItemModelTester tester(&model);
        model.show(*explanation);
        QCOMPARE(model.rowCount(), 9);
        const QModelIndex standard = model.index(0, 0);
        QCOMPARE(model.rowCount(standard), 6);
        const QModelIndex requirements = model.index(0, 0, standard);
        QCOMPARE(model.rowCount(requirements), 2);
        const auto text = [&](const QModelIndex &row, int column) {
            return row.siblingAtColumn(column).data().toString();
        };
        QCOMPARE(text(requirements, ExplanationModel::WeightColumn), QStringLiteral("7"));
        QCOMPARE(text(requirements, ExplanationModel::ValueColumn), QStringLiteral("0,5"));
        QCOMPARE(text(requirements, ExplanationModel::PointsColumn), QStringLiteral("26,92")); // 100 × 7 × 0.5 / 13
        QCOMPARE(text(model.index(1, 0), ExplanationModel::PointsColumn), QStringLiteral("23,08"));
        QCOMPARE(text(model.index(2, 0), ExplanationModel::PointsColumn), QStringLiteral("–"));
        QCOMPARE(text(model.index(0, 0, requirements), ExplanationModel::NameColumn), QStringLiteral("Kartu"));
    }

    void historyKeepsWhatAChangeTouched()
    {
        TestWorkspace test;
        const QString unit = test.addUnit(QStringLiteral("A"));
        AssessmentService service(test.workspace());
        const LineKey line{{}, QStringLiteral("V2.1")};
        QVERIFY(service.saveAnswer(unit, 2026, line, QStringLiteral("0.5"), {}, {}).result());
        QVERIFY(service.saveAnswer(unit, 2026, line, QStringLiteral("0.5"), QStringLiteral("papan"), {}).result());
        QVERIFY(service.saveAnswer(unit, 2026, line, QStringLiteral("1"), QStringLiteral("papan"), {}).result());
        const auto list = service.checklist(unit, 2026);
        LineHistoryModel model;
        QAbstractItemModelTester tester(&model);
        model.show(*list->instrument.indicator(line.indicator), *service.history(list->assessmentId, line));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.before(0).value, std::optional(QStringLiteral("0.5")));
        QVERIFY(!model.before(0).note);
        QVERIFY(!model.before(1).value);
        QCOMPARE(model.before(1).note, std::optional(QString()));
        QCOMPARE(model.before(2).value, std::optional(QString()));
        QCOMPARE(model.index(0, LineHistoryModel::WhoColumn).data().toString(), QStringLiteral("penguji"));
        QCOMPARE(model.index(0, LineHistoryModel::WhenColumn).data().toDateTime(), test.clock().now());
    }
};

QTEST_GUILESS_MAIN(TestExplanationModel)
#include "tst_explanationmodel.moc"
