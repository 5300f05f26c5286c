#include "domain/unit.h"
#include "exchange/rowreader.h"
#include "exchange/tablewriter.h"
#include "exchange/workbookreader.h"
#include "support/libreoffice.h"
#include <QProcess>
#include <QtTest>
#include <random>

using namespace emonev;

namespace {

/// A sheet with all that is awkward, as a flat OpenDocument: texts, dates, formulas, several lines, a repeated row.
const char flatHead[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="d" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="bold" style:family="text"><style:text-properties/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Catatan"><table:table-row><table:table-cell office:value-type="string"><text:p>Petunjuk</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Unit kerja">)";

const char flatRows[] = R"(<table:table-row>
<table:table-cell office:value-type="string"><text:p>kode</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>nama</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>jenis</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>alamat</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>lintang</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>berlaku_dari</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>nip_kepala</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>007</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Dinas <text:span text:style-name="bold">Kesehatan</text:span></text:p></table:table-cell>
<table:table-cell office:value-type="string" table:formula="of:=&quot;o&quot;&amp;&quot;pd&quot;"><text:p>opd</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Jalan<text:s text:c="2"/>A</text:p><text:p>Lantai 2</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="-0.0263" table:formula="of:=-0.02-0.0063"><text:p>-0,0263</text:p></table:table-cell>
<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2026-11-22"><text:p>22/11/2026</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>198501012010011001</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="7"/></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="8"><text:p>8</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Kelurahan é 😀</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>kelurahan</text:p></table:table-cell>
<table:table-cell/><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>
<table:table-cell table:style-name="d" office:value-type="date" office:date-value="1999-01-31"><text:p>31/1/1999</text:p></table:table-cell>
<table:table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:style-name="d" table:number-columns-repeated="7"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document>)";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString flat(const ImportTable &table)
{
    QStringList lines{table.columns.join(u'|')};
    for (const ImportRow &row : table.rows)
        lines.append(QString::number(row.number) + u':' + row.values.join(u'|'));
    for (const RowIssue &issue : table.issues)
        lines.append(issue.column + u' ' + issue.rule);
    return lines.join(u"\n");
}

} // namespace

/// Files of a real office, damaged ones and ones that lie about what they are.
class WorkbookReaderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_xlsx;
    QString m_ods;

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

    static QString read(const QString &path, const QString &sheet = {})
    {
        const auto workbook = readWorkbook(path, {}, sheet);
        if (!workbook)
            return workbook.error().code + u' ' + workbook.error().detail;
        const RowReader reader(ImportKind::Units, {}, defaultUnitKinds());
        return flat(reader.read(workbook->sheets.at(reader.pickSheet(*workbook))));
    }

    static QString codeOf(const Result<Workbook> &result) { return result ? QString() : result.error().code; }

private Q_SLOTS:
    void initTestCase()
    {
        const QString source = write(QStringLiteral("unit.fods"), QByteArray(flatHead) + flatRows);
        const test::LibreOffice office;
        m_xlsx = office.convert(source, QStringLiteral("xlsx"), m_folder.path());
        m_ods = office.convert(source, QStringLiteral("ods"), m_folder.path());
        QVERIFY(!m_xlsx.isEmpty() && !m_ods.isEmpty());
    }

    void officeFilesGiveTheSameTable()
    {
        const QString expected =
            QString::fromUtf8("kode|nama|jenis|alamat|lintang|berlaku_dari|nip_kepala\n"
                              "2:007|Dinas Kesehatan|opd|Jalan  A\nLantai 2|-0.0263|2026-11-22|198501012010011001\n"
                              "5:8|Kelurahan é 😀|kelurahan||1.5|1999-01-31|");
        QCOMPARE(read(m_ods), expected);
        QCOMPARE(read(m_xlsx), expected);
        QCOMPARE(read(m_xlsx, QStringLiteral("unit kerja")), expected);
        QCOMPARE(read(m_ods, QStringLiteral("Unit Kerja")), expected);
        const QByteArray csv =
            QStringLiteral("kode;nama;jenis;alamat;lintang;berlaku_dari;nip_kepala\n007;Dinas Kesehatan;opd;\"Jalan  "
                           "A\nLantai 2\";"
                           "-0,0263;22/11/2026;198501012010011001\n\n\n8;Kelurahan é 😀;kelurahan;;1,5;31-01-1999;\n")
                .toUtf8();
        QCOMPARE(read(write(QStringLiteral("a.csv"), csv)), expected);
        QCOMPARE(read(write(QStringLiteral("b.csv"), "\xEF\xBB\xBF" + csv)), expected);
        QByteArray comma = csv;
        comma.replace("-0,0263", "-0.0263").replace("1,5", "1.5").replace(';', ',');
        QCOMPARE(read(write(QStringLiteral("c.csv"), comma)), expected);
    }

    void sheetByNameOrNone()
    {
        const auto workbook = readWorkbook(m_xlsx);
        QVERIFY(workbook);
        QCOMPARE(workbook->sheetNames(), (QStringList{QStringLiteral("Catatan"), QStringLiteral("Unit kerja")}));
        for (const QString &path : {m_xlsx, m_ods}) {
            const auto none = readWorkbook(path, {}, QStringLiteral("Lain"));
            QCOMPARE(codeOf(none), QStringLiteral("sheet_not_found"));
            QCOMPARE(none.error().kind, ErrorKind::NotFound);
            QCOMPARE(none.error().args.at(1), QStringLiteral("Catatan, Unit kerja"));
        }
    }

    void contentDecidesNotTheEnding()
    {
        const QString good = read(m_ods);
        QCOMPARE(read(write(QStringLiteral("really-xlsx.ods"), bytesOf(m_xlsx))), good);
        QCOMPARE(read(write(QStringLiteral("really-ods.csv"), bytesOf(m_ods))), good);
        QCOMPARE(read(write(QStringLiteral("really-csv.xlsx"), "kode,nama,jenis\nA,B,opd\n")),
                 QStringLiteral("kode|nama|jenis\n2:A|B|opd"));
        QCOMPARE(read(write(QStringLiteral("u.json"),
                            R"([{"kode":"A","nama":"B","jenis":"opd","lintang":-0.5},{"kode":7}])")),
                 QStringLiteral("jenis|kode|lintang|nama\n2:opd|A|-0.5|B\n3:|7||\njenis required\nnama required"));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *file, const QByteArray &content, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(file) << content << QString::fromLatin1(code);
        };
        const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(500, '\0');
        const QString stream = QStringLiteral("EncryptedPackage");
        row("empty", "x.csv", {}, "file_empty");
        row("only a byte order mark", "x.csv", "\xEF\xBB\xBF", "file_empty");
        row("blanks", "x.csv", "  \n\n", "file_empty");
        row("old Excel", "x.xls", ole, "file_old_excel");
        row("encrypted Excel", "x.xlsx", ole + QByteArray(reinterpret_cast<const char *>(stream.utf16()), 32),
            "file_password_protected");
        row("PDF", "x.xlsx", "%PDF-1.7\n1 0 obj\n", "file_not_a_table");
        row("PDF called csv", "x.csv", "%PDF-1.7\n1 0 obj\n", "file_not_a_table");
        row("picture", "x.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16), "file_not_a_table");
        row("web page", "x.csv", "<!DOCTYPE html>\n<html>", "file_not_a_table");
        row("NUL bytes", "x.xlsx", QByteArray("abc\0def", 7), "file_damaged");
        row("only a zip header", "x.xlsx", "PK\x03\x04rubbish", "file_damaged");
        row("JSON object", "x.json", R"({"kode":"A"})", "file_not_a_table");
        row("JSON numbers", "x.json", "[1,2]", "file_not_a_table");
        row("JSON cut off", "x.json", R"([{"kode":"A")", "file_damaged");
    }
    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const auto result = readWorkbook(write(name, content));
        QCOMPARE(codeOf(result), code);
        QCOMPARE(result.error().kind, ErrorKind::InvalidData);
    }

    void missingFileAndFolder()
    {
        const auto missing = readWorkbook(m_folder.filePath(QStringLiteral("none.csv")));
        QCOMPARE(codeOf(missing), QStringLiteral("file_not_found"));
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        const auto folder = readWorkbook(m_folder.path());
        QCOMPARE(codeOf(folder), QStringLiteral("file_is_folder"));
        QCOMPARE(folder.error().kind, ErrorKind::NotFound);
    }

    void limitsHold()
    {
        ReadLimits limits;
        limits.maxFileBytes = 100;
        QCOMPARE(codeOf(readWorkbook(m_xlsx, limits)), QStringLiteral("file_too_large"));
        limits = {};
        limits.maxUnpackedBytes = 1000;
        QCOMPARE(codeOf(readWorkbook(m_xlsx, limits)), QStringLiteral("file_too_large"));
        limits = {};
        limits.freeUnpackedBytes = 100;
        limits.maxRatio = 1;
        QCOMPARE(codeOf(readWorkbook(m_ods, limits)), QStringLiteral("zip_bomb"));
    }

    /// Cut off, turned and overwritten bytes: an answer every time, never a crash, never a wrong table in silence.
    void damagedFiles_data()
    {
        QTest::addColumn<bool>("xlsx");
        QTest::newRow("xlsx") << true;
        QTest::newRow("ods") << false;
    }
    void damagedFiles()
    {
        QFETCH(bool, xlsx);
        const QString path = xlsx ? m_xlsx : m_ods;
        const QByteArray whole = bytesOf(path);
        const QString good = read(path);
        for (int i = 1; i < 60; ++i)
            QVERIFY(!readWorkbookData(whole.left(whole.size() * i / 60), path));
        std::mt19937 random(7);
        for (int round = 0; round < 400; ++round) {
            QByteArray hurt = whole;
            for (int i = 0; i <= round % 4; ++i)
                hurt[qsizetype(random() % size_t(hurt.size()))] = char(random());
            const auto result = readWorkbookData(hurt, path);
            if (!result)
                continue;
            const RowReader reader(ImportKind::Units, {}, defaultUnitKinds());
            QCOMPARE(flat(reader.read(result->sheets.at(reader.pickSheet(*result)))), good);
        }
    }

    /// The parts of a workbook spoilt inside a sound zip: the XML readers must hold as well.
    void spoiltPartsNeverCrash_data() { damagedFiles_data(); }
    void spoiltPartsNeverCrash()
    {
        QFETCH(bool, xlsx);
        QTemporaryDir folder;
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"),
                    {QStringLiteral("-q"), xlsx ? m_xlsx : m_ods, QStringLiteral("-d"), folder.path()});
        QVERIFY(unzip.waitForFinished());
        const QString part =
            folder.filePath(xlsx ? QStringLiteral("xl/worksheets/sheet2.xml") : QStringLiteral("content.xml"));
        const QByteArray whole = bytesOf(part);
        QVERIFY(!whole.isEmpty());
        std::mt19937 random(3);
        for (int round = 0; round < 25; ++round) {
            QByteArray hurt = whole;
            for (int i = 0; i < 3; ++i)
                hurt[qsizetype(random() % size_t(hurt.size()))] = "<>\"0129AZ/& "[random() % 13];
            QVERIFY(!write(QStringLiteral("part"), hurt).isEmpty());
            QFile::remove(part);
            QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("part")), part));
            const QString made = m_folder.filePath(QStringLiteral("spoilt%1.zip").arg(round));
            QProcess zip;
            zip.setWorkingDirectory(folder.path());
            zip.start(QStringLiteral("zip"), {QStringLiteral("-q"), QStringLiteral("-r"), made, QStringLiteral(".")});
            QVERIFY(zip.waitForFinished() && zip.exitCode() == 0);
            QVERIFY(!read(made).isEmpty());
        }
    }

    void realZipBombIsRefused()
    {
        const QString part = write(QStringLiteral("content.xml"), QByteArray(300 << 20, ' '));
        QProcess zip;
        zip.setWorkingDirectory(m_folder.path());
        zip.start(QStringLiteral("zip"),
                  {QStringLiteral("-q"), QStringLiteral("bomb.ods"), QStringLiteral("content.xml")});
        QVERIFY(zip.waitForFinished() && zip.exitCode() == 0);
        QFile::remove(part);
        QCOMPARE(codeOf(readWorkbook(m_folder.filePath(QStringLiteral("bomb.ods")))), QStringLiteral("zip_bomb"));
    }

    void garbageNeverCrashes()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 500; ++round) {
            QByteArray content(int(random() % 3000), '\0');
            for (char &c : content)
                c = char(random());
            if (round % 3 == 0)
                content.prepend("PK\x03\x04");
            const auto result = readWorkbookData(content, QStringLiteral("x.csv"));
            if (result)
                (void)RowReader(ImportKind::Units, {}, defaultUnitKinds()).read(result->sheets.at(0));
        }
    }
};

QTEST_GUILESS_MAIN(WorkbookReaderTest)
#include "tst_workbookreader.moc"
