#include "services/periodservice.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/conflicts.h"
#include "support/testworkspace.h"
#include "ui/findings/findingorderdialog.h"
#include "ui/findings/findingpane.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/findingstepdialog.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace emonev;

/// The page of findings: putting what is short to a unit, answering, deciding, by its widgets.
class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_unit = m_city->addUnit("U", "Kelurahan Enau");
        AssessmentService answers(m_city->workspace());
        for (const char *line : {"V2.1", "V4.1", "V4.2"})
            QVERIFY(answers.saveAnswer(m_unit, 2026, {{}, QString::fromLatin1(line)}, "0", {}, {}, "first").result());
        QVERIFY(PeriodService(m_city->workspace()).move(2026, "locked", {}, {}).result());
        m_settings = std::make_unique<QSettings>(m_folder.filePath("s.ini"), QSettings::IniFormat);
    }
    void cleanup()
    {
        m_pane.reset();
        m_page.reset();
        m_city.reset();
    }

    void whatIsShortIsPutToTheUnit()
    {
        open();
        QCOMPARE(rows(), 0);
        m_page->perform(PageCommand::New);
        auto *dialog = m_page->findChild<FindingOrderDialog *>();
        QVERIFY(dialog);
        auto *lines = dialog->findChild<QListWidget *>("orderLines");
        QTRY_COMPARE(lines->count(), 3);
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        lines->item(1)->setCheckState(Qt::Unchecked);
        dialog->findChild<QPlainTextEdit *>("orderBody")->setPlainText("Pasang papan");
        dialog->findChild<QPushButton *>("orderOk")->click();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(FindingService(m_city->workspace()).list(2026)->findings.first().finding.body,
                 QString("Pasang papan"));
    }
    void aStepNeedsItsWordsAndIsShown()
    {
        give();
        open();
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(missingAccessibleNames(m_page.get()), QStringList());
        QCOMPARE(missingAccessibleNames(m_pane.get()), QStringList());
        QCOMPARE(shownSteps(), (QStringList{"answered", "extended", "appealed", "withdrawn"}));
        auto *dialog = step("answered");
        dialog->findChild<QPushButton *>("findingOk")->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>("findingError")->isVisible());
        dialog->findChild<QPlainTextEdit *>("findingNote")->setPlainText("Sudah dipasang");
        dialog->findChild<QPushButton *>("findingOk")->click();
        QTRY_COMPARE(shownSteps(), (QStringList{"answered", "accepted", "returned", "withdrawn"}));
        QVERIFY(m_pane->findChild<QTextBrowser *>("findingStory")->toPlainText().contains("Sudah dipasang"));
        dialog = step("accepted");
        dialog->findChild<QPushButton *>("findingOk")->click();
        QTRY_COMPARE(shownSteps(), QStringList());
        QCOMPARE(rows(), 3);
    }
    void filtersByWhoseTurnItIs()
    {
        give();
        FindingService service(m_city->workspace());
        const Finding first = service.list(2026)->findings.first().finding;
        QVERIFY(service.take(m_unit, first.id, {FindingStep::Appealed, {}, "Sudah ada", {}}).result());
        open();
        QTRY_COMPARE(rows(), 3);
        m_page->open("waits", {});
        QCOMPARE(rows(), 1);
        choose(FindingFilter::WaitUnit);
        QCOMPARE(rows(), 2);
        choose(FindingFilter::Closed);
        QCOMPARE(rows(), 0);
        choose(FindingFilter::All);
        QCOMPARE(rows(), 3);
    }
    void aUnitAnswersAndDecidesNothing()
    {
        give();
        join(*m_city, "unit");
        open();
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(shownSteps(), (QStringList{"answered", "appealed"}));
        QVERIFY(!m_page->whyNot(PageCommand::New).isEmpty());
        QVERIFY(!m_page->findChild<QAction *>("findingOrder")->isEnabled());
    }

private:
    void open()
    {
        m_page = std::make_unique<FindingsPage>(m_city->workspace(), m_prompts, *m_settings);
        m_pane.reset(m_page->detail());
        QSignalSpy shown(m_page.get(), &FindingsPage::listShown);
        m_page->resize(900, 500);
        m_page->show();
        m_pane->show();
        QTRY_VERIFY(!shown.isEmpty());
    }
    void give() { QCOMPARE(FindingService(m_city->workspace()).issue(m_unit, 2026, {}).result().value(), 3); }
    int rows() { return m_page->findChild<TableView *>("findingTable")->model()->rowCount(); }
    void choose(FindingFilter filter)
    {
        auto *box = m_page->findChild<QComboBox *>("findingState");
        box->setCurrentIndex(box->findData(int(filter)));
    }
    QStringList shownSteps()
    {
        QStringList words;
        const auto buttons = m_pane->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            if (button->isVisible())
                words.append(button->objectName().section('-', 1));
        return words;
    }
    FindingStepDialog *step(const char *word)
    {
        m_pane->findChild<QToolButton *>(QStringLiteral("finding-") + QLatin1String(word))->click();
        const auto dialogs = m_page->findChildren<FindingStepDialog *>();
        return dialogs.last();
    }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    AnsweringPrompts m_prompts;
    std::unique_ptr<FindingsPage> m_page;
    std::unique_ptr<QWidget> m_pane;
    QString m_unit;
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
