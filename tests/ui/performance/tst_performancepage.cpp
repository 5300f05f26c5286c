#include "services/casedataservice.h"
#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/testworkspace.h"
#include "ui/performance/performancepage.h"
#include "ui/performance/quarterchoice.h"
#include "ui/widgets/tableview.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSettings>
#include <QtTest>

using namespace emonev;

namespace {

QDateTime moment(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

} // namespace

/// The page on how units handle complaints: quarters, target, rank, what a row leads to.
class TestPerformancePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theCurrentQuarterComesFirst();
    void figuresOfAQuarter();
    void theTargetIsTheCitys();
    void otherDays();
    void enterOpensTheUnitsQueue();
    void theTableGoesToAFile();
    void anEmptyQuarterSaysSo();
    void everythingHasAName();

private:
    template <typename T> T *find(const char *name) { return m_page->findChild<T *>(QLatin1String(name)); }
    QString receive(const QString &unit, const QDateTime &received);
    void step(const QString &id, CaseEventType type, const QDateTime &at);
    void open();
    void choose(int quarter);
    [[nodiscard]] QString cell(int row, int column)
    {
        return find<TableView>("performanceTable")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() { return find<TableView>("performanceTable")->model()->rowCount(); }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    AnsweringPrompts m_prompts;
    std::unique_ptr<PerformancePage> m_page;
    QString m_busy;
    QString m_quick;
};

/// In the last quarter of 2026 "Sibuk" gets eleven complaints, one of them a repeat: nine are finished in two days, one
/// in ten; "Cepat" finishes one within a minute. One of the third quarter is finished in time.
void TestPerformancePage::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QUuid::createUuid().toString()), QSettings::IniFormat);
    m_city->clock().set(moment("2026-11-22T01:00:00Z"));
    m_busy = m_city->addUnit(QStringLiteral("S"), QStringLiteral("Sibuk"));
    m_quick = m_city->addUnit(QStringLiteral("C"), QStringLiteral("Cepat"));
    const QDateTime first = moment("2026-10-05T01:00:00Z");
    for (int i = 0; i < 9; ++i)
        step(receive(m_busy, first), CaseEventType::Resolved, first.addDays(2));
    const QString slow = receive(m_busy, first);
    const QString repeat = receive(m_busy, first.addDays(1));
    QVERIFY(CaseService(m_city->workspace()).merge(repeat, slow, first.addDays(2)).result());
    step(slow, CaseEventType::Resolved, first.addDays(10));
    step(receive(m_quick, first), CaseEventType::Resolved, first.addSecs(60));
    const QDateTime before = moment("2026-09-30T16:59:59Z"); // the last second of the quarter in Jakarta
    step(receive(m_quick, before), CaseEventType::Resolved, before.addDays(1));
}

void TestPerformancePage::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_city.reset();
}

QString TestPerformancePage::receive(const QString &unit, const QDateTime &received)
{
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = unit;
    draft.subject = QStringLiteral("Lampu mati");
    draft.received = received;
    const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
    return made ? made->id : QString();
}

void TestPerformancePage::step(const QString &id, CaseEventType type, const QDateTime &at)
{
    CaseStep step;
    step.type = type;
    step.at = at;
    step.reason = QStringLiteral("alasan");
    QVERIFY(CaseService(m_city->workspace()).add(id, step).result());
}

void TestPerformancePage::open()
{
    m_page = std::make_unique<PerformancePage>(m_city->workspace(), m_prompts, *m_settings);
    QSignalSpy shown(m_page.get(), &PerformancePage::figuresShown);
    m_page->resize(1000, 600);
    m_page->show();
    QTRY_VERIFY(!shown.isEmpty());
}

void TestPerformancePage::choose(int quarter)
{
    QSignalSpy shown(m_page.get(), &PerformancePage::figuresShown);
    auto *box = find<QComboBox>("performanceQuarter");
    box->setCurrentIndex(quarter);
    Q_EMIT box->activated(quarter);
    QTRY_VERIFY(!shown.isEmpty());
}

void TestPerformancePage::theCurrentQuarterComesFirst()
{
    QuarterChoice choice;
    choice.setToday(QDate(2026, 11, 22));
    QCOMPARE(choice.from(), QDate(2026, 10, 1));
    QCOMPARE(choice.to(), QDate(2026, 12, 31));
    QCOMPARE(choice.words(), QStringLiteral("Quarter 4 of 2026"));
    choice.setToday(QDate(2027, 1, 1)); // the year went by: the quarter that was looked at stays
    QCOMPARE(choice.from(), QDate(2026, 10, 1));
    QCOMPARE(QuarterChoice::firstOf(QDate(2026, 3, 31)), QDate(2026, 1, 1));
    QCOMPARE(QuarterChoice::firstOf(QDate(2026, 4, 1)), QDate(2026, 4, 1));
}

void TestPerformancePage::figuresOfAQuarter()
{
    open();
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, PerformanceModel::UnitColumn), QStringLiteral("Sibuk")); // one quick case leads no ranking
    QCOMPARE(cell(0, PerformanceModel::RankColumn), QStringLiteral("1"));
    QCOMPARE(cell(0, PerformanceModel::CasesColumn), QStringLiteral("10"));
    QCOMPARE(cell(0, PerformanceModel::RepeatsColumn), QStringLiteral("1"));
    QCOMPARE(cell(0, PerformanceModel::ShareColumn), QString::fromUtf8("▼ 90.0 %"));
    QCOMPARE(cell(0, PerformanceModel::MeanColumn), QStringLiteral("2 d 19 h")); // (9 × 2 + 10) / 10 days
    QCOMPARE(cell(0, PerformanceModel::MedianColumn), QStringLiteral("2 d"));
    QCOMPARE(cell(0, PerformanceModel::P90Column), QStringLiteral("2 d"));
    QCOMPARE(cell(0, PerformanceModel::LateColumn), QStringLiteral("1"));
    QCOMPARE(cell(0, PerformanceModel::CoordinateLateColumn), QStringLiteral("10"));
    QCOMPARE(cell(1, PerformanceModel::RankColumn), QStringLiteral("too few"));
    QCOMPARE(cell(1, PerformanceModel::ShareColumn), QStringLiteral("100.0 %"));
    const QString summary = find<QLabel>("performanceSummary")->text();
    QVERIFY2(summary.contains(QStringLiteral("90.9 % were finished in time, below the target of 95 %; 1 of 2 units")),
             qPrintable(summary)); // 10 of 11
    QVERIFY(find<QLabel>("performanceTotals")->text().startsWith(QStringLiteral("All units: 11 complaints (1 rep")));
    choose(1);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, PerformanceModel::UnitColumn), QStringLiteral("Cepat"));
}

void TestPerformancePage::theTargetIsTheCitys()
{
    open();
    QVERIFY(CaseDataService(m_city->workspace()).setTarget(90, {}).result());
    QTRY_COMPARE(cell(0, PerformanceModel::ShareColumn), QStringLiteral("90.0 %"));
    QVERIFY(find<QLabel>("performanceSummary")->text().contains(QStringLiteral("the target of 90 % is reached")));
    const auto refused = CaseDataService(m_city->workspace()).setTarget(101, {}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("target_wrong"));
}

void TestPerformancePage::otherDays()
{
    open();
    choose(find<QComboBox>("performanceQuarter")->count() - 1);
    QVERIFY(find<QDateEdit>("performanceFrom")->isVisible());
    QVERIFY(!find<QLabel>("performanceSummary")->text().contains(QStringLiteral("target"))); // not a quarter
    find<QDateEdit>("performanceFrom")->setDate(QDate(2026, 10, 6));
    QTRY_COMPARE(rows(), 0);
    find<QDateEdit>("performanceFrom")->setDate(QDate(2026, 9, 30));
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(1, PerformanceModel::CasesColumn), QStringLiteral("2"));
}

void TestPerformancePage::enterOpensTheUnitsQueue()
{
    open();
    QSignalSpy wanted(m_page.get(), &Page::openRequested);
    auto *table = find<TableView>("performanceTable");
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{"complaints", "unit", m_quick}));
}

void TestPerformancePage::theTableGoesToAFile()
{
    open();
    m_prompts.file = m_folder.filePath(QStringLiteral("kinerja.csv"));
    QSignalSpy remarks(m_page.get(), &Page::remark);
    QCOMPARE(m_page->whyNot(PageCommand::Export), QString());
    m_page->perform(PageCommand::Export);
    QTRY_COMPARE(remarks.size(), 1);
    QFile file(m_prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.value(1).startsWith("S;1;Sibuk;10;1;90"));
}

void TestPerformancePage::anEmptyQuarterSaysSo()
{
    open();
    choose(5);
    QCOMPARE(rows(), 0);
    QVERIFY(!m_page->whyNot(PageCommand::Export).isEmpty());
    QVERIFY(!find<QLabel>("performanceSummary")->isVisible());
}

void TestPerformancePage::everythingHasAName()
{
    open();
    QCOMPARE(missingAccessibleNames(m_page.get()), QStringList());
}

QTEST_MAIN(TestPerformancePage)
#include "tst_performancepage.moc"
