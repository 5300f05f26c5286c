#include "domain/textparts.h"
#include <QtTest>

using namespace emonev;

/// Texts fall into paragraphs and list entries as a reader would take them apart, and no word is lost.
class TestTextParts : public QObject
{
    Q_OBJECT

    static QStringList shown(const QVector<TextPart> &parts)
    {
        QStringList lines;
        for (const TextPart &part : parts)
            lines.append(part.marker + u'|' + part.text);
        return lines;
    }

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << " \n " << QStringList();
        QTest::newRow("one paragraph") << "3 (tiga) hari kerja." << QStringList{"|3 (tiga) hari kerja."};
        QTest::newRow("lines with letters") << "a. KTP;\nb. KK." << QStringList{"a.|KTP", "b.|KK"};
        QTest::newRow("sentences keep their stop")
            << "1. Datang.\n2. Pulang." << QStringList{"1.|Datang.", "2.|Pulang."};
        QTest::newRow("bullets") << "- KTP\n– KK" << QStringList{"•|KTP", "•|KK"};
        QTest::newRow("brackets") << "(1) KTP\n2) KK" << QStringList{"(1)|KTP", "2)|KK"};
        QTest::newRow("a list in one line")
            << "1. Melapor ke loket 5. 2. Petugas menarik data. 3. KK dicetak."
            << QStringList{"1.|Melapor ke loket 5.", "2.|Petugas menarik data.", "3.|KK dicetak."};
        QTest::newRow("a list after its heading")
            << "Disampaikan melalui: a. kotak saran; b. telepon; dan c. surel."
            << QStringList{"|Disampaikan melalui:", "a.|kotak saran", "b.|telepon; dan", "c.|surel."};
        QTest::newRow("a number that begins no entry")
            << "1. Bayar di loket 2 lalu\n2. ambil di loket 3."
            << QStringList{"1.|Bayar di loket 2 lalu", "2.|ambil di loket 3."};
        QTest::newRow("a heading and one entry is no list in a line")
            << "Tarif: 1. golongan umum" << QStringList{"|Tarif: 1. golongan umum"};
        QTest::newRow("a line broken in mid-sentence")
            << "a. formulir yang ditandatangani oleh\nkepala keluarga;\nb. KK."
            << QStringList{"a.|formulir yang ditandatangani oleh kepala keluarga", "b.|KK"};
        QTest::newRow("a line of its own")
            << "Kelas I: Rp5\nKelas II: Rp3" << QStringList{"|Kelas I: Rp5", "|Kelas II: Rp3"};
        QTest::newRow("initials are no entry") << "a.n. Lurah" << QStringList{"|a.n. Lurah"};
    }
    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(textParts(text)), expected);
    }
    void shortParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two sentences") << "Tidak dipungut biaya. Denda Rp50.000."
                                       << QStringList{"|Tidak dipungut biaya.", "|Denda Rp50.000."};
        QTest::newRow("entries stay whole") << "1. Datang. Duduk." << QStringList{"1.|Datang. Duduk."};
        QTest::newRow("abbreviation") << "Jalan Pemuda No. 5 atas. Buka tiap hari."
                                      << QStringList{"|Jalan Pemuda No. 5 atas.", "|Buka tiap hari."};
        QTest::newRow("a name with a mark")
            << "Aplikasi SP4N-LAPOR!. Dijawab 5 hari." << QStringList{"|Aplikasi SP4N-LAPOR!.", "|Dijawab 5 hari."};
        QTest::newRow("a name with a mark in the middle")
            << "SP4N-LAPOR! atau loket." << QStringList{"|SP4N-LAPOR! atau loket."};
    }
    void shortParts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(shown(shortTextParts(text)), expected);
    }
};

QTEST_GUILESS_MAIN(TestTextParts)
#include "tst_textparts.moc"
