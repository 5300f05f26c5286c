#include "domain/agreement.h"
#include <QtTest>
#include <cmath>
#include <random>

using namespace emonev;

namespace {

using Pairs = QVector<QPair<int, int>>;

/// Counts of a table, row by row, as pairs.
Pairs pairsOf(const QVector<QVector<int>> &table)
{
    Pairs pairs;
    for (int i = 0; i < table.size(); ++i)
        for (int j = 0; j < table[i].size(); ++j)
            for (int k = 0; k < table[i][j]; ++k)
                pairs.append({i, j});
    return pairs;
}

/// "1 2 3 . 2 / 1 2 . . 2": one line a rater, a point for a thing that was not rated.
QVector<QVector<double>> thingsOf(const QString &text)
{
    QVector<QVector<double>> things;
    for (const QString &line : text.split(QStringLiteral(" / "))) {
        const QStringList words = line.split(u' ');
        things.resize(words.size());
        for (int i = 0; i < words.size(); ++i)
            if (words[i] != u".")
                things[i].append(words[i].toDouble());
    }
    return things;
}

/// Another way: agreement by chance counted over all pairs of one rating of each rater.
double kappaByCounting(const Pairs &pairs)
{
    double same = 0;
    double chance = 0;
    for (const auto &a : pairs) {
        same += a.first == a.second ? 1 : 0;
        for (const auto &b : pairs)
            chance += a.first == b.second ? 1 : 0;
    }
    const double n = double(pairs.size());
    return (same / n - chance / (n * n)) / (1 - chance / (n * n));
}

double between(const QVector<double> &all, double a, double b)
{
    double count = 0;
    for (const double value : all)
        if (value >= std::min(a, b) && value <= std::max(a, b))
            count += value == a || value == b ? 0.5 : 1;
    return count;
}

/// Another way: every two ratings of a thing, and every two ratings at all, one by one.
std::optional<double> alphaByPairs(const QVector<QVector<double>> &things, agreement::Metric metric)
{
    QVector<double> all;
    for (const QVector<double> &thing : things)
        if (thing.size() > 1)
            all += thing;
    const auto cost = [&](double a, double b) {
        if (metric == agreement::Metric::Nominal)
            return a == b ? 0.0 : 1.0;
        if (metric == agreement::Metric::Interval)
            return (a - b) * (a - b);
        return a == b ? 0.0 : std::pow(between(all, a, b), 2);
    };
    double within = 0;
    for (const QVector<double> &thing : things)
        for (int i = 0; i < thing.size(); ++i)
            for (int j = i + 1; j < thing.size(); ++j)
                within += 2 * cost(thing[i], thing[j]) / double(thing.size() - 1);
    double total = 0;
    for (int i = 0; i < all.size(); ++i)
        for (int j = i + 1; j < all.size(); ++j)
            total += 2 * cost(all[i], all[j]);
    if (total == 0)
        return std::nullopt;
    const double n = double(all.size());
    return 1 - (within / n) / (total / (n * (n - 1)));
}

const QString exampleC = QStringLiteral("1 2 3 3 2 1 4 1 2 . . . / 1 2 3 3 2 2 4 1 2 5 . 3 / "
                                        ". 3 3 3 2 3 4 2 2 5 1 . / 1 2 3 3 2 4 4 1 2 5 1 .");

} // namespace

/// Agreement of assessors against published examples and against another way to reckon it.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kappaOfPublishedTables_data()
    {
        QTest::addColumn<QVector<QVector<int>>>("table");
        QTest::addColumn<double>("value");
        using Table = QVector<QVector<int>>;
        QTest::newRow("two readers of 50 grant proposals (textbook example, 0.4)") << Table{{20, 5}, {10, 15}} << 0.4;
        QTest::newRow("same agreement, uneven alike (Wikipedia, 0.1304)") << Table{{45, 15}, {25, 15}} << 0.1304;
        QTest::newRow("same agreement, uneven apart (Wikipedia, 0.2593)") << Table{{25, 35}, {5, 35}} << 0.2593;
        QTest::newRow("Cohen 1960, two clinicians, 200 patients: .29 / .59 (0.492)")
            << Table{{88, 10, 2}, {14, 40, 6}, {18, 10, 12}} << 0.29 / 0.59;
        QTest::newRow("all equal in two categories") << Table{{7, 0}, {0, 3}} << 1.0;
        QTest::newRow("always the other") << Table{{0, 5}, {5, 0}} << -1.0;
    }
    void kappaOfPublishedTables()
    {
        QFETCH(QVector<QVector<int>>, table);
        QFETCH(double, value);
        QVERIFY(std::abs(agreement::kappa(pairsOf(table)).value.value() - value) < 0.00005);
    }

    /// po 0.7, pe 0.5: (0.02743 + 0.02547 − 0.0025) / (50 × 0.0625) = 0.016128, whose root is 0.126996.
    void theIntervalOfKappaByHand()
    {
        const AgreementMeasure found = agreement::kappa(pairsOf({{20, 5}, {10, 15}}));
        QVERIFY(std::abs(*found.low - (0.4 - 1.959964 * 0.126996)) < 0.00001);
        QVERIFY(std::abs(*found.high - (0.4 + 1.959964 * 0.126996)) < 0.00001);
    }

    void alphaOfPublishedExamples_data()
    {
        QTest::addColumn<QString>("ratings");
        QTest::addColumn<int>("metric");
        QTest::addColumn<double>("value");
        using agreement::Metric;
        QTest::newRow("Krippendorff 2011, A: two observers, binary (0.095)")
            << "0 1 0 0 0 0 0 0 1 0 / 1 1 1 0 0 1 0 0 0 0" << int(Metric::Nominal) << 0.095;
        QTest::newRow("Krippendorff 2011, C: four observers, nominal (0.743)")
            << exampleC << int(Metric::Nominal) << 0.743;
        QTest::newRow("Krippendorff 2011, D: four observers, ordinal (0.815)")
            << exampleC << int(Metric::Ordinal) << 0.815;
        QTest::newRow("Krippendorff 2011, D: four observers, interval (0.849)")
            << exampleC << int(Metric::Interval) << 0.849;
    }
    void alphaOfPublishedExamples()
    {
        QFETCH(QString, ratings);
        QFETCH(int, metric);
        QFETCH(double, value);
        const AgreementMeasure found = agreement::alpha(thingsOf(ratings), agreement::Metric(metric));
        QVERIFY2(std::abs(*found.value - value) < 0.0006, qPrintable(QString::number(*found.value)));
        QVERIFY(*found.low <= *found.value && *found.value <= *found.high);
    }

    void whereItIsNotDefined()
    {
        QVERIFY(!agreement::kappa({}).value);
        QVERIFY(!agreement::observed({}));
        QVERIFY(!agreement::kappa(pairsOf({{9}})).value); // both know one category only
        QVERIFY(!agreement::alpha({}, agreement::Metric::Nominal).value);
        QVERIFY(!agreement::alpha(thingsOf("1 1 1 / 1 1 1"), agreement::Metric::Nominal).value);
        QVERIFY(!agreement::alpha(thingsOf("1 2 3"), agreement::Metric::Interval).value); // one rater
        QCOMPARE(*agreement::alpha(thingsOf("1 2 1 / 1 2 1"), agreement::Metric::Nominal).value, 1.0);
    }

    void anotherWayComesToTheSame()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 1000; ++round) {
            const int categories = 2 + int(random() % 4);
            Pairs pairs;
            QVector<QVector<double>> things;
            for (int i = 0; i < 3 + int(random() % 25); ++i) {
                const int a = int(random() % categories);
                const int b = random() % 3 == 0 ? int(random() % categories) : a;
                pairs.append({a, b});
                QVector<double> thing;
                for (int rater = 0; rater < 4; ++rater)
                    if (random() % 4 != 0)
                        thing.append(random() % 3 == 0 ? double(random() % categories) : double(a));
                things.append(thing);
            }
            if (const auto found = agreement::kappa(pairs); found.value)
                QVERIFY(std::abs(*found.value - kappaByCounting(pairs)) < 1e-9);
            if (round % 10 != 0) // the interval takes its time
                continue;
            for (const auto metric :
                 {agreement::Metric::Nominal, agreement::Metric::Ordinal, agreement::Metric::Interval}) {
                const auto found = agreement::alpha(things, metric);
                const auto other = alphaByPairs(things, metric);
                QCOMPARE(found.value.has_value(), other.has_value());
                if (other)
                    QVERIFY(std::abs(*found.value - *other) < 1e-9);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
