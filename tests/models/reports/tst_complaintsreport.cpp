#include "reports/chartfigures.h"
#include "reports/complaintsreport.h"
#include "reports/monthlyreport.h"
#include "services/caseservice.h"
#include "storage/registryrepository.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

constexpr auto complaints =
    "nomor;kanal;kode_unit;judul;diterima;status;dikoordinasikan;selesai\n"
    "1;loket;A;dari bulan lalu;2026-09-30T23:30:00+07:00;;;\n"
    "2;loket;A;terlambat;2026-10-01T00:00:00+07:00;selesai;;2026-10-31T23:59:59+07:00\n"
    "3;loket;A;selesai bulan lain;2026-10-05T08:00:00+07:00;selesai;;2026-11-01T00:00:00+07:00\n"
    "4;loket;A;ditolak;2026-10-06T08:00:00+07:00;ditolak;;2026-10-07T08:00:00+07:00\n"
    "5;loket;B;bulan berikut;2026-11-01T00:00:00+07:00;;;\n"
    "6;loket;B;tepat waktu;2026-10-20T08:00:00+07:00;selesai;2026-10-20T09:00:00+07:00;2026-10-22T08:00:00+07:00\n"
    "7;loket;B;mengulang;2026-10-21T08:00:00+07:00;;;\n";

const QDate october(2026, 10, 1), octoberEnd(2026, 10, 31);

QString idOf(TestWorkspace &test, const char *code)
{
    return test.workspace()
        .read([&](Connection &c) -> Result<QString> { return registry::unitByCode(c, QString::fromLatin1(code))->id; })
        .value();
}

void fill(TestWorkspace &test)
{
    fillSmallCity(test);
    QCOMPARE(countsText(importText(test.workspace(), ImportKind::Complaints, complaints).counts), "7 7 0 0 0 0");
    CaseService service(test.workspace());
    const auto merged = service.merge(*service.idOf("7"), *service.idOf("6")).result();
    if (!merged)
        qFatal("%s", qPrintable(merged.error().code));
}

QString text(const MonthCounts &counts)
{
    const auto number = [](const std::optional<qint64> &count) { return count ? QString::number(*count) : "-"; };
    return QStringList{number(counts.received), number(counts.resolved), number(counts.inProgress),
                       number(counts.refused)}
        .join(' ');
}

} // namespace

/// The figures of the papers and the chart on complaints, reckoned by hand.
class TestComplaintsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCity()
    {
        TestWorkspace test;
        fill(test);
        const auto report = complaintsReport(test.workspace(), {}, october, octoberEnd);
        QVERIFY(report);
        QCOMPARE(report->profile.code, "crm-jakarta");
        QCOMPARE(report->total.n, 4);
        QCOMPARE(report->total.open, 0);
        QCOMPARE(report->merged, 1);
        QCOMPARE(report->states, (QMap<CaseStatus, int>{{CaseStatus::Done, 3}, {CaseStatus::Refused, 1}}));
        // 31 days less a second, 26 days and 16 hours, a day, an hour
        const ClockStatistics &coordinate = report->total.coordinate;
        QCOMPARE(coordinate.finished, 4);
        QCOMPARE(coordinate.mean, 5072399.0 / 4);
        QCOMPARE(coordinate.median, 1195200.0);
        QCOMPARE(coordinate.p90, 2678399);
        QCOMPARE(coordinate.breaches, 3);
        // the refused one is left out; two days for the last
        const ClockStatistics &resolve = report->total.resolve;
        QCOMPARE(resolve.finished, 3);
        QCOMPARE(resolve.mean, 5155199.0 / 3);
        QCOMPARE(resolve.median, 2304000.0);
        QCOMPARE(resolve.p90, 2678399);
        QCOMPARE(resolve.breaches, 2);
        QStringList list;
        for (const ReportedCase &one : report->cases)
            list.append(one.number + (one.late.coordinate ? "k" : "") + (one.late.resolve ? "s" : "") +
                        (one.mergedInto.isEmpty() ? "" : ">" + one.mergedInto));
        QCOMPARE(list.join(' '), "2ks 3ks 4k 6 7>6");
    }
    void oneUnit()
    {
        TestWorkspace test;
        fill(test);
        const auto report = complaintsReport(test.workspace(), idOf(test, "B"), october, octoberEnd);
        QVERIFY(report);
        QCOMPARE(report->unit->code, "B");
        QCOMPARE(report->total.n, 1);
        QCOMPARE(report->total.resolve.mean, 172800.0);
        QCOMPARE(report->cases.size(), 2);
        QCOMPARE(complaintsReport(test.workspace(), "x", october, octoberEnd).error().code, "unknown_unit");
    }
    void openAndOverdue()
    {
        TestWorkspace test;
        fill(test);
        const auto report = complaintsReport(test.workspace(), {}, QDate(2026, 9, 30), QDate(2026, 9, 30));
        QCOMPARE(report->total.open, 1);
        QCOMPARE(report->total.coordinate.breaches, 1);
        QCOMPARE(report->total.resolve.breaches, 1);
        QVERIFY(report->cases.first().late.resolve && !report->cases.first().resolveDone);
    }
    void monthsOfTheChart()
    {
        TestWorkspace test;
        fill(test);
        const auto shown = [&](const QString &unit) {
            const auto chart = complaintsChart(test.workspace(), unit, QDate(2026, 9, 1), QDate(2026, 11, 22));
            QStringList months;
            for (const ComplaintsMonth &month : chart->months)
                months.append(QString("%1: %2 %3 %4")
                                  .arg(month.month.toString("MM"))
                                  .arg(month.received)
                                  .arg(month.finished)
                                  .arg(month.inTime));
            return months;
        };
        QCOMPARE(shown({}), (QStringList{"09: 1 0 0", "10: 4 2 1", "11: 1 1 0"}));
        QCOMPARE(shown(idOf(test, "B")), (QStringList{"09: 0 0 0", "10: 1 1 1", "11: 1 0 0"}));
        QCOMPARE(complaintsChart(test.workspace(), "x", october, october).error().kind, ErrorKind::NotFound);
    }
    void monthOfEveryUnit()
    {
        TestWorkspace test;
        fill(test);
        importText(test.workspace(), ImportKind::Monthly,
                   "periode;kode_unit;kanal;diterima;selesai;proses;ditolak\n"
                   "2026-10;A;;3;1;2;1\n");
        const auto report = monthlyReport(test.workspace(), {}, QDate(2026, 10, 9));
        QVERIFY(report);
        QCOMPARE(report->month, october);
        QCOMPARE(report->units.size(), 2);
        // Of A came 2, 3 and 4; 2 was finished; 1 and 3 stood open; 4 was refused: as entered.
        QCOMPARE(text(*report->units[0].entered), "3 1 2 1");
        QCOMPARE(text(report->units[0].cases), "3 1 2 1");
        QVERIFY(!report->units[0].differs);
        // Of B: 6 finished; 7 was merged after the month, so it came and stood open.
        QVERIFY(!report->units[1].entered);
        QCOMPARE(text(report->units[1].cases), "2 1 1 0");
        QCOMPARE(report->late, 1);
        QCOMPARE(report->differing, 0);
        QCOMPARE(text(report->entered), "3 1 2 1");
        QCOMPARE(text(report->cases), "5 2 3 1");
        const auto one = monthlyReport(test.workspace(), idOf(test, "A"), QDate(2026, 10, 9));
        QCOMPARE(one->units.size(), 1);
        QCOMPARE(one->channels.size(), 2); // what was entered for all, and the counter's cases
    }
    void aChannelLeftOutDiffers()
    {
        TestWorkspace test;
        fill(test);
        importText(test.workspace(), ImportKind::Monthly,
                   "periode;kode_unit;kanal;diterima;selesai;proses;ditolak\n"
                   "2026-10;A;telepon;0;0;0;0\n");
        const auto report = monthlyReport(test.workspace(), {}, october);
        QVERIFY(report->units[0].differs);
        QCOMPARE(text(*report->units[0].entered), "0 0 0 0");
        QCOMPARE(text(report->units[0].cases), "3 1 2 1");
    }
    void shares_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("hundredths");
        QTest::newRow("none of none") << 0 << 0 << -1;
        QTest::newRow("two thirds") << 2 << 3 << 6667;
        QTest::newRow("half up") << 1 << 16 << 625;
        QTest::newRow("an eight-hundredth, half up") << 1 << 800 << 13;
        QTest::newRow("all") << 7 << 7 << 10000;
    }
    void shares()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QTEST(shareOf(part, whole).value_or(-1), "hundredths");
    }
};

QTEST_GUILESS_MAIN(TestComplaintsReport)
#include "tst_complaintsreport.moc"
