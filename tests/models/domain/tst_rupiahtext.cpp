#include "domain/rupiahtext.h"
#include <QtTest>

using namespace emonev;

/// Amounts of rupiah and words of no fee are found in Indonesian text with their place.
class TestRupiahText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isNone_data();
    void isNone();
    void severalAreFoundInOrder();
};

void TestRupiahText::isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const auto row = [](const char *text, const char *place, qint64 least, qint64 most) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place) << least << most;
    };
    row("sebesar Rp50.000,00 per orang", "Rp50.000,00", 50000, 50000);
    row("Rp 50 ribu", "Rp 50 ribu", 50000, 50000);
    row("rp. 50rb", "rp. 50rb", 50000, 50000);
    row("50.000 rupiah", "50.000 rupiah", 50000, 50000);
    row("Rp. 1.500.000,- per hari", "Rp. 1.500.000,-", 1500000, 1500000);
    row("Rp 5000.-", "Rp 5000.-", 5000, 5000);
    row("Rp 2,5 juta", "Rp 2,5 juta", 2500000, 2500000);
    row("Rp0", "Rp0", 0, 0);
    row("Rp0,00 (nol rupiah)", "Rp0,00 (nol rupiah)", 0, 0);
    row("Rp25.000,00 (dua puluh lima ribu rupiah)", "Rp25.000,00 (dua puluh lima ribu rupiah)", 25000, 25000);
    row("nol rupiah", "nol rupiah", 0, 0);
    row("lima puluh ribu rupiah", "lima puluh ribu rupiah", 50000, 50000);
    row("seratus dua puluh lima ribu rupiah", "seratus dua puluh lima ribu rupiah", 125000, 125000);
    row("Rp150.000/rit", "Rp150.000", 150000, 150000);
    row("Rp20.000 s.d. Rp 350.000", "Rp20.000 s.d. Rp 350.000", 20000, 350000);
    row("Rp10.000 - 20.000", "Rp10.000 - 20.000", 10000, 20000);
    row("Rp 10 - 20 ribu", "Rp 10 - 20 ribu", 10000, 20000);
    row("Tarif Rp1.500.", "Rp1.500", 1500, 1500);
    row("GRATIS!", "GRATIS", 0, 0);
    row("Layanan ini tidak dipungut biaya.", "tidak dipungut biaya", 0, 0);
    row("Tanpa biaya", "Tanpa biaya", 0, 0);
    row("bebas biaya", "bebas biaya", 0, 0);
    row("tidak dikenakan retribusi", "tidak dikenakan retribusi", 0, 0);
    row("Tidak ada pungutan", "Tidak ada pungutan", 0, 0);
    row("Cuma-cuma", "Cuma-cuma", 0, 0);
    row("tanpa dipungut biaya", "tanpa dipungut biaya", 0, 0);
}

void TestRupiahText::isFound()
{
    QFETCH(QString, text);
    const QVector<RupiahText> found = rupiahIn(text);
    QCOMPARE(found.size(), 1);
    QTEST(text.mid(found.first().begin, found.first().length), "place");
    QTEST(found.first().least, "least");
    QTEST(found.first().most, "most");
}

void TestRupiahText::isNone_data()
{
    QTest::addColumn<QString>("text");
    const QStringList rows{QString(),
                           QStringLiteral("tidak gratis"),
                           QStringLiteral("tanpa biaya tambahan"),
                           QStringLiteral("bebas dari pungutan liar"),
                           QStringLiteral("Telepon bebas pulsa 112"),
                           QStringLiteral("Perda Nomor 1 Tahun 2024"),
                           QStringLiteral("3 lembar, 50.000 jiwa")};
    for (const QString &text : rows)
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestRupiahText::isNone()
{
    QFETCH(QString, text);
    QVERIFY(rupiahIn(text).isEmpty());
}

void TestRupiahText::severalAreFoundInOrder()
{
    const QString text = QStringLiteral("Pelajar gratis; umum Rp 15.000,-; rombongan 10.000 rupiah per orang.");
    QStringList places;
    for (const RupiahText &amount : rupiahIn(text))
        places += text.mid(amount.begin, amount.length);
    QCOMPARE(places,
             (QStringList{QStringLiteral("gratis"), QStringLiteral("Rp 15.000,-"), QStringLiteral("10.000 rupiah")}));
}

QTEST_APPLESS_MAIN(TestRupiahText)
#include "tst_rupiahtext.moc"
