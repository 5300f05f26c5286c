#include "domain/unit.h"
#include "exchange/rowreader.h"
#include "exchange/tablewriter.h"
#include "exchange/workbookreader.h"
#include "support/libreoffice.h"
#include <QtTest>

using namespace emonev;

/// Every file written reads back to the same values, in our reader and in a real office.
class TableWriterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static TableData awkwardUnits()
    {
        TableData data = tableForKind(ImportKind::Units);
        const QString longText = QString(QStringLiteral("Baris satu; dua,  tiga\n")).repeated(30) + u'x';
        const QStringList codes{"007",
                                "=1+1",
                                "'=x",
                                "-5",
                                "@a",
                                "+62",
                                "1e5",
                                "_x0041_",
                                "0",
                                "TRUE",
                                "1/2",
                                "http://a.b",
                                "a;b",
                                "a\"b",
                                "<&>",
                                "2026-11-22",
                                "12345678901234567890",
                                "\u00E9\U0001F600"};
        for (const QString &code : codes)
            data.rows.append({code, QStringLiteral("Dinas  ") + code, QString(), QStringLiteral("opd"), code, code,
                              code + u'\n' + longText, QStringLiteral("0561123"), QStringLiteral("a@b.id"), code,
                              QStringLiteral("198501012010011001"), QStringLiteral("-0.0263"),
                              QStringLiteral("109.34252525252525"), QStringLiteral("2026-11-22"), QString()});
        for (QStringList &row : data.rows) {
            row[2] = row.at(0); // short name
            row[5] = row.at(0).contains(u';') ? QString() : row.at(0);
        }
        return data;
    }

    static QVector<QStringList> readBack(const QString &path, ImportKind kind, QString &problem)
    {
        const auto workbook = readWorkbook(path);
        if (!workbook) {
            problem = workbook.error().code + workbook.error().detail;
            return {};
        }
        const ImportTable table = RowReader(kind, {}, defaultUnitKinds()).read(workbook->sheets.at(0));
        for (const RowIssue &issue : table.issues)
            problem += QStringLiteral("%1 %2 %3 ").arg(issue.row).arg(issue.column, issue.rule);
        QVector<QStringList> rows;
        for (const ImportRow &row : table.rows) {
            QStringList values;
            for (const ColumnSpec &spec : columnsOf(kind))
                values.append(table.value(row, spec.name));
            rows.append(values);
        }
        return rows;
    }

    static void compareRows(const QVector<QStringList> &got, const QVector<QStringList> &wanted)
    {
        QCOMPARE(got.size(), wanted.size());
        for (int i = 0; i < got.size(); ++i)
            QCOMPARE(got.at(i), wanted.at(i));
    }

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "ods", "json"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void roundTrip()
    {
        QFETCH(QString, ending);
        const TableData units = awkwardUnits();
        const QString path = m_folder.filePath(QStringLiteral("unit.") + ending);
        const auto written = writeTable(path, units);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().code + written.error().detail));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
        QString problem;
        compareRows(readBack(path, ImportKind::Units, problem), units.rows);
        QCOMPARE(problem, QString());
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("unit.") + ending + u'*'}).size(), 1);
    }

    void longComponentsSurvive_data() { roundTrip_data(); }
    void longComponentsSurvive()
    {
        QFETCH(QString, ending);
        QString text;
        while (text.size() < 19'990)
            text += QStringLiteral("1. Baris   dengan\ttab dan “kutip”\n\n");
        text = text.left(19'999).trimmed() + u'z';
        TableData data = tableForKind(ImportKind::Standards);
        data.rows.append({"L-01", "3", text, "SK 1/2026", "2026-01-31", "2026-02-01"});
        data.rows.append({"L-01", "4", "=GRATIS", "", "", ""});
        const QString path = m_folder.filePath(QStringLiteral("standar.") + ending);
        QVERIFY(writeTable(path, data));
        QString problem;
        compareRows(readBack(path, ImportKind::Standards, problem), data.rows);
        QCOMPARE(problem, QString());
    }

    void answersSurvive_data() { roundTrip_data(); }
    void answersSurvive()
    {
        QFETCH(QString, ending);
        TableData data = tableForKind(ImportKind::Answers);
        data.rows.append({"2026", "U1", "", "V1.1", "1", "-"});
        data.rows.append({"2026", "U1", "L1", "V1.2", "0.5", "catatan\nlagi"});
        data.rows.append({"2026", "U1", "L1", "V1.3", "TB", ""});
        const QString path = m_folder.filePath(QStringLiteral("jawaban.") + ending);
        QVERIFY(writeTable(path, data));
        QString problem;
        compareRows(readBack(path, ImportKind::Answers, problem), data.rows);
        QCOMPARE(problem, QString());
    }

    /// LibreOffice reads our files, saves them in the other format, and nothing has changed: no live formula, no link.
    void officeAgrees_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("xlsx to ods") << "xlsx"
                                     << "ods";
        QTest::newRow("ods to xlsx") << "ods"
                                     << "xlsx";
        QTest::newRow("xlsx to xlsx") << "xlsx"
                                      << "xlsx";
    }
    void officeAgrees()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const TableData units = awkwardUnits();
        const QString path = m_folder.filePath(QStringLiteral("kantor.") + from);
        QVERIFY(writeTable(path, units));
        const test::LibreOffice office;
        const QString out = m_folder.filePath(from + to);
        QVERIFY(QDir().mkpath(out));
        const QString converted = office.convert(path, to, out);
        QVERIFY(!converted.isEmpty());
        QString problem;
        compareRows(readBack(converted, ImportKind::Units, problem), units.rows);
        QCOMPARE(problem, QString());
    }

    void largeWorkbookIsReadBack()
    {
        TableData data = tableForKind(ImportKind::Services);
        for (int i = 0; i < 130'000; ++i)
            data.rows.append({QStringLiteral("L%1").arg(i), QStringLiteral("0%1").arg(i % 99),
                              QStringLiteral("Layanan  <%1>").arg(i), QString()});
        const QString path = m_folder.filePath(QStringLiteral("besar.xlsx"));
        QVERIFY(writeTable(path, data));
        QString problem;
        const auto rows = readBack(path, ImportKind::Services, problem);
        QCOMPARE(rows.size(), data.rows.size());
        QCOMPARE(rows.last(), data.rows.last());
    }

    void badRowsCarryTheReason()
    {
        const auto workbook = readWorkbookData("kode,nama,jenis\nA,B,opd\n,C,toko\n", QStringLiteral("x.csv"));
        const ImportTable table = RowReader(ImportKind::Units, {}, defaultUnitKinds()).read(workbook->sheets.at(0));
        const TableData bad = badRowsTable(table, QStringLiteral("kesalahan"),
                                           [](const RowIssue &issue) { return issue.column + u':' + issue.rule; });
        QCOMPARE(bad.rows.size(), 1);
        QCOMPARE(bad.rows.at(0), (QStringList{"", "C", "toko", "kode:required\njenis:unknown_value"}));
        QCOMPARE(bad.columns.last().title, QStringLiteral("kesalahan"));
    }

    void csvIsForIndonesianSpreadsheets()
    {
        TableData data{QStringLiteral("x"), {{"a", FileColumn::Type::Text}, {"b", FileColumn::Type::Number}}, {}};
        data.rows.append(QStringList{"=1", "-0.5"});
        data.rows.append(QStringList{"a;b", "TB"});
        QCOMPARE(toCsv(data), QByteArray("\xEF\xBB\xBF"
                                         "a;b\r\n'=1;-0,5\r\n\"a;b\";TB\r\n"));
    }

    void refusals()
    {
        const TableData data = tableForKind(ImportKind::Units);
        QCOMPARE(writeTable(m_folder.filePath(QStringLiteral("x.docx")), data).error().code,
                 QStringLiteral("unknown_format"));
        QCOMPARE(writeTable(m_folder.filePath(QStringLiteral("none/x.csv")), data).error().code,
                 QStringLiteral("folder_not_found"));
        QCOMPARE(writeTable(m_folder.path(), data).error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TableWriterTest)
#include "tst_tablewriter.moc"
