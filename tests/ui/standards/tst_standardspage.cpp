#include "services/attachmentservice.h"
#include "services/historyservice.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/standards/filelist.h"
#include "ui/standards/standardspage.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QSettings>
#include <QTabWidget>
#include <QtTest>

using namespace emonev;

namespace {

/// Answers the file dialog with a list set before.
class AnsweringPrompts : public Prompts
{
public:
    QStringList files;

    QString openFile(QWidget *, const QString &, const QStringList &) override { return files.value(0); }
    QStringList openFiles(QWidget *, const QString &, const QStringList &) override { return files; }
    QString saveFile(QWidget *, const QString &, const QString &, const QStringList &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
    QString askReason(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void info(QWidget *, const QString &, const QString &) override {}
};

} // namespace

/// The page of standards, driven by keys and the mouse.
class TestStandardsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aServiceWithoutStandardOffersToStartOne();
    void aComponentIsStoredAsItIsLeft();
    void aPauseStoresToo();
    void aWrongDayIsMarked();
    void publishedVersionsAreReadOnly();
    void aNewVersionIsACopyToWriteIn();
    void differencesOfTwoVersionsShow();
    void typingSurvivesAStoredChangeElsewhere();
    void undoBringsTheTextBack();
    void filesAreKeptAndTakenAway();
    void aFileThatIsNoPictureIsRefused();
    void droppedFilesAreKept();
    void filtersNarrowTheTable();
    void everythingHasAName();
    void papersAreOpenedForTheChosenService();

private:
    template <typename T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    FormField *field(const char *key) { return find<FormField>((QByteArray("field_") + key).constData()); }
    void choose(const QString &service) { QVERIFY(m_page->open(QStringLiteral("service"), service)); }
    void startVersion(int expected);
    void type(const char *key, const QString &text);
    void leave(const char *key) { QTest::keyClick(field(key)->editor(), Qt::Key_Tab); }
    void step(const char *state)
    {
        QTRY_VERIFY(find<QPushButton>((QByteArray("standardStep.") + state).constData()));
        QTest::mouseClick(find<QPushButton>((QByteArray("standardStep.") + state).constData()), Qt::LeftButton);
    }
    bool isSaid(const QString &words)
    {
        const auto banners = m_page->findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(),
                           [&words](const Banner *banner) { return banner->notice().happened.contains(words); });
    }
    QVector<Standard> versions() { return *StandardService(m_city->workspace()).versions(m_service); }
    QString picture(const QString &name);

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Actions> m_actions;
    AnsweringPrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    StandardsPage *m_page = nullptr;
    QString m_service;
};

void TestStandardsPage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    const QString unit = m_city->addUnit(QStringLiteral("U1"), QStringLiteral("Dinas Satu"));
    m_service = m_city->addService(unit, QStringLiteral("S1"), QStringLiteral("Cetak KTP"));
    m_city->addService(m_city->addUnit(QStringLiteral("U2")), QStringLiteral("S2"), QStringLiteral("Izin"));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QUuid::createUuid().toString()), QSettings::IniFormat);
    m_actions = std::make_unique<Actions>();
    m_window = std::make_unique<QWidget>();
    m_page = new StandardsPage(m_city->workspace(), *m_actions, m_prompts, *m_settings, m_window.get());
    auto *line = new QHBoxLayout(m_window.get());
    line->addWidget(m_page);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestStandardsPage::cleanup()
{
    m_window.reset();
    m_actions.reset();
    m_settings.reset();
    m_city.reset();
}

void TestStandardsPage::startVersion(int expected)
{
    m_page->perform(PageCommand::New);
    QTRY_COMPARE(find<QComboBox>("versionChoice")->count(), expected);
}

void TestStandardsPage::type(const char *key, const QString &text)
{
    field(key)->editor()->setFocus();
    QTest::keySequence(field(key)->editor(), QKeySequence(QKeySequence::SelectAll));
    QTest::keyClicks(field(key)->editor(), text);
}

QString TestStandardsPage::picture(const QString &name)
{
    const QString path = m_folder.filePath(name);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.save(path, "PNG");
    return path;
}

void TestStandardsPage::aServiceWithoutStandardOffersToStartOne()
{
    choose(m_service);
    const auto buttons = m_window->findChildren<QToolButton *>(QStringLiteral("emptyAction"));
    const auto offer =
        std::find_if(buttons.begin(), buttons.end(), [](QToolButton *each) { return each->isVisible(); });
    QVERIFY(offer != buttons.end());
    QTest::mouseClick(*offer, Qt::LeftButton);
    QTRY_COMPARE(versions().size(), 1);
    QTRY_VERIFY(field("component1")->isVisible());
}

void TestStandardsPage::aComponentIsStoredAsItIsLeft()
{
    choose(m_service);
    startVersion(1);
    type("component1", QStringLiteral("KTP asli"));
    leave("component1");
    QTRY_COMPARE(versions().first().components.value(1), QStringLiteral("KTP asli"));
    const auto history = *HistoryService(m_city->workspace()).ofStandard(versions().first().id);
    QCOMPARE(history.first().after.value(QStringLiteral("body")).toString(), QStringLiteral("KTP asli"));
    QTRY_COMPARE(find<QLabel>("meterWords")->text(), QStringLiteral("1 of 14 components, 1 of 6 public"));
    QTRY_COMPARE(find<TableView>("standardTable")->model()->index(0, 7).data().toString(), QStringLiteral("1/14"));
}

void TestStandardsPage::aPauseStoresToo()
{
    choose(m_service);
    startVersion(1);
    type("component7", QStringLiteral("UU 25/2009"));
    QTRY_COMPARE_WITH_TIMEOUT(versions().first().components.value(7), QStringLiteral("UU 25/2009"), 2000);
    QVERIFY(field("component7")->editor()->hasFocus());
}

void TestStandardsPage::aWrongDayIsMarked()
{
    choose(m_service);
    startVersion(1);
    type("tanggal_sk", QStringLiteral("31/02/2026"));
    leave("tanggal_sk");
    QTRY_VERIFY(field("tanggal_sk")->hasError());
    QVERIFY(!versions().first().decreeDate.isValid());
    type("tanggal_sk", QStringLiteral("22/11/2026"));
    leave("tanggal_sk");
    QTRY_COMPARE(versions().first().decreeDate, QDate(2026, 11, 22));
    QTRY_COMPARE(field("tanggal_sk")->text(), QStringLiteral("22 November 2026"));
    QVERIFY(!field("tanggal_sk")->hasError());
}

void TestStandardsPage::publishedVersionsAreReadOnly()
{
    choose(m_service);
    startVersion(1);
    type("component1", QStringLiteral("KTP"));
    leave("component1");
    step("submitted");
    QTRY_VERIFY(isSaid(QStringLiteral("5 of the 6"))); // and nothing else happens
    for (int code = 2; code <= 6; ++code)
        type(QStringLiteral("component%1").arg(code).toLatin1(), QStringLiteral("isi"));
    leave("component6");
    type("nomor_sk", QStringLiteral("12/2026"));
    leave("nomor_sk");
    for (const char *state : {"submitted", "verified", "published"}) {
        step(state);
        QTRY_COMPARE(versions().first().state, QString::fromLatin1(state));
    }
    QTRY_VERIFY(find<QLabel>("readOnlyRemark")->isVisible());
    type("component1", QStringLiteral("diubah"));
    leave("component1");
    QCOMPARE(field("component1")->text(), QStringLiteral("KTP"));
    QCOMPARE(versions().first().components.value(1), QStringLiteral("KTP"));
}

void TestStandardsPage::aNewVersionIsACopyToWriteIn()
{
    choose(m_service);
    startVersion(1);
    type("component4", QStringLiteral("gratis"));
    leave("component4");
    QTRY_COMPARE(versions().first().components.value(4), QStringLiteral("gratis"));
    startVersion(2);
    QTRY_COMPARE(find<QComboBox>("versionChoice")->currentIndex(), 0);
    QTRY_COMPARE(field("component4")->text(), QStringLiteral("gratis"));
    QCOMPARE(versions().first().versionNo, 2);
}

void TestStandardsPage::differencesOfTwoVersionsShow()
{
    choose(m_service);
    startVersion(1);
    type("component3", QStringLiteral("paling lama 3 hari"));
    leave("component3");
    QTRY_COMPARE(versions().first().components.size(), 1);
    startVersion(2);
    type("component3", QStringLiteral("paling lama 5 hari"));
    leave("component3");
    QTRY_COMPARE(versions().first().components.value(3), QStringLiteral("paling lama 5 hari"));
    find<QTabWidget>("standardTabs")->setCurrentIndex(3);
    QTRY_VERIFY(find<QTextEdit>("difference"));
    const QString text = find<QTextEdit>("difference")->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("−3")) && text.contains(QStringLiteral("+5")), qPrintable(text));
    QVERIFY(text.startsWith(QStringLiteral("paling lama")));
}

void TestStandardsPage::typingSurvivesAStoredChangeElsewhere()
{
    choose(m_service);
    startVersion(1);
    type("component2", QStringLiteral("sedang diketik"));
    StandardService standards(m_city->workspace());
    QVERIFY(standards.saveComponent(m_service, versions().first().id, 5, QStringLiteral("KTP-el"), {}).result());
    QTRY_COMPARE(field("component5")->text(), QStringLiteral("KTP-el"));
    QCOMPARE(field("component2")->text(), QStringLiteral("sedang diketik"));
    leave("component2");
    QTRY_COMPARE(versions().first().components.value(2), QStringLiteral("sedang diketik"));
}

void TestStandardsPage::undoBringsTheTextBack()
{
    choose(m_service);
    startVersion(1);
    type("component1", QStringLiteral("salah"));
    leave("component1");
    QTRY_COMPARE(versions().first().components.value(1), QStringLiteral("salah"));
    QTRY_COMPARE(find<QLabel>("meterWords")->text(), QStringLiteral("1 of 14 components, 1 of 6 public"));
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(versions().first().components.value(1), QString());
    QTRY_COMPARE(field("component1")->text(), QString());
}

void TestStandardsPage::filesAreKeptAndTakenAway()
{
    choose(m_service);
    startVersion(1);
    find<QTabWidget>("standardTabs")->setCurrentIndex(1);
    m_prompts.files = {picture(QStringLiteral("sk.png"))};
    auto *files = find<TableView>("files");
    const auto buttons = find<FileList>("fileList")->findChildren<QToolButton *>();
    const auto press = [&](const QString &name) {
        for (QToolButton *button : buttons)
            if (button->isVisible() && button->defaultAction() && button->defaultAction()->text().startsWith(name))
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(name));
    };
    press(QStringLiteral("Attach"));
    QTRY_COMPARE(files->model()->rowCount(), 1);
    files->selectRow(0);
    press(QStringLiteral("Take away"));
    QTRY_COMPARE(files->model()->rowCount(), 0);
    QTRY_VERIFY(m_page->whyNot(PageCommand::Undo).isEmpty());
    m_page->perform(PageCommand::Undo);
    QTRY_COMPARE(files->model()->rowCount(), 1);
}

void TestStandardsPage::aFileThatIsNoPictureIsRefused()
{
    choose(m_service);
    startVersion(1);
    QFile text(m_folder.filePath(QStringLiteral("catatan.pdf")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("bukan pdf");
    text.close();
    auto *files = find<FileList>("fileList");
    files->addFiles({text.fileName()});
    QTRY_VERIFY(files->message().contains(QStringLiteral("catatan.pdf")));
    QCOMPARE(files->count(), 0);
}

void TestStandardsPage::droppedFilesAreKept()
{
    choose(m_service);
    startVersion(1);
    auto *files = find<FileList>("fileList");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture(QStringLiteral("maklumat.png")))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(files, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(files, &drop);
    QTRY_COMPARE(files->count(), 1);
}

void TestStandardsPage::filtersNarrowTheTable()
{
    auto *table = find<TableView>("standardTable");
    QCOMPARE(table->model()->rowCount(), 2);
    m_page->perform(PageCommand::Search);
    QTest::keyClicks(find<QWidget>("standardSearch"), QStringLiteral("ktp"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(find<QWidget>("standardSearch"), Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    choose(m_service);
    startVersion(1);
    auto *completeness = find<QComboBox>("standardCompleteness");
    completeness->setFocus();
    QTest::keyClick(completeness, Qt::Key_Down);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("S2"));
}

void TestStandardsPage::papersAreOpenedForTheChosenService()
{
    QSignalSpy opened(m_page, &Page::openRequested);
    QVERIFY(!find<QAction>("poster")->isEnabled());
    QVERIFY(!m_page->whyNot(PageCommand::Print).isEmpty());
    choose(m_service);
    QVERIFY(m_page->whyNot(PageCommand::Print).isEmpty());
    m_page->perform(PageCommand::Print);
    m_page->perform(PageCommand::Pdf);
    find<QAction>("poster")->trigger();
    find<QAction>("simple")->trigger();
    QStringList kinds;
    for (const QList<QVariant> &call : opened) {
        QCOMPARE(call.at(0).toString(), "reports");
        QCOMPARE(call.at(2).toString(), m_service);
        kinds.append(call.at(1).toString());
    }
    QCOMPARE(kinds, (QStringList{"poster-print", "poster-pdf", "poster", "simple"}));
}

void TestStandardsPage::everythingHasAName()
{
    choose(m_service);
    startVersion(1);
    QCOMPARE(missingAccessibleNames(m_window.get()), QStringList());
}

QTEST_MAIN(TestStandardsPage)
#include "tst_standardspage.moc"
