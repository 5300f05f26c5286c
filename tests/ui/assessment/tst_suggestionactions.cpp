#include "services/assessmentservice.h"
#include "services/scoringservice.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/testworkspace.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/widgets/tableview.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QtTest>

using namespace emonev;

/// What an earlier year offers, under real keys: shown as open, and stored only when confirmed.
class TestSuggestionActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }
    void init();
    void cleanup();

    void suggestionsAreConfirmedByKey();
    void aKeyHeldDownConfirmsNothing();
    void suggestionInThePanel();
    void suggestionsOfAServiceAtOnce();

private:
    void offerLastYear();
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void press(const char *keys) { QTest::keyClicks(m_view, QLatin1String(keys)); }
    void press(Qt::Key key) { QTest::keyClick(m_view, key); }
    [[nodiscard]] Answer storedAnswer(const LineKey &line)
    {
        return AssessmentService(m_city->workspace()).checklist(m_unit, 2026)->answers.value(line);
    }
    [[nodiscard]] QString stored(const LineKey &line) { return storedAnswer(line).value; }
    [[nodiscard]] QString current(int column = 0)
    {
        return m_view->currentIndex().siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] int answered()
    {
        return ScoringService(m_city->workspace()).city(2026)->find(m_unit)->score.answered;
    }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    AnsweringPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    AssessmentPage *m_page = nullptr;
    TableView *m_view = nullptr;
    QString m_unit;
    QString m_first;
};

void TestSuggestionActions::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_prompts = {};
    m_unit = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Dinas Kesehatan"));
    m_first = m_city->addService(m_unit, QStringLiteral("A-1"), QStringLiteral("Kartu"));
    m_city->addPeriod(2026);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_window = std::make_unique<QWidget>();
    m_page = new AssessmentPage(m_city->workspace(), *m_settings, m_prompts, m_window.get());
    auto *row = new QHBoxLayout(m_window.get());
    row->addWidget(m_page, 1);
    row->addWidget(m_page->detail());
    m_window->resize(1300, 800);
    m_page->detail()->show();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_view = find<TableView>("checklist");
    QTRY_VERIFY(m_view->currentRow() >= 0);
    m_view->setFocus();
}

void TestSuggestionActions::cleanup()
{
    m_window.reset();
    m_city.reset();
}

/// V1.1, V1.3 of the first service and V2.1 were answered in 2025; waits until they are shown.
void TestSuggestionActions::offerLastYear()
{
    m_city->answer(m_unit, 2025, m_first, QStringLiteral("V1.1"), QStringLiteral("0"));
    m_city->answer(m_unit, 2025, m_first, QStringLiteral("V1.3"), QStringLiteral("1"));
    m_city->answer(m_unit, 2025, {}, QStringLiteral("V2.1"), QStringLiteral("0.5"));
    QTRY_COMPARE(current(ChecklistModel::AnswerColumn), QStringLiteral("2025: Not met?"));
}

void TestSuggestionActions::suggestionsAreConfirmedByKey()
{
    offerLastYear();
    const QLabel *hint = find<QLabel>("keyHint");
    QTRY_VERIFY2(hint->text().contains(QStringLiteral("[=]")), qPrintable(hint->text()));
    QCOMPARE(answered(), 0);
    QVERIFY(find<QLabel>("unitProgress")->text().startsWith(QStringLiteral("0")));
    press("=");
    QCOMPARE(current(), QStringLiteral("V1.2")); // on the next row
    QVERIFY(!hint->text().contains(QStringLiteral("[=]")));
    press("="); // nothing is offered here
    QCOMPARE(current(), QStringLiteral("V1.2"));
    QVERIFY(hint->text().contains(QStringLiteral("V1.2")));
    press("1=");
    QCOMPARE(current(), QStringLiteral("V1.4"));
    QTRY_COMPARE(answered(), 3);
    QCOMPARE(stored({m_first, QStringLiteral("V1.1")}), QStringLiteral("0"));
    QCOMPARE(stored({m_first, QStringLiteral("V1.3")}), QStringLiteral("1"));
    press(Qt::Key_Home);
    QCOMPARE(current(ChecklistModel::AnswerColumn), QStringLiteral("Not met"));
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(stored({m_first, QStringLiteral("V1.3")}), QString());
}

void TestSuggestionActions::aKeyHeldDownConfirmsNothing()
{
    offerLastYear();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Equal, Qt::NoModifier, QStringLiteral("="), true);
    QApplication::sendEvent(m_view, &held);
    QCOMPARE(current(ChecklistModel::AnswerColumn), QStringLiteral("2025: Not met?"));
}

void TestSuggestionActions::suggestionInThePanel()
{
    auto *words = find<QLabel>("lineSuggestion");
    QVERIFY(!words->isVisible());
    offerLastYear();
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), QStringLiteral("2025: Not met?"));
    QTRY_VERIFY(find<QLabel>("suggestionOrigin")->text().contains(QStringLiteral("penguji")));
    QVERIFY(!find<QLabel>("suggestionNote")->isVisible());
    QVERIFY(AssessmentService(m_city->workspace())
                .saveAnswer(m_unit, 2025, {m_first, QStringLiteral("V1.1")}, QStringLiteral("0"),
                            QStringLiteral("papan pudar"), {})
                .result());
    QTRY_VERIFY(find<QLabel>("suggestionNote")->text().contains(QStringLiteral("papan pudar")));
    QCOMPARE(missingAccessibleNames(m_window.get()), QStringList());
    find<QToolButton>("confirmSuggestion")->click();
    QVERIFY(!words->isVisible());
    QTRY_COMPARE(stored({m_first, QStringLiteral("V1.1")}), QStringLiteral("0"));
    QCOMPARE(storedAnswer({m_first, QStringLiteral("V1.1")}).note, QString());
    QVERIFY(!find<QLabel>("keyHint")->text().contains(QStringLiteral("[=]")));
}

void TestSuggestionActions::suggestionsOfAServiceAtOnce()
{
    auto *all = find<QAction>("confirmGroup");
    QVERIFY(!all->isEnabled());
    offerLastYear();
    QVERIFY(all->isEnabled());
    m_prompts.consent = false;
    all->trigger();
    const QString asked = m_prompts.questions.value(0);
    QVERIFY2(asked.contains(u'2') && asked.contains(QStringLiteral("Kartu")), qPrintable(asked));
    m_prompts.consent = true;
    QCOMPARE(answered(), 0);
    all->trigger();
    QTRY_COMPARE(answered(), 2); // not V2.1, which is of the unit as a whole
    QTRY_VERIFY(!all->isEnabled());
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(answered(), 0);
    QTRY_VERIFY(all->isEnabled());
    m_view->setFocus();
    press(Qt::Key_End);
    QVERIFY(all->text().contains(QStringLiteral("unit")));
    all->trigger();
    QTRY_COMPARE(stored({{}, QStringLiteral("V2.1")}), QStringLiteral("0.5"));
    QCOMPARE(answered(), 1);
}

QTEST_MAIN(TestSuggestionActions)
#include "tst_suggestionactions.moc"
