#include "models/courier/testkeys.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/conflicts.h"
#include "support/scriptedgateway.h"
#include "ui/sync/conflictpane.h"
#include "ui/sync/outboxpane.h"
#include "ui/sync/signindialog.h"
#include "ui/sync/syncpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTabWidget>
#include <QtTest>

using namespace emonev;

/// The Sinkron page: the sentence, the outbox, conflicts by keys, signing in and out.
class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }
    void init();
    void cleanup();

    void strangerIsAskedToSignIn();
    void sentenceFollowsTheState();
    void refusedChangeIsSentAgainOrLetBe();
    void massRemovalIsConfirmed();
    void conflictIsSaidAndDecidedByKeys();
    void anotherValueIsWritten();
    void sameForAllAndUndo();
    void textsAreComparedWordByWord();
    void signInDialogSaysWhatIsWrong();
    void signOutAsksWhenWorkWaits();
    void courierNeedsKeys();
    void courierFileIsWrittenAndKnownAgain();
    void everythingHasAName();

private:
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void build(bool joined);
    void conflict(const char *id, const QString &unit, const QString &mine, const QString &theirs);
    void showConflicts(int count);
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QString phone(const QString &unit);
    [[nodiscard]] qint64 openConflicts() { return SyncService::state(m_city->workspace())->openConflicts; }
    [[nodiscard]] QString sentence() { return find<QLabel>("syncSentence")->text(); }
    void refuseAll(const QString &code);

    std::unique_ptr<TestWorkspace> m_city;
    std::shared_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<SyncRunner> m_runner;
    std::unique_ptr<SyncBoard> m_board;
    std::unique_ptr<QAction> m_now;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    AnsweringPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    SyncPage *m_page = nullptr;
    QString m_unit;
    QString m_other;
};

void TestSyncPage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_unit = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Dinas Kesehatan"));
    m_other = m_city->addUnit(QStringLiteral("B"), QStringLiteral("Dinas Sosial"));
    m_gateway = std::make_shared<ScriptedGateway>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_prompts = {};
}

void TestSyncPage::build(bool joined)
{
    if (joined)
        join(*m_city);
    m_runner = std::make_unique<SyncRunner>(m_city->workspace(), always(m_gateway), SyncPace{[] { return 0.5; }, 1});
    m_board = std::make_unique<SyncBoard>(m_city->workspace(), *m_runner);
    m_now = std::make_unique<QAction>(QStringLiteral("Sync now"));
    m_window = std::make_unique<QWidget>();
    m_page = new SyncPage(*m_board, m_now.get(), m_prompts, *m_settings, m_window.get());
    auto *row = new QHBoxLayout(m_window.get());
    row->addWidget(m_page);
    m_window->resize(1000, 620);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_board->state().joined(), joined);
}

void TestSyncPage::cleanup()
{
    m_window.reset();
    m_board.reset();
    m_runner.reset();
    m_city.reset();
}

void TestSyncPage::conflict(const char *id, const QString &unit, const QString &mine, const QString &theirs)
{
    addConflict(*m_city, QLatin1String(id), QStringLiteral("unit"), unit, QStringLiteral("CITY"),
                QStringLiteral(R"(["phone"])"), QStringLiteral(R"({"phone":"%1"})").arg(mine),
                QStringLiteral(R"({"phone":"%1"})").arg(theirs));
}

void TestSyncPage::showConflicts(int count)
{
    QVERIFY(m_page->open(QStringLiteral("conflicts"), {}));
    auto *table = find<TableView>("conflicts");
    QTRY_COMPARE(table->model()->rowCount(), count);
    QTRY_VERIFY(table->currentRow() >= 0);
    table->setFocus();
    QTRY_VERIFY(table->hasFocus());
}

QString TestSyncPage::phone(const QString &unit)
{
    return *m_city->store().read([&](Connection &c) -> Result<QString> {
        const auto row = RecordWriter(c, m_city->clock(), {}).find(tables::unit(), {unit});
        return row ? valueText((*row)[std::size_t(tables::unit().columns.indexOf(QStringLiteral("phone")))])
                   : QString();
    });
}

void TestSyncPage::refuseAll(const QString &code)
{
    const auto done = m_city->store().write([&](Connection &c) -> Result<void> {
        for (OutboxEntry entry : outbox::list(c, false)) {
            entry.status = QStringLiteral("rejected");
            entry.code = code;
            entry.answer = QStringLiteral("{}");
            entry.answeredAt = QStringLiteral("2026-11-22T01:00:00.000Z");
            outbox::putAnswer(c, entry);
        }
        return {};
    });
    QVERIFY(done);
}

void TestSyncPage::strangerIsAskedToSignIn()
{
    build(false);
    QVERIFY(!find<QTabWidget>("syncTabs")->isVisible());
    const auto buttons = m_window->findChildren<QToolButton *>(QStringLiteral("emptyAction"));
    const auto offered = std::find_if(buttons.cbegin(), buttons.cend(), [](auto *each) { return each->isVisible(); });
    QVERIFY(offered != buttons.cend());
    (*offered)->click();
    QVERIFY(m_window->findChild<SignInDialog *>());
}

void TestSyncPage::sentenceFollowsTheState()
{
    build(true);
    QTRY_VERIFY2(sentence().contains(QStringLiteral("Not synced yet")), qPrintable(sentence()));
    m_gateway->fail(wire::Refusal{0, {}, true, 0, {}});
    m_runner->start();
    QTRY_VERIFY2(sentence().startsWith(QStringLiteral("No network.")), qPrintable(sentence()));
    QVERIFY(sentence().contains(QString::number(m_board->state().pending)));
    m_gateway->fail(wire::Refusal{401, QStringLiteral("sign_in"), false, 0, {}});
    m_runner->syncNow();
    QTRY_VERIFY2(sentence().startsWith(QStringLiteral("Paused: sign in again to send")), qPrintable(sentence()));
    m_gateway->fail({});
    const auto back =
        m_runner->signIn({QStringLiteral("https://kota"), QStringLiteral("rina"), QStringLiteral("rahasia-1")});
    QTRY_VERIFY(back.isFinished());
    QTRY_VERIFY2(sentence().startsWith(QStringLiteral("Everything is sent. Last synced")), qPrintable(sentence()));
    m_gateway->fail(wire::Refusal{426, QStringLiteral("upgrade"), false, 0, {}});
    m_city->addUnit(QStringLiteral("C"));
    m_runner->syncNow();
    QTRY_VERIFY2(sentence().contains(QStringLiteral("too old")), qPrintable(sentence()));
}

void TestSyncPage::refusedChangeIsSentAgainOrLetBe()
{
    refuseAll(QStringLiteral("forbidden_scope"));
    build(true);
    auto *table = find<TableView>("outbox");
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    const int before = table->model()->rowCount();
    QVERIFY(!m_page->findChild<QAction *>(QStringLiteral("sendAgain"))->isEnabled());
    table->setCurrentIndex(table->model()->index(before - 1, 0));
    QVERIFY(find<QLabel>("answerWords")->text().contains(QStringLiteral("may not write this")));
    m_page->findChild<QAction *>(QStringLiteral("letBe"))->trigger();
    QTRY_COMPARE(table->model()->rowCount(), before - 1);
    QTRY_COMPARE(m_board->state().rejected, qint64(before - 1));
    table->setCurrentIndex(table->model()->index(0, 0));
    m_page->findChild<QAction *>(QStringLiteral("sendAgain"))->trigger();
    QTRY_COMPARE(m_board->state().rejected, qint64(before - 2));
    QVERIFY(m_prompts.questions.isEmpty());
}

void TestSyncPage::massRemovalIsConfirmed()
{
    refuseAll(QStringLiteral("needs_confirm"));
    build(true);
    auto *table = find<TableView>("outbox");
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    const qint64 before = SyncService::state(m_city->workspace())->rejected;
    table->setCurrentIndex(table->model()->index(0, 0));
    m_prompts.consent = false;
    m_page->findChild<QAction *>(QStringLiteral("sendAgain"))->trigger();
    QCOMPARE(m_prompts.questions.size(), 1);
    QCOMPARE(SyncService::state(m_city->workspace())->rejected, before);
}

void TestSyncPage::conflictIsSaidAndDecidedByKeys()
{
    conflict("c1", m_unit, QStringLiteral("0274-1"), QStringLiteral("0274-2"));
    build(true);
    showConflicts(1);
    const QString said = find<QLabel>("fieldSentence")->text();
    QVERIFY2(said.contains(QStringLiteral("<i>Telephone</i>")) && said.contains(QStringLiteral("<b>0274-1</b>")) &&
                 said.contains(QStringLiteral("asesor-2")) && said.contains(QStringLiteral("Senin 09.12")),
             qPrintable(said));
    press(Qt::Key_Return);
    QCOMPARE(openConflicts(), 1); // nothing is chosen yet
    press(Qt::Key_1);
    QVERIFY(find<QRadioButton>("takeMine")->isChecked());
    press(Qt::Key_2);
    QVERIFY(find<QRadioButton>("takeTheirs")->isChecked());
    press(Qt::Key_1);
    press(Qt::Key_Return);
    QTRY_COMPARE(openConflicts(), 0);
    QCOMPARE(phone(m_unit), QStringLiteral("0274-1"));
    QTRY_COMPARE(find<TableView>("conflicts")->model()->rowCount(), 0);
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(openConflicts(), 1);
}

void TestSyncPage::anotherValueIsWritten()
{
    conflict("c1", m_unit, QStringLiteral("1"), QStringLiteral("2"));
    build(true);
    showConflicts(1);
    press(Qt::Key_3);
    auto *editor = find<QPlainTextEdit>("otherValue");
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("0123")); // digits are text here
    QCOMPARE(editor->toPlainText(), QStringLiteral("0123"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(openConflicts(), 0);
    QCOMPARE(phone(m_unit), QStringLiteral("0123"));
}

void TestSyncPage::sameForAllAndUndo()
{
    conflict("c1", m_unit, QStringLiteral("1"), QStringLiteral("2"));
    conflict("c2", m_other, QStringLiteral("3"), QStringLiteral("4"));
    build(true);
    showConflicts(2);
    auto *all = find<QCheckBox>("sameForAll");
    QVERIFY(all->isVisible());
    all->setChecked(true);
    press(Qt::Key_1);
    find<QPushButton>("decide")->click();
    QTRY_COMPARE(openConflicts(), 0);
    QCOMPARE(phone(m_unit), QStringLiteral("1"));
    QCOMPARE(phone(m_other), QStringLiteral("3"));
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(openConflicts(), 2);
}

void TestSyncPage::textsAreComparedWordByWord()
{
    addConflict(*m_city, QStringLiteral("c1"), QStringLiteral("unit"), m_unit, QStringLiteral("CITY"),
                QStringLiteral(R"(["address"])"), QStringLiteral(R"({"address":"Jalan Mawar nomor 3"})"),
                QStringLiteral(R"({"address":"Jalan Melati nomor 3"})"));
    build(true);
    showConflicts(1);
    const QString text = find<DiffView>("fieldDifference")->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Mawar")) && text.contains(QStringLiteral("Melati")), qPrintable(text));
}

void TestSyncPage::signInDialogSaysWhatIsWrong()
{
    build(true);
    m_runner->start();
    QVERIFY(m_page->open(QStringLiteral("signin"), {}));
    auto *dialog = m_window->findChild<SignInDialog *>();
    QVERIFY(dialog);
    QCOMPARE(missingAccessibleNames(dialog), QStringList());
    const auto field = [dialog](const char *name) { return dialog->findChild<QLineEdit *>(QLatin1String(name)); };
    const auto attempt = [&](const char *server, const char *user, const char *password) {
        field("server")->setText(QLatin1String(server));
        field("user")->setText(QLatin1String(user));
        field("password")->setText(QLatin1String(password));
        dialog->findChild<QPushButton *>(QStringLiteral("signIn"))->click();
    };
    const auto said = [dialog] { return dialog->findChild<Banner *>()->notice().happened; };
    attempt("ftp://kota", "rina", "x");
    QVERIFY2(said().contains(QStringLiteral("no server address")), qPrintable(said()));
    attempt("kota", "budi", "rahasia-1");
    QTRY_VERIFY2(said().contains(QStringLiteral("holds the work of rina")), qPrintable(said()));
    attempt("kota", "rina", "tebakan");
    QTRY_VERIFY2(said().contains(QStringLiteral("password is wrong")), qPrintable(said()));
    QSignalSpy accepted(dialog, &QDialog::accepted);
    attempt("kota", "rina", "rahasia-1");
    QTRY_COMPARE(accepted.count(), 1);
    QTRY_COMPARE(m_board->state().peer.server, QStringLiteral("https://kota"));
}

void TestSyncPage::signOutAsksWhenWorkWaits()
{
    build(true);
    m_gateway->fail(wire::Refusal{0, {}, true, 0, {}});
    m_runner->start();
    m_prompts.consent = false;
    auto *out = m_page->findChild<QAction *>(QStringLiteral("signOutAction"));
    out->trigger();
    QTRY_COMPARE(m_prompts.questions.size(), 1);
    m_prompts.consent = true;
    QSignalSpy remarks(m_page, &Page::remark);
    out->trigger();
    QTRY_COMPARE(remarks.count(), 1);
}

void TestSyncPage::courierNeedsKeys()
{
    build(true);
    m_runner->start();
    m_prompts.file = m_folder.filePath(QStringLiteral("a.kurir"));
    QVERIFY(m_page->open(QStringLiteral("give"), {}));
    auto *banner = m_page->findChild<Banner *>();
    QTRY_VERIFY(banner->notice().happened.contains(QStringLiteral("no valid keys")));
    QVERIFY(!QFile::exists(m_prompts.file));
}

void TestSyncPage::courierFileIsWrittenAndKnownAgain()
{
    build(true);
    const Peer peer = SyncService::state(m_city->workspace())->peer;
    const TestServerKeys server;
    const KeyPair signing = KeyPair::generate();
    m_gateway->courier = {
        server.bundleKeys(server.certificate(peer.device, peer.account, signing), {QStringLiteral("CITY")}),
        QString::fromLatin1(signing.secretText().view().toByteArray())};
    m_gateway->fail(wire::Refusal{0, {}, true, 0, {}}); // no network: what waits stays
    m_runner->start();
    m_prompts.file = m_folder.filePath(QStringLiteral("b.kurir"));
    m_page->findChild<QAction *>(QStringLiteral("courierGive"))->trigger();
    auto *banner = m_page->findChild<Banner *>();
    QTRY_COMPARE(banner->notice().happened, QStringLiteral("Written to b.kurir."));
    QVERIFY(banner->notice().meaning.startsWith(QStringLiteral("It holds 2 change(s) and 0 answer(s)")));
    m_page->findChild<QAction *>(QStringLiteral("courierTake"))->trigger();
    QTRY_COMPARE(banner->notice().happened, QStringLiteral("Taken from b.kurir."));
    QVERIFY(banner->notice().meaning.startsWith(QStringLiteral("0 new change(s)")));
}

void TestSyncPage::everythingHasAName()
{
    conflict("c1", m_unit, QStringLiteral("1"), QStringLiteral("2"));
    build(true);
    showConflicts(1);
    QCOMPARE(missingAccessibleNames(m_window.get()), QStringList());
}

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
