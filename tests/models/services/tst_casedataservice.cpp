#include "services/casedataservice.h"
#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// The data complaints are reckoned by can be changed, and every case follows.
class TestCaseDataService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<TestWorkspace>(); }
    void readsWhatIsShipped();
    void aHolidayMovesTheDueTime();
    void anotherProfileMovesIt();
    void channels();
    void refuses_data();
    void refuses();
    void hours();

private:
    [[nodiscard]] CaseDataService service() { return CaseDataService(m_city->workspace()); }
    [[nodiscard]] QString add()
    {
        ComplaintDraft draft;
        draft.channel = QStringLiteral("loket");
        draft.unitId = m_city->addUnit(QStringLiteral("U"));
        draft.subject = QStringLiteral("Lampu mati");
        return ComplaintIntake(m_city->workspace()).add(draft).result()->id;
    }
    [[nodiscard]] qint64 due(const QString &id) { return CaseService(m_city->workspace()).file(id)->resolve.due; }

    std::unique_ptr<TestWorkspace> m_city;
};

void TestCaseDataService::readsWhatIsShipped()
{
    const CaseData data = *service().load();
    QCOMPARE(data.profile, QStringLiteral("crm-jakarta"));
    QCOMPARE(data.profiles.size(), 2);
    QCOMPARE(data.opens, QTime(8, 0));
    QVERIFY(data.channels.size() >= 13);
    const auto christmas = std::find_if(data.days.begin(), data.days.end(),
                                        [](const CalendarDay &each) { return each.day.day == QDate(2026, 12, 25); });
    QVERIFY(christmas != data.days.end());
    QCOMPARE(christmas->day.kind, DayKind::Holiday);
    QVERIFY(!christmas->source.isEmpty());
}

void TestCaseDataService::aHolidayMovesTheDueTime()
{
    QVERIFY(service().chooseProfile(QStringLiteral("sp4n-lapor"), {}).result());
    const QString id = add(); // Sunday, 22 November 2026: fourteen working days end on Thursday, 10 December
    const qint64 before = due(id);
    const CalendarDay day{{QDate(2026, 11, 26), DayKind::Holiday, QStringLiteral("Hari jadi kota")}, {}};
    QVERIFY(service().put(day, QStringLiteral("libur")).result());
    QCOMPARE(due(id) - before, 86400); // Friday, 11 December
    QVERIFY(m_city->workspace().undo().result());
    QCOMPARE(due(id), before);
    QVERIFY(service().put(day, {}).result());
    QVERIFY(service().removeDay(day.day.day, {}).result());
    QCOMPARE(due(id), before);
}

void TestCaseDataService::anotherProfileMovesIt()
{
    const QString id = add();
    QCOMPARE(due(id) - m_city->clock().now().toSecsSinceEpoch(), 7 * 86400);
    QVERIFY(service().chooseProfile(QStringLiteral("sp4n-lapor"), QStringLiteral("profil")).result());
    QVERIFY(due(id) - m_city->clock().now().toSecsSinceEpoch() > 14 * 86400);
    QVERIFY(m_city->workspace().undo().result());
    QCOMPARE(due(id) - m_city->clock().now().toSecsSinceEpoch(), 7 * 86400);
}

void TestCaseDataService::channels()
{
    Channel fresh;
    fresh.nameId = QStringLiteral(" Radio  Kota 101,5 FM ");
    QVERIFY(service().put(fresh, {}).result());
    const CaseData data = *service().load();
    const Channel *found = casereference::find(data.channels, QStringLiteral("radio kota 101,5 fm"));
    QVERIFY(found);
    QCOMPARE(found->code, QStringLiteral("radio_kota_101_5_fm"));
    QCOMPARE(found->nameId, QStringLiteral("Radio Kota 101,5 FM"));
    Channel closed = *found;
    closed.to = QDate(2026, 11, 1);
    QVERIFY(service().put(closed, {}).result());
    ComplaintDraft draft;
    draft.channel = closed.code;
    draft.unitId = m_city->addUnit(QStringLiteral("U"));
    draft.subject = QStringLiteral("Lampu mati");
    const auto refused = ComplaintIntake(m_city->workspace()).add(draft).result();
    QCOMPARE(refused ? QString() : refused.error().code, QStringLiteral("channel_closed"));
}

void TestCaseDataService::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << "  " << QDate() << QDate() << "required";
    QTest::newRow("only signs") << "!?" << QDate() << QDate() << "required";
    QTest::newRow("a name that is there") << "whats app" << QDate() << QDate() << "channel_exists";
    QTest::newRow("closes before it opens")
        << "Radio" << QDate(2026, 5, 1) << QDate(2026, 4, 1) << "channel_dates_wrong";
    QTest::newRow("a page of text") << QString(500, u'a') << QDate() << QDate() << "too_long";
}

void TestCaseDataService::refuses()
{
    QFETCH(QString, name);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Channel channel;
    channel.nameId = name;
    channel.from = from;
    channel.to = to;
    const auto saved = service().put(channel, {}).result();
    QTEST(saved ? QString() : saved.error().code, "code");
}

void TestCaseDataService::hours()
{
    QVERIFY(!service().setHours(QTime(16, 0), QTime(8, 0), {}).result());
    QVERIFY(service().setHours(QTime(7, 30), QTime(15, 30), {}).result());
    QCOMPARE(service().load()->opens, QTime(7, 30));
    QCOMPARE(service().load()->closes, QTime(15, 30));
    QVERIFY(!service().put(CalendarDay{{QDate(2026, 12, 1), DayKind::Holiday, {}}, {}}, {}).result());
}

QTEST_GUILESS_MAIN(TestCaseDataService)
#include "tst_casedataservice.moc"
