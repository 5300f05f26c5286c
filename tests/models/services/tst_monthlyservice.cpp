#include "services/monthlyservice.h"
#include "services/settingsservice.h"
#include "storage/peerrepository.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

const QDate october(2026, 10, 1);

QString outcome(const Result<Saved> &saved) { return saved ? QStringLiteral("done") : saved.error().code; }

QString text(const MonthNumbers &numbers)
{
    QStringList words;
    for (const auto &number : numbers)
        words.append(number ? QString::number(*number) : QStringLiteral("-"));
    return words.join(u' ');
}

} // namespace

/// Typing, handing in and approving a month, and what is refused.
class TestMonthlyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>(); // its clock stands at 22 November 2026
        m_unit = m_city->addUnit(QStringLiteral("A"));
        m_service = std::make_unique<MonthlyService>(m_city->workspace());
    }

    void channelsAreThoseOfTheMonth()
    {
        // Shipped channels differ by year: each row is one that was open some day of the month.
        const MonthSheet sheet = this->sheet();
        QVERIFY(sheet.rows.size() > 5);
        for (const MonthRow &row : sheet.rows) {
            QVERIFY(!row.channel.from.isValid() || row.channel.from <= QDate(2026, 10, 31));
            QVERIFY(!row.channel.to.isValid() || row.channel.to >= QDate(2026, 10, 1));
        }
        QCOMPARE(sheet.state, MonthState::Draft);
        QCOMPARE(sheet.due, QDate(2026, 11, 10));
        QVERIFY(sheet.isLate);
        QCOMPARE(*m_service->usualMonth(), october);
    }

    void aCellIsKeptAndTakenBack()
    {
        QCOMPARE(fill("loket", MonthCount::Received, 12), "done");
        QCOMPARE(numbersOf("loket"), "12 - - -");
        QCOMPARE(fill("loket", MonthCount::Refused, 0), "done");
        QCOMPARE(numbersOf("loket"), "12 - - 0");
        QVERIFY(m_city->workspace().undo().result());
        QCOMPARE(numbersOf("loket"), "12 - - -");
        QVERIFY(m_city->workspace().undo().result());
        QCOMPARE(numbersOf("loket"), "- - - -");
        QCOMPARE(fill("tidak-ada", MonthCount::Received, 1), "unknown_channel");
        QCOMPARE(fill("loket", MonthCount::Received, -1), "number_too_large");
    }

    void severalCellsAllOrNone()
    {
        const QVector<MonthCell> cells{{"loket", MonthCount::Received, 3}, {"tidak-ada", MonthCount::Received, 4}};
        QCOMPARE(outcome(m_service->fill(m_unit, october, cells, {}).result()), "unknown_channel");
        QCOMPARE(numbersOf("loket"), "- - - -");
    }

    void emptyIsNotZero()
    {
        QCOMPARE(move(MonthState::Submitted), "month_incomplete");
        fillAll();
        const QString last = sheet().rows.last().channel.code;
        QVERIFY(m_service->fill(m_unit, october, {{last, MonthCount::Refused, {}}}, {}).result());
        const auto refused = m_service->move(m_unit, october, MonthState::Submitted, {}, {}).result();
        QCOMPARE(refused.error().code, "month_incomplete");
        QCOMPARE(refused.error().args, QStringList{last});
        fillAll();
        QCOMPARE(move(MonthState::Submitted), "done");
    }

    void fromDraftToApproved()
    {
        fillAll();
        QCOMPARE(move(MonthState::Approved), "month_step");
        QCOMPARE(move(MonthState::Submitted), "done");
        QCOMPARE(fill("loket", MonthCount::Received, 5), "month_locked");
        QCOMPARE(move(MonthState::Draft), "reason_missing");
        QCOMPARE(move(MonthState::Draft, "loket kurang dua"), "done");
        QCOMPARE(sheet().note, "loket kurang dua");
        QCOMPARE(fill("loket", MonthCount::Received, 5), "done");
        QCOMPARE(move(MonthState::Submitted), "done");
        QCOMPARE(sheet().note, QString());
        QCOMPARE(move(MonthState::Approved), "done");
        QVERIFY(!sheet().isWritable());
        QCOMPARE(fill("loket", MonthCount::Received, 6), "month_locked");
        QCOMPARE(importText(m_city->workspace(), ImportKind::Monthly,
                            "periode;kode_unit;kanal;diterima;selesai\n2026-10;A;loket;9;9\n")
                     .issues.first()
                     .rule,
                 "month_approved");
        QVERIFY(m_city->workspace().undo().result()); // the approval
        QCOMPARE(sheet().state, MonthState::Submitted);
        QCOMPARE(importText(m_city->workspace(), ImportKind::Monthly,
                            "periode;kode_unit;kanal;diterima;selesai\n2026-10;A;loket;9;9\n")
                     .issues.first()
                     .rule,
                 "month_submitted");
    }

    void theUnitHandsInTheCityApproves()
    {
        fillAll();
        actAs("kelurahan");
        QCOMPARE(move(MonthState::Submitted), "done");
        QCOMPARE(move(MonthState::Approved), "month_role_may_not");
        QCOMPARE(move(MonthState::Draft), "done"); // takes it back without a word
        QCOMPARE(outcome(m_service->setDueDay(5, {}).result()), "month_role_may_not");
        QCOMPARE(move(MonthState::Submitted), "done");
        actAs("coordinator");
        QCOMPARE(move(MonthState::Approved), "done");
        actAs("kelurahan");
        QCOMPARE(move(MonthState::Submitted), "month_role_may_not");
        actAs("viewer");
        QCOMPARE(outcome(m_service->fill(m_unit, QDate(2026, 9, 1), {{"loket", MonthCount::Received, 1}}, {}).result()),
                 "month_role_may_not");
    }

    void whatEarlierMonthsSay()
    {
        const std::pair<int, int> months[] = {{7, 30}, {8, 12}, {9, 25}};
        for (const auto &[month, value] : months)
            QVERIFY(
                m_service->fill(m_unit, QDate(2026, month, 1), {{"loket", MonthCount::Received, value}}, {}).result());
        const MonthSheet sheet = this->sheet();
        const MonthHint hint = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const MonthRow &row) {
                                   return row.channel.code == u"loket";
                               })->hints[0];
        QCOMPARE(hint.months, 3);
        QCOMPARE(hint.low, 12);
        QCOMPARE(hint.high, 30);
        QCOMPARE(hint.last, std::optional<qint64>(25));
    }

    void whoIsLate()
    {
        m_city->addUnit(QStringLiteral("B"));
        QCOMPARE(late(october), "A B");
        fillAll();
        QCOMPARE(late(october), "A B"); // typed is not handed in
        QCOMPARE(move(MonthState::Submitted), "done");
        QCOMPARE(late(october), "B");
        QCOMPARE(late(QDate(2026, 11, 1)), ""); // due on 10 December
        QVERIFY(m_service->setDueDay(25, {}).result());
        QCOMPARE(late(october), ""); // now due on 25 November
        QCOMPARE(m_service->overview(october)->due, QDate(2026, 11, 25));
        QCOMPARE(outcome(m_service->setDueDay(29, {}).result()), "number_too_large");
    }

    void anAccountOfUnitsSeesItsOwn()
    {
        m_city->addUnit(QStringLiteral("B"));
        QCOMPARE(m_service->overview(october)->units.size(), 2);
        actAs("kelurahan");
        QCOMPARE(m_service->overview(october)->units.size(), 0); // nothing was read from the server yet
        QVERIFY(m_city->workspace()
                    .save({},
                          [this](RecordWriter &writer) -> Result<void> {
                              ScopeCursor own;
                              own.scope = m_unit;
                              own.code = QStringLiteral("A");
                              peers::put(writer.connection(), own);
                              return {};
                          })
                    .result());
        QCOMPARE(late(october), "A");
        actAs("coordinator");
        QCOMPARE(m_service->overview(october)->units.size(), 2);
    }

private:
    QString fill(const char *channel, MonthCount count, qint64 value)
    {
        return outcome(
            m_service->fill(m_unit, october, {{QString::fromLatin1(channel), count, value}}, "isi").result());
    }
    MonthSheet sheet() { return m_service->sheet(m_unit, october).value(); }
    void fillAll()
    {
        QVector<MonthCell> cells;
        const MonthSheet shown = sheet();
        for (const MonthRow &row : shown.rows)
            for (int i = 0; i < monthCounts; ++i)
                cells.append({row.channel.code, MonthCount(i), i});
        QVERIFY(m_service->fill(m_unit, october, cells, {}).result());
    }
    QString move(MonthState to, const QString &note = {})
    {
        return outcome(m_service->move(m_unit, october, to, note, "langkah").result());
    }
    QString numbersOf(const QString &channel)
    {
        const MonthSheet shown = sheet();
        for (const MonthRow &row : shown.rows)
            if (row.channel.code == channel)
                return text(row.numbers);
        return {};
    }
    QString late(const QDate &month)
    {
        QStringList codes;
        const MonthOverview overview = m_service->overview(month).value();
        for (const MonthOfUnit &unit : overview.units)
            if (unit.isLate)
                codes.append(unit.unit.code);
        return codes.join(u' ');
    }
    void actAs(const char *role)
    {
        QVERIFY(m_city->workspace()
                    .save({},
                          [role](RecordWriter &writer) -> Result<void> {
                              Peer peer = peers::find(writer.connection());
                              peer.role = QString::fromLatin1(role);
                              peers::put(writer.connection(), peer);
                              return {};
                          })
                    .result());
    }

    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<MonthlyService> m_service;
    QString m_unit;
};

QTEST_GUILESS_MAIN(TestMonthlyService)
#include "tst_monthlyservice.moc"
