#include "items/answerchoices.h"
#include <QtTest>

using namespace emonev;

namespace {

Indicator graded(const QStringList &scores, bool notApplicableAllowed = false)
{
    Indicator indicator;
    indicator.code = QStringLiteral("X");
    indicator.kind = Indicator::Kind::Graded;
    indicator.notApplicableAllowed = notApplicableAllowed;
    for (const QString &score : scores)
        indicator.levels.append(
            {*rationalFromDecimal(score), score, QStringLiteral("l") + score, QStringLiteral("e") + score});
    return indicator;
}

} // namespace

/// Keys, their answers, and what Space makes of an answer.
class TestAnswerChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyGivesAnswer_data()
    {
        QTest::addColumn<QStringList>("scores");
        QTest::addColumn<QString>("keys"); // of the levels from the highest to the lowest
        QTest::newRow("met or not") << QStringList{"0", "1"} << "10";
        QTest::newRow("half by its decimal") << QStringList{"0", "0.5", "1"} << "150";
        QTest::newRow("quarters by order") << QStringList{"0", "0.25", "0.5", "0.75", "1"} << "14320";
        QTest::newRow("tenth clashes with 1, so by order") << QStringList{"0", "0.1", "0.5", "1"} << "1320";
        QTest::newRow("six whole levels by their score") << QStringList{"0", "1", "2", "3", "4", "5"} << "543210";
    }

    void keyGivesAnswer()
    {
        QFETCH(QStringList, scores);
        QFETCH(QString, keys);
        const Indicator indicator = graded(scores);
        QString found;
        for (const AnswerChoice &choice : AnswerChoices::of(indicator)) {
            found += choice.key;
            QCOMPARE(AnswerChoices::forKey(indicator, choice.key), std::optional(choice.value));
        }
        QCOMPARE(found, keys);
    }

    void minusAlwaysMeansNotApplicable()
    {
        QCOMPARE(AnswerChoices::forKey(graded({"0", "1"}), u'-'), std::optional(QStringLiteral("TB")));
        QCOMPARE(AnswerChoices::of(graded({"0", "1"}, true)).last().key, QChar(u'-'));
        QVERIFY(!AnswerChoices::forKey(graded({"0", "1"}), u'7'));
    }

    void spaceGoesRound()
    {
        const Indicator indicator = graded({"0", "0.5", "1"}, true);
        QStringList seen;
        QString value;
        for (int i = 0; i < 5; ++i)
            seen.append(value = AnswerChoices::after(indicator, value));
        QCOMPARE(seen, (QStringList{"1", "0.5", "0", "TB", ""}));
    }
};

QTEST_GUILESS_MAIN(TestAnswerChoices)
#include "tst_answerchoices.moc"
