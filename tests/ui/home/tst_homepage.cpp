#include "items/rowsmodel.h"
#include "services/complaintintake.h"
#include "services/scoringservice.h"
#include "services/visitservice.h"
#include "storage/peerrepository.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/charts/chartpalette.h"
#include "ui/home/dutypanel.h"
#include "ui/home/homepage.h"
#include "ui/home/hometext.h"
#include "ui/home/homeview.h"
#include "ui/home/linkbutton.h"
#include "ui/home/zonebar.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/scorebadge.h"
#include "ui/widgets/tableview.h"
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace emonev;

namespace {

/// A home page over a store of its own, its figures read.
struct Desk
{
    explicit Desk(TestWorkspace::Content content) : space(content)
    {
        QSignalSpy shown(&page, &HomePage::figuresShown);
        page.resize(830, 560);
        page.show();
        QTRY_VERIFY(!shown.isEmpty());
    }
    template <typename T> T *find(const QString &name) { return page.findChild<T *>(name); }

    QTemporaryDir folder;
    TestWorkspace space;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ChartPalette palette{settings};
    HomePage page{space.workspace(), settings, palette, Language::Indonesian};
};

} // namespace

/// The home page says how the city stands and leads to what waits.
class TestHomePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfScoring();
    void theBarFollowsTheChosenColours();
    void aZoneLeadsToItsUnits();
    void anUnfinishedUnitOpensItsChecklist();
    void standardsLeadToTheirFilter();
    void aChangeShowsByItself();
    void anEmptyCityOffersThreeSteps();
    void peopleOfAKelurahanSeeTheirs();
    void sentences_data();
    void sentences();
    void momentsAreSaidShortly();
    void dutiesLeadToTheirPlace();
    void everythingHasAName();
};

void TestHomePage::figuresAreThoseOfScoring()
{
    Desk desk(TestWorkspace::Content::Sample);
    const auto city = ScoringService(desk.space.workspace()).city(0);
    QVERIFY(city);
    const HomeFigures &figures = *desk.page.figures();
    QCOMPARE(figures.hundredths, city->hundredths);
    QCOMPARE(figures.complete, city->complete);
    QCOMPARE(figures.scored, int(city->units.size()));
    QVERIFY(desk.page.findChild<ScoreBadge *>()->accessibleName().contains(
        formatHundredths(*city->hundredths, Language::Indonesian)));
    for (const Zone &zone : city->instrument.zones) {
        auto *button = desk.find<LinkButton>(QStringLiteral("homeZone.") + zone.code);
        QVERIFY(button);
        QVERIFY(button->text().endsWith(u' ' + QString::number(city->zoneCounts().value(zone.code))));
    }
    const auto *table = desk.find<TableView>(QStringLiteral("homeUnfinished"));
    QCOMPARE(table->model()->rowCount(), int(city->units.size()) - city->complete);
}

void TestHomePage::theBarFollowsTheChosenColours()
{
    Desk desk(TestWorkspace::Content::Sample);
    auto *bar = desk.page.findChild<ZoneBar *>();
    const auto colorAtTheLeft = [bar] { return bar->grab().toImage().pixelColor(3, bar->height() / 2); };
    const QColor window = bar->palette().color(QPalette::Window);
    const QColor green = colorAtTheLeft();
    QVERIFY(green.green() > green.blue());
    desk.palette.choose(ChartColors::Contrast);
    const QColor blue = ChartStyle::print(ChartColors::Contrast).zone(0, 3);
    QCOMPARE(colorAtTheLeft(), readableOn(blue, window, 3));
    desk.palette.choose(ChartColors::Standard);
    QCOMPARE(colorAtTheLeft(), green);
}

void TestHomePage::dutiesLeadToTheirPlace()
{
    Desk desk(TestWorkspace::Content::Empty);
    desk.space.clock().set(QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC));
    const QString unit = desk.space.addUnit(QStringLiteral("A"), QStringLiteral("Dinas A"));
    desk.space.addPeriod(2026);
    auto *panel = desk.page.findChild<HomeView *>()->findChild<DutyPanel *>(); // people of a unit have another
    QTRY_VERIFY(panel->findChild<QLabel *>(QStringLiteral("noDuties"))->isVisible());
    Visit visit;
    visit.unitId = unit;
    visit.day = QDate(2026, 11, 20);
    QVERIFY(VisitService(desk.space.workspace()).save(2026, visit, {}).result());
    auto *table = panel->findChild<TableView *>(QStringLiteral("homeDuties"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(QLatin1String("3 day(s) over")));
    QSignalSpy wanted(&desk.page, &Page::openRequested);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{"assessment", "unit", unit}));
}

void TestHomePage::aZoneLeadsToItsUnits()
{
    Desk desk(TestWorkspace::Content::Sample);
    QSignalSpy wanted(&desk.page, &Page::openRequested);
    QTest::mouseClick(desk.find<LinkButton>(QStringLiteral("homeZone.merah")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{"assessment", "zone", "merah"}));
}

void TestHomePage::anUnfinishedUnitOpensItsChecklist()
{
    Desk desk(TestWorkspace::Content::Empty);
    const QString unit = desk.space.addUnit(QStringLiteral("A"), QStringLiteral("Dinas A"));
    const QString service = desk.space.addService(unit, QStringLiteral("A.1"));
    desk.space.answer(unit, 2026, service, QStringLiteral("V1.1"), QStringLiteral("1"));
    auto *table = desk.find<TableView>(QStringLiteral("homeUnfinished"));
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1 of 30"));
    QSignalSpy wanted(&desk.page, &Page::openRequested);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{"assessment", "unit", unit}));
}

void TestHomePage::standardsLeadToTheirFilter()
{
    Desk desk(TestWorkspace::Content::Sample);
    QSignalSpy wanted(&desk.page, &Page::openRequested);
    QTest::mouseClick(desk.find<LinkButton>(QStringLiteral("homeWithoutPublic")), Qt::LeftButton);
    QTest::mouseClick(desk.find<LinkButton>(QStringLiteral("homeData")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0], (QVariantList{"standards", "filter", "without_public"}));
    QCOMPARE(wanted[1], (QVariantList{"settings", "section", "data"}));
}

void TestHomePage::aChangeShowsByItself()
{
    Desk desk(TestWorkspace::Content::Empty);
    const QString unit = desk.space.addUnit(QStringLiteral("A"), QStringLiteral("Dinas A"));
    Q_UNUSED(unit)
    auto *edits = desk.find<TableView>(QStringLiteral("homeEdits"));
    QTRY_COMPARE(edits->model()->index(0, 1).data().toString(), QStringLiteral("penguji"));
    QVERIFY(edits->model()->index(0, 2).data().toString().endsWith(QStringLiteral(": Dinas A")));
    QCOMPARE(desk.page.figures()->units, 1);
}

void TestHomePage::anEmptyCityOffersThreeSteps()
{
    Desk desk(TestWorkspace::Content::Empty);
    QSignalSpy wanted(&desk.page, &Page::openRequested);
    QSignalSpy practice(&desk.page, &HomePage::practiceRequested);
    int visible = 0;
    for (QPushButton *button : desk.page.findChildren<QPushButton *>())
        if (button->isVisible()) {
            ++visible;
            QTest::mouseClick(button, Qt::LeftButton);
        }
    QCOMPARE(visible, 3);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0], (QVariantList{"units", "import", "units"}));
    QCOMPARE(wanted[1], (QVariantList{"settings", "section", "periods"}));
    QCOMPARE(practice.size(), 1);
}

void TestHomePage::peopleOfAKelurahanSeeTheirs()
{
    Desk desk(TestWorkspace::Content::Empty);
    const QString unit = desk.space.addUnit(QStringLiteral("A"), QStringLiteral("Kelurahan A"));
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = unit;
    draft.category = QStringLiteral("Jalan");
    draft.subject = QStringLiteral("Jalan berlubang");
    draft.received = desk.space.clock().now().addDays(-20);
    const QString id = ComplaintIntake(desk.space.workspace()).add(draft).result()->id;
    const auto account = [&unit](RecordWriter &writer) -> Result<void> {
        Peer peer = peers::find(writer.connection());
        peer.role = QStringLiteral("kelurahan");
        peers::put(writer.connection(), peer);
        ScopeCursor own;
        own.scope = unit;
        own.code = QStringLiteral("A");
        peers::put(writer.connection(), own);
        return {};
    };
    QVERIFY(desk.space.workspace().save({}, account).result());
    desk.page.refresh();
    auto *late = desk.find<LinkButton>(QStringLiteral("unitLate"));
    QTRY_VERIFY(late->isVisible());
    QCOMPARE(late->text(), QStringLiteral("1 complaint(s) late"));
    QVERIFY(desk.find<LinkButton>(QStringLiteral("unitTotals"))->text().contains(QStringLiteral("10 Nov 2026")));
    const auto *categories = desk.find<TableView>(QStringLiteral("unitCategories"));
    QCOMPARE(categories->model()->rowCount(), 1);
    QCOMPARE(categories->model()->index(0, 2).data().toString(), QStringLiteral("1"));
    QSignalSpy wanted(&desk.page, &Page::openRequested);
    QTest::mouseClick(late, Qt::LeftButton);
    auto *urgent = desk.find<TableView>(QStringLiteral("unitUrgent"));
    urgent->selectRow(0);
    QTest::keyClick(urgent, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first(), (QVariantList{"complaints", "late", QString()}));
    QCOMPARE(wanted.last(), (QVariantList{"complaints", "case", id}));
    QCOMPARE(missingAccessibleNames(&desk.page), QStringList());
}

void TestHomePage::sentences_data()
{
    QTest::addColumn<int>("before"); // units in the lowest zone the year before; -1: no such year
    QTest::addColumn<bool>("otherInstrument");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("fewer")
        << 17 << false
        << "97 of 99 units are completely assessed; 12 in zone \"red\", down 5 from 2025. City in 2025: 61,40.";
    QTest::newRow("more")
        << 10 << false
        << "97 of 99 units are completely assessed; 12 in zone \"red\", up 2 from 2025. City in 2025: 61,40.";
    QTest::newRow("as many")
        << 12 << false
        << "97 of 99 units are completely assessed; 12 in zone \"red\", as many as in 2025. City in 2025: 61,40.";
    QTest::newRow("first year") << -1 << false << "97 of 99 units are completely assessed; 12 in zone \"red\".";
    QTest::newRow("other instrument")
        << -1 << true
        << "97 of 99 units are completely assessed; 12 in zone \"red\". The year before used another "
           "instrument and is not compared.";
}

void TestHomePage::sentences()
{
    QFETCH(int, before);
    QFETCH(bool, otherInstrument);
    QFETCH(QString, sentence);
    HomeFigures figures;
    figures.period = Period{{}, 2026, {}, {}, QStringLiteral("open")};
    figures.instrument.zones = {Zone{QStringLiteral("hijau"), {}, {}, 8100, {}},
                                Zone{QStringLiteral("merah"), {}, {}, 0, {}}};
    figures.scored = 99;
    figures.complete = 97;
    figures.zones = {{QStringLiteral("hijau"), 85}, {QStringLiteral("merah"), 12}};
    figures.instrumentChanged = otherInstrument;
    if (before >= 0)
        figures.earlier = EarlierFigures{2025, 6140, before};
    QCOMPARE(HomeText(Language::Indonesian).score(figures), sentence);
}

void TestHomePage::momentsAreSaidShortly()
{
    const HomeText text(Language::Indonesian);
    const QDateTime now(QDate(2026, 11, 22), QTime(1, 30), Qt::UTC); // 08.30 WIB
    const QString zone = QStringLiteral("Asia/Jakarta");
    QCOMPARE(text.moment(QDateTime(QDate(2026, 11, 21), QTime(17, 5), Qt::UTC), now, zone),
             QStringLiteral("today 00.05"));
    QCOMPARE(text.moment(QDateTime(QDate(2026, 11, 21), QTime(16, 59), Qt::UTC), now, zone),
             QStringLiteral("yesterday 23.59"));
    QCOMPARE(text.moment(QDateTime(QDate(2026, 11, 12), QTime(1, 12), Qt::UTC), now, zone),
             QStringLiteral("12 Nov 2026 08.12 WIB"));
    HomeFigures figures;
    figures.timeZone = zone;
    QCOMPARE(text.backup(figures, now), QStringLiteral("There is no backup yet"));
    figures.backup = BackupFile{{}, QDateTime(QDate(2026, 11, 22), QTime(1, 12), Qt::UTC), 1};
    QCOMPARE(text.backup(figures, now), QStringLiteral("Last backup today 08.12"));
}

void TestHomePage::everythingHasAName()
{
    Desk desk(TestWorkspace::Content::Sample);
    QCOMPARE(missingAccessibleNames(&desk.page), QStringList());
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
