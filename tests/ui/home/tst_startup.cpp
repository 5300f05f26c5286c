#include "core/clock.h"
#include "services/practice.h"
#include "services/settingsservice.h"
#include "services/setupservice.h"
#include "services/workspace.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "ui/home/startup.h"
#include "ui/home/troubledialog.h"
#include "ui/home/welcomedialog.h"
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace emonev;

/// The start finds its store, or helps the person to one; a damaged store is never overwritten.
class TestStartUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstStartMakesANamedCity();
    void theFirstStartCanBeLeft();
    void aDamagedStoreIsPutAsideForTheNewestBackup();
    void aDamagedStoreWithoutBackupStays();
    void aStoreInUseCanBeTriedAgain();
    void aBadBackupIsRefused();
    void practiceStaysApart();

private:
    /// Runs `act` on the dialog once it shows, and on each one after it.
    void onDialog(const std::function<void(QDialog *)> &act);
    [[nodiscard]] QString cityOf(Store &store) const;
    static void press(QDialog *dialog, const char *name);
    void damage(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;
    AnsweringPrompts m_prompts;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC)};
    std::unique_ptr<QTimer> m_watch;
};

void TestStartUp::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = Profile{m_folder->path() + QStringLiteral("/data")};
    m_prompts = {};
    m_watch.reset();
}

void TestStartUp::onDialog(const std::function<void(QDialog *)> &act)
{
    m_watch = std::make_unique<QTimer>();
    connect(m_watch.get(), &QTimer::timeout, this, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog && !dialog->inherits("QProgressDialog"))
            act(dialog);
    });
    m_watch->start(20);
}

QString TestStartUp::cityOf(Store &store) const
{
    return store.read([](Connection &c) -> Result<QString> { return loadSettings(c).cityName; }).value_or(QString());
}

void TestStartUp::press(QDialog *dialog, const char *name)
{
    auto *button = dialog->findChild<QPushButton *>(QLatin1String(name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestStartUp::damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(200, 'x')); // over the header
}

void TestStartUp::theFirstStartMakesANamedCity()
{
    onDialog([](QDialog *dialog) {
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("makeCity"))->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("cityName")), QStringLiteral("Kota Baru"));
        press(dialog, "makeCity");
    });
    StartUp start(m_profile, m_clock, m_prompts, Language::Indonesian);
    const auto store = start.open();
    QVERIFY(store);
    QCOMPARE(cityOf(*store), QStringLiteral("Kota Baru"));
}

void TestStartUp::theFirstStartCanBeLeft()
{
    onDialog([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    StartUp start(m_profile, m_clock, m_prompts, Language::Indonesian);
    QVERIFY(!start.open());
    QCOMPARE(start.exitCode(), 0);
    QVERIFY(!QFile::exists(m_profile.storePath()));
}

void TestStartUp::aDamagedStoreIsPutAsideForTheNewestBackup()
{
    QVERIFY(setup::createEmpty(m_profile, m_clock, QStringLiteral("Kota Cadangan")));
    {
        const auto store = Store::open(m_profile, Store::Access::Write, QStringLiteral("test"));
        QVERIFY(store && backups::make((*store)->profile(), m_clock));
    }
    damage(m_profile.storePath());
    onDialog([](QDialog *dialog) {
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        press(dialog, "restoreNewest");
    });
    StartUp start(m_profile, m_clock, m_prompts, Language::Indonesian);
    const auto store = start.open();
    QVERIFY(store);
    QCOMPARE(cityOf(*store), QStringLiteral("Kota Cadangan"));
    const QStringList aside = QDir(m_profile.backupsPath()).entryList({QStringLiteral("before-restore-*")});
    QVERIFY(!aside.isEmpty());
    QFile old(m_profile.backupsPath() + QLatin1Char('/') + aside.first());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.read(200), QByteArray(200, 'x'));
    QCOMPARE(m_prompts.told.size(), 1);
}

void TestStartUp::aDamagedStoreWithoutBackupStays()
{
    QVERIFY(setup::createEmpty(m_profile, m_clock, QStringLiteral("Kota")));
    damage(m_profile.storePath());
    bool offered = true;
    onDialog([&](QDialog *dialog) {
        offered = dialog->findChild<QPushButton *>(QStringLiteral("restoreNewest")) != nullptr;
        press(dialog, "quit");
    });
    StartUp start(m_profile, m_clock, m_prompts, Language::Indonesian);
    QVERIFY(!start.open());
    QVERIFY(!offered);
    QCOMPARE(start.exitCode(), 8);
    QFile store(m_profile.storePath());
    QVERIFY(store.open(QIODevice::ReadOnly));
    QCOMPARE(store.read(200), QByteArray(200, 'x'));
}

void TestStartUp::aStoreInUseCanBeTriedAgain()
{
    QVERIFY(setup::createEmpty(m_profile, m_clock, QStringLiteral("Kota")));
    auto other = ProfileLock::take(m_profile, QStringLiteral("emonevctl import")).value();
    QString said;
    onDialog([&](QDialog *dialog) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text();
        other.reset();
        press(dialog, "tryAgain");
    });
    StartUp start(m_profile, m_clock, m_prompts, Language::Indonesian);
    QVERIFY(start.open());
    QVERIFY2(said.contains(QStringLiteral("emonevctl import")), qPrintable(said));
}

void TestStartUp::aBadBackupIsRefused()
{
    QVERIFY(setup::createEmpty(m_profile, m_clock, QStringLiteral("Kota")));
    const QString bad = m_folder->filePath(QStringLiteral("bad.sqlite"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
    file.close();
    StartUp start(m_profile, m_clock, m_prompts, Language::Indonesian);
    QVERIFY(!start.restore(bad));
    QCOMPARE(m_prompts.told.size(), 1);
    const auto store = start.open();
    QVERIFY(store);
    QCOMPARE(cityOf(*store), QStringLiteral("Kota"));
}

void TestStartUp::practiceStaysApart()
{
    QVERIFY(setup::createEmpty(m_profile, m_clock, QStringLiteral("Kota")));
    const auto made = practice::prepare(m_profile, m_clock);
    QVERIFY(made);
    QVERIFY(made->folder != m_profile.folder);
    QVERIFY(practice::isPractice(*made));
    QVERIFY(!practice::isPractice(m_profile));
    QCOMPARE(practice::profileOf(*made).folder, made->folder);
    QVERIFY(QFile::exists(made->storePath()));
    QVERIFY(practice::prepare(m_profile, m_clock)); // a second time it is there already
}

QTEST_MAIN(TestStartUp)
#include "tst_startup.moc"
