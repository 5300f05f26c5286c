#include "domain/agreement.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace emonev::agreement {

namespace {

constexpr double normal975 = 1.959963984540054;
constexpr int resamples = 1000;
constexpr quint64 seed = 20251;

/// Shares of pairs by both categories, with the sums of rows and columns.
struct Shares
{
    std::vector<std::vector<double>> cell;
    std::vector<double> row;
    std::vector<double> column;
    double agreed = 0;   ///< po
    double expected = 0; ///< pe
};

Shares sharesOf(const QVector<QPair<int, int>> &pairs)
{
    int size = 0;
    for (const auto &[a, b] : pairs)
        size = std::max({size, a + 1, b + 1});
    Shares shares{std::vector(size, std::vector<double>(size)), std::vector<double>(size), std::vector<double>(size), 0,
                  0};
    const double share = 1.0 / double(pairs.size());
    for (const auto &[a, b] : pairs) {
        shares.cell[a][b] += share;
        shares.row[a] += share;
        shares.column[b] += share;
    }
    for (int i = 0; i < size; ++i) {
        shares.agreed += shares.cell[i][i];
        shares.expected += shares.row[i] * shares.column[i];
    }
    return shares;
}

/// Formula 13 of Fleiss, Cohen and Everitt, times the number of pairs.
double varianceOf(const Shares &s)
{
    const double po = s.agreed;
    const double pe = s.expected;
    double sum = 0;
    for (size_t i = 0; i < s.row.size(); ++i)
        for (size_t j = 0; j < s.row.size(); ++j) {
            const double term =
                i == j ? (1 - pe) - (s.column[i] + s.row[i]) * (1 - po) : (1 - po) * (s.column[i] + s.row[j]);
            sum += s.cell[i][j] * term * term;
        }
    const double rest = po * pe - 2 * pe + po;
    return (sum - rest * rest) / std::pow(1 - pe, 4);
}

/// How often each two values met within a thing, and how often each value came at all.
struct Coincidences
{
    std::map<QPair<double, double>, double> cell;
    std::map<double, double> value;
    double all = 0;
};

Coincidences coincidencesOf(const std::vector<const QVector<double> *> &things)
{
    Coincidences found;
    for (const QVector<double> *thing : things) {
        if (thing->size() < 2)
            continue;
        const double share = 1.0 / double(thing->size() - 1);
        for (qsizetype i = 0; i < thing->size(); ++i)
            for (qsizetype j = 0; j < thing->size(); ++j)
                if (i != j)
                    found.cell[{(*thing)[i], (*thing)[j]}] += share;
        for (const double value : *thing)
            found.value[value] += 1;
        found.all += double(thing->size());
    }
    return found;
}

/// The squared difference of two values by the metric; an ordinal one counts the ratings between them.
double difference(const Coincidences &in, double a, double b, Metric metric)
{
    if (a == b)
        return 0;
    if (metric == Metric::Nominal)
        return 1;
    if (metric == Metric::Interval)
        return (a - b) * (a - b);
    double between = 0;
    for (auto it = in.value.lower_bound(std::min(a, b)); it != in.value.end() && it->first <= std::max(a, b); ++it)
        between += it->second;
    between -= (in.value.at(a) + in.value.at(b)) / 2;
    return between * between;
}

std::optional<double> alphaOf(const std::vector<const QVector<double> *> &things, Metric metric)
{
    const Coincidences in = coincidencesOf(things);
    double seen = 0;
    for (const auto &[values, count] : in.cell)
        seen += count * difference(in, values.first, values.second, metric);
    double expected = 0;
    for (const auto &[a, countA] : in.value)
        for (const auto &[b, countB] : in.value)
            expected += countA * countB * difference(in, a, b, metric);
    if (expected == 0)
        return std::nullopt;
    return 1 - (in.all - 1) * seen / expected;
}

/// Each whole number below `size` equally likely, whatever the standard library.
size_t below(std::mt19937_64 &random, size_t size)
{
    const quint64 limit = std::mt19937_64::max() - std::mt19937_64::max() % size;
    quint64 drawn = random();
    while (drawn >= limit)
        drawn = random();
    return size_t(drawn % size);
}

} // namespace

std::optional<double> observed(const QVector<QPair<int, int>> &pairs)
{
    if (pairs.isEmpty())
        return std::nullopt;
    const auto equal =
        std::count_if(pairs.begin(), pairs.end(), [](const auto &pair) { return pair.first == pair.second; });
    return double(equal) / double(pairs.size());
}

AgreementMeasure kappa(const QVector<QPair<int, int>> &pairs)
{
    if (pairs.isEmpty())
        return {};
    const Shares shares = sharesOf(pairs);
    if (1 - shares.expected < 1e-12)
        return {};
    const double value = (shares.agreed - shares.expected) / (1 - shares.expected);
    const double error = std::sqrt(std::max(0.0, varianceOf(shares)) / double(pairs.size()));
    return {value, std::max(-1.0, value - normal975 * error), std::min(1.0, value + normal975 * error)};
}

AgreementMeasure alpha(const QVector<QVector<double>> &things, Metric metric)
{
    std::vector<const QVector<double> *> counted;
    for (const QVector<double> &thing : things)
        if (thing.size() > 1)
            counted.push_back(&thing);
    AgreementMeasure found{alphaOf(counted, metric), {}, {}};
    if (!found.value)
        return found;
    std::mt19937_64 random(seed);
    std::vector<double> drawn;
    std::vector<const QVector<double> *> sample(counted.size());
    for (int i = 0; i < resamples; ++i) {
        for (auto &thing : sample)
            thing = counted[below(random, counted.size())];
        drawn.push_back(alphaOf(sample, metric).value_or(1.0)); // all of one value: nobody differs
    }
    std::sort(drawn.begin(), drawn.end());
    found.low = drawn[size_t(resamples * 0.025)];
    found.high = drawn[size_t(resamples * 0.975) - 1];
    return found;
}

} // namespace emonev::agreement
