#include "ui/widgets/textmatch.h"
#include <QtTest>

using namespace emonev;

/// Searching without regard to case, marks and order of words.
class TestTextMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void startsComeFirst();
};

void TestTextMatch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("start") << "kel"
                           << "Kelurahan Benua Melayu" << true;
    QTest::newRow("inside a word") << "layu"
                                   << "Kelurahan Benua Melayu" << true;
    QTest::newRow("words in another order") << "melayu kel"
                                            << "Kelurahan Benua Melayu" << true;
    QTest::newRow("one word missing") << "kel sungai"
                                      << "Kelurahan Benua Melayu" << false;
    QTest::newRow("diacritics in the text") << "cafe"
                                            << "Café Kota" << true;
    QTest::newRow("diacritics in the query") << "café"
                                             << "Cafe Kota" << true;
    QTest::newRow("letters in order") << "pskms"
                                      << "Puskesmas Alianyang" << true;
    QTest::newRow("two letters only inside") << "xz"
                                             << "Puskesmas" << false;
    QTest::newRow("menu mark") << "cetak"
                               << "&Cetak" << true;
    QTest::newRow("nothing asked") << " "
                                   << "Cetak" << true;
}

void TestTextMatch::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(matchScore(query, text) > 0, found);
}

void TestTextMatch::startsComeFirst()
{
    QVERIFY(matchScore("dinas", "Dinas Kesehatan") > matchScore("dinas", "Kantor Dinas"));
    QVERIFY(matchScore("dinas", "Kantor Dinas") > matchScore("dinas", "Kedinasan"));
    QVERIFY(matchScore("dinas", "Kedinasan") > matchScore("kdnsn", "Kedinasan"));
}

QTEST_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
