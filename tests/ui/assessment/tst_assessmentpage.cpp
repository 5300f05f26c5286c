#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "services/scoringservice.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/whydialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>
#include <QListWidget>
#include <QRadioButton>
#include <QSettings>
#include <QTreeView>
#include <QtTest>

using namespace emonev;

namespace {

/// Answers in a person's place.
class Answering final : public Prompts
{
public:
    QStringList files;
    QString reason;

    QString openFile(QWidget *, const QString &, const QStringList &) override { return files.value(0); }
    QStringList openFiles(QWidget *, const QString &, const QStringList &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QStringList &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    QString askReason(QWidget *, const QString &, const QString &, const QString &) override { return reason; }
    void info(QWidget *, const QString &, const QString &) override {}
};

} // namespace

/// The checklist page under real keys.
class TestAssessmentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }
    void init();
    void cleanup();

    void wholeUnitByKeysOnly();
    void minusWhereNotAllowedSaysWhy();
    void unknownKeySaysWhatIsPossible();
    void twoHundredKeysAreAllKept();
    void keysTypedWhileAUnitOpensGoToThatUnit();
    void movementSkipsHeadings();
    void spaceGoesRoundAndDeleteClears();
    void noteIsStoredWhenLeftAndWhenTypingPauses();
    void noteTypedWithoutAPauseIsStoredInTime();
    void noteBelongsToTheLineItWasTypedFor();
    void evidenceIsAddedRemovedAndBroughtBack();
    void filterAndNextUnanswered();
    void undoAndRedo();
    void oldValueIsBroughtBack();
    void lockedPeriodIsReadOnly();
    void handedInAndGivenBack();
    void levelsCanBeClicked();
    void whyDialogTellsPointsAndWay();
    void everythingHasAName();

private:
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void press(const char *keys) { QTest::keyClicks(m_view, QLatin1String(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view, key, modifiers); }
    [[nodiscard]] QString stored(const LineKey &line)
    {
        return AssessmentService(m_city->workspace()).checklist(m_unit, 2026)->answers.value(line).value;
    }
    [[nodiscard]] Answer storedAnswer(const LineKey &line)
    {
        return AssessmentService(m_city->workspace()).checklist(m_unit, 2026)->answers.value(line);
    }
    [[nodiscard]] int historyEntries()
    {
        const AssessmentService service(m_city->workspace());
        const auto list = service.checklist(m_unit, 2026);
        int entries = 0;
        for (auto it = list->answers.cbegin(); it != list->answers.cend(); ++it)
            entries += int(service.history(list->assessmentId, it.key())->size());
        return entries;
    }
    [[nodiscard]] QString current(int column = 0)
    {
        return m_view->currentIndex().siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] int answered()
    {
        return ScoringService(m_city->workspace()).city(2026)->find(m_unit)->score.answered;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            return {};
        return made.fileName();
    }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    Answering m_prompts;
    std::unique_ptr<QWidget> m_window;
    AssessmentPage *m_page = nullptr;
    TableView *m_view = nullptr;
    QString m_unit;
    QString m_other;
    QString m_first;
    QString m_second;
};

void TestAssessmentPage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_unit = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Dinas Kesehatan"));
    m_other = m_city->addUnit(QStringLiteral("B"), QStringLiteral("Dinas Sosial"));
    m_first = m_city->addService(m_unit, QStringLiteral("A-1"), QStringLiteral("Kartu"));
    m_second = m_city->addService(m_unit, QStringLiteral("A-2"), QStringLiteral("Surat"));
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

void TestAssessmentPage::cleanup()
{
    m_window.reset();
    m_city.reset();
}

void TestAssessmentPage::wholeUnitByKeysOnly()
{
    press("101-1");  // "-" is refused, so V1.1 to V1.4 are answered
    press("15");     // V1.5 met, V1.6 half
    press("111110"); // second service
    press("5");      // V2.1
    press("115");    // V3
    press("110");    // V4
    press("-11011"); // V5, the ramp does not apply
    press("1115");   // V6
    press("10");     // V7
    press("111");    // V8
    press("11");     // V9
    QTRY_COMPARE(answered(), 36);
    const auto city = ScoringService(m_city->workspace()).city(2026);
    const UnitScore &score = city->find(m_unit)->score;
    QVERIFY(score.complete);
    const QString shown = QLocale().toString(double(*score.hundredths) / 100, 'f', 2);
    QVERIFY2(find<QWidget>("unitScore")->accessibleName().contains(shown), qPrintable(shown));
    QCOMPARE(stored({m_second, QStringLiteral("V1.6")}), QStringLiteral("0"));
    QCOMPARE(stored({{}, QStringLiteral("V5.1")}), QStringLiteral("TB"));
    QVERIFY(find<QLabel>("unitProgress")->text().startsWith(QStringLiteral("36")));
}

void TestAssessmentPage::minusWhereNotAllowedSaysWhy()
{
    const int row = m_view->currentRow();
    press("-");
    QCOMPARE(m_view->currentRow(), row);
    QVERIFY(find<QLabel>("keyHint")->text().contains(QStringLiteral("V1.1")));
    QCOMPARE(stored({m_first, QStringLiteral("V1.1")}), QString());
    QCOMPARE(answered(), 0);
}

void TestAssessmentPage::unknownKeySaysWhatIsPossible()
{
    const int row = m_view->currentRow();
    press("7");
    QCOMPARE(m_view->currentRow(), row);
    QVERIFY(find<QLabel>("keyHint")->text().contains(QStringLiteral("[1]")));
    QCOMPARE(answered(), 0);
}

void TestAssessmentPage::twoHundredKeysAreAllKept()
{
    for (int round = 0; round < 6; ++round) {
        press(Qt::Key_Home);
        for (int i = 0; i < 36; ++i)
            press(round % 2 == 0 ? "1" : "0");
    }
    press(Qt::Key_Home);
    press("1");
    QTRY_COMPARE(historyEntries(), 6 * 36 + 1);
    const auto list = AssessmentService(m_city->workspace()).checklist(m_unit, 2026);
    int zeros = 0;
    for (const Answer &answer : list->answers)
        zeros += answer.value == QLatin1String("0");
    QCOMPARE(zeros, 35);
    QCOMPARE(list->answers.size(), 36);
    QCOMPARE(stored({m_first, QStringLiteral("V1.1")}), QStringLiteral("1"));
}

void TestAssessmentPage::keysTypedWhileAUnitOpensGoToThatUnit()
{
    m_page->perform(PageCommand::Next);
    press("1"); // typed before B was read: V2.1 of B, which has no services
    QTRY_COMPARE(AssessmentService(m_city->workspace()).checklist(m_other, 2026)->answers.size(), 1);
    QCOMPARE(AssessmentService(m_city->workspace()).checklist(m_other, 2026)->answers.begin()->indicator,
             QStringLiteral("V2.1"));
    QCOMPARE(answered(), 0);
}

void TestAssessmentPage::movementSkipsHeadings()
{
    QCOMPARE(current(), QStringLiteral("V1.1"));
    press(Qt::Key_Up);
    QCOMPARE(current(), QStringLiteral("V1.1"));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("V1.1")); // of the second service
    press(Qt::Key_Up);
    QCOMPARE(current(), QStringLiteral("V1.6"));
    press(Qt::Key_End);
    QCOMPARE(current(), QStringLiteral("V9.2"));
    press(Qt::Key_PageUp);
    QVERIFY(!current(1).isEmpty());
    press(Qt::Key_Home);
    QCOMPARE(m_view->currentRow(), 2);
}

void TestAssessmentPage::spaceGoesRoundAndDeleteClears()
{
    const LineKey line{m_first, QStringLiteral("V1.1")};
    press(Qt::Key_Space);
    QTRY_COMPARE(stored(line), QStringLiteral("1"));
    press(Qt::Key_Space);
    QTRY_COMPARE(stored(line), QStringLiteral("0"));
    press(Qt::Key_Delete);
    QTRY_COMPARE(stored(line), QString());
    QCOMPARE(m_view->currentRow(), 2);
}

void TestAssessmentPage::noteIsStoredWhenLeftAndWhenTypingPauses()
{
    const LineKey line{m_first, QStringLiteral("V1.1")};
    press("n");
    auto *note = find<QPlainTextEdit>("lineNote");
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("papan pudar"));
    QTRY_COMPARE_WITH_TIMEOUT(storedAnswer(line).note, QStringLiteral("papan pudar"), 3000);
    QTest::keyClicks(note, QStringLiteral(", lantai 2"));
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_VERIFY(m_view->hasFocus());
    QTRY_COMPARE(storedAnswer(line).note, QStringLiteral("papan pudar, lantai 2"));
    QCOMPARE(storedAnswer(line).value, QString());
    press("1");
    QTRY_COMPARE(storedAnswer(line).value, QStringLiteral("1"));
    QCOMPARE(storedAnswer(line).note, QStringLiteral("papan pudar, lantai 2"));
}

void TestAssessmentPage::noteTypedWithoutAPauseIsStoredInTime()
{
    const LineKey line{m_first, QStringLiteral("V1.1")};
    press("n");
    auto *note = find<QPlainTextEdit>("lineNote");
    QTRY_VERIFY(note->hasFocus());
    QElapsedTimer sinceFirstKey;
    sinceFirstKey.start();
    qint64 storedAfter = -1;
    QTimer keys; // shorter apart than the pause that would save by itself
    connect(&keys, &QTimer::timeout, this, [&] {
        QTest::keyClicks(note, QStringLiteral("x"));
        if (storedAfter < 0 && !storedAnswer(line).note.isEmpty())
            storedAfter = sinceFirstKey.elapsed();
    });
    keys.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(storedAfter >= 0, 4000);
    keys.stop();
    QVERIFY2(storedAfter <= 1900, qPrintable(QString::number(storedAfter)));
    QVERIFY(note->hasFocus());
    QVERIFY(note->toPlainText().startsWith(storedAnswer(line).note)); // typing went on undisturbed
    QTRY_COMPARE_WITH_TIMEOUT(storedAnswer(line).note, note->toPlainText(), 3000);
}

void TestAssessmentPage::noteBelongsToTheLineItWasTypedFor()
{
    press("n");
    auto *note = find<QPlainTextEdit>("lineNote");
    QTest::keyClicks(note, QStringLiteral("satu"));
    m_view->selectRow(5);
    QTRY_COMPARE(storedAnswer({m_first, QStringLiteral("V1.1")}).note, QStringLiteral("satu"));
    QCOMPARE(note->toPlainText(), QString());
    QCOMPARE(storedAnswer({m_first, QStringLiteral("V1.4")}).note, QString());
}

void TestAssessmentPage::evidenceIsAddedRemovedAndBroughtBack()
{
    m_prompts.files = {file(QStringLiteral("foto.pdf"), "%PDF-1.4 foto")};
    press("b");
    auto *list = find<QListWidget>("evidenceList");
    QTRY_COMPARE(list->count(), 1);
    QTRY_COMPARE(current(ChecklistModel::EvidenceColumn), QStringLiteral("1"));
    for (QToolButton *button : list->parentWidget()->findChildren<QToolButton *>())
        if (button->text().startsWith(QStringLiteral("Remove")))
            button->click();
    QTRY_COMPARE(list->count(), 0);
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(list->count(), 1);
    m_prompts.files = {file(QStringLiteral("catatan.txt"), "teks")};
    press("b");
    auto *banner = m_window->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->notice().happened.contains(QStringLiteral("catatan.txt")));
    QCOMPARE(list->count(), 1);
}

void TestAssessmentPage::filterAndNextUnanswered()
{
    press("11");
    press(Qt::Key_Home);
    auto *filter = find<QCheckBox>("unansweredOnly");
    filter->click();
    QCOMPARE(m_view->model()->rowCount(), 9 + 2 + 34);
    filter->click();
    m_view->setFocus();
    press(Qt::Key_Home);
    QCOMPARE(current(), QStringLiteral("V1.1"));
    press(Qt::Key_F8);
    QCOMPARE(current(), QStringLiteral("V1.3"));
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(current(), QStringLiteral("V1.4"));
}

void TestAssessmentPage::undoAndRedo()
{
    const LineKey line{m_first, QStringLiteral("V1.1")};
    press("1");
    press(Qt::Key_Up);
    press("0");
    m_page->perform(PageCommand::Undo);                         // waits for what was just typed
    QTRY_COMPARE(m_page->whyNot(PageCommand::Redo), QString()); // the step is undone; "1" was also stored on the way
    QCOMPARE(stored(line), QStringLiteral("1"));
    QTRY_COMPARE(m_view->model()->index(2, ChecklistModel::AnswerColumn).data(ChecklistModel::RawRole).toString(),
                 QStringLiteral("1"));
    m_page->perform(PageCommand::Redo);
    QTRY_COMPARE(stored(line), QStringLiteral("0"));
}

void TestAssessmentPage::oldValueIsBroughtBack()
{
    const LineKey line{m_first, QStringLiteral("V1.1")};
    press("1");
    press(Qt::Key_Up);
    press("0");
    press(Qt::Key_Up);
    auto *history = find<QListView>("lineHistory");
    QTRY_COMPARE(history->model()->rowCount(), 2);
    find<QToolButton>("bringBack")->click();
    QTRY_COMPARE(stored(line), QStringLiteral("1"));
    QTRY_COMPARE(history->model()->rowCount(), 3);
}

void TestAssessmentPage::lockedPeriodIsReadOnly()
{
    QVERIFY(
        PeriodService(m_city->workspace()).move(2026, QStringLiteral("locked"), QStringLiteral("uji"), {}).result());
    QTRY_VERIFY(find<QLabel>("periodLock")->isVisible());
    press("1");
    QCOMPARE(answered(), 0);
    QVERIFY(find<QLabel>("keyHint")->text().contains(QStringLiteral("2026")));
}

void TestAssessmentPage::handedInAndGivenBack()
{
    auto *step = find<QAction>("handIn");
    step->trigger(); // 0 of 36 lines
    QTRY_VERIFY(find<QLabel>("keyHint")->text().contains(QStringLiteral("36")));
    for (int i = 0; i < 36; ++i)
        press("1");
    QTRY_COMPARE(answered(), 36);
    step->trigger();
    QTRY_VERIFY2(find<QLabel>("periodLock")->isVisible(), qPrintable(find<QLabel>("keyHint")->text()));
    QCOMPARE(step->text(), QStringLiteral("Give back…"));
    press(Qt::Key_Home);
    press("0");
    QCOMPARE(stored({m_first, QStringLiteral("V1.1")}), QStringLiteral("1"));
    m_prompts.reason = QStringLiteral("Bukti kurang");
    step->trigger();
    QTRY_VERIFY(find<QLabel>("periodLock")->text().contains(QStringLiteral("Bukti kurang")));
    QCOMPARE(step->text(), QStringLiteral("Hand in…"));
}

void TestAssessmentPage::levelsCanBeClicked()
{
    QRadioButton *met = nullptr;
    const auto shown = [&] {
        for (QRadioButton *button : m_window->findChildren<QRadioButton *>())
            if (button->isVisible() && button->accessibleName() == QLatin1String("Met"))
                met = button;
        return met != nullptr;
    };
    QTRY_VERIFY(shown());
    met->click();
    QTRY_COMPARE(stored({m_first, QStringLiteral("V1.1")}), QStringLiteral("1"));
}

void TestAssessmentPage::whyDialogTellsPointsAndWay()
{
    for (int i = 0; i < 36; ++i)
        press(i < 12 ? "1" : "0");
    QTRY_COMPARE(answered(), 36);
    find<QAction>("whyScore")->trigger();
    QTRY_VERIFY(m_window->findChild<WhyDialog *>());
    auto *dialog = m_window->findChild<WhyDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("whyHead"))->text().contains(QStringLiteral("40,00")));
    // 11 points to 51: V2.1 (6), then 4 + 4 make 54 with the first three.
    const auto *steps = dialog->findChild<QListWidget *>(QStringLiteral("whySteps"));
    QCOMPARE(steps->count(), 3);
    QVERIFY(steps->item(0)->text().startsWith(QStringLiteral("+6,00  V2.1")));
    const QString way = dialog->findChild<QLabel *>(QStringLiteral("whyWay"))->text();
    QVERIFY2(way.contains(QStringLiteral("51,00")) && way.contains(QStringLiteral("54,00")), qPrintable(way));
    QCOMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 9);
    QCOMPARE(missingAccessibleNames(dialog), QStringList());
}

void TestAssessmentPage::everythingHasAName() { QCOMPARE(missingAccessibleNames(m_window.get()), QStringList()); }

QTEST_MAIN(TestAssessmentPage)
#include "tst_assessmentpage.moc"
