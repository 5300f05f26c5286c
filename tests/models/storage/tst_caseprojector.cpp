#include "services/caseservice.h"
#include "storage/casequery.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

QStringList rows(Connection &connection)
{
    QStringList found;
    Statement list(connection.handle(), "SELECT * FROM complaint_case ORDER BY n");
    while (list.next()) {
        QStringList cells;
        for (int i = 0; i < list.columnCount(); ++i)
            cells.append(valueText(list.value(i)));
        found.append(cells.join(u'|'));
    }
    return found;
}

/// 2,400 cases of two units, some finished, some of the same second.
QByteArray manyCases()
{
    QByteArray csv = "nomor;kanal;kode_unit;judul;isi;diterima;status;dikoordinasikan;selesai\n";
    for (int i = 0; i < 2400; ++i) {
        const QByteArray minute = QByteArray::number(i / 2 % 60).rightJustified(2, '0');
        csv += "K-" + QByteArray::number(i) + (i % 3 ? ";loket;A;" : ";telepon;B;") + "perihal " +
               QByteArray::number(i % 7) + ";isi kenari" + QByteArray::number(i % 11) + ";2026-10-0" +
               QByteArray::number(1 + i % 9) + "T08:" + minute + ":00+07:00;";
        csv += i % 4 == 0 ? "selesai;;2026-10-20T08:00:00+07:00\n" : i % 4 == 1 ? "proses;;\n" : ";;\n";
    }
    return csv;
}

} // namespace

/// Where cases stand is the same however it came about: one by one, all at once, undone and done again.
class TestCaseProjector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnceAsOneByOne()
    {
        TestWorkspace test;
        fillSmallCity(test);
        QCOMPARE(countsText(importText(test.workspace(), ImportKind::Complaints, manyCases()).counts),
                 "2400 2400 0 0 0 0");
        const QStringList atOnce = *test.workspace().read([](Connection &c) -> Result<QStringList> { return rows(c); });
        QCOMPARE(atOnce.size(), 2400);
        for (int part = 0; part < 3; ++part) // 800 at a time: one by one
            QVERIFY(test.store().write([part](Connection &c) -> Result<void> {
                c.execute("INSERT INTO case_dirty SELECT id FROM complaint_case ORDER BY n LIMIT 800 OFFSET " +
                          QByteArray::number(800 * part));
                return {};
            }));
        QCOMPARE(*test.workspace().read([](Connection &c) -> Result<QStringList> { return rows(c); }), atOnce);
        QVERIFY(test.store().write([](Connection &c) -> Result<void> {
            c.execute("INSERT INTO case_dirty VALUES ('')");
            return {};
        }));
        QCOMPARE(*test.workspace().read([](Connection &c) -> Result<QStringList> { return rows(c); }), atOnce);
        QCOMPARE(*test.workspace().read([](Connection &c) -> Result<qint64> {
            return c.number("SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'complaint_case'");
        }),
                 10); // none was left away
    }

    void anUndoneImportLeavesNothing()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const ImportResult made = importText(test.workspace(), ImportKind::Complaints, manyCases());
        QVERIFY(test.store().write([](Connection &c) -> Result<void> {
            c.execute("DELETE FROM complaint_event");
            c.execute("DELETE FROM complaint");
            return {};
        }));
        QCOMPARE(made.counts.inserted, 2400);
        const auto left = test.workspace().read([](Connection &c) -> Result<qint64> {
            CaseFilter filter;
            filter.text = "kenari3";
            return casequery::count(c, filter) + c.number("SELECT count(*) FROM complaint_case") +
                   c.number("SELECT count(*) FROM complaint_text WHERE complaint_text MATCH 'perihal'");
        });
        QCOMPARE(*left, 0);
    }

    void newProfileNewDueTimes()
    {
        TestWorkspace test;
        fillSmallCity(test);
        importText(test.workspace(), ImportKind::Complaints,
                   "nomor;kanal;kode_unit;judul;diterima\n1;loket;A;x;2026-11-20T09:00:00+07:00\n");
        const auto due = [&] {
            return *test.workspace().read([](Connection &c) -> Result<QString> {
                return momentText(casequery::page(c, {}, CaseOrder::Newest, {}, 1).first().due);
            });
        };
        QCOMPARE(due(), QStringLiteral("2026-11-27T02:00:00.000Z")); // seven days
        QVERIFY(
            test.workspace()
                .save({},
                      [](RecordWriter &writer) -> Result<void> {
                          writer.put(tables::setting(), {QStringLiteral("city.sla"), QStringLiteral("sp4n-lapor")}, {});
                          return {};
                      })
                .result());
        // Fourteen working days from Monday the 23rd: the last is Thursday, 10 December.
        QCOMPARE(due(), QStringLiteral("2026-12-10T17:00:00.000Z"));
        QVERIFY(test.workspace()
                    .save({},
                          [](RecordWriter &writer) -> Result<void> {
                              writer.put(tables::calendarDay(),
                                         {QStringLiteral("2026-12-01"), QStringLiteral("libur_nasional"), {}, {}}, {});
                              return {};
                          })
                    .result());
        QCOMPARE(due(), QStringLiteral("2026-12-11T17:00:00.000Z"));
    }
};

QTEST_GUILESS_MAIN(TestCaseProjector)
#include "tst_caseprojector.moc"
