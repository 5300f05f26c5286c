#include "support/accessiblenames.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/statusparts.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/page.h"
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QtTest>

using namespace emonev;

namespace {

/// A page that only counts what is asked of it.
class CountingPage : public Page
{
public:
    CountingPage(bool canUndo, QWidget *parent) : Page(parent), m_canUndo(canUndo) {}

    void refresh() override { ++refreshed; }
    QString whyNot(PageCommand command) const override
    {
        if (command == PageCommand::Undo)
            return m_canUndo ? QString() : QStringLiteral("Belum ada perubahan.");
        return command == PageCommand::Search ? QString() : Page::whyNot(command);
    }
    void perform(PageCommand command) override { performed.append(command); }
    QWidget *detail() override { return m_canUndo ? new QLabel(QStringLiteral("rincian")) : nullptr; }
    void flush() override { ++flushed; }

    int refreshed = 0;
    int flushed = 0;
    QVector<PageCommand> performed;

private:
    bool m_canUndo;
};

} // namespace

/// The frame: lazy pages, keys, reasons, docks, search, remembered page.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreMadeOnFirstShow();
    void keysShowModules();
    void disabledCommandsSayWhy();
    void commandsReachThePageInFront();
    void leavingAPageFlushesIt();
    void searchFindsCommands();
    void searchClosesOnEscape();
    void docksBelongToPages();
    void pageIsRemembered();
    void statusPartsAreClicked();
    void laterActionsFindTheirMenu();
    void widgetsHaveNames();
    void fitsSmallScreens();

private:
    void open();
    CountingPage *page(const QString &id) const { return m_made.value(id); }

    QTemporaryDir m_folder;
    QHash<QString, CountingPage *> m_made;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::open()
{
    m_made.clear();
    const auto make = [this](const QString &id, bool canUndo) {
        return [=, this](QWidget *parent) -> Page * {
            auto *made = new CountingPage(canUndo, parent);
            m_made.insert(id, made);
            return made;
        };
    };
    m_window.reset();
    m_actions = std::make_unique<Actions>();
    const QVector<PageFactory> pages{{"home", "&Beranda", "home", make("home", false)},
                                     {"units", "&Unit && Layanan", "building", make("units", true)}};
    m_window = std::make_unique<MainWindow>(ShellParts{pages, *m_actions, *m_settings, m_folder.path()});
    m_window->showPage({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::init()
{
    QFile::remove(m_folder.filePath("settings.ini"));
    m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
    open();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_settings.reset();
}

void TestMainWindow::pagesAreMadeOnFirstShow()
{
    QVERIFY(page("home"));
    QVERIFY(!page("units"));
    QCOMPARE(page("home")->refreshed, 1);
    m_window->showPage("units");
    QVERIFY(page("units"));
    QVERIFY(page("units")->isVisible());
}

void TestMainWindow::keysShowModules()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("units"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Unit & Layanan"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("home"));
}

void TestMainWindow::disabledCommandsSayWhy()
{
    const QAction *undo = m_actions->get("edit.undo");
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->statusTip(), QStringLiteral("Belum ada perubahan."));
    QVERIFY(undo->toolTip().contains("Belum ada perubahan."));
    m_window->showPage("units");
    QVERIFY(undo->isEnabled());
    QVERIFY(!undo->statusTip().contains("Belum"));
    for (const QAction *action : m_actions->all())
        QVERIFY2(action->isEnabled() || !action->statusTip().isEmpty(), qPrintable(action->text()));
}

void TestMainWindow::commandsReachThePageInFront()
{
    m_window->showPage("units");
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(page("units")->performed, (QVector<PageCommand>{PageCommand::Undo, PageCommand::Search}));
    const int before = page("units")->refreshed;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(page("units")->refreshed, before + 1);
}

void TestMainWindow::leavingAPageFlushesIt()
{
    m_window->showPage("units");
    QCOMPARE(page("home")->flushed, 1);
    m_window->close();
    QCOMPARE(page("units")->flushed, 1);
}

void TestMainWindow::searchFindsCommands()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = m_window->findChild<QLineEdit *>("searchAll");
    auto *hits = m_window->findChild<QListWidget *>("searchHits");
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, "layanan");
    QCOMPARE(hits->item(0)->text(), QStringLiteral("Unit & Layanan"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!line->isVisible());
    QCOMPARE(m_window->currentPage(), QStringLiteral("units"));
}

void TestMainWindow::searchClosesOnEscape()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = m_window->findChild<QLineEdit *>("searchAll");
    QTest::keyClicks(line, "qqqqqq");
    QTest::keyClick(line, Qt::Key_Return); // nothing to do, stays
    QVERIFY(line->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void TestMainWindow::docksBelongToPages()
{
    QVERIFY(!m_actions->get("view.detail")->isEnabled());
    m_window->showPage("units");
    auto *dock = m_window->findChild<QDockWidget *>("dock-units");
    QVERIFY(dock && dock->isVisible());
    m_window->showPage("home");
    QVERIFY(!dock->isVisible());
    m_window->showPage("units");
    QVERIFY(dock->isVisible());
    dock->close();
    m_window->showPage("home");
    m_window->showPage("units");
    QVERIFY(!dock->isVisible());
    m_actions->get("view.detail")->trigger();
    QVERIFY(dock->isVisible());
}

void TestMainWindow::pageIsRemembered()
{
    m_window->showPage("units");
    m_window->close();
    open();
    QCOMPARE(m_window->currentPage(), QStringLiteral("units"));
    m_window->showPage("no such page");
    QCOMPARE(m_window->currentPage(), QStringLiteral("units"));
}

void TestMainWindow::statusPartsAreClicked()
{
    StatusParts &status = m_window->status();
    status.set("period", "Periode 2026", "Periode yang dinilai");
    QSignalSpy spy(&status, &StatusParts::clicked);
    m_window->findChild<QToolButton *>("status-period")->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("period"));
    status.set("period", {}, {});
    QVERIFY(!m_window->findChild<QToolButton *>("status-period")->isVisible());
}

void TestMainWindow::laterActionsFindTheirMenu()
{
    QAction *added = m_actions->add({"tools.backup", "Cadangkan", {}, {}, MenuId::Tools, {}});
    const auto menus = m_window->menuBar()->actions();
    const bool found = std::any_of(menus.begin(), menus.end(),
                                   [=](const QAction *menu) { return menu->menu()->actions().contains(added); });
    QVERIFY(found);
}

void TestMainWindow::widgetsHaveNames()
{
    m_window->showPage("units");
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(missingAccessibleNames(m_window.get()), QStringList());
    const ShortcutsDialog shortcuts(*m_actions);
    QCOMPARE(missingAccessibleNames(&shortcuts), QStringList());
    const AboutDialog about(m_folder.path());
    QCOMPARE(missingAccessibleNames(&about), QStringList());
}

void TestMainWindow::fitsSmallScreens()
{
    QVERIFY2(m_window->minimumSizeHint().width() <= 1024 && m_window->minimumSizeHint().height() <= 640,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
