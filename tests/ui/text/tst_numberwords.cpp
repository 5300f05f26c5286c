#include "ui/text/numberwords.h"
#include <QtTest>

using namespace emonev;

/// Numbers in words, as the first line of an official report writes its date.
class TestNumberWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWords_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("a day") << 1 << "satu";
        QTest::newRow("ten") << 10 << "sepuluh";
        QTest::newRow("eleven") << 11 << "sebelas";
        QTest::newRow("a teen") << 19 << "sembilan belas";
        QTest::newRow("twenty") << 20 << "dua puluh";
        QTest::newRow("the last day of a month") << 31 << "tiga puluh satu";
        QTest::newRow("a hundred") << 100 << "seratus";
        QTest::newRow("a hundred and eleven") << 111 << "seratus sebelas";
        QTest::newRow("nine hundred") << 917 << "sembilan ratus tujuh belas";
        QTest::newRow("a thousand") << 1000 << "seribu";
        QTest::newRow("an old year") << 1998 << "seribu sembilan ratus sembilan puluh delapan";
        QTest::newRow("a year") << 2026 << "dua ribu dua puluh enam";
        QTest::newRow("none") << 0 << "nol";
        QTest::newRow("too large") << 10000 << "10000";
    }
    void inWords()
    {
        QFETCH(int, number);
        QTEST(indonesianWords(number), "words");
    }
};

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
