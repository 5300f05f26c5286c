#include "domain/durationtext.h"
#include <QtTest>

using namespace emonev;

/// Durations are found in Indonesian text with their place, amount and unit.
class TestDurationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isNone_data();
    void isNone();
    void severalAreFoundInOrder();
    void compares_data();
    void compares();
};

void TestDurationText::isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<DurationUnit>("unit");
    const auto row = [](const char *name, const char *text, const char *place, double least, double most,
                        DurationUnit unit) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(place) << least << most << unit;
    };
    const auto working = DurationUnit::WorkingDay;
    row("digits", "paling lama 3 hari kerja.", "3 hari kerja", 3, 3, working);
    row("words", "Tiga hari kerja", "Tiga hari kerja", 3, 3, working);
    row("digits and words", "3 (tiga) hari setelahnya", "3 (tiga) hari", 3, 3, DurationUnit::Day);
    row("words and digits", "dua puluh delapan (28) hari kerja", "dua puluh delapan (28) hari kerja", 28, 28, working);
    row("teens", "lima belas menit", "lima belas menit", 15, 15, DurationUnit::Minute);
    row("no space", "15menit", "15menit", 15, 15, DurationUnit::Minute);
    row("1x24", "dalam 1x24 jam", "1x24 jam", 24, 24, DurationUnit::Hour);
    row("2 × 24", "2 × 24 jam", "2 × 24 jam", 48, 48, DurationUnit::Hour);
    row("week", "1 minggu", "1 minggu", 1, 1, DurationUnit::Week);
    row("pekan", "2 pekan", "2 pekan", 2, 2, DurationUnit::Week);
    row("month", "1 bulan", "1 bulan", 1, 1, DurationUnit::Month);
    row("range", "2 - 3 hari", "2 - 3 hari", 2, 3, DurationUnit::Day);
    row("range with dash", "30–60 menit", "30–60 menit", 30, 60, DurationUnit::Minute);
    row("range s.d.", "5 s.d. 7 hari kerja", "5 s.d. 7 hari kerja", 5, 7, working);
    row("range s/d", "5 s/d 7 hari kerja", "5 s/d 7 hari kerja", 5, 7, working);
    row("range sampai dengan", "2 (dua) sampai dengan 3 (tiga) hari", "2 (dua) sampai dengan 3 (tiga) hari", 2, 3,
        DurationUnit::Day);
    row("range of two units", "30 menit sampai 1 jam", "30 menit sampai 1 jam", 0.5, 1, DurationUnit::Hour);
    row("se-", "Sehari kerja", "Sehari kerja", 1, 1, working);
    row("seminggu", "kira-kira seminggu", "seminggu", 1, 1, DurationUnit::Week);
    row("half", "setengah jam", "setengah jam", 0.5, 0.5, DurationUnit::Hour);
    row("comma", "1,5 jam", "1,5 jam", 1.5, 1.5, DurationUnit::Hour);
    row("at most", "≤60 menit", "60 menit", 60, 60, DurationUnit::Minute);
    row("hour and minutes", "1 jam 15 menit saja", "1 jam 15 menit", 75, 75, DurationUnit::Minute);
    row("HK", "14 HK", "14 HK", 14, 14, working);
    row("calendar days", "7 hari kalender", "7 hari", 7, 7, DurationUnit::Day);
    row("line between", "3 hari\nkerja", "3 hari\nkerja", 3, 3, working);
}

void TestDurationText::isFound()
{
    QFETCH(QString, text);
    const QVector<DurationText> found = durationsIn(text);
    QCOMPARE(found.size(), 1);
    QTEST(text.mid(found.first().begin, found.first().length), "place");
    QTEST(found.first().least, "least");
    QTEST(found.first().most, "most");
    QTEST(found.first().unit, "unit");
}

void TestDurationText::isNone_data()
{
    QTest::addColumn<QString>("text");
    const QStringList rows{QString(),
                           QStringLiteral("Hari Senin sampai Kamis"),
                           QStringLiteral("jam 08.00 - 15.00"),
                           QStringLiteral("berlaku 5 tahun"),
                           QStringLiteral("setiap hari kerja"),
                           QStringLiteral("3 harian"),
                           QStringLiteral("tanggal 10 bulan berikutnya"),
                           QStringLiteral("A4 80 gram, 3 lembar")};
    for (const QString &text : rows)
        QTest::newRow(qUtf8Printable(text)) << text;
}

void TestDurationText::isNone()
{
    QFETCH(QString, text);
    QVERIFY(durationsIn(text).isEmpty());
}

void TestDurationText::severalAreFoundInOrder()
{
    const QString text = QStringLiteral("Baru 3 hari, perpanjangan 1 hari;\npemeriksaan (15 menit)");
    QStringList places;
    for (const DurationText &duration : durationsIn(text))
        places += text.mid(duration.begin, duration.length);
    QCOMPARE(places, (QStringList{QStringLiteral("3 hari"), QStringLiteral("1 hari"), QStringLiteral("15 menit")}));
}

void TestDurationText::compares_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *left, const char *right, bool same) {
        QTest::addRow("%s, %s", left, right) << QString::fromUtf8(left) << QString::fromUtf8(right) << same;
    };
    row("3 hari", "tiga hari kerja", true);
    row("1x24 jam", "1 hari", true);
    row("60 menit", "1 jam", true);
    row("1 minggu", "7 hari", true);
    row("5 hari kerja", "1 minggu", true);
    row("1 bulan", "22 hari kerja", true);
    row("1 bulan", "15 hari kerja", false);
    row("1 minggu", "3 hari kerja", false);
    row("3 hari kerja", "5 hari kerja", false);
    row("2 - 3 hari", "3 hari", true);
}

void TestDurationText::compares()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(sameDuration(durationsIn(left).value(0), durationsIn(right).value(0)), "same");
    QTEST(sameDuration(durationsIn(right).value(0), durationsIn(left).value(0)), "same");
}

QTEST_APPLESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
