#include "exchange/tablewriter.h"
#include "services/exportservice.h"
#include "services/registryservice.h"
#include "support/importing.h"
#include "support/libreoffice.h"
#include <QtTest>

using namespace emonev;

/// What is exported imports again without changing anything, in every format, and is the same however it came in.
class TestExportService : public QObject
{
    Q_OBJECT

private:
    static QByteArray unitsCsv()
    {
        return "kode;nama;singkatan;jenis;induk;alias;alamat;telepon;pos_el;kepala;nip_kepala;lintang;bujur;berlaku_"
               "dari;berlaku_sampai\n"
               "007;\"=Dinas \"\"A\"\"; satu\";DA;opd;;Lama; ;0561-12;a@b.id;Ir. H. "
               "Ani;198001012005011001;-0,0263;109,3425;1/2/2020;\n"
               "1.02.01;Puskesmas Caf\xC3\xA9;;puskesmas;007;A | B;\"Jl. Satu\nBlok 2\";+62 "
               "811;;@Budi;;;;;2030-12-31\n";
    }
    static void fill(Workspace &workspace)
    {
        importText(workspace, ImportKind::Units, unitsCsv());
        importText(workspace, ImportKind::Services,
                   "kode;kode_unit;nama;bidang\nS-1;007;+KTP;umum\n0002;1.02.01;Imunisasi;\n");
        importText(workspace, ImportKind::Standards,
                   "kode_layanan;komponen;isi;nomor_sk;tanggal_sk;berlaku\nS-1;1;\"- KK\n- KTP\";SK/1;22 November "
                   "2025;2026-01-01\n"
                   "S-1;14;Survei;SK/1;2025-11-22;2026-01-01\n0002;4;Gratis;;;\n");
        importText(workspace, ImportKind::Answers,
                   "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n2026;007;;V2.1;0,5;=1+1\n2026;007;S-1;"
                   "V1.6;1;\n"
                   "2025;007;;V5.1;TB;tidak ada\n2025;1.02.01;0002;V1.1;0;\n");
    }
    static QVector<ImportKind> kinds()
    {
        return {ImportKind::Units, ImportKind::Services, ImportKind::Standards, ImportKind::Answers};
    }

private Q_SLOTS:
    void everyFormatImportsAgain_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "json", "ods"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void everyFormatImportsAgain()
    {
        QFETCH(const QString, ending);
        TestWorkspace source;
        TestWorkspace copy;
        fill(source.workspace());
        const ImportFolder folder;
        for (const ImportKind kind : kinds()) {
            const QString path = folder.path(importKindWord(kind) + u'.' + ending);
            const auto table = ExportService(source.workspace()).table(kind);
            QVERIFY(table);
            QVERIFY(table->rows.size() >= 2);
            QVERIFY(writeTable(path, *table));
            const ImportResult again = importFile(source.workspace(), kind, path);
            QCOMPARE(again.counts.unchanged, int(table->rows.size()));
            QCOMPARE(again.counts.unchanged, again.counts.rows);
            QCOMPARE(importFile(copy.workspace(), kind, path).counts.inserted, int(table->rows.size()));
            QCOMPARE(exportedRows(copy.workspace(), kind), exportedRows(source.workspace(), kind));
        }
    }

    void textTypedWithBlanksStaysAsItIs()
    {
        TestWorkspace test;
        test.addService(test.addUnit(QStringLiteral("A"), QStringLiteral(" Dinas  A ")), QStringLiteral("S"),
                        QStringLiteral("KTP "));
        const ImportFolder folder;
        for (const ImportKind kind : {ImportKind::Units, ImportKind::Services}) {
            const QString path = folder.path(importKindWord(kind) + QStringLiteral(".csv"));
            QVERIFY(writeTable(path, *ExportService(test.workspace()).table(kind)));
            QCOMPARE(countsText(importFile(test.workspace(), kind, path).counts), QStringLiteral("1 0 0 1 0 0"));
        }
    }

    void theSameDataInEveryFormatGiveTheSameStore()
    {
        const ImportFolder folder;
        const QByteArray utf8 = unitsCsv();
        QByteArray western = utf8;
        western.replace("\xC3\xA9", "\xE9");
        const QString csv = folder.write(QStringLiteral("plain.csv"), utf8);
        QStringList files{csv, folder.write(QStringLiteral("bom.csv"), "\xEF\xBB\xBF" + utf8),
                          folder.write(QStringLiteral("western.csv"), western)};
        // Every column as text (2), so that codes and NIP survive LibreOffice's own reading of CSV.
        QString format = QStringLiteral("CSV:59,34,76,1");
        QStringList columns;
        for (int i = 1; i <= 15; ++i)
            columns << QStringLiteral("%1/2").arg(i);
        format += u',' + columns.join(u'/');
        const test::LibreOffice office;
        for (const char *ending : {"xlsx", "ods"}) {
            files << office.convert(csv, QString::fromLatin1(ending), folder.path({}), format);
            QVERIFY2(!files.last().isEmpty(), ending);
        }
        QStringList expected;
        for (const QString &file : files) {
            TestWorkspace test;
            QCOMPARE(countsText(importFile(test.workspace(), ImportKind::Units, file).counts),
                     QStringLiteral("2 2 0 0 0 0"));
            const QStringList rows = exportedRows(test.workspace(), ImportKind::Units);
            if (expected.isEmpty())
                expected = rows;
            QCOMPARE(rows, expected);
        }
        QVERIFY(expected.first().contains(QStringLiteral("|198001012005011001|-0.0263|109.3425|2020-02-01|")));
        QVERIFY(expected.first().startsWith(QStringLiteral("007|=Dinas \"A\"; satu|")));
    }

    void formulasDontComeOutLive()
    {
        TestWorkspace test;
        fill(test.workspace());
        const ImportFolder folder;
        const QString path = folder.path(QStringLiteral("answers.csv"));
        QVERIFY(writeTable(path, *ExportService(test.workspace()).table(ImportKind::Answers)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("'=1+1"));
        QVERIFY(!content.contains(";=1+1"));
    }

    void oneYearOnly()
    {
        TestWorkspace test;
        fill(test.workspace());
        QCOMPARE(exportedRows(test.workspace(), ImportKind::Answers, 2025).size(), 2);
        QCOMPARE(ExportService(test.workspace()).table(ImportKind::Answers, 1999).error().kind, ErrorKind::NotFound);
        QCOMPARE(ExportService(test.workspace()).table(ImportKind::Skm).error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_exportservice.moc"
