#include "domain/trackingnumber.h"
#include <QRandomGenerator>
#include <QtTest>

using namespace emonev;

/// Numbers of complaints: their form, and that no wrong digit and no two digits that changed places go unseen.
class TestTrackingNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownNumber_data();
    void knownNumber();
    void formIsJudged_data();
    void formIsJudged();
    void writtenAsWeWriteIt_data();
    void writtenAsWeWriteIt();
    void everyWrongDigitIsFound();
    void everySwapIsFound();

private:
    static QVector<QByteArray> numbers();
    static bool isRight(const QByteArray &digits) { return trackingnumber::isValid(QString::fromLatin1(digits)); }
};

/// 10,000 numbers of all months, only their digits.
QVector<QByteArray> TestTrackingNumber::numbers()
{
    QRandomGenerator chance(4);
    QVector<QByteArray> result;
    for (int i = 0; i < 10000; ++i) {
        const QDate day = QDate(2024, 1, 1).addDays(chance.bounded(3000));
        result.append(trackingnumber::make(day, chance.generate64()).remove(u'-').toLatin1());
    }
    return result;
}

void TestTrackingNumber::knownNumber_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<quint64>("random");
    QTest::addColumn<QString>("number");
    // Check digits by another program: 98 - int(digits + "00") % 97.
    QTest::newRow("ten digits") << QDate(2026, 11, 22) << quint64(4821390557) << "2611-48213-90557-26";
    QTest::newRow("zeros in front") << QDate(2024, 1, 1) << quint64(7) << "2401-00000-00007-16";
    QTest::newRow("no digits at all") << QDate(2025, 12, 31) << quint64(0) << "2512-00000-00000-16";
    QTest::newRow("only the last ten count") << QDate(2026, 11, 22) << quint64(9904821390557) << "2611-48213-90557-26";
    QTest::newRow("a check digit below ten") << QDate(2026, 1, 1) << quint64(7) << "2601-00000-00007-07";
}

void TestTrackingNumber::knownNumber()
{
    QFETCH(QDate, day);
    QFETCH(quint64, random);
    QTEST(trackingnumber::make(day, random), "number");
    QVERIFY(trackingnumber::isValid(trackingnumber::make(day, random)));
}

void TestTrackingNumber::formIsJudged_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");

    const auto row = [](const char *name, const QString &number, bool valid) {
        QTest::newRow(name) << number << valid;
    };
    row("as we write it", "2611-48213-90557-26", true);
    row("without hyphens", "2611482139055726", true);
    row("with blanks", "2611 48213 90557 26", true);
    row("blanks around it", "  2611-48213-90557-26\n", true);
    row("hyphens elsewhere", "26-11-4821-3905-5726", true);
    row("wrong check", "2611-48213-90557-27", false);
    row("a digit short", "2611-48213-90557-1", false);
    row("a digit too many", "2611-48213-90557-260", false);
    row("month 13", "2613-00000-00000-10", false);
    row("month 0", "2600-00000-00000-78", false);
    row("a letter", "2611-48213-9O557-26", false);
    row("dots", "2611.48213.90557.26", false);
    row("Arabic digits", QStringLiteral("٢٦١١-48213-90557-26"), false);
    row("nothing", "", false);
    row("only hyphens", "----------------", false);
    row("a number of another system", "ADU-202611-0000001", false);
}

void TestTrackingNumber::formIsJudged()
{
    QFETCH(QString, number);
    QTEST(trackingnumber::isValid(number), "valid");
}

void TestTrackingNumber::writtenAsWeWriteIt_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("already so") << "2611-48213-90557-26"
                                << "2611-48213-90557-26";
    QTest::newRow("only digits") << " 2611482139055726 "
                                 << "2611-48213-90557-26";
    QTest::newRow("a wrong one stays") << "2611482139055727"
                                       << "2611482139055727";
    QTest::newRow("another system's stays, trimmed") << " ADU-202611-0000001 "
                                                     << "ADU-202611-0000001";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestTrackingNumber::writtenAsWeWriteIt()
{
    QFETCH(QString, number);
    QTEST(trackingnumber::tidied(number), "expected");
}

void TestTrackingNumber::everyWrongDigitIsFound()
{
    const QVector<QByteArray> all = numbers();
    int tried = 0;
    for (const QByteArray &right : all) {
        QVERIFY(isRight(right));
        for (int place = 0; place < right.size(); ++place) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                QByteArray wrong = right;
                wrong[place] = digit;
                QVERIFY2(wrong == right || !isRight(wrong), wrong.constData());
                tried += wrong != right;
            }
        }
    }
    QCOMPARE(tried, 10000 * 16 * 9);
}

void TestTrackingNumber::everySwapIsFound()
{
    const QVector<QByteArray> all = numbers();
    for (const QByteArray &right : all) {
        QCOMPARE(right.size(), 16);
        for (int first = 0; first < right.size(); ++first) {
            for (int second = first + 1; second < right.size(); ++second) {
                QByteArray wrong = right;
                std::swap(wrong[first], wrong[second]);
                QVERIFY2(wrong == right || !isRight(wrong), wrong.constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTrackingNumber)
#include "tst_trackingnumber.moc"
