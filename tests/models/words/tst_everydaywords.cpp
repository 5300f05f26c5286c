#include "words/everydaywords.h"
#include <QFile>
#include <QtTest>

using namespace emonev;

namespace {

EverydayWords shipped()
{
    QFile file(QStringLiteral(EMONEV_SOURCE_DIR "/resources/words/ragam.json"));
    return EverydayWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

} // namespace

/// What people write at a counter comes down to the same terms.
class TestEverydayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("abbreviated") << "lampu jln blm nyala"
                                     << "Lampu jalan belum nyala.";
        QTest::newRow("prefix and suffix") << "sampahnya menumpuk"
                                           << "TUMPUKAN SAMPAH";
        QTest::newRow("another word for it") << "got mampet"
                                             << "parit tersumbat";
        QTest::newRow("short name") << "PJU padam"
                                    << "Lampu jalan mati";
        QTest::newRow("two words for one") << "lampu jalan tidak nyala"
                                           << "pju mati";
        QTest::newRow("slang no") << "gak dilayani"
                                  << "tidak dilayani";
        QTest::newRow("stretched") << "jaaaalan rusaaaak"
                                   << "jalan rusak";
        QTest::newRow("accent and emoji") << "antré 😡😡"
                                          << "antre";
        QTest::newRow("politeness says nothing") << "mohon segera ya pak, parit mampet"
                                                 << "parit mampet";
    }
    void saysTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QStringList first = shipped().terms(one);
        QStringList second = shipped().terms(other);
        first.sort();
        second.sort();
        QVERIFY(!first.isEmpty());
        QCOMPARE(first, second);
    }

    void differentThingsStayDifferent_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("numbers count") << "nomor 12"
                                       << "nomor 14";
        QTest::newRow("other matter") << "parit mampet"
                                      << "pohon tumbang";
    }
    void differentThingsStayDifferent()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(shipped().terms(one) != shipped().terms(other));
    }

    void searchesByWhatOthersMaySay()
    {
        const QStringList words = shipped().searchWords(QStringLiteral("got di depan rumah mampet"), 30);
        for (const char *word : {"got", "mampet", "parit", "selokan", "tersumbat", "rumah"})
            QVERIFY2(words.contains(QLatin1String(word)), word);
        QVERIFY(!words.contains(QStringLiteral("di")));
        QCOMPARE(shipped().searchWords(QStringLiteral("satu dua tiga empat"), 2).size(), 2);
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("only signs") << "!!! ??? -- *";
        QTest::newRow("100 kB") << QString(100'000, u'a');
        QTest::newRow("half a surrogate") << QString(QChar(0xD83D));
        QTest::newRow("zero bytes") << QString(5, QChar(0));
    }
    void badInput()
    {
        QFETCH(QString, text);
        QVERIFY(shipped().terms(text).size() <= 1);
        QVERIFY(EverydayWords("no json").terms(text).size() <= 1);
    }
};

QTEST_APPLESS_MAIN(TestEverydayWords)
#include "tst_everydaywords.moc"
