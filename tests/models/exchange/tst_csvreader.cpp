#include "exchange/csvreader.h"
#include "exchange/workbookreader.h"
#include <QtTest>

using namespace emonev;

/// CSV in all its dialects.
class CsvReaderTest : public QObject
{
    Q_OBJECT

private:
    static QString flat(const Workbook &workbook)
    {
        QStringList lines;
        for (const SheetRow &row : workbook.sheets.value(0).rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(cell.text);
            lines.append(QString::number(row.number) + u':' + cells.join(u'|'));
        }
        return lines.join(u'/');
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << "1:a|b/2:1|2";
        QTest::newRow("semicolon with decimal comma") << QByteArray("a;b\nx;1,5\ny;2,5") << "1:a|b/2:x|1,5/3:y|2,5";
        QTest::newRow("tab, quoted") << QByteArray("a\tb\n\"x\"\t\"y z\"\n") << "1:a|b/2:x|y z";
        QTest::newRow("carriage return and line feed") << QByteArray("a,b\r\n\"1\",2\r\n") << "1:a|b/2:1|2";
        QTest::newRow("old Mac line ends") << QByteArray("a,b\r1,2\r") << "1:a|b/2:1|2";
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a;b\n1;2")
                                         << "1:a|b/2:1|2";
        QTest::newRow("mark and quoted header") << QByteArray("\xEF\xBB\xBF\"a\";b\n1;2") << "1:a|b/2:1|2";
        QTest::newRow("line break in quotes is no row")
            << QByteArray("a,b\n\"1\r\n2\",x\n3,y") << "1:a|b/2:1\n2|x/3:3|y";
        QTest::newRow("separator in quotes") << QByteArray("a;b\n\"1;2\";3") << "1:a|b/2:1;2|3";
        QTest::newRow("doubled quotes") << QByteArray("a,b\n\"say \"\"hi\"\"\",2") << "1:a|b/2:say \"hi\"|2";
        QTest::newRow("only doubled quotes") << QByteArray("a,b\n\"\"\"\",\"\"") << "1:a|b/2:\"";
        QTest::newRow("stray quote in a quoted field") << QByteArray("a,b\n\"x\"y\",2") << "1:a|b/2:x\"y|2";
        QTest::newRow("quote inside a bare field") << QByteArray("a,b\n5\" pipa,2\nc,d") << "1:a|b/2:5\" pipa|2/3:c|d";
        QTest::newRow("blank lines count but are no rows") << QByteArray("a,b\n\n,\n1,2\n\n") << "1:a|b/4:1|2";
        QTest::newRow("separator line of Excel") << QByteArray("sep=;\r\na;b,c\r\n1;2") << "1:a|b,c/2:1|2";
        QTest::newRow("Windows-1252") << QByteArray("a;b\nCaf\xE9;\x93ya\x94 \x80")
                                      << QString::fromUtf8("1:a|b/2:Café|“ya” €");
        QTest::newRow("guarded formulas")
            << QByteArray("a,b\n'=1+1,'-x\n''=y,'nama'") << "1:a|b/2:=1+1|-x/3:'=y|'nama'";
        QTest::newRow("leading zeros stay")
            << QByteArray("a,b\n007,198501012010011001") << "1:a|b/2:007|198501012010011001";
        QTest::newRow("one column") << QByteArray("kode\nA\nB") << "1:kode/2:A/3:B";
        QTest::newRow("unit separator characters vanish") << QByteArray("a,b\n1\x1F"
                                                                        "2,3\n")
                                                          << "1:a|b/2:12|3";
    }
    void reads()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const auto workbook = readWorkbookData(content, QStringLiteral("/x/data.csv"));
        QVERIFY2(workbook, qPrintable(workbook ? QString() : workbook.error().code + workbook.error().detail));
        QCOMPARE(flat(*workbook), expected);
        QCOMPARE(workbook->sheets.at(0).name, QStringLiteral("data"));
    }

    void readsUtf16()
    {
        const QString text = QStringLiteral("a;b\nKafé;2\n");
        const QByteArray little =
            "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto workbook = readWorkbookData(little, QStringLiteral("x.csv"));
        QVERIFY(workbook);
        QCOMPARE(flat(*workbook), QStringLiteral("1:a|b/2:Kafé|2"));
    }

    void unclosedQuoteNamesItsRow()
    {
        const auto workbook = readWorkbookData("a,b\n1,2\n\n3,\"open\n5,6\n", QStringLiteral("x.csv"));
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, QStringLiteral("csv_unclosed_quote"));
        QCOMPARE(workbook.error().args, (QStringList{QStringLiteral("x.csv"), QStringLiteral("4")}));
        QCOMPARE(workbook.error().kind, ErrorKind::InvalidData);
    }

    void guardsComeOffAgain_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"=1+1", "+62 561", "-x", "@home", "'=x", "''+", "'nama'", "plain", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void guardsComeOffAgain()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutGuard(withGuard(text)), text);
    }

    void tooManyRowsAreRefused()
    {
        ReadLimits limits;
        limits.maxRows = 10;
        const auto workbook = readWorkbookData(QByteArray("a,b\n").repeated(11), QStringLiteral("x.csv"), limits);
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, QStringLiteral("file_too_large"));
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
