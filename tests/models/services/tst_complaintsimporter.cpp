#include "services/caseservice.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

constexpr auto head = "nomor;kanal;kode_unit;judul;isi;diterima;status;dikoordinasikan;selesai;lintang;bujur\n";

/// A line with these differences from a good one.
QByteArray line(const QMap<QByteArray, QByteArray> &with)
{
    QMap<QByteArray, QByteArray> values{{"nomor", "K-1"},   {"kanal", "loket"},
                                        {"kode_unit", "A"}, {"judul", "j"},
                                        {"isi", "i"},       {"diterima", "2026-11-01T08:00:00+07:00"},
                                        {"status", ""},     {"dikoordinasikan", ""},
                                        {"selesai", ""},    {"lintang", ""},
                                        {"bujur", ""}};
    for (auto it = with.cbegin(); it != with.cend(); ++it)
        values[it.key()] = it.value();
    QByteArrayList cells;
    for (const QByteArray &column : QByteArray(head).trimmed().split(';'))
        cells.append(values[column]);
    return cells.join(';') + '\n';
}

} // namespace

/// Complaints from files: what is refused, what is added to a known case, what stays.
class TestComplaintsImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("issue");
        QTest::newRow("unknown channel") << line({{"kanal", "merpati"}}) << "2 kanal unknown_channel";
        QTest::newRow("unknown unit") << line({{"kode_unit", "Z"}}) << "2 kode_unit unknown_unit";
        QTest::newRow("received tomorrow")
            << line({{"diterima", "2026-11-23T08:00:00+07:00"}}) << "2 diterima time_in_future";
        QTest::newRow("finished before it was received")
            << line({{"selesai", "2026-10-31T08:00:00+07:00"}}) << "2 selesai event_before_receipt";
        QTest::newRow("coordinated before it was received")
            << line({{"dikoordinasikan", "2026-11-01T07:59:59+07:00"}}) << "2 dikoordinasikan event_before_receipt";
        QTest::newRow("finished before it was coordinated")
            << line({{"dikoordinasikan", "2026-11-03T08:00:00+07:00"}, {"selesai", "2026-11-02T08:00:00+07:00"}})
            << "2 selesai event_before_last";
        QTest::newRow("finished and still in progress")
            << line({{"status", "proses"}, {"selesai", "2026-11-02T08:00:00+07:00"}}) << "2 selesai status_not_done";
        QTest::newRow("half a place") << line({{"lintang", "-0.02"}}) << "2 bujur place_incomplete";
        QTest::newRow("half a place, the other half") << line({{"bujur", "109.3"}}) << "2 lintang place_incomplete";
    }
    void refusals()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, issue);
        TestWorkspace test;
        fillSmallCity(test);
        test.clock().set(QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC));
        const ImportResult result = importText(test.workspace(), ImportKind::Complaints, head + row);
        QCOMPARE(issueTexts(result.issues), QStringList{issue});
        QCOMPARE(exportedRows(test.workspace(), ImportKind::Complaints).size(), 0);
    }

    void whatHappensLaterIsAdded_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("status");
        const QByteArray coordinated =
            line({{"status", "koordinasi"}, {"dikoordinasikan", "2026-11-01T09:00:00+07:00"}});
        const QByteArray done = line({{"status", "selesai"},
                                      {"dikoordinasikan", "2026-11-01T09:00:00+07:00"},
                                      {"selesai", "2026-11-04T09:00:00+07:00"}});
        QTest::newRow("waiting, then coordinated") << line({}) << coordinated << "1 0 1 0 0 0"
                                                   << "koordinasi";
        QTest::newRow("coordinated, then finished") << coordinated << done << "1 0 1 0 0 0"
                                                    << "selesai";
        QTest::newRow("waiting, then finished") << line({}) << done << "1 0 1 0 0 0"
                                                << "selesai";
        QTest::newRow("finished, then an older file") << done << coordinated << "1 0 0 0 1 0"
                                                      << "selesai";
        QTest::newRow("finished, then the same in another file") << done << done + "\n"
                                                                 << "1 0 0 1 0 0"
                                                                 << "selesai";
        QTest::newRow("another subject") << line({}) << line({{"judul", "lain"}}) << "1 0 0 0 1 0"
                                         << "menunggu";
    }
    void whatHappensLaterIsAdded()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const QString, counts);
        QFETCH(const QString, status);
        TestWorkspace test;
        fillSmallCity(test);
        QCOMPARE(countsText(importText(test.workspace(), ImportKind::Complaints, head + first).counts), "1 1 0 0 0 0");
        QCOMPARE(countsText(importText(test.workspace(), ImportKind::Complaints, head + second).counts), counts);
        const CaseService service(test.workspace());
        QCOMPARE(caseWord(service.file(*service.idOf("K-1"))->state.status), status);
    }

    void aStateWithoutItsTimeIsInexact()
    {
        TestWorkspace test;
        fillSmallCity(test);
        importText(test.workspace(), ImportKind::Complaints, head + line({{"status", "selesai"}}));
        const CaseService service(test.workspace());
        const auto file = service.file(*service.idOf("K-1"));
        QVERIFY(file);
        QVERIFY(file->resolve.inexact);
        QCOMPARE(caseWord(file->state.status), QStringLiteral("selesai"));
    }

    void numbersOnlyOnce()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const ImportResult result =
            importText(test.workspace(), ImportKind::Complaints, head + line({}) + line({{"judul", "lain"}}));
        QCOMPARE(result.counts.rejected, 1);
        QCOMPARE(result.counts.inserted, 1);
    }
};

QTEST_GUILESS_MAIN(TestComplaintsImporter)
#include "tst_complaintsimporter.moc"
