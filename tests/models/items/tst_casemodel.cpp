#include "items/casemodel.h"
#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace emonev;

namespace {

QDateTime moment(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

} // namespace

/// The queue page by page, off the window's thread.
class TestCaseModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsPageByPage();
    void countsInTheBackground();
    void diesWhileReading();
    void theLastQuestionWins();
    void aRefreshKeepsTheRows();
    void theMostUrgentComeFirstAndTheClosedLast();
    void aFilterIsReadInOrder_data();
    void aFilterIsReadInOrder();
    void showsACase();
    void clocksInWords_data();
    void clocksInWords();

private:
    QString add(const QString &subject, const QDateTime &received = moment("2026-11-20T02:00:00Z"));
    void step(const QString &id, CaseEventType type, const QDateTime &at);
    void ask(CaseModel &model, const CaseFilter &filter = {}, CaseOrder order = CaseOrder::Newest);
    static QStringList subjects(const CaseModel &model);

    std::unique_ptr<TestWorkspace> m_city;
    QString m_unit;
};

void TestCaseModel::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_unit = m_city->addUnit(QStringLiteral("U1"), QStringLiteral("Kelurahan Satu"));
}

QString TestCaseModel::add(const QString &subject, const QDateTime &received)
{
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = m_unit;
    draft.subject = subject;
    draft.category = QStringLiteral("Jalan");
    draft.received = received;
    const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
    return made ? made->id : QString();
}

void TestCaseModel::step(const QString &id, CaseEventType type, const QDateTime &at)
{
    CaseStep step;
    step.type = type;
    step.at = at;
    step.reason = QStringLiteral("alasan");
    step.outcome = QStringLiteral("selesai");
    QVERIFY(CaseService(m_city->workspace()).add(id, step).result());
}

void TestCaseModel::ask(CaseModel &model, const CaseFilter &filter, CaseOrder order)
{
    QSignalSpy answered(&model, &CaseModel::answered);
    model.setFilter(filter, order);
    QTRY_COMPARE(answered.size(), 1);
}

QStringList TestCaseModel::subjects(const CaseModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.at(row).subject);
    return found;
}

void TestCaseModel::readsPageByPage()
{
    const QDateTime first = moment("2026-11-01T00:00:00Z");
    for (int i = 0; i < CaseModel::pageRows + 5; ++i)
        add(QString::number(i), first.addSecs(i));
    CaseModel model(m_city->workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    QCOMPARE(model.rowCount(), 0);
    ask(model);
    QCOMPARE(model.rowCount(), CaseModel::pageRows);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({})); // under way
    QTRY_COMPARE(model.rowCount(), CaseModel::pageRows + 5);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.at(0).subject, QStringLiteral("204"));
    QCOMPARE(model.at(204).subject, QStringLiteral("0"));
    model.reload();
    QTRY_VERIFY(!model.isAsking());
    QCOMPARE(model.rowCount(), CaseModel::pageRows + 5);
}

void TestCaseModel::countsInTheBackground()
{
    add(QStringLiteral("A"));
    add(QStringLiteral("B"));
    CaseModel model(m_city->workspace());
    QSignalSpy counted(&model, &CaseModel::counted);
    model.setFilter({}, CaseOrder::Newest);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(model.total(), 2);
}

/// The end of the query and the end of the model meet in many ways, so it is tried often.
void TestCaseModel::diesWhileReading()
{
    add(QStringLiteral("A"));
    int told = 0;
    for (int i = 0; i < 400; ++i) {
        CaseModel model(m_city->workspace());
        connect(&model, &CaseModel::answered, this, [&told] { ++told; });
        model.setFilter({}, CaseOrder::Newest);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

void TestCaseModel::theLastQuestionWins()
{
    add(QStringLiteral("lampu jalan mati"));
    add(QStringLiteral("sampah menumpuk"));
    CaseModel model(m_city->workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy answered(&model, &CaseModel::answered);
    for (const char *typed : {"s", "sa", "sam", "samp", "l", "la", "lamp"}) {
        CaseFilter filter;
        filter.text = QLatin1String(typed);
        filter.isTyping = true;
        model.setFilter(filter, CaseOrder::Newest);
    }
    QTRY_COMPARE(answered.size(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(subjects(model), QStringList(QStringLiteral("lampu jalan mati")));
}

void TestCaseModel::aRefreshKeepsTheRows()
{
    const QString id = add(QStringLiteral("A"));
    CaseModel model(m_city->workspace());
    ask(model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    step(id, CaseEventType::Coordinated, moment("2026-11-20T03:00:00Z"));
    model.reload();
    QTRY_COMPARE(model.index(0, CaseModel::StatusColumn).data(CaseModel::StatusRole).toInt(),
                 int(CaseStatus::Coordination));
    QCOMPARE(reset.size(), 0);
    add(QStringLiteral("B"), moment("2026-11-21T03:00:00Z"));
    model.reload();
    QTRY_COMPARE(subjects(model), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
    QCOMPARE(model.rowOf(id), 1);
}

void TestCaseModel::theMostUrgentComeFirstAndTheClosedLast()
{
    const QString closed = add(QStringLiteral("closed"), moment("2026-11-10T02:00:00Z"));
    step(closed, CaseEventType::Resolved, moment("2026-11-11T02:00:00Z"));
    add(QStringLiteral("young"), moment("2026-11-21T02:00:00Z"));
    add(QStringLiteral("old"), moment("2026-11-12T02:00:00Z"));
    CaseModel model(m_city->workspace());
    ask(model, {}, CaseOrder::MostUrgent);
    QCOMPARE(subjects(model), QStringList({QStringLiteral("old"), QStringLiteral("young"), QStringLiteral("closed")}));
    ask(model, {}, CaseOrder::Oldest);
    QCOMPARE(subjects(model).first(), QStringLiteral("closed"));
}

void TestCaseModel::aFilterIsReadInOrder_data()
{
    QTest::addColumn<bool>("oldest");
    QTest::addColumn<QStringList>("expected");
    const QStringList newest{"8", "7", "5", "4", "2", "1"}; // without every third, which is done
    QTest::newRow("newest first") << false << newest;
    QTest::newRow("oldest first") << true << QStringList(newest.crbegin(), newest.crend());
}

/// Pages of two: full ones are found near the last row, the last one by an index; neither leaves out or repeats a case.
void TestCaseModel::aFilterIsReadInOrder()
{
    QFETCH(bool, oldest);
    const QDateTime first = moment("2026-11-01T00:00:00Z");
    for (int i = 0; i < 9; ++i)
        if (const QString id = add(QString::number(i), first.addSecs(i)); i % 3 == 0)
            step(id, CaseEventType::Resolved, moment("2026-11-02T00:00:00Z"));
    CaseFilter filter;
    filter.statuses = {CaseStatus::Waiting};
    filter.unitIds = {m_unit};
    QStringList found;
    std::optional<CaseLine> last;
    for (int page = 0; page < 9; ++page) {
        const auto lines = CaseList(m_city->workspace())
                               .page(filter, oldest ? CaseOrder::Oldest : CaseOrder::Newest, last, page == 2 ? 4 : 2);
        QVERIFY(lines);
        for (const CaseLine &line : *lines)
            found.append(line.subject);
        if (lines->isEmpty())
            break;
        last = lines->last();
    }
    QTEST(found, "expected");
}

void TestCaseModel::showsACase()
{
    add(QStringLiteral("Lampu mati"));
    CaseModel model(m_city->workspace());
    model.setNames({{m_unit, QStringLiteral("Kelurahan Satu")}},
                   {{QStringLiteral("loket"), QStringLiteral("Loket unit")}}, QTimeZone("Asia/Jakarta"));
    ask(model);
    const auto at = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(at(CaseModel::ReceivedColumn), QStringLiteral("20 Nov 2026 09:00"));
    QCOMPARE(at(CaseModel::UnitColumn), QStringLiteral("Kelurahan Satu"));
    QCOMPARE(at(CaseModel::ChannelColumn), QStringLiteral("Loket unit"));
    QCOMPARE(at(CaseModel::CategoryColumn), QStringLiteral("Jalan"));
    QCOMPARE(at(CaseModel::SubjectColumn), QStringLiteral("Lampu mati"));
    QCOMPARE(at(CaseModel::StatusColumn), QStringLiteral("Waiting"));
    QVERIFY(!at(CaseModel::NumberColumn).isEmpty());
}

void TestCaseModel::clocksInWords_data()
{
    QTest::addColumn<qint64>("due"); // after now
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("look");
    QTest::newRow("hours left") << qint64(3 * 3600 + 20 * 60) << "3 h 20 min left" << int(ClockLook::Soon);
    QTest::newRow("minutes left") << qint64(59) << "0 min left" << int(ClockLook::Soon);
    QTest::newRow("a day and a bit") << qint64(27 * 3600) << "1 d 3 h left" << int(ClockLook::Running);
    QTest::newRow("days") << qint64(5 * 86400 + 7200) << "5 d left" << int(ClockLook::Running);
    QTest::newRow("late") << qint64(-2 * 86400) << "2 d late" << int(ClockLook::Late);
    QTest::newRow("just late") << qint64(-60) << "1 min late" << int(ClockLook::Late);
}

void TestCaseModel::clocksInWords()
{
    QFETCH(qint64, due);
    const qint64 now = 1'800'000'000;
    CaseLine line;
    line.nextDue = now + due;
    QTEST(CaseWords::clock(line, now), "words");
    QTEST(int(CaseWords::clockLook(line, now)), "look");
    line.paused = true;
    QCOMPARE(CaseWords::clock(line, now), QStringLiteral("paused"));
    line.due = now;
    line.done = now;
    QCOMPARE(CaseWords::clock(line, now), QStringLiteral("done in time"));
    line.done = now + 1;
    QCOMPARE(CaseWords::clock(line, now), QStringLiteral("done late"));
}

QTEST_GUILESS_MAIN(TestCaseModel)
#include "tst_casemodel.moc"
