#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/conflicts.h"
#include "support/scriptedgateway.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/userdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QtTest>

using namespace emonev;

/// The administration's lists and what can be done from them.
class TestAdminPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia)); }
    void init();
    void cleanup();

    void usersAreListed();
    void newUserNeedsNamePasswordAndUnit();
    void closingAnAccountIsConfirmed();
    void lostLaptopIsSignedOut();
    void reminderNamesUnitAndMonth();
    void refusedWorkIsTakenOver();
    void failureIsSaidInWords();
    void everythingHasAName();

private:
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    void show(int tab) { find<QTabWidget>("adminTabs")->setCurrentIndex(tab); }
    [[nodiscard]] QStringList askedPaths() const
    {
        QStringList paths;
        for (const auto &asked : m_gateway->asked())
            paths.append(asked.path);
        return paths;
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::shared_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<SyncRunner> m_runner;
    std::unique_ptr<SyncBoard> m_board;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    AnsweringPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    AdminPage *m_page = nullptr;
};

void TestAdminPage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_city->addUnit(QStringLiteral("A"), QStringLiteral("Dinas Kesehatan"));
    join(*m_city, QStringLiteral("admin"));
    m_gateway = std::make_shared<ScriptedGateway>();
    m_gateway->answer(QStringLiteral("/admin/users"),
                      R"({"users":[{"id":"1","name":"budi","role":"assessor","scopes":["A"],"disabled":false},
                                   {"id":"2","name":"siti","role":"viewer","scopes":[],"disabled":true}]})");
    m_gateway->answer(QStringLiteral("/admin/devices"),
                      R"({"devices":[{"id":"d9","user":"budi","name":"lap-9","last_sync":null,"last_push":null}]})");
    m_gateway->answer(
        QStringLiteral("/admin/unsent?month=2026-11"),
        R"({"units":[{"unit":"u","code":"A","name":"Dinas Kesehatan","users":["budi"],"last_op":null}]})");
    m_gateway->answer(QStringLiteral("/admin/refused"),
                      R"({"ops":[{"op":"o1","user":"siti","table":"answer","row":"r","code":"actor_disabled",
                                  "at":"2026-11-21T05:00:00.000Z"}]})");
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_prompts = {};
    m_runner = std::make_unique<SyncRunner>(m_city->workspace(), always(m_gateway), SyncPace{[] { return 0.5; }, 1});
    m_runner->start();
    m_board = std::make_unique<SyncBoard>(m_city->workspace(), *m_runner);
    m_window = std::make_unique<QWidget>();
    m_page = new AdminPage(*m_board, m_prompts, *m_settings, m_window.get());
    auto *row = new QHBoxLayout(m_window.get());
    row->addWidget(m_page);
    m_window->resize(1000, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page->refresh();
    QTRY_COMPARE(find<TableView>("adminUsers")->model()->rowCount(), 2);
}

void TestAdminPage::cleanup()
{
    m_window.reset();
    m_board.reset();
    m_runner.reset();
    m_city.reset();
}

void TestAdminPage::usersAreListed()
{
    auto *table = find<TableView>("adminUsers");
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), QStringLiteral("budi"));
    QCOMPARE(cell(0, 1), QStringLiteral("assessor"));
    QVERIFY(cell(1, 3).contains(QStringLiteral("closed")));
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(action("userToggle")->text(), QStringLiteral("Open account again"));
}

void TestAdminPage::newUserNeedsNamePasswordAndUnit()
{
    m_gateway->answer(QStringLiteral("/admin/users/x"), "{}");
    action("newUser")->trigger();
    auto *dialog = m_window->findChild<UserDialog *>();
    QVERIFY(dialog);
    QCOMPARE(missingAccessibleNames(dialog), QStringList());
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
    QVERIFY(!ok->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("dewi"));
    dialog->findChild<QLineEdit *>(QStringLiteral("userPassword"))->setText(QStringLiteral("rahasia-2"));
    QVERIFY(!ok->isEnabled());
    QTRY_COMPARE(dialog->findChild<QListWidget *>(QStringLiteral("userUnits"))->count(), 1);
    dialog->findChild<QListWidget *>(QStringLiteral("userUnits"))->item(0)->setCheckState(Qt::Checked);
    QVERIFY(ok->isEnabled());
    ok->click();
    const auto posted = [this] {
        const auto asked = m_gateway->asked();
        return std::find_if(asked.cbegin(), asked.cend(), [](const auto &each) {
                   return each.method == "POST" && each.json.contains("\"dewi\"") && each.json.contains("[\"A\"]");
               }) != asked.cend();
    };
    QTRY_VERIFY(posted());
}

void TestAdminPage::closingAnAccountIsConfirmed()
{
    m_gateway->answer(QStringLiteral("/admin/users/budi/disable"), "{}");
    auto *table = find<TableView>("adminUsers");
    table->setCurrentIndex(table->model()->index(0, 0));
    m_prompts.consent = false;
    action("userToggle")->trigger();
    QCOMPARE(m_prompts.questions.size(), 1);
    m_prompts.consent = true;
    action("userToggle")->trigger();
    QTRY_VERIFY(askedPaths().contains(QStringLiteral("/admin/users/budi/disable")));
    QCOMPARE(askedPaths().count(QStringLiteral("/admin/users/budi/disable")), 1);
}

void TestAdminPage::lostLaptopIsSignedOut()
{
    m_gateway->answer(QStringLiteral("/admin/devices/d9/revoke"), "{}");
    show(1);
    auto *table = find<TableView>("adminDevices");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("never"));
    table->setCurrentIndex(table->model()->index(0, 0));
    action("revokeDevice")->trigger();
    QTRY_VERIFY(askedPaths().contains(QStringLiteral("/admin/devices/d9/revoke")));
}

void TestAdminPage::reminderNamesUnitAndMonth()
{
    show(2);
    auto *table = find<TableView>("adminUnsent");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    action("copyReminder")->trigger();
    const QString letter = QGuiApplication::clipboard()->text();
    QVERIFY2(letter.contains(QStringLiteral("Dinas Kesehatan (budi)")) &&
                 letter.contains(QStringLiteral("November 2026")),
             qPrintable(letter));
    auto *month = find<QComboBox>("unsentMonth");
    QCOMPARE(month->count(), 12);
    month->setCurrentIndex(1);
    Q_EMIT month->activated(1);
    QTRY_VERIFY(askedPaths().contains(QStringLiteral("/admin/unsent?month=2026-10")));
}

void TestAdminPage::refusedWorkIsTakenOver()
{
    m_gateway->answer(QStringLiteral("/admin/adopt"), "{}");
    show(3);
    auto *table = find<TableView>("adminRefused");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    action("adopt")->trigger();
    QTRY_VERIFY(askedPaths().contains(QStringLiteral("/admin/adopt")));
}

void TestAdminPage::failureIsSaidInWords()
{
    m_gateway->fail(wire::Refusal{0, {}, true, 0, {}});
    m_page->refresh();
    auto *banner = m_page->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->notice().happened.contains(QStringLiteral("does not answer")));
}

void TestAdminPage::everythingHasAName() { QCOMPARE(missingAccessibleNames(m_window.get()), QStringList()); }

QTEST_MAIN(TestAdminPage)
#include "tst_adminpage.moc"
