#include "ui/print/documentlayout.h"
#include "ui/print/pdfwriter.h"

#include <QtTest>
#include <QtWidgets>

using namespace emonev;

namespace {

const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);

TableBlock longTable(int rows, int columns = 3)
{
    TableBlock table;
    for (int column = 0; column < columns; ++column)
        table.columns.append({QStringLiteral("Kolom%1").arg(column + 1), 1.0, Qt::AlignLeft});
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(QStringLiteral("baris%1kolom%2").arg(row + 1).arg(column + 1));
        table.rows.append({cells, TableRow::Kind::Normal});
    }
    return table;
}

Document sample(const QList<Block> &blocks)
{
    Document document;
    document.title = QStringLiteral("Laporan Uji");
    document.creator = QStringLiteral("e-Monev");
    document.letterhead =
        Letterhead{{}, QStringLiteral("Pemerintah Kota Contoh"), QStringLiteral("Sekretariat Daerah"), {}};
    document.blocks = blocks;
    document.footer = {{QStringLiteral("22 November 2026")}, QStringLiteral("Halaman %1 dari %2")};
    return document;
}

SignatureBlock signature()
{
    return {QStringLiteral("Contoh, 22 November 2026"), QStringLiteral("Kepala Bagian,"), QStringLiteral("Siti Aminah"),
            QStringLiteral("Pembina"), QStringLiteral("NIP 19770312 200312 2 007")};
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace

class PdfWriterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("x.pdf")); }
    QStringList pages(const Document &document, PaperSize paper = PaperSize::A4) const
    {
        if (!writePdf(document, path(), paper, moment))
            return {};
        QStringList result = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")})
                                 .split(QLatin1Char('\f'));
        result.removeLast();
        return result;
    }

private Q_SLOTS:
    void headsAndFeetOnEveryPage()
    {
        const QStringList texts = pages(sample({longTable(120)}));
        QCOMPARE(texts.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(texts.at(i).contains(QStringLiteral("Kolom2")));
            QVERIFY(texts.at(i).contains(QStringLiteral("Halaman %1 dari 3").arg(i + 1)));
            QVERIFY(texts.at(i).contains(QStringLiteral("22 November 2026")));
        }
        QVERIFY(texts.at(0).contains(QStringLiteral("PEMERINTAH KOTA CONTOH")));
        QVERIFY(!texts.at(1).contains(QStringLiteral("PEMERINTAH KOTA CONTOH")));
    }
    void everyRowOnceAndInOrder()
    {
        const QString text = pages(sample({longTable(150)})).join(QString());
        qsizetype at = 0;
        for (int row = 1; row <= 150; ++row) {
            const QString word = QStringLiteral("baris%1kolom1 ").arg(row);
            QCOMPARE(text.count(word), 1);
            QVERIFY(text.indexOf(word) >= at);
            at = text.indexOf(word);
        }
    }
    void rowsAreNotCut()
    {
        TableBlock table = longTable(40, 2);
        for (int row = 0; row < 40; ++row)
            table.rows[row].cells[1] = QStringLiteral("awal%1\nb\nc\nd\nakhir%1").arg(row);
        for (const QString &text : pages(sample({table}))) {
            for (int row = 0; row < 40; ++row) {
                static const QString word = QStringLiteral("%1%2\\b");
                QCOMPARE(text.contains(QRegularExpression(word.arg(QStringLiteral("awal")).arg(row))),
                         text.contains(QRegularExpression(word.arg(QStringLiteral("akhir")).arg(row))));
            }
        }
    }
    void aRowLongerThanAPageGoesOn()
    {
        TableBlock table = longTable(3, 2);
        QStringList words;
        for (int i = 0; i < 1500; ++i)
            words.append(QStringLiteral("kata%1.").arg(i));
        table.rows[1].cells[1] = words.join(QLatin1Char(' '));
        const QStringList texts = pages(sample({table}));
        QVERIFY(texts.size() >= 3);
        const QString all = texts.join(QString());
        for (const QString &word : std::as_const(words))
            QVERIFY2(all.contains(word), qPrintable(word));
        QVERIFY(all.contains(QStringLiteral("baris3kolom2")));
    }
    void aSectionRowStaysWithTheNext()
    {
        for (int rows = 30; rows < 60; ++rows) {
            TableBlock table = longTable(rows);
            table.rows.append({{QStringLiteral("Bagian Kedua")}, TableRow::Kind::Section});
            table.rows.append({{QStringLiteral("sesudahnya")}, TableRow::Kind::Normal});
            for (const QString &text : pages(sample({table})))
                QCOMPARE(text.contains(QStringLiteral("Bagian Kedua")), text.contains(QStringLiteral("sesudahnya")));
        }
    }
    void aSignatureStaysWhole()
    {
        for (int rows = 20; rows < 60; rows += 2) {
            int found = 0;
            for (const QString &text : pages(sample({longTable(rows), signature()}))) {
                QCOMPARE(text.contains(QStringLiteral("Contoh, 22 November")),
                         text.contains(QStringLiteral("19770312 200312 2 007")));
                found += text.contains(QStringLiteral("Siti Aminah"));
            }
            QCOMPARE(found, 1);
        }
    }
    void paperSizes_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<PaperTurn>("turn");
        QTest::addColumn<QSize>("points");
        QTest::newRow("A4") << PaperSize::A4 << PaperTurn::Automatic << QSize(595, 842);
        QTest::newRow("F4") << PaperSize::F4 << PaperTurn::Automatic << QSize(609, 935);
        QTest::newRow("F4 on its side") << PaperSize::F4 << PaperTurn::Landscape << QSize(935, 609);
    }
    void paperSizes()
    {
        QFETCH(PaperSize, paper);
        QFETCH(PaperTurn, turn);
        QFETCH(QSize, points);
        Document document = sample({ParagraphBlock{QStringLiteral("isi")}});
        document.turn = turn;
        QVERIFY(writePdf(document, path(), paper, moment).has_value());
        const QString info = run(QStringLiteral("pdfinfo"), {path()});
        const auto match = QRegularExpression(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+)")).match(info);
        QVERIFY(std::abs(match.captured(1).toDouble() - points.width()) <= 1);
        QVERIFY(std::abs(match.captured(2).toDouble() - points.height()) <= 1);
        QVERIFY(info.contains(QStringLiteral("Laporan Uji")));
    }
    void wideTablesTurnTheSheetThenSpread()
    {
        QVERIFY(!DocumentLayout(sample({longTable(5, 5)}), PaperSize::A4).landscape());
        QVERIFY(DocumentLayout(sample({longTable(5, 11)}), PaperSize::A4).landscape());
        const QStringList texts = pages(sample({longTable(5, 30)}));
        QVERIFY(texts.size() >= 2);
        for (const QString &text : texts)
            QVERIFY(text.contains(QStringLiteral("baris3kolom1 ")));
        QVERIFY(texts.join(QString()).contains(QStringLiteral("baris5kolom30")));
    }
    void twoProcessesWriteTheSameBytes()
    {
        QByteArrayList bytes;
        for (const char *zone : {"Asia/Jakarta", "UTC", "Asia/Kolkata"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path()});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes.append(file.readAll());
        }
        QVERIFY(bytes.at(0).contains("/CreationDate (D:20260102030400Z)"));
        QVERIFY(bytes.at(0) == bytes.at(1));
        QVERIFY(bytes.at(0) == bytes.at(2));
        const QString text = run(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("Siti Aminah")));
    }
    void wrongTargets_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such folder") << m_folder.filePath(QStringLiteral("none/x.pdf")) << "folder_not_found";
        QTest::newRow("a folder") << m_folder.path() << "path_is_folder";
        QTest::newRow("nothing") << QString() << "output_missing";
    }
    void wrongTargets()
    {
        QFETCH(QString, target);
        const auto result = writePdf(sample({}), target, PaperSize::A4, moment);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QTEST(result.error().code, "code");
    }
    void emptyThingsDoNotFall()
    {
        const Document document =
            sample({TableBlock{}, TitleBlock{}, HeadingBlock{}, ParagraphBlock{}, KeyValueBlock{}, ReferenceBlock{},
                    PictureBlock{}, SignatureBlock{}, PageBreakBlock{}, longTable(0)});
        QVERIFY(!pages(document).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writePdf(sample({HeadingBlock{QStringLiteral("Judul")}, longTable(80), signature()}), arguments.value(2),
                        PaperSize::A4, moment)
                   ? 0
                   : 1;
    PdfWriterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfwriter.moc"
