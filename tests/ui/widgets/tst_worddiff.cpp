#include "ui/widgets/worddiff.h"
#include <QtTest>

using namespace emonev;

/// Word differences, each case worked out by hand: "=" kept, "-" removed, "+" inserted.
class TestWordDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void longTextsStayWhole();
};

namespace {

QStringList written(const QVector<DiffPart> &parts)
{
    QStringList list;
    for (const DiffPart &part : parts)
        list.append(QLatin1Char("=-+"[static_cast<int>(part.kind)]) + part.text);
    return list;
}

QString joined(const QVector<DiffPart> &parts, DiffPart::Kind without)
{
    QString text;
    for (const DiffPart &part : parts)
        if (part.kind != without)
            text += part.text;
    return text;
}

} // namespace

void TestWordDiff::cases_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("both empty") << ""
                                << "" << QStringList();
    QTest::newRow("same") << "3 hari kerja"
                          << "3 hari kerja" << QStringList{"=3 hari kerja"};
    QTest::newRow("written first time") << ""
                                        << "Gratis" << QStringList{"+Gratis"};
    QTest::newRow("emptied") << "Gratis"
                             << "" << QStringList{"-Gratis"};
    QTest::newRow("one word replaced") << "3 hari kerja"
                                       << "5 hari kerja" << QStringList{"-3", "+5", "= hari kerja"};
    QTest::newRow("word inserted") << "hari kerja"
                                   << "hari libur kerja" << QStringList{"=hari ", "+libur ", "=kerja"};
    QTest::newRow("word removed") << "KTP asli dan fotokopi"
                                  << "KTP dan fotokopi" << QStringList{"=KTP ", "-asli ", "=dan fotokopi"};
    QTest::newRow("number with separators") << "Rp10.000"
                                            << "Rp15.000" << QStringList{"-Rp10", "+Rp15", "=.000"};
    QTest::newRow("two places") << "a b c d"
                                << "a x c y" << QStringList{"=a ", "-b", "+x", "= c ", "-d", "+y"};
    QTest::newRow("line added") << "satu\ndua"
                                << "satu\ndua\ntiga" << QStringList{"=satu\ndua", "+\ntiga"};
    QTest::newRow("upper case counts") << "ktp"
                                       << "KTP" << QStringList{"-ktp", "+KTP"};
}

void TestWordDiff::cases()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    const auto parts = wordDiff(before, after);
    QCOMPARE(written(parts), expected);
    QCOMPARE(joined(parts, DiffPart::Kind::Inserted), before);
    QCOMPARE(joined(parts, DiffPart::Kind::Removed), after);
}

void TestWordDiff::longTextsStayWhole()
{
    const QString before = QStringLiteral("kata ").repeated(4000);
    const QString after = QStringLiteral("lain ").repeated(4000);
    const auto parts = wordDiff(before, after);
    QCOMPARE(joined(parts, DiffPart::Kind::Inserted), before);
    QCOMPARE(joined(parts, DiffPart::Kind::Removed), after);
}

QTEST_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
