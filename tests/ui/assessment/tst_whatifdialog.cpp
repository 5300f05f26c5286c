#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/assessment/whatifdialog.h"
#include "ui/widgets/tableview.h"
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace emonev;

/// Trying other answers and weights by the dialog: the score follows, the store does not change.
class TestWhatIfDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        AssessmentService answers(m_city->workspace());
        for (const auto &[line, value] : {std::pair("V2.1", "0"), {"V4.1", "0"}, {"V4.2", "1"}})
            QVERIFY(
                answers.saveAnswer(m_unit, 2026, {{}, QString::fromLatin1(line)}, QString::fromLatin1(value), {}, {})
                    .result());
        m_dialog = std::make_unique<WhatIfDialog>(m_city->workspace(), *answers.countingChecklist(m_unit, 2026));
        m_dialog->show();
        QTRY_VERIFY(!head().isEmpty());
    }
    void cleanup()
    {
        m_dialog.reset();
        m_city.reset();
    }

    void theScoreFollowsWhatIsTried()
    {
        QCOMPARE(missingAccessibleNames(m_dialog.get()), QStringList());
        const QString before = head();
        set("V2.1", TrialModel::TriedColumn, "1");
        set("V4.1", TrialModel::TriedColumn, "1");
        QTRY_VERIFY2(head().contains("Tried: 100.00"), qPrintable(head()));
        QVERIFY(m_dialog->findChild<QPushButton *>("whatIfReset")->isEnabled());
        m_dialog->findChild<QPushButton *>("whatIfReset")->click();
        QTRY_COMPARE(head(), before);
        QCOMPARE(
            AssessmentService(m_city->workspace()).countingChecklist(m_unit, 2026)->answers.value({{}, "V2.1"}).value,
            QString("0"));
    }
    void anotherWeightCounts()
    {
        const QString before = head();
        set("V4.2", TrialModel::WeightColumn, "50,5");
        QTRY_VERIFY(head() != before);
        QVERIFY(!model()->setData(cell("V4.2", TrialModel::WeightColumn), "-1", Qt::EditRole));
        QVERIFY(!model()->setData(cell("V4.2", TrialModel::CostColumn), "banyak", Qt::EditRole));
    }
    void theCheapestFixesAreTaken()
    {
        auto *button = m_dialog->findChild<QPushButton *>("whatIfCheapest");
        set("V2.1", TrialModel::CostColumn, "9");
        button->click();
        QVERIFY(!cell("V2.1", TrialModel::TriedColumn).data(TrialModel::ChangedRole).toBool());
        QVERIFY(cell("V4.1", TrialModel::TriedColumn).data(TrialModel::ChangedRole).toBool());
        QVERIFY(m_dialog->findChild<QLabel *>("whatIfFix")->text().contains("cost of 1"));
    }

private:
    QAbstractItemModel *model() { return m_dialog->findChild<TableView *>("whatIfTable")->model(); }
    QString head() { return m_dialog->findChild<QLabel *>("whatIfHead")->text(); }
    QModelIndex cell(const QString &line, int column)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, TrialModel::LineColumn).data().toString().startsWith(line + ' '))
                return model()->index(row, column);
        return {};
    }
    void set(const QString &line, int column, const QString &value)
    {
        QVERIFY(model()->setData(cell(line, column), value, Qt::EditRole));
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<WhatIfDialog> m_dialog;
    QString m_unit;
};

QTEST_MAIN(TestWhatIfDialog)
#include "tst_whatifdialog.moc"
