#include "reports/monthlycomparison.h"
#include "services/caseservice.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

QString text(const MonthCounts &counts)
{
    const auto number = [](const std::optional<qint64> &count) {
        return count ? QString::number(*count) : QStringLiteral("-");
    };
    return QStringList{number(counts.received), number(counts.resolved), number(counts.inProgress),
                       number(counts.refused)}
        .join(u' ');
}

QStringList lines(const MonthlyComparison &comparison)
{
    QStringList found;
    for (const MonthLine &line : comparison.lines)
        found.append(QStringLiteral("%1 %2: %3 | %4%5")
                         .arg(line.unit.code, line.channel, line.entered ? text(*line.entered) : QStringLiteral("none"),
                              text(line.cases), line.differs ? QStringLiteral(" !") : QString()));
    return found;
}

constexpr auto octoberCases =
    "nomor;kanal;kode_unit;judul;diterima;status;dikoordinasikan;selesai\n"
    "1;loket;A;dari bulan lalu;2026-09-30T23:30:00+07:00;;;\n"
    "2;loket;A;selesai di bulan ini;2026-10-01T00:00:00+07:00;selesai;;2026-10-31T23:59:59+07:00\n"
    "3;loket;A;selesai setelahnya;2026-10-05T08:00:00+07:00;selesai;;2026-11-01T00:00:00+07:00\n"
    "4;telepon;A;ditolak;2026-10-06T08:00:00+07:00;ditolak;;2026-10-07T08:00:00+07:00\n"
    "5;loket;B;bulan berikut;2026-11-01T00:00:00+07:00;;;\n";

} // namespace

/// Monthly totals beside the cases, at the borders of the city's month.
class TestMonthlyComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bordersOfTheMonth()
    {
        TestWorkspace test;
        fillSmallCity(test);
        QCOMPARE(countsText(importText(test.workspace(), ImportKind::Complaints, octoberCases).counts), "5 5 0 0 0 0");
        importText(test.workspace(), ImportKind::Monthly,
                   "periode;kode_unit;kanal;diterima;selesai;proses;ditolak\n"
                   "2026-10;A;telepon;1;0;0;1\n"
                   "2026-10;A;;3;1;1;\n");
        const auto october = compareMonth(test.workspace(), QDate(2026, 10, 15));
        QVERIFY(october);
        // In all: 2, 3 and 4 came in; 2 was finished; 1 and 3 stood open; 4 was refused.
        QCOMPARE(lines(*october),
                 (QStringList{"A : 3 1 1 - | 3 1 2 1 !", "A loket: none | 2 1 2 0 !", "A telepon: 1 0 0 1 | 1 0 0 1"}));
        QCOMPARE(october->missing.size(), 1);
        QCOMPARE(october->missing.first().code, QStringLiteral("B"));
        const auto november = compareMonth(test.workspace(), QDate(2026, 11, 1));
        QCOMPARE(lines(*november), (QStringList{"A loket: none | 0 1 1 0 !", "A telepon: none | 0 0 0 1 !",
                                                "B loket: none | 1 0 1 0 !"}));
    }

    void casesOfACount()
    {
        TestWorkspace test;
        fillSmallCity(test);
        importText(test.workspace(), ImportKind::Complaints, octoberCases);
        const QString unit = compareMonth(test.workspace(), QDate(2026, 10, 1))->lines.first().unit.id;
        const auto words = [&](const QString &channel, int most) {
            QStringList found;
            for (const MonthCase &one :
                 monthCases(test.workspace(), QDate(2026, 10, 9), unit, channel, most).value_or(QVector<MonthCase>()))
                found.append(QStringLiteral("%1 %2%3%4%5")
                                 .arg(one.number)
                                 .arg(int(one.received))
                                 .arg(int(one.resolved))
                                 .arg(int(one.inProgress))
                                 .arg(int(one.refused)));
            return found;
        };
        QCOMPARE(words({}, 9), (QStringList{"1 0010", "2 1100", "3 1010", "4 1001"}));
        QCOMPARE(words("loket", 9), (QStringList{"1 0010", "2 1100", "3 1010"}));
        QCOMPARE(words("loket", 1), QStringList{"1 0010"});
    }

    void passedOnLater()
    {
        TestWorkspace test;
        fillSmallCity(test);
        importText(test.workspace(), ImportKind::Complaints,
                   "nomor;kanal;kode_unit;judul;diterima\n1;loket;A;x;2026-10-05T08:00:00+07:00\n");
        CaseService service(test.workspace());
        CaseStep step;
        step.type = CaseEventType::Forwarded;
        step.toUnit = test.workspace()
                          .read([](Connection &c) -> Result<QString> {
                              Statement &find = c.query("unit/find_by_code");
                              find.bind(1, QStringLiteral("B"));
                              find.next();
                              const QString id = find.text(0);
                              find.reset();
                              return id;
                          })
                          .value();
        step.at = QDateTime(QDate(2026, 11, 2), QTime(1, 0), Qt::UTC);
        QVERIFY(service.add(*service.idOf("1"), step).result());
        QCOMPARE(lines(*compareMonth(test.workspace(), QDate(2026, 10, 1))), QStringList{"A loket: none | 1 0 1 0 !"});
        QCOMPARE(lines(*compareMonth(test.workspace(), QDate(2026, 11, 1))), QStringList{"B loket: none | 0 0 1 0 !"});
    }

    void approvedMonthsStay()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const char *head = "periode;kode_unit;kanal;diterima;selesai\n";
        QCOMPARE(countsText(importText(test.workspace(), ImportKind::Monthly,
                                       QByteArray(head) + "2026-10;A;loket;3;1\n2026-10;A;pohon;1;1\n2026-10;Z;;1;1\n")
                                .counts),
                 "3 1 0 0 2 0");
        QVERIFY(test.workspace()
                    .save({},
                          [](RecordWriter &writer) -> Result<void> {
                              Statement &list = writer.connection().query("monthly_total/list_all");
                              list.next();
                              Row row;
                              for (int i = 0; i < 9; ++i)
                                  row.push_back(list.value(i));
                              list.reset();
                              row[7] = QStringLiteral("approved");
                              writer.put(tables::monthlyTotal(), row, valueText(row[0]));
                              return {};
                          })
                    .result());
        const ImportResult again =
            importText(test.workspace(), ImportKind::Monthly, QByteArray(head) + "2026-10;A;loket;4;1\n");
        QCOMPARE(issueTexts(again.issues), QStringList{"2 periode month_approved"});
    }
};

QTEST_GUILESS_MAIN(TestMonthlyComparison)
#include "tst_monthlycomparison.moc"
