#include "services/assessmentservice.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/assessment/comparisondialog.h"
#include "ui/widgets/tableview.h"
#include <QLabel>
#include <QTabWidget>
#include <QtTest>

using namespace emonev;

/// The three comparisons by keyboard.
class TestComparisonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_dialog.reset();
        m_city.reset();
    }

    void groupsAndTheirUnits()
    {
        open(TestWorkspace::Content::Sample, 0);
        QCOMPARE(missingAccessibleNames(m_dialog.get()), QStringList());
        auto *groups = find<TableView>("peerGroups");
        auto *members = find<TableView>("peerMembers");
        QCOMPARE(members->model()->rowCount(), 99); // all units are chosen first
        QCOMPARE(text(members, 0, 0), QString("1"));
        for (int row = 0; row < groups->model()->rowCount(); ++row) {
            QTest::keyClick(groups, row == 0 ? Qt::Key_Home : Qt::Key_Down);
            const QString remark = text(groups, row, 7);
            const int complete = text(groups, row, 1).section(u'/', 0, 0).toInt();
            QCOMPARE(remark.isEmpty(), complete >= 5);
            QCOMPARE(members->model()->rowCount(), text(groups, row, 1).section(u'/', 1).toInt());
            QCOMPARE(text(members, 0, 0), remark.isEmpty() ? QString("1") : QString("–"));
        }
        find<QTabWidget>("comparisonTabs")->setCurrentIndex(1);
        QCOMPARE(find<TableView>("comparedYears")->model()->rowCount(), 2);
        QVERIFY(text(find<TableView>("comparedYears"), 1, 6).startsWith(QLatin1String("up ")));
        QVERIFY(find<QLabel>("agreementWords")->text().contains(QLatin1String("nothing to compare")));
    }
    void assessors()
    {
        m_city = std::make_unique<TestWorkspace>();
        const QString unit = m_city->addUnit("U");
        for (const auto &[round, value] : {std::pair("first", "1"), {"second", "0"}})
            QVERIFY(AssessmentService(m_city->workspace())
                        .saveAnswer(unit, 2026, {{}, "V4.1"}, value, {}, {}, round)
                        .result());
        open(TestWorkspace::Content::Empty, 2026);
        auto *lines = find<TableView>("agreedIndicators");
        QCOMPARE(lines->model()->rowCount(), 1);
        QVERIFY(text(lines, 0, 0).startsWith(QLatin1String("V4.1")));
        QCOMPARE(text(lines, 0, 5), QString("too little data"));
        QCOMPARE(text(find<TableView>("assessors"), 0, 3), QString("too little data"));
    }

private:
    void open(TestWorkspace::Content content, int year)
    {
        if (!m_city)
            m_city = std::make_unique<TestWorkspace>(content);
        m_dialog = std::make_unique<ComparisonDialog>(m_city->workspace(), year);
        QSignalSpy shown(m_dialog.get(), &ComparisonDialog::shown);
        m_dialog->show();
        QTRY_COMPARE(shown.size(), 1);
    }
    template <typename T> T *find(const char *name) { return m_dialog->findChild<T *>(QLatin1String(name)); }
    static QString text(const TableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<ComparisonDialog> m_dialog;
};

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
