#include "services/registryservice.h"
#include "services/scoringservice.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/charts/chartpalette.h"
#include "ui/charts/chartpanel.h"
#include "ui/print/printpreview.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/prompts.h"

#include <QtTest>
#include <QtWidgets>

using namespace emonev;

namespace {

/// Answers for the person at the dialogs.
class FakePrompts final : public Prompts
{
public:
    QString path;
    QString suggestion;

    QString openFile(QWidget *, const QString &, const QStringList &) override { return {}; }
    QStringList openFiles(QWidget *, const QString &, const QStringList &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &suggested, const QStringList &) override
    {
        suggestion = suggested;
        return path;
    }
    QString chooseFolder(QWidget *, const QString &) override { return path; }
    QString askReason(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void info(QWidget *, const QString &, const QString &) override {}
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The page shows each paper and chart, writes what it shows, and says why where it can't.
class TestReportsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ChartPalette m_palette{m_settings};

private Q_SLOTS:
    void showsEachChoice_data()
    {
        using Kind = PaperChoice::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("chart");
        QTest::newRow("unit report") << int(Kind::UnitReport) << false;
        QTest::newRow("city report") << int(Kind::CityReport) << false;
        QTest::newRow("checklist") << int(Kind::BlankChecklist) << false;
        QTest::newRow("complaints") << int(Kind::Complaints) << false;
        QTest::newRow("monthly totals") << int(Kind::Monthly) << false;
        QTest::newRow("poster") << int(Kind::Poster) << false;
        QTest::newRow("simple") << int(Kind::Simple) << false;
        QTest::newRow("complaints a month") << int(Kind::Handling) << true;
        QTest::newRow("capaian") << int(Kind::Capaian) << true;
        QTest::newRow("variables") << int(Kind::Variables) << true;
        QTest::newRow("trend") << int(Kind::Trend) << true;
    }
    void showsEachChoice()
    {
        QFETCH(int, kind);
        QFETCH(bool, chart);
        TestWorkspace test(TestWorkspace::Content::Sample);
        FakePrompts prompts;
        ReportsPage page(test.workspace(), prompts, m_palette);
        page.resize(1024, 640);
        page.show();
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        if (kind != 0) {
            page.findChild<PaperList *>()->choose({PaperChoice::Kind(kind)});
            QVERIFY(shown.wait());
        }
        QCOMPARE(page.findChild<PrintPreview *>()->isVisible(), !chart);
        QCOMPARE(page.findChild<ChartPanel *>()->isVisible(), chart);
        QCOMPARE(page.whyNot(PageCommand::Print).isEmpty(), !chart);
        QVERIFY(page.whyNot(PageCommand::Pdf).isEmpty());
        const QStringList nameless = missingAccessibleNames(&page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("EMONEV_SHOTS"); !folder.isEmpty())
            page.grab().save(folder + QStringLiteral("/reports-%1.png").arg(kind));
    }
    void chartsFollowTheChosenColours()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        QTemporaryDir folder;
        FakePrompts prompts;
        ReportsPage page(test.workspace(), prompts, m_palette);
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        page.findChild<PaperList *>()->choose({PaperChoice::Kind::Capaian});
        QVERIFY(shown.wait());
        const auto drawn = [&](const char *name) {
            prompts.path = folder.filePath(QLatin1String(name));
            page.findChild<ChartPanel *>()->exportTo(QStringLiteral("svg"));
            return bytesOf(prompts.path);
        };
        const QByteArray before = drawn("before.svg");
        m_palette.choose(ChartColors::Contrast);
        const QByteArray after = drawn("after.svg");
        m_palette.choose(ChartColors::Standard);
        QVERIFY(before.startsWith("<?xml") && after.startsWith("<?xml"));
        QVERIFY(before != after);
    }
    void writesWhatIsShown()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        QTemporaryDir folder;
        FakePrompts prompts;
        prompts.path = folder.filePath(QStringLiteral("x.pdf"));
        ReportsPage page(test.workspace(), prompts, m_palette);
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        page.perform(PageCommand::Pdf);
        QVERIFY(bytesOf(prompts.path).startsWith("%PDF"));
        QVERIFY(prompts.suggestion.endsWith(QStringLiteral("-2026.pdf")));
        QCOMPARE(page.findChild<PrintPreview *>()->documentLayout()->paper(), PaperSize::A4);
        page.findChild<QComboBox *>(QStringLiteral("reportPaper"))->setCurrentIndex(1);
        QVERIFY(shown.wait());
        QCOMPARE(page.findChild<PrintPreview *>()->documentLayout()->paper(), PaperSize::F4);
    }
    void opensThePapersOfAService_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("suggestion"); // empty: shown only
        QTest::newRow("poster") << "poster" << QString();
        QTest::newRow("simple") << "simple" << QString();
        QTest::newRow("poster to save") << "poster-pdf"
                                        << "poster-02.01-002.pdf";
    }
    void opensThePapersOfAService()
    {
        QFETCH(QString, kind);
        QFETCH(QString, suggestion);
        TestWorkspace test(TestWorkspace::Content::Sample);
        QTemporaryDir folder;
        FakePrompts prompts;
        prompts.path = folder.filePath(QStringLiteral("poster.pdf"));
        ReportsPage page(test.workspace(), prompts, m_palette);
        page.resize(1024, 640);
        page.show();
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        const auto service = RegistryService(test.workspace()).serviceByCode("02.01-002");
        QVERIFY(page.open(kind, service->id));
        QVERIFY(shown.wait());
        QVERIFY(page.findChild<PrintPreview *>()->isVisible());
        QVERIFY(page.findChild<PrintPreview *>()->accessibleDescription().contains("Kartu Keluarga"));
        QCOMPARE(page.findChild<QComboBox *>("reportService")->currentData().toString(), service->id);
        QVERIFY(!page.findChild<QComboBox *>("reportYear")->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(prompts.suggestion, suggestion);
        QCOMPARE(bytesOf(prompts.path).startsWith("%PDF"), !suggestion.isEmpty());
        page.findChild<QComboBox *>("reportService")->setCurrentIndex(0);
        QVERIFY(shown.wait());
        QCOMPARE(page.findChild<PrintPreview *>()->documentLayout()->pageCount(), 10);
        QVERIFY(!page.open(kind, QStringLiteral("tak-ada")));
    }
    void unwritableFileIsTold()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        FakePrompts prompts;
        prompts.path = QStringLiteral("/no/such/folder/x.pdf");
        ReportsPage page(test.workspace(), prompts, m_palette);
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        page.perform(PageCommand::Pdf);
        QVERIFY(page.findChild<Banner *>()->notice().meaning.contains(QStringLiteral("/no/such/folder")));
    }
    void allUnitsAsAJob()
    {
        TestWorkspace test(TestWorkspace::Content::Sample);
        QTemporaryDir folder;
        FakePrompts prompts;
        prompts.path = folder.path();
        ReportsPage page(test.workspace(), prompts, m_palette);
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        auto *action = page.findChild<QAction *>(QStringLiteral("pdfAll"));
        action->trigger();
        QVERIFY(!action->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60000);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size(), 99);
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60000);
        QVERIFY(page.findChild<Banner *>()->notice().meaning.contains(QStringLiteral("99")));
    }
    void followsTheData()
    {
        TestWorkspace test;
        FakePrompts prompts;
        ReportsPage page(test.workspace(), prompts, m_palette);
        page.show();
        QSignalSpy shown(&page, &ReportsPage::shown);
        QVERIFY(shown.wait());
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        QVERIFY(!page.whyNot(PageCommand::Print).isEmpty());
        const QString unit = test.addUnit(QStringLiteral("A"));
        QTRY_VERIFY(page.findChild<PrintPreview *>()->isVisible());
        QVERIFY(page.open(QStringLiteral("unit"), unit));
        QVERIFY(!page.open(QStringLiteral("service"), unit));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
