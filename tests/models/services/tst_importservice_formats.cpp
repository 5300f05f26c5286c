#include "support/importing.h"
#include "support/libreoffice.h"
#include "support/storedump.h"
#include <QtTest>

using namespace emonev;

namespace {

/// One table as people keep it, and how LibreOffice shall read its columns.
struct Table
{
    ImportKind kind;
    QByteArray csv; ///< UTF-8, semicolons, decimal comma
    QString cells;  ///< a kind for each column: t text, n number, d day
    QString counts;
    QStringList issues;
};

const QByteArray unitsCsv =
    "kode;nama;singkatan;jenis;induk;alamat;telepon;kepala;nip_kepala;lintang;bujur;berlaku_dari\n"
    "007;\"Dinas \"\"A\"\"; satu\";DA;opd;;\"Jl. Satu\nLantai 2\";0561-12;Ir. H. René;"
    "198001012005011001;-0,0263;109,3425;01/02/2020\n"
    "1.02.01;Puskesmas Café – Timur;;puskesmas;007;Jl. “Dua”;+62 811;@Budi;;1,5;110;\n"
    "0009;Tanpa jenis;;kapal;;;;;;;;\n";
const QByteArray servicesCsv = "kode;kode_unit;nama;bidang\n"
                               "S-1;007;+KTP;umum\n"
                               "0002;1.02.01;Imunisasi – anak;kesehatan\n"
                               "0003;1.02.99;Unit tak dikenal;\n"
                               "1.10;007;Legalisir “½ hari”;\n";
const QByteArray standardsCsv = "kode_layanan;komponen;isi;nomor_sk;tanggal_sk;berlaku\n"
                                "S-1;1;\"- KK\n- KTP; asli\";001;22/11/2025;01/01/2026\n"
                                "S-1;14;Survei kepuasan;001;22/11/2025;01/01/2026\n"
                                "0002;4;Rp 0,00 – gratis;;;\n"
                                "0002;15;Komponen tak dikenal;;;\n"
                                "1.10;2;=1+1;1.10;29/02/2024;\n";
const QByteArray answersCsv = "periode;kode_unit;kode_layanan;kode_indikator;nilai;catatan\n"
                              "2026;007;;V2.1;0,5;papan “pudar” – lantai 2\n"
                              "2026;007;S-1;V1.6;1;=1+1\n"
                              "2025;007;;V5.1;TB;tidak ada\n"
                              "2025;1.02.01;0002;V1.1;0;\n"
                              "2026;1.02.01;;V2.1;0,25;bukan jenjang\n"
                              "2026;007;1.10;V1.1;1;007\n";

QVector<Table> everyTable()
{
    return {{ImportKind::Units,
             unitsCsv,
             QStringLiteral("tttttttttnnd"),
             QStringLiteral("3 2 0 0 1 0"),
             {QStringLiteral("4 jenis unknown_value")}},
            {ImportKind::Services,
             servicesCsv,
             QStringLiteral("tttt"),
             QStringLiteral("4 3 0 0 1 0"),
             {QStringLiteral("4 kode_unit unknown_unit")}},
            {ImportKind::Standards,
             standardsCsv,
             QStringLiteral("tnttdd"),
             QStringLiteral("5 4 0 0 1 0"),
             {QStringLiteral("5 komponen unknown_value")}},
            {ImportKind::Answers,
             answersCsv,
             QStringLiteral("ntttnt"),
             QStringLiteral("6 5 0 0 1 0"),
             {QStringLiteral("6 nilai unknown_value")}}};
}

QByteArray western(QByteArray utf8)
{
    const std::pair<const char *, const char *> bytes[] = {
        {"é", "\xE9"}, {"–", "\x96"}, {"“", "\x93"}, {"”", "\x94"}, {"½", "\xBD"}};
    for (const auto &[from, to] : bytes)
        utf8.replace(from, to);
    return utf8;
}

/// How LibreOffice reads a table of ours: each column as text, number or day, the Indonesian way.
QString readingOf(const QString &cells)
{
    QStringList columns;
    for (int i = 0; i < cells.size(); ++i)
        columns << QStringLiteral("%1/%2").arg(i + 1).arg(cells[i] == u't' ? 2 : cells[i] == u'd' ? 4 : 1);
    return QStringLiteral("CSV:59,34,76,1,%1,1057").arg(columns.join(u'/'));
}

} // namespace

/// The same tables, in every format a person may bring, make the same store and the same complaints.
class TestImportServiceFormats : public QObject
{
    Q_OBJECT

private:
    /// Runs the chain of conversions a row of data names over one table and gives the file to import.
    [[nodiscard]] QString made(const Table &table, const QString &format)
    {
        const QString word = importKindWord(table.kind) + u'-' + QString(format).replace(u' ', u'_');
        if (format == QLatin1String("csv, mark"))
            return m_folder.write(word + QStringLiteral(".csv"), "\xEF\xBB\xBF" + table.csv);
        if (format == QLatin1String("csv, Windows-1252"))
            return m_folder.write(word + QStringLiteral(".csv"), western(table.csv));
        const QString plain = m_folder.write(word + QStringLiteral(".csv"), table.csv);
        if (format == QLatin1String("csv"))
            return plain;
        if (!format.startsWith(QLatin1String("office csv")))
            return m_office.convert(plain, format, m_folder.path({}), readingOf(table.cells));
        // A book of texts: days and numbers would be written as the machine's own language shows them.
        const QString book = m_office.convert(plain, QStringLiteral("xlsx"), m_folder.path({}),
                                              readingOf(QString(table.cells.size(), u't')));
        const int set = format.endsWith(QLatin1String("1252")) ? 1 : 76; // 76 is UTF-8
        return m_office.convert(book, QStringLiteral("csv:Text - txt - csv (StarCalc):59,34,%1").arg(set),
                                m_folder.path(QStringLiteral("office")));
    }

    ImportFolder m_folder;
    test::LibreOffice m_office;
    QStringList m_expected;

private Q_SLOTS:
    void everyFormatMakesTheSameStore_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format :
             {"csv", "csv, mark", "csv, Windows-1252", "xlsx", "ods", "office csv, UTF-8", "office csv, Windows-1252"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void everyFormatMakesTheSameStore()
    {
        QFETCH(const QString, format);
        TestWorkspace test;
        for (const Table &table : everyTable()) {
            const QString file = made(table, format);
            QVERIFY2(!file.isEmpty(), qPrintable(importKindWord(table.kind)));
            const ImportResult result = importFile(test.workspace(), table.kind, file);
            QVERIFY2(issueTexts(result.issues) == table.issues,
                     qPrintable(importKindWord(table.kind) + QLatin1String(": ") +
                                issueTexts(result.issues).join(QLatin1String(", "))));
            QCOMPARE(countsText(result.counts), table.counts);
        }
        const QStringList dump = storeDump(test.workspace());
        QVERIFY(dump.size() > 50); // 14 rows, each with history and a change to send, and what a new store has
        if (m_expected.isEmpty())
            m_expected = dump;
        for (qsizetype i = 0; i < std::min(dump.size(), m_expected.size()); ++i)
            QCOMPARE(dump[i], m_expected[i]);
        QCOMPARE(dump.size(), m_expected.size());
        storedAsMeant(test.workspace());
    }

private:
    /// The values themselves, so that no mistake common to all formats passes.
    static void storedAsMeant(Workspace &workspace)
    {
        QCOMPARE(exportedRows(workspace, ImportKind::Units).first(),
                 QStringLiteral("007|Dinas \"A\"; satu|DA|opd|||Jl. Satu\nLantai 2|0561-12||Ir. H. René|"
                                "198001012005011001|-0.0263|109.3425|2020-02-01|"));
        QCOMPARE(exportedRows(workspace, ImportKind::Services),
                 QStringList({QStringLiteral("0002|1.02.01|Imunisasi – anak|kesehatan"),
                              QStringLiteral("1.10|007|Legalisir “½ hari”|"), QStringLiteral("S-1|007|+KTP|umum")}));
        const QStringList standards = exportedRows(workspace, ImportKind::Standards);
        QVERIFY(standards.contains(QStringLiteral("S-1|1|- KK\n- KTP; asli|001|2025-11-22|2026-01-01")));
        QVERIFY(standards.contains(QStringLiteral("1.10|2|=1+1|1.10|2024-02-29|")));
        const QStringList answers = exportedRows(workspace, ImportKind::Answers);
        QVERIFY(answers.contains(QStringLiteral("2026|007||V2.1|0.5|papan “pudar” – lantai 2")));
        QVERIFY(answers.contains(QStringLiteral("2026|007|1.10|V1.1|1|007")));
        QVERIFY(answers.contains(QStringLiteral("2025|007||V5.1|TB|tidak ada")));
    }
};

QTEST_GUILESS_MAIN(TestImportServiceFormats)
#include "tst_importservice_formats.moc"
