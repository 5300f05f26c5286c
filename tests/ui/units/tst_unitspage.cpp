#include "services/historyservice.h"
#include "services/settingsservice.h"
#include "services/standardservice.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/units/unitspage.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tableview.h"
#include <QHBoxLayout>
#include <QSettings>
#include <QTreeView>
#include <QtTest>

using namespace emonev;

/// The page of units with its detail, driven by keys.
class TestUnitsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFieldIsStoredAsItIsLeft();
    void historyShowsTheCitysTime_data();
    void historyShowsTheCitysTime();
    void aWrongNipStaysOutAndSaysWhy();
    void refusedInputComesBackWithItsRecord();
    void aTakenCodeIsRefused();
    void anotherFieldIsStoredBesideARefusedOne();
    void escapeToTheStoredValue();
    void aNewUnitIsStoredOnceComplete();
    void aNewServiceBelongsToTheChosenUnit();
    void removalIsRefusedWhereSomethingStands();
    void removalCanBeUndone();
    void theServicesFollowTheUnit();
    void treeAndTableShowTheSameUnit();
    void aStoredStandardShowsInTheTable();
    void undoBringsTheFieldBack();
    void openShowsARecord();
    void everythingHasAName();

private:
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    FormField *field(const char *key)
    {
        return find<QWidget>("unitForm")->findChild<FormField *>(QLatin1String("field_") + QLatin1String(key));
    }
    void type(const char *key, const QString &text);
    void leave(const char *key);
    Unit stored(const QString &id) { return *RegistryService(m_city->workspace()).unit(id); }
    void choose(const QString &id) { QVERIFY(m_page->open(QStringLiteral("unit"), id)); }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QWidget> m_window;
    UnitsPage *m_page = nullptr;
    QString m_unit;
    QString m_empty;
    QString m_service;
};

void TestUnitsPage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_unit = m_city->addUnit(QStringLiteral("U1"), QStringLiteral("Dinas Satu"));
    m_empty = m_city->addUnit(QStringLiteral("U2"), QStringLiteral("Dinas Dua"), m_unit);
    m_service = m_city->addService(m_unit, QStringLiteral("S1"), QStringLiteral("Cetak KTP"));
    m_city->addService(m_unit, QStringLiteral("S2"));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QUuid::createUuid().toString()), QSettings::IniFormat);
    m_actions = std::make_unique<Actions>();
    m_actions->add({QStringLiteral("data.import"), QStringLiteral("Import"), {}, {}, MenuId::Data, {}});
    m_window = std::make_unique<QWidget>();
    m_page = new UnitsPage(m_city->workspace(), *m_actions, *m_settings, m_window.get());
    auto *line = new QHBoxLayout(m_window.get());
    line->addWidget(m_page, 2);
    line->addWidget(m_page->detail(), 1);
    m_page->detail()->show();
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestUnitsPage::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_settings.reset();
    m_city.reset();
}

void TestUnitsPage::type(const char *key, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(field(key)->editor());
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void TestUnitsPage::leave(const char *key) { QTest::keyClick(field(key)->editor(), Qt::Key_Tab); }

void TestUnitsPage::aFieldIsStoredAsItIsLeft()
{
    choose(m_unit);
    QSignalSpy saved(m_page, &Page::saved);
    type("nama", QStringLiteral("Dinas Kependudukan"));
    QCOMPARE(stored(m_unit).name, QStringLiteral("Dinas Satu"));
    leave("nama");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored(m_unit).name, QStringLiteral("Dinas Kependudukan"));
    const auto history = *HistoryService(m_city->workspace()).ofRow(QStringLiteral("unit"), m_unit);
    QCOMPARE(history.first().before.value(QStringLiteral("name")).toString(), QStringLiteral("Dinas Satu"));
    QCOMPARE(history.first().after.value(QStringLiteral("name")).toString(), QStringLiteral("Dinas Kependudukan"));
    QTRY_COMPARE(find<QTableView>("history")->model()->index(0, 4).data().toString(),
                 QStringLiteral("Dinas Kependudukan"));
}

void TestUnitsPage::historyShowsTheCitysTime_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("shown");
    QTest::newRow("west") << "Asia/Jakarta"
                          << "22 Nov 2026 09.00 WIB";
    QTest::newRow("middle") << "Asia/Makassar"
                            << "22 Nov 2026 10.00 WITA";
    QTest::newRow("east") << "Asia/Jayapura"
                          << "22 Nov 2026 11.00 WIT";
}

void TestUnitsPage::historyShowsTheCitysTime()
{
    QFETCH(QString, zone);
    choose(m_unit); // the zone is changed while the history stands there
    QVERIFY(SettingsService(m_city->workspace())
                .change([zone](CitySettings &settings) { settings.timeZone = zone; }, {})
                .result());
    auto *history = find<QTableView>("history");
    const auto said = [history] {
        const QModelIndex when = history->model()->index(0, 0);
        const auto *delegate = qobject_cast<QStyledItemDelegate *>(history->itemDelegateForIndex(when));
        return delegate->displayText(when.data(), history->locale());
    };
    QFETCH(QString, shown);
    QTRY_COMPARE(said(), shown);
    history->selectRow(0);
    QCOMPARE(selectedTexts(*history, false).first().first(), shown);
}

void TestUnitsPage::aWrongNipStaysOutAndSaysWhy()
{
    choose(m_unit);
    type("nip_kepala", QStringLiteral("12345"));
    leave("nip_kepala");
    QTRY_VERIFY(field("nip_kepala")->hasError());
    QVERIFY2(field("nip_kepala")->error().contains(QStringLiteral("18")), qPrintable(field("nip_kepala")->error()));
    QCOMPARE(field("nip_kepala")->text(), QStringLiteral("12345"));
    QVERIFY(stored(m_unit).headNip.isEmpty());
    type("nip_kepala", QStringLiteral("196501011990031001"));
    leave("nip_kepala");
    QTRY_COMPARE(stored(m_unit).headNip, QStringLiteral("196501011990031001"));
    QTRY_VERIFY(!field("nip_kepala")->hasError());
}

void TestUnitsPage::refusedInputComesBackWithItsRecord()
{
    choose(m_unit);
    type("lintang", QStringLiteral("utara"));
    leave("lintang");
    QTRY_VERIFY(field("lintang")->hasError());
    choose(m_empty);
    QVERIFY(!field("lintang")->hasError());
    QCOMPARE(field("lintang")->text(), QString());
    choose(m_unit);
    QCOMPARE(field("lintang")->text(), QStringLiteral("utara"));
    QVERIFY(field("lintang")->hasError());
}

void TestUnitsPage::aTakenCodeIsRefused()
{
    choose(m_unit);
    type("kode", QStringLiteral("U2"));
    leave("kode");
    QTRY_VERIFY(field("kode")->hasError());
    QCOMPARE(stored(m_unit).code, QStringLiteral("U1"));
}

void TestUnitsPage::anotherFieldIsStoredBesideARefusedOne()
{
    choose(m_unit);
    type("kode", QStringLiteral("U2"));
    leave("kode");
    type("nama", QStringLiteral("Nama baru"));
    leave("nama");
    QTRY_COMPARE(stored(m_unit).name, QStringLiteral("Nama baru"));
    QTRY_VERIFY(field("kode")->hasError());
    QCOMPARE(stored(m_unit).code, QStringLiteral("U1"));
    QCOMPARE(field("kode")->text(), QStringLiteral("U2"));
}

void TestUnitsPage::escapeToTheStoredValue()
{
    choose(m_unit);
    type("nip_kepala", QStringLiteral("1"));
    leave("nip_kepala");
    QTRY_VERIFY(field("nip_kepala")->hasError());
    Q_EMIT find<QLabel>("error_nip_kepala")->linkActivated(QStringLiteral("#"));
    QVERIFY(!field("nip_kepala")->hasError());
    QCOMPARE(field("nip_kepala")->text(), QString());
}

void TestUnitsPage::aNewUnitIsStoredOnceComplete()
{
    m_page->perform(PageCommand::New);
    QVERIFY(field("kode")->editor()->hasFocus());
    QTest::keyClicks(field("kode")->editor(), QStringLiteral("U3"));
    leave("kode");
    QTest::keyClicks(field("nama")->editor(), QStringLiteral("Dinas Tiga"));
    leave("nama");
    QVERIFY(!RegistryService(m_city->workspace()).unitByCode(QStringLiteral("U3")));
    auto *kind = qobject_cast<QComboBox *>(field("jenis")->editor());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTRY_VERIFY(RegistryService(m_city->workspace()).unitByCode(QStringLiteral("U3")));
    QTRY_COMPARE(find<QLabel>("detailTitle")->text(), QStringLiteral("Dinas Tiga"));
}

void TestUnitsPage::aNewServiceBelongsToTheChosenUnit()
{
    choose(m_empty);
    find<QAction>("addService")->trigger();
    auto *form = find<QWidget>("serviceForm");
    auto *code = form->findChild<QWidget *>(QStringLiteral("kode"));
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, QStringLiteral("S9"));
    QTest::keyClick(code, Qt::Key_Tab);
    auto *name = form->findChild<QWidget *>(QStringLiteral("nama"));
    QTest::keyClicks(name, QStringLiteral("Izin baru"));
    QTest::keyClick(name, Qt::Key_Tab);
    const RegistryService registry(m_city->workspace());
    QTRY_COMPARE(registry.servicesOf(m_empty)->size(), 1);
    QCOMPARE(registry.servicesOf(m_empty)->first().name, QStringLiteral("Izin baru"));
}

void TestUnitsPage::removalIsRefusedWhereSomethingStands()
{
    choose(m_unit);
    find<QAction>("removeRecord")->trigger();
    QTRY_COMPARE(RegistryService(m_city->workspace()).units()->size(), 2);
    const auto labels = m_page->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("was not removed"));
    }));
}

void TestUnitsPage::removalCanBeUndone()
{
    choose(m_empty);
    find<QAction>("removeRecord")->trigger();
    QTRY_COMPARE(RegistryService(m_city->workspace()).units()->size(), 1);
    QTRY_VERIFY(m_page->whyNot(PageCommand::Undo).isEmpty());
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(RegistryService(m_city->workspace()).units()->size(), 2);
}

void TestUnitsPage::theServicesFollowTheUnit()
{
    auto *table = find<TableView>("serviceTable");
    QCOMPARE(table->model()->rowCount(), 2);
    choose(m_empty);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::mouseClick(find<QWidget>("allServices"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestUnitsPage::treeAndTableShowTheSameUnit()
{
    choose(m_empty);
    auto *tree = find<QTreeView>("unitTree");
    QVERIFY(tree->isVisible());
    QTest::mouseClick(find<QWidget>("asTable"), Qt::LeftButton);
    auto *table = find<TableView>("unitTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Dinas Dua"));
}

void TestUnitsPage::aStoredStandardShowsInTheTable()
{
    auto *table = find<TableView>("serviceTable");
    StandardService standards(m_city->workspace());
    QVERIFY(standards.startVersion(m_service, {}).result());
    const QString id = standards.versions(m_service)->first().id;
    QVERIFY(standards.saveComponent(m_service, id, 1, QStringLiteral("KTP"), {}).result());
    QTRY_COMPARE(table->model()->index(0, 7).data().toString(), QStringLiteral("1/14"));
}

void TestUnitsPage::undoBringsTheFieldBack()
{
    choose(m_unit);
    type("telepon", QStringLiteral("0561-1234"));
    leave("telepon");
    QTRY_COMPARE(stored(m_unit).phone, QStringLiteral("0561-1234"));
    QTRY_VERIFY(m_page->whyNot(PageCommand::Undo).isEmpty());
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(stored(m_unit).phone, QString());
    QTRY_COMPARE(field("telepon")->text(), QString());
}

void TestUnitsPage::openShowsARecord()
{
    QVERIFY(m_page->open(QStringLiteral("service"), m_service));
    QCOMPARE(find<QLabel>("detailTitle")->text(), QStringLiteral("Cetak KTP"));
    QVERIFY(m_page->open(QStringLiteral("unit"), m_empty));
    QCOMPARE(find<QLabel>("detailTitle")->text(), QStringLiteral("Dinas Dua"));
    QVERIFY(!m_page->open(QStringLiteral("unit"), QStringLiteral("no such id")));
    QVERIFY(!m_page->open(QStringLiteral("complaint"), m_unit));
}

void TestUnitsPage::everythingHasAName() { QCOMPARE(missingAccessibleNames(m_window.get()), QStringList()); }

QTEST_MAIN(TestUnitsPage)
#include "tst_unitspage.moc"
