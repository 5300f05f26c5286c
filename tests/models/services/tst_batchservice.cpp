#include "services/assessmentservice.h"
#include "services/batchservice.h"
#include "services/periodservice.h"
#include "services/registryservice.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

/// Taking whole imports back, or saying what stands in the way.
class TestBatchService : public QObject
{
    Q_OBJECT

private:
    static QStringList everything(Workspace &workspace)
    {
        QStringList rows;
        for (const ImportKind kind :
             {ImportKind::Units, ImportKind::Services, ImportKind::Standards, ImportKind::Answers})
            rows += exportedRows(workspace, kind);
        return rows;
    }
    static QString conflictText(const UndoConflict &conflict)
    {
        return conflict.table + u' ' + conflict.code + u' ' + conflict.baseCode;
    }

private Q_SLOTS:
    void aBatchGoesBackWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("units, a known one below a new one")
            << int(ImportKind::Units)
            << QByteArray("kode;nama;jenis;induk;lintang\nA;Baru;opd;D;1\nC;C;opd;D;2,5\nD;D;opd;;\n");
        QTest::newRow("services") << int(ImportKind::Services)
                                  << QByteArray("kode;kode_unit;nama\nS1;B;Pindah\nS3;A;KK\n");
        QTest::newRow("standards") << int(ImportKind::Standards)
                                   << QByteArray("kode_layanan;komponen;isi;nomor_sk\nS1;1;x;SK\nS1;2;y;SK\nS2;1;z;\n");
        QTest::newRow("answers of a new year")
            << int(ImportKind::Answers)
            << QByteArray("periode;kode_unit;kode_indikator;nilai\n2020;A;V2.1;1\n2026;A;V3.1;1\n");
    }

    void aBatchGoesBackWhole()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, csv);
        TestWorkspace test;
        fillSmallCity(test);
        Workspace &workspace = test.workspace();
        importText(workspace, ImportKind::Answers, "periode;kode_unit;kode_indikator;nilai\n2026;A;V3.1;0\n");
        const QStringList before = everything(workspace);
        const QString batch = importText(workspace, ImportKind(kind), csv).batchId;
        QVERIFY(everything(workspace) != before);
        BatchService service(workspace);
        const auto undone = service.undo(batch).result();
        QVERIFY(undone);
        QCOMPARE(undone->conflicts.size(), 0);
        QCOMPARE(everything(workspace), before);
        QVERIFY(service.batches()->first().undone);
        QCOMPARE(service.undo(batch).result().error().code, QStringLiteral("batch_undone"));
        QVERIFY(!importText(workspace, ImportKind(kind), csv).alreadyImported);
    }

    void laterEditsAreNamedAndNothingGoesBack()
    {
        TestWorkspace test;
        fillSmallCity(test);
        Workspace &workspace = test.workspace();
        const QString batch =
            importText(workspace, ImportKind::Units, "kode;nama;jenis\nC;C;opd\nD;D;opd\nE;E;opd\n").batchId;
        importText(workspace, ImportKind::Units, "kode;nama;jenis\nC;C baru;opd\n");
        importText(workspace, ImportKind::Services, "kode;kode_unit;nama\nS3;D;KK\n");
        const QStringList before = everything(workspace);
        const auto undone = BatchService(workspace).undo(batch).result();
        QVERIFY(undone);
        QStringList conflicts;
        for (const UndoConflict &conflict : undone->conflicts)
            conflicts.append(conflictText(conflict));
        conflicts.sort();
        QCOMPARE(conflicts, QStringList({QStringLiteral("service S3 D"), QStringLiteral("unit C ")}));
        QCOMPARE(undone->conflicts.last().user, QStringLiteral("penguji"));
        QCOMPARE(undone->reverted, 0);
        QCOMPARE(everything(workspace), before);
        QVERIFY(!BatchService(workspace).batches()->last().undone);
    }

    void answersTickedLaterStay()
    {
        TestWorkspace test;
        fillSmallCity(test);
        Workspace &workspace = test.workspace();
        const QString batch =
            importText(workspace, ImportKind::Answers, "periode;kode_unit;kode_indikator;nilai\n2025;A;V2.1;1\n")
                .batchId;
        test.answer(RegistryService(workspace).unitByCode(QStringLiteral("A"))->id, 2025, {}, QStringLiteral("V3.1"),
                    QStringLiteral("1"));
        QVERIFY(BatchService(workspace).undo(batch).result()->conflicts.isEmpty());
        QCOMPARE(exportedRows(workspace, ImportKind::Answers), QStringList{QStringLiteral("2025|A||V3.1|1|")});
    }

    void answersOfALockedPeriodStay()
    {
        TestWorkspace test;
        fillSmallCity(test);
        Workspace &workspace = test.workspace();
        const QString batch =
            importText(workspace, ImportKind::Answers, "periode;kode_unit;kode_indikator;nilai\n2026;A;V2.1;1\n")
                .batchId;
        QVERIFY(PeriodService(workspace).move(2026, QStringLiteral("locked"), QStringLiteral("uji"), {}).result());
        QCOMPARE(BatchService(workspace).undo(batch).result().error().code, QStringLiteral("period_locked"));
        QCOMPARE(exportedRows(workspace, ImportKind::Answers).size(), 1);
    }

    void anUnknownBatchIsNotFound()
    {
        TestWorkspace test;
        QCOMPARE(BatchService(test.workspace()).undo(QStringLiteral("x")).result().error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBatchService)
#include "tst_batchservice.moc"
