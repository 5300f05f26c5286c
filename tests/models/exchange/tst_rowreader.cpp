#include "domain/unit.h"
#include "exchange/rowreader.h"
#include "exchange/workbookreader.h"
#include <QtTest>

using namespace emonev;

/// From the rows of a file to canonical values and issues with their place.
class RowReaderTest : public QObject
{
    Q_OBJECT

private:
    static ImportTable read(ImportKind kind, const QByteArray &csv, const ColumnMap &map = {})
    {
        const auto workbook = readWorkbookData(csv, QStringLiteral("data.csv"));
        return RowReader(kind, map, defaultUnitKinds()).read(workbook->sheets.at(0));
    }

    static QString flat(const QVector<RowIssue> &issues)
    {
        QStringList lines;
        for (const RowIssue &issue : issues)
            lines.append(QStringLiteral("%1 %2 %3 [%4]").arg(issue.row).arg(issue.column, issue.rule, issue.value));
        return lines.join(u'/');
    }

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("canonical") << QByteArray("kode,nama,jenis,nip_kepala");
        QTest::newRow("capitals and blanks") << QByteArray("KODE, Nama ,Jenis,NIP Kepala");
        QTest::newRow("English") << QByteArray("code,name,kind,head_nip");
        QTest::newRow("mixed, hyphens") << QByteArray("Kode,NAME,kind,Head-NIP");
    }
    void headers()
    {
        QFETCH(QByteArray, header);
        const ImportTable table = read(ImportKind::Units, header + "\nA,B,opd,198501012010011001\n");
        QCOMPARE(table.columns, QStringLiteral("kode nama jenis nip_kepala").split(u' '));
        QCOMPARE(flat(table.issues), QString());
        QCOMPARE(table.rows.at(0).values, QStringLiteral("A B opd 198501012010011001").split(u' '));
        QCOMPARE(table.rows.at(0).number, 2);
    }

    void issuesNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing value") << QByteArray("kode,nama,jenis\nA,B,opd\n,C,opd\n") << "3 kode required []";
        QTest::newRow("blank line before") << QByteArray("kode,nama,jenis\n\nA,,opd\n") << "3 nama required []";
        QTest::newRow("two in a row") << QByteArray("kode,nama,jenis\nA,,toko\n")
                                      << "2 nama required []/2 jenis unknown_value [toko]";
        QTest::newRow("date") << QByteArray("kode,nama,jenis,berlaku_dari\nA,B,opd,31/02/2026\n")
                              << "2 berlaku_dari bad_date [31/02/2026]";
        QTest::newRow("short row") << QByteArray("kode,nama,jenis\nA,B\n") << "2 jenis required []";
        QTest::newRow("missing column") << QByteArray("kode,nama\nA,B\n") << "1 jenis missing_column []";
        QTest::newRow("column twice") << QByteArray("kode,nama,jenis,code\nA,B,opd,C\n")
                                      << "1 kode duplicate_header [code]";
        QTest::newRow("key twice") << QByteArray("kode,nama,jenis\nA,B,opd\nC,D,opd\nA,E,opd\n")
                                   << "4 kode duplicate_row [A]";
        QTest::newRow("place outside the world")
            << QByteArray("kode;nama;jenis;lintang\nA;B;opd;91,5\n") << "2 lintang out_of_range [91.5]";
    }
    void issuesNameTheirPlace()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, expected);
        const ImportTable table = read(ImportKind::Units, csv);
        QCOMPARE(flat(table.issues), expected);
        for (const RowIssue &issue : table.issues)
            QCOMPARE(issue.sheet, QStringLiteral("data"));
    }

    void titleAboveTheHeader()
    {
        const ImportTable table = read(ImportKind::Services, "Daftar layanan;;\n\nKode;Kode Unit;Nama\nL1;A;KTP\n");
        QCOMPARE(table.headerRow, 3);
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.at(0).number, 4);
    }

    void unknownHeadersGetASuggestion()
    {
        const ImportTable table = read(ImportKind::Units, "kode,nama unit,jenis,lintag,warna\nA,B,opd,1,x\n");
        QCOMPARE(table.unknownHeaders.size(), 3);
        QCOMPARE(table.unknownHeaders.at(0).suggestion, QStringLiteral("nama"));
        QCOMPARE(table.unknownHeaders.at(1).suggestion, QStringLiteral("lintang"));
        QCOMPARE(table.unknownHeaders.at(2).suggestion, QString());
        QVERIFY(table.headerBroken());
        QCOMPARE(table.issues.at(0).suggestion, QStringLiteral("nama unit"));
    }

    void mapAdaptsForeignFiles()
    {
        const auto map =
            ColumnMap::fromJson(R"({"columns":{"ID SKPD":"kode","Nama SKPD":"name","Tipe":"jenis","nama":""},
            "values":{"jenis":{"Dinas":"opd","KEL.":"kelurahan"}},"time_zone":"+07:00"})",
                                ImportKind::Units);
        QVERIFY(map);
        const ImportTable table =
            read(ImportKind::Units, "ID_SKPD,nama skpd,tipe,nama\n1.01,Dinas A,dinas,x\n1.02,Kel. B,kel.,y\n", *map);
        QCOMPARE(flat(table.issues), QString());
        QCOMPARE(table.columns, QStringLiteral("kode nama jenis").split(u' '));
        QCOMPARE(table.rows.at(0).values, (QStringList{"1.01", "Dinas A", "opd"}));
        QCOMPARE(table.rows.at(1).values, (QStringList{"1.02", "Kel. B", "kelurahan"}));
    }

    void answersKeepTheirCanonicalValue()
    {
        const ImportTable table =
            read(ImportKind::Answers, "periode;kode_unit;kode_layanan;kode_indikator;nilai\n"
                                      "2026;U1;;V2.1;0,50\n2026;U1;L1;V1.1;tb\n2026;U1;L1;V1.2;ya\n");
        QCOMPARE(table.rows.at(0).values.last(), QStringLiteral("0.5"));
        QCOMPARE(table.rows.at(1).values.last(), QStringLiteral("TB"));
        QCOMPARE(flat(table.issues), QStringLiteral("4 nilai bad_number [ya]"));
    }

    void repairInThePreview()
    {
        const RowReader reader(ImportKind::Units, {}, defaultUnitKinds());
        const auto workbook = readWorkbookData("kode,nama,jenis\nA,B,toko\nA,C,opd\n,D,opd\n", QStringLiteral("d.csv"));
        ImportTable table = reader.read(workbook->sheets.at(0));
        QCOMPARE(flat(table.issues), QStringLiteral("2 jenis unknown_value [toko]/4 kode required []"));
        QCOMPARE(table.badRows(), 2);
        // Now row 2 is good, and row 3 the second A.
        QVERIFY(reader.setValue(table, 0, QStringLiteral("jenis"), QStringLiteral("UPT")).isEmpty());
        QCOMPARE(table.rows.at(0).values.at(2), QStringLiteral("upt"));
        QCOMPARE(flat(table.issues), QStringLiteral("3 kode duplicate_row [A]/4 kode required []"));
        QVERIFY(reader.setValue(table, 1, QStringLiteral("kode"), QStringLiteral("E")).isEmpty());
        QVERIFY(reader.setValue(table, 2, QStringLiteral("kode"), QStringLiteral("F")).isEmpty());
        QCOMPARE(table.issues.size(), 0);
        QCOMPARE(table.badRows(), 0);
        QCOMPARE(flat(reader.setValue(table, 2, QStringLiteral("kode"), QStringLiteral("A"))),
                 QStringLiteral("4 kode duplicate_row [A]"));
    }

    void longNumberCellsAreRefused()
    {
        Sheet sheet{QStringLiteral("S"), {}};
        SheetRow header{1, {}};
        for (const char *name : {"kode", "nama", "jenis", "nip_kepala"})
            header.cells.append(Cell::fromText(QString::fromLatin1(name)));
        const SheetRow row{2,
                           {Cell::fromNumber(7), Cell::fromText(QStringLiteral("N")),
                            Cell::fromText(QStringLiteral("opd")), Cell::fromNumber(198501012010011001.0)}};
        sheet.rows = {header, row};
        const RowReader reader(ImportKind::Units, {}, defaultUnitKinds());
        ImportTable table = reader.read(sheet);
        QCOMPARE(table.rows.at(0).values.at(0), QStringLiteral("7"));
        QCOMPARE(table.issues.size(), 1);
        QCOMPARE(table.issues.at(0).rule, QStringLiteral("number_too_long"));
        // Another cell's repair does not heal it, its own does.
        QCOMPARE(reader.setValue(table, 0, QStringLiteral("nama"), QStringLiteral("M")).size(), 1);
        QVERIFY(
            reader.setValue(table, 0, QStringLiteral("nip_kepala"), QStringLiteral("198501012010011001")).isEmpty());
    }

    void sheetIsPickedByItsHeader()
    {
        Workbook workbook;
        workbook.sheets.append({QStringLiteral("Catatan"), {{1, {Cell::fromText(QStringLiteral("Petunjuk"))}}}});
        workbook.sheets.append({QStringLiteral("Kosong"), {}});
        workbook.sheets.append(
            {QStringLiteral("Data"),
             {{1, {Cell::fromText(QStringLiteral("kode")), Cell::fromText(QStringLiteral("nama"))}}}});
        QCOMPARE(RowReader(ImportKind::Units, {}, defaultUnitKinds()).pickSheet(workbook), 2);
    }
};

QTEST_GUILESS_MAIN(RowReaderTest)
#include "tst_rowreader.moc"
