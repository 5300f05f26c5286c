#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/assessment/moderationdialog.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace emonev;

/// Moderation by the dialog: the lines that differ, a decision with its reason, the agreed sheet handed in.
class TestModerationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        m_service = m_city->addService(m_unit, "S", "Surat");
        fill("first");
        fill("second");
        answer("second", {{}, "V2.1"}, "0");
        for (const char *round : {"first", "second"})
            QVERIFY(AssessmentService(m_city->workspace()).submit(m_unit, 2026, round, {}).result());
        m_dialog = std::make_unique<ModerationDialog>(m_city->workspace(), m_unit, 2026);
        m_dialog->show();
        QTRY_COMPARE(table()->model()->rowCount(), 1); // the one that differs
    }
    void cleanup()
    {
        m_dialog.reset();
        m_city.reset();
    }

    void decidedAndHandedIn()
    {
        QCOMPARE(missingAccessibleNames(m_dialog.get()), QStringList());
        QSignalSpy saved(m_dialog.get(), &ModerationDialog::saved);
        click("agree");
        QTRY_VERIFY(find<QLabel>("moderationState")->text().contains("1 lines are not decided")); // and nothing done
        auto *value = find<QComboBox>("agreedValue");
        QCOMPARE(value->currentIndex(), -1);
        value->setCurrentIndex(value->findData(QStringLiteral("0")));
        click("decide");
        QTRY_VERIFY(find<QLabel>("moderationState")->text().contains("reason"));
        QCOMPARE(saved.size(), 0);
        find<QLineEdit>("agreedReason")->setText(QStringLiteral("Tidak terpasang"));
        click("decide");
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(find<QLabel>("moderationState")->text().contains("0 undecided"));
        click("agree");
        QTRY_COMPARE(saved.size(), 2);
        QTRY_VERIFY(!find<QPushButton>("agree")->isEnabled());
        QTRY_VERIFY(!find<QPushButton>("decide")->isEnabled());
        const Checklist agreed = *AssessmentService(m_city->workspace()).countingChecklist(m_unit, 2026);
        QCOMPARE(agreed.round, QStringLiteral("agreed"));
        QCOMPARE(agreed.answers.value({{}, "V2.1"}).value, QStringLiteral("0"));
        QCOMPARE(agreed.answers.value({{}, "V2.1"}).note, QStringLiteral("Tidak terpasang"));
    }
    void allLinesWithoutTheFilter()
    {
        const auto lines = ModerationService(m_city->workspace()).read(m_unit, 2026)->lines.size();
        find<QCheckBox>("differingOnly")->setChecked(false);
        QCOMPARE(table()->model()->rowCount(), int(lines));
    }

private:
    template <typename T> T *find(const char *name) { return m_dialog->findChild<T *>(QLatin1String(name)); }
    TableView *table() { return find<TableView>("moderationTable"); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void answer(const QString &round, const LineKey &line, const QString &value)
    {
        const auto saved =
            AssessmentService(m_city->workspace()).saveAnswer(m_unit, 2026, line, value, {}, {}, round).result();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
    }
    void fill(const QString &round)
    {
        const Checklist list = *AssessmentService(m_city->workspace()).checklist(m_unit, 2026);
        for (const Variable &variable : list.instrument.variables)
            for (const Indicator &each : variable.indicators)
                answer(round, {each.scope == Indicator::Scope::Service ? m_service : QString(), each.code}, "1");
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<ModerationDialog> m_dialog;
    QString m_unit;
    QString m_service;
};

QTEST_MAIN(TestModerationDialog)
#include "tst_moderationdialog.moc"
