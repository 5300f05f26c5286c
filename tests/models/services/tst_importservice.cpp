#include "services/periodservice.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include "storage/changerepository.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

/// Bringing tables in: what is refused where, what changes, what is left alone.
class TestImportService : public QObject
{
    Q_OBJECT

private:
    static void addCase(const char *name, ImportKind kind, const QByteArray &csv, const QString &counts,
                        const QStringList &issues)
    {
        QTest::newRow(name) << int(kind) << csv << counts << issues;
    }

    static void addUnitCases()
    {
        const auto kind = ImportKind::Units;
        addCase("parent later in the file", kind, "kode;nama;jenis;induk\nC;C;opd;D\nD;D;opd;\n", "2 2 0 0 0 0", {});
        addCase("parent in the store", kind, "kode;nama;jenis;induk\nC;C;opd;A\n", "1 1 0 0 0 0", {});
        addCase("unknown parent", kind, "kode;nama;jenis;induk\nC;C;opd;X\nD;D;opd;C\nE;E;opd;\n", "3 1 0 0 2 0",
                {"2 induk unknown_unit", "3 induk unknown_unit"});
        addCase("circle in the file", kind, "kode;nama;jenis;induk\nC;C;opd;D\nD;D;opd;C\nE;E;opd;E\n", "3 0 0 0 3 0",
                {"2 induk circular_parent", "3 induk circular_parent", "4 induk circular_parent"});
        addCase("missing name, twice the same, wrong kind", kind,
                "kode;nama;jenis\nC;;opd\nD;D;opd\nD;D2;opd\nE;E;dinas\n", "4 1 0 0 3 0",
                {"2 nama required", "4 kode duplicate_row", "5 jenis unknown_value"});
        addCase("short NIP, wrong place, wrong days", kind,
                "kode;nama;jenis;nip_kepala;lintang;berlaku_dari;berlaku_sampai\n"
                "C;C;opd;19800101200501100;;;\nD;D;opd;;91;;\nE;E;opd;;;22/11/26;\nF;F;opd;;;2026-02-01;2026-01-01\n",
                "4 0 0 0 4 0",
                {"2 nip_kepala bad_nip", "3 lintang out_of_range", "4 berlaku_dari two_digit_year",
                 "5 berlaku_sampai ends_before_start"});
        addCase("missing column", kind, "kode;nama\nC;C\nD;D\n", "2 0 0 0 2 0", {"1 jenis missing_column"});
        addCase("header alone", kind, "kode;nama;jenis\n", "0 0 0 0 0 0", {"1  no_rows"});
        addCase("blank rows between", kind, "kode;nama;jenis\n;;\nC;C;opd\n;;\n", "1 1 0 0 0 0", {});
        addCase("nothing new", kind, "kode;nama;jenis\nA;Dinas A;opd\nB;Dinas B baru;opd\n", "2 0 1 1 0 0", {});
    }

    static void addServiceAndStandardCases()
    {
        addCase("services of known and unknown units", ImportKind::Services,
                "kode;kode_unit;nama;bidang\nS1;A;KTP;umum\nS3;A;KK;\nS4;Z;KIA;\n", "3 1 1 0 1 0",
                {"4 kode_unit unknown_unit"});
        addCase("components by number and by name", ImportKind::Standards,
                "kode_layanan;komponen;isi\nS1;1;Fotokopi KK\nS1;Biaya/tarif;Gratis\nS1;15;x\nS9;1;x\nS1;2;\n",
                "5 2 0 0 3 0", {"4 komponen unknown_value", "5 kode_layanan unknown_service", "6 isi required"});
        addCase("a decree filled in twice for the same component", ImportKind::Standards,
                "kode_layanan;komponen;isi;nomor_sk\nS1;1;satu;SK 1\nS1;1;dua;\n", "2 1 0 0 1 0",
                {"3 komponen duplicate_row"});
    }

    static void addAnswerCases()
    {
        const auto kind = ImportKind::Answers;
        const QByteArray header = "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n";
        addCase("levels with comma and point", kind,
                header + "2026;A;;V2.1;0,5;\n2026;B;;V2.1;0.50;\n2026;A;S1;V1.6;1,0;\n2026;A;;V3.1;1;ada\n",
                "4 4 0 0 0 0", {});
        addCase("no level, too high, not applicable", kind,
                header + "2026;A;;V2.1;0,25;\n2026;A;;V3.1;2;\n2026;A;;V3.2;TB;\n2026;A;;V5.1;tb;\n", "4 1 0 0 3 0",
                {"2 nilai unknown_value", "3 nilai unknown_value", "4 nilai not_applicable_not_allowed"});
        addCase("scope", kind, header + "2026;A;;V1.1;1;\n2026;A;S1;V2.1;1;\n2026;A;S2;V1.1;1;\n2026;A;S9;V1.1;1;\n",
                "4 0 0 0 4 0",
                {"2 kode_layanan required", "3 kode_layanan wrong_scope", "4 kode_layanan service_of_other_unit",
                 "5 kode_layanan unknown_service"});
        addCase("unknown unit and indicator, bad year, no value", kind,
                header + "2026;Z;;V2.1;1;\n2026;A;;V2.9;1;\n1950;A;;V2.1;1;\n20x6;A;;V2.1;1;\n2026;A;;V2.1;;\n",
                "5 0 0 0 5 0",
                {"2 kode_unit unknown_unit", "3 kode_indikator unknown_indicator", "4 periode bad_year",
                 "5 periode bad_number", "6 nilai required"});
    }

private Q_SLOTS:
    void plantedErrors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QStringList>("issues");
        addUnitCases();
        addServiceAndStandardCases();
        addAnswerCases();
    }

    void plantedErrors()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, csv);
        TestWorkspace test;
        fillSmallCity(test);
        const ImportResult result = importText(test.workspace(), ImportKind(kind), csv);
        QTEST(countsText(result.counts), "counts");
        QTEST(issueTexts(result.issues), "issues");
        QCOMPARE(result.batchId.isEmpty(), result.counts.changing() + result.counts.unchanged == 0);
    }

    void onlyColumnsOfTheFileChange()
    {
        TestWorkspace test;
        fillSmallCity(test);
        importText(
            test.workspace(), ImportKind::Units,
            "kode;nama;jenis;alamat;telepon;nip_kepala;lintang\nA;Dinas A;opd;Jl. Satu;0561;198001012005011001;-0,5\n");
        importText(test.workspace(), ImportKind::Units, "kode;nama;jenis;alamat\nA;Dinas A;opd;\n");
        const Unit unit = *RegistryService(test.workspace()).unitByCode(QStringLiteral("A"));
        QCOMPARE(unit.address, QString());
        QCOMPARE(unit.phone, QStringLiteral("0561"));
        QCOMPARE(unit.headNip, QStringLiteral("198001012005011001"));
        QCOMPARE(*unit.lat, -0.5);
    }

    void allOrNothingStoresNothing()
    {
        TestWorkspace test;
        fillSmallCity(test);
        ImportOrder order;
        order.allOrNothing = true;
        const ImportResult result =
            importText(test.workspace(), ImportKind::Units, "kode;nama;jenis\nC;C;opd\nD;;opd\nA;Lain;opd\n", order);
        QCOMPARE(countsText(result.counts), QStringLiteral("3 0 0 0 1 2"));
        QVERIFY(result.batchId.isEmpty());
        QCOMPARE(exportedRows(test.workspace(), ImportKind::Units).size(), 2);
        QVERIFY(exportedRows(test.workspace(), ImportKind::Units).first().contains(QStringLiteral("Dinas A")));
    }

    void rehearsalStoresNothing()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const ImportFolder folder;
        const auto file = ImportService::open(folder.write("u.csv", "kode;nama;jenis\nC;C;opd\nA;Lain;opd\nD;;opd\n"));
        const ImportService service(test.workspace());
        const auto table = service.read(*file, ImportKind::Units, {});
        const auto result = service.rehearse(*table, {});
        QCOMPARE(countsText(result->counts), QStringLiteral("3 1 1 0 1 0"));
        QCOMPARE(exportedRows(test.workspace(), ImportKind::Units).size(), 2);
    }

    void theSameFileAgainIsKnown()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const QByteArray csv = "kode;nama;jenis\nC;C;opd\nD;D;opd\n";
        const ImportResult first = importText(test.workspace(), ImportKind::Units, csv);
        QVERIFY(!first.alreadyImported);
        const ImportResult again = importText(test.workspace(), ImportKind::Units, csv);
        QVERIFY(again.alreadyImported);
        QCOMPARE(again.batchId, first.batchId);
        QCOMPARE(countsText(again.counts), QStringLiteral("2 0 0 2 0 0"));
        importText(test.workspace(), ImportKind::Units, "kode;nama;jenis\nC;C baru;opd\n");
        const ImportResult third = importText(test.workspace(), ImportKind::Units, csv);
        QVERIFY(!third.alreadyImported);
        QCOMPARE(countsText(third.counts), QStringLiteral("2 0 1 1 0 0"));
    }

    void anUnknownYearGetsAPeriod()
    {
        TestWorkspace test;
        fillSmallCity(test);
        importText(test.workspace(), ImportKind::Answers,
                   "periode,kode_unit,kode_indikator,nilai\n2024,A,V2.1,1\n2023,A,V9.9,1\n");
        QStringList years;
        const auto periods = PeriodService(test.workspace()).periods();
        for (const Period &period : *periods)
            years.append(QString::number(period.year));
        QCOMPARE(years, QStringList({QStringLiteral("2026"), QStringLiteral("2024")}));
        QCOMPARE(exportedRows(test.workspace(), ImportKind::Answers, 2024),
                 QStringList{QStringLiteral("2024|A||V2.1|1|")});
    }

    void aLockedPeriodTakesNoNewAnswers()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const QByteArray csv = "periode,kode_unit,kode_indikator,nilai\n2026,A,V2.1,1\n";
        importText(test.workspace(), ImportKind::Answers, csv);
        QVERIFY(
            PeriodService(test.workspace()).move(2026, QStringLiteral("locked"), QStringLiteral("uji"), {}).result());
        QCOMPARE(countsText(importText(test.workspace(), ImportKind::Answers, csv).counts),
                 QStringLiteral("1 0 0 1 0 0"));
        const ImportResult changed = importText(test.workspace(), ImportKind::Answers,
                                                "periode,kode_unit,kode_indikator,nilai\n2026,A,V2.1,0\n");
        QCOMPARE(issueTexts(changed.issues), QStringList{QStringLiteral("2 periode period_locked")});
    }

    void anotherDecreeStartsAnotherVersion()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const QByteArray header = "kode_layanan;komponen;isi;nomor_sk;tanggal_sk\n";
        Workspace &workspace = test.workspace();
        importText(workspace, ImportKind::Standards, "kode_layanan;komponen;isi\nS1;1;satu\n");
        importText(workspace, ImportKind::Standards, header + "S1;1;satu;SK 1;22/11/2025\nS1;2;dua;SK 1;22/11/2025\n");
        const QString id = RegistryService(workspace).servicePage({}, {}, 10)->first().id;
        QCOMPARE(StandardService(workspace).versions(id)->size(), 1);
        importText(workspace, ImportKind::Standards, header + "S1;1;baru;SK 2;22 November 2026\n");
        const auto versions = StandardService(workspace).versions(id);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().components.value(1), QStringLiteral("baru"));
        QCOMPARE(versions->last().components.value(1), QStringLiteral("satu"));
        const ImportResult old = importText(workspace, ImportKind::Standards, header + "S1;2;dua;SK 1;2025-11-22\n");
        QCOMPARE(countsText(old.counts), QStringLiteral("1 0 0 1 0 0"));
    }

    void aMappingIsRememberedForTheSource()
    {
        TestWorkspace test;
        fillSmallCity(test);
        ColumnMap map;
        map.mapColumn(QStringLiteral("Kode OPD"), QStringLiteral("kode"));
        map.mapValue(QStringLiteral("jenis"), QStringLiteral("Dinas"), QStringLiteral("opd"));
        const ImportFolder folder;
        const QString path = folder.write("u.csv", "Kode OPD;nama;jenis\nC;C;Dinas\n");
        ImportOrder order;
        order.rememberMap = map;
        QCOMPARE(importFile(test.workspace(), ImportKind::Units, path, order, map).counts.inserted, 1);
        const auto file = ImportService::open(folder.write("v.csv", "jenis;Kode OPD;nama\nDinas;D;D\n"));
        const auto found =
            ImportService(test.workspace()).rememberedMap(ImportKind::Units, file->workbook.sheets.first());
        QCOMPARE(found->column(QStringLiteral("kode opd")), QStringLiteral("kode"));
        QCOMPARE(found->value(QStringLiteral("jenis"), QStringLiteral("dinas")), QStringLiteral("opd"));
    }

    void everyChangeHasHistoryAndAnOutboxEntry()
    {
        TestWorkspace test;
        fillSmallCity(test);
        const ImportResult result =
            importText(test.workspace(), ImportKind::Units, "kode;nama;jenis\nA;Dinas A;opd\nB;Lain;opd\nC;C;opd\n");
        const auto found = test.workspace().read([&](Connection &c) -> Result<QVector<Change>> {
            const auto changes = changes::ofBatch(c, result.batchId);
            if (c.number("SELECT count(*) FROM outbox JOIN change USING (seq) WHERE batch_id IS NOT NULL") !=
                changes.size())
                return fail(ErrorKind::Unexpected, QStringLiteral("outbox"));
            return changes;
        });
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->last().before.value(QLatin1String("name")).toString(), QStringLiteral("Dinas B"));
        QCOMPARE(found->first().after.value(QLatin1String("code")).toString(), QStringLiteral("C"));
    }

    void laterKindsAreNamed()
    {
        QCOMPARE(ImportService::requireBuilt(ImportKind::Skm).error().code, QStringLiteral("import_not_built"));
    }
};

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
