#include "domain/letter.h"
#include "domain/letterrights.h"
#include <QtTest>

using namespace emonev;

namespace {

Letter given(int level, const QString &service = QStringLiteral("s"))
{
    Letter letter;
    letter.id = QStringLiteral("%1-%2").arg(service).arg(level);
    letter.level = level;
    letter.serviceId = service;
    letter.number = QStringLiteral("n%1").arg(level);
    return letter;
}

} // namespace

/// Numbers, levels and days of letters, by hand.
class TestLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("serial");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("number");
        const QDate november(2026, 11, 22), april(2026, 4, 1), september(2025, 9, 30);
        QTest::newRow("usual") << usualLetterPattern() << 7 << november << "7/04.10/XI/2026";
        QTest::newRow("April is IV") << "{nomor}/{bulan-romawi}/{tahun}" << 12 << april << "12/IV/2026";
        QTest::newRow("September is IX") << "{nomor}/{bulan-romawi}/{tahun}" << 1 << september << "1/IX/2025";
        QTest::newRow("code of the archive first") << "000.8.3/{n}/ORG/{year}" << 41 << april << "000.8.3/41/ORG/2026";
        QTest::newRow("month in figures") << "{n}/{bulan}/{year}" << 3 << april << "3/04/2026";
        QTest::newRow("other braces stay") << "{x}{n}{year}" << 3 << april << "{x}32026";
    }
    void numbers()
    {
        QFETCH(QString, pattern);
        QFETCH(int, serial);
        QFETCH(QDate, day);
        QTEST(letterNumber(pattern, serial, QStringLiteral("04.10"), day), "number");
    }
    void patternsNeedNumberAndYear()
    {
        QVERIFY(isLetterPattern(usualLetterPattern()));
        QVERIFY(isLetterPattern("{n}-{tahun}"));
        QVERIFY(!isLetterPattern("{nomor}/{kode}"));
        QVERIFY(!isLetterPattern("{kode}/{tahun}"));
        QVERIFY(!isLetterPattern(""));
    }
    void levels_data()
    {
        QTest::addColumn<QVector<int>>("given");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("a first one") << QVector<int>{} << 1 << "" << QStringList{};
        QTest::newRow("second without first") << QVector<int>{} << 2 << "letter_needs_level" << QStringList{"1", "2"};
        QTest::newRow("third without first") << QVector<int>{} << 3 << "letter_needs_level" << QStringList{"1", "3"};
        QTest::newRow("third without second") << QVector<int>{1} << 3 << "letter_needs_level" << QStringList{"2", "3"};
        QTest::newRow("second after first") << QVector<int>{1} << 2 << "" << QStringList{};
        QTest::newRow("first twice") << QVector<int>{1} << 1 << "letter_given_already" << QStringList{"n1"};
        QTest::newRow("a fourth") << QVector<int>{1, 2, 3} << 4 << "letter_level_unknown" << QStringList{"4"};
    }
    void levels()
    {
        QFETCH(QVector<int>, given);
        QFETCH(int, level);
        QVector<Letter> letters{::given(1, "another service")};
        for (const int one : given)
            letters.append(::given(one));
        const Result<void> checked = checkLetterLevel(letters, "s", level);
        QTEST(checked ? QString() : checked.error().code, "code");
        QTEST(checked ? QStringList() : checked.error().args, "args");
    }
    void nextLevel()
    {
        QVector<Letter> letters;
        for (const int expected : {1, 2, 3, 0}) {
            QCOMPARE(nextLetterLevel(letters, "s"), expected);
            if (expected > 1)
                QCOMPARE(letterBefore(letters, "s", expected)->level, expected - 1);
            letters.append(given(expected));
        }
    }
    void workingDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("until");
        QTest::newRow("over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("seven from a Sunday") << QDate(2026, 11, 22) << 7 << QDate(2026, 12, 1);
        QTest::newRow("over Christmas and its leave") << QDate(2026, 12, 23) << 1 << QDate(2026, 12, 28);
    }
    void workingDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        const WorkCalendar calendar(QTimeZone("Asia/Jakarta"),
                                    {{QDate(2026, 12, 24), DayKind::CollectiveLeave, "cuti bersama"},
                                     {QDate(2026, 12, 25), DayKind::Holiday, "Natal"}});
        QTEST(workingDaysAfter(calendar, from, days), "until");
    }
    void lateness()
    {
        Letter letter;
        letter.due = QDate(2026, 12, 1);
        QVERIFY(!letter.isLate(QDate(2026, 12, 1)));
        QVERIFY(letter.isLate(QDate(2026, 12, 2)));
        letter.repliedOn = QDate(2026, 12, 1);
        QVERIFY(!letter.isLate(QDate(2027, 1, 1)));
        letter.repliedOn = QDate(2026, 12, 2);
        QVERIFY(letter.isLate(QDate(2027, 1, 1)));
    }
    void rights()
    {
        const QStringList roles{"", "admin", "coordinator", "assessor", "unit", "kelurahan", "inspector", "viewer"};
        QString issue, answer;
        for (const QString &role : roles) {
            issue += mayIssueLetter(role) ? '+' : '-';
            answer += mayAnswerLetter(role) ? '+' : '-';
        }
        QCOMPARE(issue, "+++-----");
        QCOMPARE(answer, "+++-++--");
    }
};

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
