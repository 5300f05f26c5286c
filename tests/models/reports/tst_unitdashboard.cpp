#include "reports/unitdashboard.h"
#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "storage/peerrepository.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

namespace {

QDateTime moment(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

} // namespace

/// What a kelurahan sees first, counted by hand.
class TestUnitDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_city->clock().set(moment("2026-11-22T01:00:00Z"));
        m_own = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Kelurahan A"));
        m_other = m_city->addUnit(QStringLiteral("B"), QStringLiteral("Kelurahan B"));
    }

    void onlyForAccountsOfUnits_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("hasBoard");
        QTest::newRow("a store without accounts") << QString() << false;
        QTest::newRow("the city's coordinator") << QStringLiteral("coordinator") << false;
        QTest::newRow("an evaluator") << QStringLiteral("evaluator") << false;
        QTest::newRow("a kelurahan") << QStringLiteral("kelurahan") << true;
        QTest::newRow("an office") << QStringLiteral("unit") << true;
    }

    void onlyForAccountsOfUnits()
    {
        QFETCH(QString, role);
        actAs(role);
        const auto board = unitDashboard(m_city->workspace());
        QVERIFY(board);
        QTEST(board->has_value(), "hasBoard");
        if (*board)
            QCOMPARE((*board)->units.size(), 1);
    }

    void countsByCategory()
    {
        // Jalan: one late, one open in time, one finished this month. Sampah: one finished last month.
        receive(m_own, "Jalan", "2026-11-01T03:00:00Z");
        receive(m_own, "Jalan", "2026-11-22T00:30:00Z");
        resolve(receive(m_own, "Jalan", "2026-11-03T03:00:00Z"), "2026-11-05T03:00:00Z");
        resolve(receive(m_own, "Sampah", "2026-10-03T03:00:00Z"), "2026-10-31T16:59:59Z"); // the last second in Jakarta
        resolve(receive(m_own, "Lampu", "2026-10-03T03:00:00Z"), "2026-10-31T17:00:00Z");  // the first of November
        receive(m_other, "Jalan", "2026-11-01T03:00:00Z");
        actAs(QStringLiteral("kelurahan"));
        const UnitDashboard board = *unitDashboard(m_city->workspace()).value();
        QStringList lines;
        for (const CategoryFigure &figure : board.categories)
            lines.append(
                QStringLiteral("%1 %2 %3 %4").arg(figure.category).arg(figure.open).arg(figure.late).arg(figure.done));
        QCOMPARE(lines, (QStringList{"Jalan 2 1 1", "Lampu 0 0 1"}));
        QCOMPARE(board.sum.open, 2);
        QCOMPARE(board.sum.late, 1);
        QCOMPARE(board.sum.done, 2);
        QCOMPARE(board.outlook.lateNow(), 1);
        QCOMPARE(board.urgent.size(), 2);
        QVERIFY(board.urgent.first().received < board.urgent.last().received);
        // Of the quarter's five one is open in time, one was finished in time; the others took more than seven days.
        QCOMPARE(board.quarter, 4);
        QCOMPARE(board.resolve.inTime, 1);
        QCOMPARE(board.resolve.breaches, 3);
    }

    void theMonthToHandIn()
    {
        actAs(QStringLiteral("kelurahan"));
        const UnitDashboard board = *unitDashboard(m_city->workspace()).value();
        QCOMPARE(board.totalsMonth, QDate(2026, 10, 1));
        QCOMPARE(board.totalsDue, QDate(2026, 11, 10));
        QCOMPARE(board.totals.size(), 1);
        QVERIFY(board.totals.first().isLate);
        QVERIFY(board.letters.isEmpty());
    }

private:
    QString receive(const QString &unit, const char *category, const char *received)
    {
        ComplaintDraft draft;
        draft.channel = QStringLiteral("loket");
        draft.unitId = unit;
        draft.category = QLatin1String(category);
        draft.subject = QStringLiteral("Lapor");
        draft.received = moment(received);
        const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
        return made ? made->id : QString();
    }
    void resolve(const QString &id, const char *at)
    {
        CaseStep step;
        step.type = CaseEventType::Resolved;
        step.at = moment(at);
        step.reason = QStringLiteral("selesai");
        QVERIFY(CaseService(m_city->workspace()).add(id, step).result());
    }
    void actAs(const QString &role)
    {
        QVERIFY(m_city->workspace()
                    .save({},
                          [&](RecordWriter &writer) -> Result<void> {
                              Peer peer = peers::find(writer.connection());
                              peer.role = role;
                              peers::put(writer.connection(), peer);
                              ScopeCursor own;
                              own.scope = m_own;
                              own.code = QStringLiteral("A");
                              peers::put(writer.connection(), own);
                              return {};
                          })
                    .result());
    }

    std::unique_ptr<TestWorkspace> m_city;
    QString m_own;
    QString m_other;
};

QTEST_GUILESS_MAIN(TestUnitDashboard)
#include "tst_unitdashboard.moc"
