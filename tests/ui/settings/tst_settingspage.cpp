#include "items/rowsmodel.h"
#include "services/backupservice.h"
#include "services/periodservice.h"
#include "services/settingsservice.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/testworkspace.h"
#include "ui/charts/chartpalette.h"
#include "ui/settings/datapanel.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/autosavelineedit.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QtTest>

using namespace emonev;

namespace {

/// A settings page over a store of its own.
struct Desk
{
    explicit Desk(TestWorkspace::Content content = TestWorkspace::Content::Empty) : space(content)
    {
        page.resize(830, 560);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    template <typename T> T *find(const char *name) { return page.findChild<T *>(QLatin1String(name)); }
    CitySettings stored() { return *SettingsService(space.workspace()).load(); }
    /// Types into a field and leaves it.
    void type(const char *name, const QString &text)
    {
        auto *edit = find<AutoSaveLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void click(const char *name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString problem(const char *name)
    {
        return static_cast<SettingField *>(find<AutoSaveLineEdit>(name)->parentWidget())->problem();
    }

    QTemporaryDir folder;
    TestWorkspace space;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Actions actions;
    AnsweringPrompts prompts;
    ChartPalette palette{settings};
    SettingsPage page{{space.workspace(), settings, actions, prompts, palette, Language::Indonesian}};
};

} // namespace

/// Settings are stored as they are left; what is wrong is said at its place.
class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFieldIsStoredAsItIsLeft();
    void otherFieldsStayAsTheyAre();
    void undoBringsTheOldValueBack();
    void aNipMustHave18Digits_data();
    void aNipMustHave18Digits();
    void theCitysNameMustNotBeEmpty();
    void aLogoIsTakenOrRefused_data();
    void aLogoIsTakenOrRefused();
    void aPeriodIsAddedLockedAndOpened();
    void anExistingYearIsRefused();
    void anInstrumentGoesOutAndComesIn();
    void aBackupIsMadeAndListed();
    void theStoreIsChecked();
    void restoringIsAskedForAndHandedOn();
    void languageAndPaletteAreRemembered();
    void everythingHasAName();
};

void TestSettingsPage::aFieldIsStoredAsItIsLeft()
{
    Desk desk;
    QSignalSpy saved(&desk.page, &Page::saved);
    desk.type("letterhead.office", QStringLiteral("Sekretariat Daerah "));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.stored().office, QStringLiteral("Sekretariat Daerah"));
}

void TestSettingsPage::otherFieldsStayAsTheyAre()
{
    Desk desk;
    desk.type("letterhead.office", QStringLiteral("Sekretariat Daerah"));
    desk.type("letterhead.phone", QStringLiteral("(0561) 123456"));
    QTRY_COMPARE(desk.stored().phone, QStringLiteral("(0561) 123456"));
    QCOMPARE(desk.stored().office, QStringLiteral("Sekretariat Daerah"));
    QCOMPARE(desk.stored().cityName, QStringLiteral("Kota Uji"));
}

void TestSettingsPage::undoBringsTheOldValueBack()
{
    Desk desk;
    desk.type("city.name", QStringLiteral("Kota Lain"));
    QTRY_COMPARE(desk.stored().cityName, QStringLiteral("Kota Lain"));
    QTRY_VERIFY(desk.page.whyNot(PageCommand::Undo).isEmpty());
    desk.page.perform(PageCommand::Undo);
    QTRY_COMPARE(desk.stored().cityName, QStringLiteral("Kota Uji"));
    QTRY_COMPARE(desk.find<AutoSaveLineEdit>("city.name")->text(), QStringLiteral("Kota Uji"));
}

void TestSettingsPage::aNipMustHave18Digits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("in groups") << "19770312 200312 2 007" << true;
    QTest::newRow("without spaces") << "197703122003122007" << true;
    QTest::newRow("17 digits") << "19770312200312200" << false;
    QTest::newRow("19 digits") << "1977031220031220071" << false;
    QTest::newRow("a letter") << "19770312200312200O" << false;
}

void TestSettingsPage::aNipMustHave18Digits()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    Desk desk;
    desk.type("signature.nip", typed);
    if (good) {
        QTRY_COMPARE(desk.stored().signerNip, QStringLiteral("197703122003122007"));
        QVERIFY(desk.problem("signature.nip").isEmpty());
        return;
    }
    QTRY_COMPARE(desk.problem("signature.nip"), QStringLiteral("A NIP has exactly 18 digits."));
    QVERIFY(desk.stored().signerNip.isEmpty());
    QCOMPARE(desk.find<AutoSaveLineEdit>("signature.nip")->text(), typed);
}

void TestSettingsPage::theCitysNameMustNotBeEmpty()
{
    Desk desk;
    desk.type("city.name", QStringLiteral("  "));
    QTRY_COMPARE(desk.problem("city.name"), QStringLiteral("\"City\" must not be empty."));
    QCOMPARE(desk.stored().cityName, QStringLiteral("Kota Uji"));
}

void TestSettingsPage::aLogoIsTakenOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence"); // empty: taken
    QByteArray png;
    QBuffer buffer(&png);
    QImage(8, 8, QImage::Format_RGB32).save(&buffer, "PNG");
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><rect width='4' height='4'/></svg>";
    QTest::newRow("png") << png << QString();
    QTest::newRow("svg") << svg << QString();
    QTest::newRow("svg of exactly 1 MiB") << svg + QByteArray(1024 * 1024 - svg.size(), ' ') << QString();
    QTest::newRow("one byte more")
        << svg + QByteArray(1024 * 1024 - svg.size() + 1, ' ')
        << "The logo is larger than 1 MiB; the old one stays. Make the picture smaller, 600 dots wide are enough.";
    QTest::newRow("text") << QByteArray("hello") << "The logo must be a PNG, JPEG or SVG picture; the old one stays.";
    QTest::newRow("cut png")
        << png.left(20)
        << "The picture can't be read; the old logo stays. Save it anew in a drawing program and try again.";
}

void TestSettingsPage::aLogoIsTakenOrRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    Desk desk;
    desk.prompts.file = desk.folder.filePath(QStringLiteral("logo"));
    QFile file(desk.prompts.file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    desk.click("chooseLogo");
    if (sentence.isEmpty()) {
        QTRY_COMPARE(desk.stored().logo, bytes);
        return;
    }
    QCOMPARE(desk.find<QLabel>("logoProblem")->accessibleName(), sentence);
    QVERIFY(desk.find<QLabel>("logoProblem")->isVisible());
    QVERIFY(desk.stored().logo.isEmpty());
}

void TestSettingsPage::aPeriodIsAddedLockedAndOpened()
{
    Desk desk;
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("periods")));
    QCOMPARE(desk.find<QSpinBox>("newYear")->value(), 2027); // after 2026, which every new city has
    desk.click("addPeriod");
    const PeriodService service(desk.space.workspace());
    QTRY_COMPARE(service.periods()->size(), 2);
    QCOMPARE(service.periods()->first().year, 2027);
    auto *table = desk.find<TableView>("periodTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(0);
    desk.click("lockPeriod");
    QTRY_COMPARE(service.period(2027)->state, QStringLiteral("locked"));
    QTRY_COMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("locked"));
    QTRY_COMPARE(desk.find<QPushButton>("lockPeriod")->text(), QStringLiteral("Open 2027 again…"));
    desk.click("publishPeriod");
    QTRY_COMPARE(service.period(2027)->state, QStringLiteral("published"));
    QTRY_VERIFY(!desk.find<QPushButton>("publishPeriod")->isEnabled());
    desk.click("lockPeriod"); // without a reason it stays published
    QCOMPARE(service.period(2027)->state, QStringLiteral("published"));
    desk.prompts.reason = QStringLiteral("Keberatan dikabulkan");
    desk.click("lockPeriod");
    QTRY_COMPARE(service.period(2027)->state, QStringLiteral("open"));
    QCOMPARE(service.period(2027)->reason, QStringLiteral("Keberatan dikabulkan"));
}

void TestSettingsPage::anExistingYearIsRefused()
{
    Desk desk;
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("periods")));
    desk.find<QSpinBox>("newYear")->setValue(2026);
    QSignalSpy saved(&desk.page, &Page::saved);
    desk.click("addPeriod");
    const auto saysSo = [&] {
        const auto labels = desk.page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("The period 2026 exists already."));
        });
    };
    QTRY_VERIFY(saysSo());
    QCOMPARE(saved.size(), 0);
}

void TestSettingsPage::anInstrumentGoesOutAndComesIn()
{
    Desk desk;
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("periods")));
    auto *table = desk.find<TableView>("instrumentTable");
    QCOMPARE(table->model()->rowCount(), 2);
    table->selectRow(0);
    desk.prompts.file = desk.folder.filePath(QStringLiteral("instrument.json"));
    desk.click("exportInstrument");
    QFile file(desk.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    QVERIFY(parseInstrument(json));
    json.replace("\"proposal-1\"", "\"proposal-2\"");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    desk.click("importInstrument");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(desk.find<QComboBox>("newInstrument")->count(), 3);
}

void TestSettingsPage::aBackupIsMadeAndListed()
{
    Desk desk;
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("data")));
    desk.click("backUpNow");
    auto *table = desk.find<TableView>("backupTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("22 Nov 2026 09.00 WIB"));
    QCOMPARE(backups::list(desk.space.profile()).size(), 1);
}

void TestSettingsPage::theStoreIsChecked()
{
    Desk desk;
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("data")));
    QSignalSpy checked(desk.page.findChild<DataPanel *>(), &DataPanel::checked);
    desk.click("checkNow");
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.first().first().toBool(), true);
    QVERIFY(desk.find<QLabel>("dataResult")->text().startsWith(QStringLiteral("The store is sound")));
}

void TestSettingsPage::restoringIsAskedForAndHandedOn()
{
    Desk desk;
    const auto made = backups::make(desk.space.store().profile(), desk.space.clock());
    QVERIFY(made);
    desk.page.refresh();
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("data")));
    QSignalSpy wanted(&desk.page, &SettingsPage::restoreRequested);
    desk.find<TableView>("backupTable")->selectRow(0);
    desk.prompts.consent = false;
    desk.click("restore");
    QCOMPARE(wanted.size(), 0);
    desk.prompts.consent = true;
    desk.click("restore");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), *made);
}

void TestSettingsPage::languageAndPaletteAreRemembered()
{
    Desk desk;
    QVERIFY(desk.page.open(QStringLiteral("section"), QStringLiteral("looks")));
    QSignalSpy chosen(&desk.page, &SettingsPage::languageChosen);
    auto *combo = desk.find<QComboBox>("language");
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(desk.settings.value(QStringLiteral("language")).toString(), QStringLiteral("en"));
    auto *contrast = desk.find<QCheckBox>("contrast");
    QTest::keyClick(contrast, Qt::Key_Space);
    QCOMPARE(desk.settings.value(QStringLiteral("charts/contrast")).toBool(), true);
    QCOMPARE(int(desk.palette.colors()), int(ChartColors::Contrast));
}

void TestSettingsPage::everythingHasAName()
{
    Desk desk;
    const QStringList missing = missingAccessibleNames(&desk.page);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
