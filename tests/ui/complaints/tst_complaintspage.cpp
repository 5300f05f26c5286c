#include "secrets/memorysecretstore.h"
#include "services/complaintintake.h"
#include "services/reporterservice.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/testworkspace.h"
#include "ui/complaints/casedetail.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintspage.h"
#include "ui/complaints/savedfilters.h"
#include "ui/complaints/stepdialog.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace emonev;

namespace {

QDateTime moment(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

CaseState stateOf(CaseStatus status, bool paused = false, bool merged = false)
{
    CaseState state;
    state.status = status;
    if (paused)
        state.pausedSince = 1;
    if (merged)
        state.mergedSince = 1;
    return state;
}

} // namespace

Q_DECLARE_METATYPE(emonev::CaseState)

/// The queue and the handling of cases, driven by keys and the mouse.
class TestComplaintsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void stepsAreOfferedByState_data();
    void stepsAreOfferedByState();
    void aBlockedStepSaysWhy();
    void theCaseAtHandIsTold();
    void noLineOfTheHeadIsCut();
    void searchNarrowsTheQueue();
    void aFilterIsKeptUnderAName();
    void theLineAheadLeadsToWhatIsLate();
    void aStepWithoutDialogIsStoredAtOnce();
    void pausingAsksForAReason();
    void resolvingKeepsTheProofAndWarnsOfReuse();
    void handingOnNeedsAUnit();
    void mergingAndSeparating();
    void severalCasesAtOnce();
    void severalCasesAllOrNone();
    void openingTheReporterIsWrittenDown();
    void theChronologyAddsUp();
    void anEmptyQueueOffersTheNextStep();
    void everythingHasAName();

private:
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QString add(const QString &subject, const Reporter &reporter = {});
    void choose(const QString &id);
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    StepDialog *dialog() { return m_page->findChild<StepDialog *>(); }
    void accept() { QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("stepOk")), Qt::LeftButton); }
    QString words(const char *label) { return find<QLabel>(label)->text(); }
    CaseFile file(const QString &id) { return *CaseService(m_city->workspace()).file(id); }
    void fresh();

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Actions> m_actions;
    AnsweringPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    ComplaintsPage *m_page = nullptr;
    QString m_unit;
    QString m_other;
};

void TestComplaintsPage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_city->workspace().setVault(std::make_unique<ReporterVault>(std::make_unique<MemorySecretStore>()));
    m_unit = m_city->addUnit(QStringLiteral("U1"), QStringLiteral("Kelurahan Satu"));
    m_other = m_city->addUnit(QStringLiteral("U2"), QStringLiteral("Dinas Jalan"));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QUuid::createUuid().toString()), QSettings::IniFormat);
    m_actions = std::make_unique<Actions>();
    fresh();
}

void TestComplaintsPage::fresh()
{
    m_window = std::make_unique<QWidget>();
    m_page = new ComplaintsPage(m_city->workspace(), *m_actions, m_prompts, *m_settings, m_window.get());
    auto *line = new QHBoxLayout(m_window.get());
    line->addWidget(m_page);
    line->addWidget(m_page->detail());
    m_page->detail()->show();
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(find<QAction>("newComplaint")->isEnabled() && find<QComboBox>("caseUnit")->count() == 3);
}

void TestComplaintsPage::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_settings.reset();
    m_city.reset();
}

QString TestComplaintsPage::add(const QString &subject, const Reporter &reporter)
{
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = m_unit;
    draft.subject = subject;
    draft.body = QStringLiteral("Isi ") + subject;
    draft.received = moment("2026-11-21T02:00:00Z");
    draft.reporter = reporter;
    const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
    return made ? made->id : QString();
}

void TestComplaintsPage::choose(const QString &id)
{
    auto *table = find<TableView>("caseTable");
    const auto row = [&] {
        for (int each = 0; each < table->model()->rowCount(); ++each)
            if (table->model()->index(each, 0).data(CaseModel::IdRole).toString() == id)
                return each;
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    table->setCurrentIndex(table->model()->index(row(), 0));
    auto *detail = qobject_cast<CaseDetail *>(m_page->detail());
    QTRY_VERIFY(detail->file() && detail->file()->header.id == id);
}

void TestComplaintsPage::stepsAreOfferedByState_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<QStringList>("offered");
    const QStringList open{"coordinated", "forwarded", "progress", "paused",
                           "extended",    "resolved",  "refused",  "merged"};
    QTest::newRow("open, city") << "" << stateOf(CaseStatus::Process) << open;
    QTest::newRow("open, ward") << "kelurahan" << stateOf(CaseStatus::Waiting)
                                << QStringList({"coordinated", "forwarded", "progress", "paused", "resolved", "refused",
                                                "merged"});
    QTest::newRow("paused") << "coordinator" << stateOf(CaseStatus::Process, true)
                            << QStringList({"coordinated", "forwarded", "progress", "resumed", "resolved", "refused",
                                            "merged"});
    QTest::newRow("done") << "admin" << stateOf(CaseStatus::Done) << QStringList({"reopened", "merged"});
    QTest::newRow("merged") << "unit" << stateOf(CaseStatus::Process, false, true) << QStringList({"unmerged"});
    QTest::newRow("reader") << "viewer" << stateOf(CaseStatus::Process) << QStringList();
}

void TestComplaintsPage::stepsAreOfferedByState()
{
    QFETCH(QString, role);
    QFETCH(CaseState, state);
    CaseSteps steps;
    steps.offer(role, {state});
    QStringList offered;
    for (const CaseEventType type : CaseSteps::all())
        if (steps.action(type)->isEnabled())
            offered.append(caseWord(type));
    QTEST(offered, "offered");
}

void TestComplaintsPage::aBlockedStepSaysWhy()
{
    CaseSteps steps;
    steps.offer(QStringLiteral("kelurahan"), {stateOf(CaseStatus::Process)});
    QCOMPARE(steps.action(CaseEventType::Extended)->toolTip(),
             QStringLiteral("Only the city may extend: ask the coordinator."));
    QCOMPARE(steps.action(CaseEventType::Resumed)->toolTip(), QStringLiteral("The case is not paused."));
    steps.offer({}, {stateOf(CaseStatus::Process), stateOf(CaseStatus::Done)});
    QCOMPARE(steps.action(CaseEventType::Progress)->toolTip(), QStringLiteral("The case is closed; reopen it first."));
    QCOMPARE(steps.action(CaseEventType::Merged)->toolTip(), QStringLiteral("Choose one case only."));
}

void TestComplaintsPage::theCaseAtHandIsTold()
{
    const QString id = add(QStringLiteral("Lampu <b>mati</b>"));
    choose(id);
    QCOMPARE(words("caseSubject"), QStringLiteral("Lampu <b>mati</b>"));
    QVERIFY(words("caseState").contains(QStringLiteral("Waiting")));
    QVERIFY(words("caseState").contains(QStringLiteral("Kelurahan Satu")));
    QVERIFY2(words("coordinateClock").contains(QStringLiteral("late")), qPrintable(words("coordinateClock")));
    QVERIFY2(words("resolveClock").contains(QStringLiteral("left")), qPrintable(words("resolveClock")));
    QVERIFY(find<QTextBrowser>("timeline")->toPlainText().contains(QStringLiteral("Received by Kelurahan Satu")));
}

void TestComplaintsPage::noLineOfTheHeadIsCut()
{
    m_page->detail()->setFixedWidth(330);
    choose(add(QStringLiteral("Antrean pembuatan KTP di loket sampai dua jam lebih setiap hari Senin")));
    for (const char *name : {"caseSubject", "caseState", "coordinateClock", "resolveClock"}) {
        const auto *label = find<QLabel>(name);
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(QStringLiteral("%1: %2 of %3")
                                    .arg(QLatin1String(name))
                                    .arg(label->height())
                                    .arg(label->heightForWidth(label->width()))));
    }
}

void TestComplaintsPage::searchNarrowsTheQueue()
{
    add(QStringLiteral("Lampu jalan mati"));
    add(QStringLiteral("Sampah menumpuk"));
    auto *table = find<TableView>("caseTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    m_page->perform(PageCommand::Search);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("samp"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_COMPARE(table->emptyState()->title(), QStringLiteral("No complaint matches"));
}

void TestComplaintsPage::aFilterIsKeptUnderAName()
{
    auto *saved = find<SavedFilters>("savedFilters");
    const auto entry = [&saved](const QString &text) {
        Q_EMIT saved->menu()->aboutToShow();
        for (QAction *action : saved->menu()->actions())
            if (action->text().contains(text))
                return action;
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!entry(QStringLiteral("Save"))->isEnabled()); // nothing is filtered
    auto *units = find<QComboBox>("caseUnit");
    units->setCurrentIndex(units->findData(m_other));
    find<QComboBox>("caseStatus")->setCurrentIndex(2);
    QVERIFY(entry(QStringLiteral("Save"))->isEnabled());
    saved->keep(QStringLiteral("  Jalan & lampu "));
    units->setCurrentIndex(0);
    find<QComboBox>("caseStatus")->setCurrentIndex(0);
    fresh(); // the next day
    QTRY_VERIFY(find<QComboBox>("caseUnit")->count() > 1);
    saved = find<SavedFilters>("savedFilters");
    QCOMPARE(saved->names(), QStringList{QStringLiteral("Jalan & lampu")});
    entry(QStringLiteral("Jalan && lampu"))->trigger();
    QCOMPARE(find<QComboBox>("caseUnit")->currentData().toString(), m_other);
    QCOMPARE(find<QComboBox>("caseStatus")->currentIndex(), 2);
    saved->forget(QStringLiteral("Jalan & lampu"));
    QVERIFY(!entry(QStringLiteral("Jalan")));
}

void TestComplaintsPage::theLineAheadLeadsToWhatIsLate()
{
    ComplaintDraft old;
    old.channel = QStringLiteral("loket");
    old.unitId = m_unit;
    old.subject = QStringLiteral("Sudah lama");
    old.received = m_city->clock().now().addDays(-20);
    QVERIFY(ComplaintIntake(m_city->workspace()).add(old).result());
    old.subject = QStringLiteral("Baru");
    old.received = m_city->clock().now().addSecs(-3600);
    QVERIFY(ComplaintIntake(m_city->workspace()).add(old).result());
    auto *line = find<QLabel>("outlook");
    QTRY_VERIFY(line->isVisible() && line->text().contains(QLatin1String("href=\"late\"")));
    Q_EMIT line->linkActivated(QStringLiteral("late"));
    QCOMPARE(find<QComboBox>("caseClock")->currentData().toInt(), int(CaseFilter::Clock::Late));
    QTRY_COMPARE(find<TableView>("caseTable")->model()->rowCount(), 1);
}

void TestComplaintsPage::aStepWithoutDialogIsStoredAtOnce()
{
    const QString id = add(QStringLiteral("Lampu"));
    choose(id);
    trigger("stepCoordinated");
    QTRY_VERIFY(words("caseState").contains(QStringLiteral("Coordination")));
    QVERIFY(!dialog());
    QCOMPARE(file(id).events.size(), 1);
}

void TestComplaintsPage::pausingAsksForAReason()
{
    const QString id = add(QStringLiteral("Lampu"));
    choose(id);
    trigger("stepPaused");
    QVERIFY(dialog());
    accept();
    QVERIFY(!dialog()->findChild<QLabel *>(QStringLiteral("stepError"))->text().isEmpty());
    QVERIFY(file(id).events.isEmpty());
    dialog()->findChild<QLineEdit *>(QStringLiteral("stepReason"))->setText(QStringLiteral("menunggu pelapor"));
    accept();
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(find<QAction>("stepResumed")->isEnabled());
    QVERIFY(!find<QAction>("stepPaused")->isEnabled());
    QVERIFY(find<QTextBrowser>("timeline")->toPlainText().contains(QStringLiteral("menunggu pelapor")));
}

void TestComplaintsPage::resolvingKeepsTheProofAndWarnsOfReuse()
{
    const QString first = add(QStringLiteral("Lampu"));
    const QString second = add(QStringLiteral("Jalan"));
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    m_prompts.file = m_folder.filePath(QStringLiteral("bukti.png"));
    QVERIFY(picture.save(m_prompts.file));
    for (const QString &id : {first, second}) {
        choose(id);
        QTRY_VERIFY(find<QAction>("stepResolved")->isEnabled());
        trigger("stepResolved");
        QTest::mouseClick(dialog()->findChild<QToolButton *>(QStringLiteral("stepAddPhoto")), Qt::LeftButton);
        accept();
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(words("caseState").contains(QStringLiteral("Done")));
        QVERIFY(find<QTextBrowser>("timeline")->toPlainText().contains(QStringLiteral("bukti.png")));
        QVERIFY(find<QTextBrowser>("timeline")->toHtml().contains(QStringLiteral("data:image/jpeg"))); // seen small
    }
    const QString warning = m_page->findChild<Banner *>()->notice().happened;
    QVERIFY2(warning.contains(file(first).header.number), qPrintable(warning));
}

void TestComplaintsPage::handingOnNeedsAUnit()
{
    const QString id = add(QStringLiteral("Jalan"));
    choose(id);
    trigger("stepForwarded");
    auto *unit = dialog()->findChild<QComboBox *>(QStringLiteral("stepUnit"));
    QCOMPARE(unit->count(), 1); // not the one that holds it
    accept();
    QVERIFY(dialog());
    unit->setFocus();
    QTest::keyClicks(unit, QStringLiteral("jal"));
    accept();
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(words("caseState").contains(QStringLiteral("Dinas Jalan")));
    QCOMPARE(file(id).state.unit, m_other);
}

void TestComplaintsPage::mergingAndSeparating()
{
    const QString main = add(QStringLiteral("Jalan"));
    const QString copy = add(QStringLiteral("Jalan lagi"));
    choose(copy);
    trigger("stepMerged");
    auto *into = dialog()->findChild<QLineEdit *>(QStringLiteral("stepInto"));
    into->setText(QStringLiteral("tidak ada"));
    accept();
    QTRY_VERIFY(!dialog()->findChild<QLabel *>(QStringLiteral("stepError"))->text().isEmpty());
    into->setText(file(main).header.number);
    accept();
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(find<QAction>("stepUnmerged")->isEnabled());
    QVERIFY(words("caseState").contains(file(main).header.number));
    trigger("stepUnmerged");
    QTRY_VERIFY(!find<QAction>("stepUnmerged")->isEnabled());
    QVERIFY(!file(copy).state.isMerged());
}

void TestComplaintsPage::severalCasesAtOnce()
{
    const QStringList ids{add(QStringLiteral("A")), add(QStringLiteral("B")), add(QStringLiteral("C"))};
    auto *table = find<TableView>("caseTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->selectAll();
    QVERIFY2(words("stepScope").startsWith(u'3'), qPrintable(words("stepScope")));
    QVERIFY(!find<QAction>("stepMerged")->isEnabled());
    trigger("stepPaused");
    QVERIFY(!dialog()->findChild<QWidget *>(QStringLiteral("stepPhotos")));
    dialog()->findChild<QLineEdit *>(QStringLiteral("stepReason"))->setText(QStringLiteral("banjir"));
    accept();
    QTRY_VERIFY(!dialog());
    for (const QString &id : ids)
        QVERIFY(file(id).state.isPaused());
    QTRY_VERIFY(find<QAction>("stepResumed")->isEnabled()); // the selection survived
}

void TestComplaintsPage::severalCasesAllOrNone()
{
    const QString open = add(QStringLiteral("A"));
    const QString closed = add(QStringLiteral("B"));
    auto *table = find<TableView>("caseTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    trigger("stepProgress");
    dialog()->findChild<QPlainTextEdit *>(QStringLiteral("stepNote"))->setPlainText(QStringLiteral("dicek"));
    CaseStep step;
    step.type = CaseEventType::Resolved;
    QVERIFY(CaseService(m_city->workspace()).add(closed, step).result()); // meanwhile, by another person
    accept();
    QTRY_VERIFY(!dialog()->findChild<QLabel *>(QStringLiteral("stepError"))->text().isEmpty());
    QVERIFY(dialog()->findChild<QLabel *>(QStringLiteral("stepError"))->text().contains(file(closed).header.number));
    QVERIFY(file(open).events.isEmpty());
}

void TestComplaintsPage::openingTheReporterIsWrittenDown()
{
    const QString id = add(QStringLiteral("Pungli"), {QStringLiteral("Siti Aminah"), QStringLiteral("0812")});
    choose(id);
    QVERIFY(words("reporter").startsWith(QStringLiteral("Reporter ")));
    QVERIFY(!words("reporter").contains(QStringLiteral("Siti")));
    QTest::mouseClick(find<QToolButton>("openReporter"), Qt::LeftButton);
    auto *asked = m_window->findChild<QDialog *>(QStringLiteral("reporterDialog"));
    QVERIFY(asked);
    auto *button = asked->findChild<QPushButton *>(QStringLiteral("reporterOpen"));
    QVERIFY(!button->isEnabled()); // without a reason
    QTest::keyClicks(asked->findChild<QLineEdit *>(QStringLiteral("reporterReason")), QStringLiteral("tanya lokasi"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(asked->findChild<QLabel *>(QStringLiteral("reporterAnswer"))->text(),
                 QStringLiteral("Siti Aminah\n0812"));
    const auto looks = ReporterService(m_city->workspace()).looks(id);
    QCOMPARE(looks->size(), 1);
    QCOMPARE(looks->first().reason, QStringLiteral("tanya lokasi"));
}

void TestComplaintsPage::theChronologyAddsUp()
{
    const QString id = add(QStringLiteral("Lampu"));
    choose(id);
    const QAbstractItemModel *spans = find<TableView>("spans")->model();
    QVERIFY(spans->rowCount() > 0);
    // Received 21 November 09.00, now 22 November 09.00 in Jakarta: 24 hours in the profile of calendar time.
    QVERIFY2(words("spanSum").contains(QStringLiteral("1 d 0 h 0 min")), qPrintable(words("spanSum")));
}

void TestComplaintsPage::anEmptyQueueOffersTheNextStep()
{
    auto *table = find<TableView>("caseTable");
    QTRY_COMPARE(table->emptyState()->title(), QStringLiteral("No complaints yet"));
    QVERIFY(!find<QAction>("stepProgress")->isEnabled());
    QCOMPARE(find<QAction>("stepProgress")->toolTip(), QStringLiteral("Choose a case first."));
}

void TestComplaintsPage::everythingHasAName()
{
    const QString id = add(QStringLiteral("Lampu"), {QStringLiteral("Siti"), {}});
    choose(id);
    QCOMPARE(missingAccessibleNames(m_window.get()), QStringList());
    for (const char *step : {"stepForwarded", "stepExtended", "stepResolved", "stepMerged"}) {
        trigger(step);
        QCOMPARE(missingAccessibleNames(dialog()), QStringList());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    }
    m_page->perform(PageCommand::New);
    QCOMPARE(missingAccessibleNames(m_window->findChild<QDialog *>(QStringLiteral("intakeForm"))), QStringList());
    QTest::mouseClick(find<QToolButton>("openReporter"), Qt::LeftButton);
    QCOMPARE(missingAccessibleNames(m_window->findChild<QDialog *>(QStringLiteral("reporterDialog"))), QStringList());
}

QTEST_MAIN(TestComplaintsPage)
#include "tst_complaintspage.moc"
