#include "support/accessiblenames.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include "ui/assessment/visitsdialog.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/tableview.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace emonev;

/// The plan of visits by keyboard: a day typed, a name, a draw.
class TestVisitsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_city->clock().set(QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC));
        m_city->addPeriod(2026);
        for (const char *code : {"01.01", "01.02", "02.01"})
            m_city->addUnit(code, QStringLiteral("Unit ") + code);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_city.reset();
    }

    void aDayAndANameAreKept()
    {
        open();
        QCOMPARE(missingAccessibleNames(m_dialog.get()), QStringList());
        table()->setFocus();
        table()->selectRow(1);
        QTRY_VERIFY(find<QLabel>("visitUnit")->text().contains("01.02"));
        type("day", "20/11/2026");
        type("first", "Rina");
        QTRY_COMPARE(visit("01.02").first, QString("Rina"));
        QCOMPARE(visit("01.02").day, QDate(2026, 11, 20));
        QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), QString("Unit 01.02")); // by day
        QTRY_COMPARE(table()->model()->index(0, 2).data().toString(), QString("Rina"));
        QVERIFY(table()->model()->index(0, 4).data().toString().startsWith(u'!')); // the day is over
        QVERIFY(find<QLabel>("visitState")->text().startsWith(QLatin1String("1 of 3")));
        QVERIFY(m_city->workspace().undo().result());
        QCOMPARE(visit("01.02").first, QString());
    }
    void noDayIsSaid()
    {
        open();
        table()->selectRow(0);
        type("day", "31/02/2026");
        QVERIFY(field("day")->hasError());
        QVERIFY(!visit("01.01").day.isValid());
    }
    void drawn()
    {
        open();
        QCOMPARE(find<QLineEdit>("drawSeed")->text(), QString("2026"));
        find<QSpinBox>("drawShare")->setValue(34); // of three, rounded up: two; their sums come first, see sampledraw
        QTest::mouseClick(find<QPushButton>("draw"), Qt::LeftButton);
        QTRY_VERIFY(visit("01.01").isDrawn);
        QVERIFY(visit("01.02").isDrawn && !visit("02.01").isDrawn);
        QTRY_VERIFY(find<QLabel>("visitState")->text().contains(QLatin1String("2 were drawn")));
    }
    void othersOnlyRead()
    {
        join(*m_city, "assessor");
        open();
        QVERIFY(!find<QPushButton>("draw")->isEnabled());
        table()->selectRow(0);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(field("day")->editor())->isReadOnly());
    }

private:
    void open()
    {
        m_dialog = std::make_unique<VisitsDialog>(m_city->workspace(), 2026);
        QSignalSpy shown(m_dialog.get(), &VisitsDialog::planShown);
        m_dialog->show();
        QTRY_COMPARE(shown.size(), 1);
    }
    template <typename T> T *find(const char *name) { return m_dialog->findChild<T *>(QLatin1String(name)); }
    TableView *table() { return find<TableView>("visitTable"); }
    LineField *field(const char *key)
    {
        for (LineField *each : m_dialog->findChildren<LineField *>())
            if (each->key() == QLatin1String(key))
                return each;
        return nullptr;
    }
    void type(const char *key, const char *text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field(key)->editor());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    Visit visit(const char *code)
    {
        const VisitPlan plan = *VisitService(m_city->workspace()).plan(2026);
        for (const PlannedVisit &each : plan.units)
            if (each.unit.code == QLatin1String(code))
                return each.visit;
        return {};
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<VisitsDialog> m_dialog;
};

QTEST_MAIN(TestVisitsDialog)
#include "tst_visitsdialog.moc"
