#include "domain/cheapestfix.h"
#include "domain/assessment.h"
#include <algorithm>

namespace emonev {

namespace {

/// One way to raise one line.
struct Option
{
    Improvement step;
    int cost = 0;
    mpz_class points; ///< over the common denominator
};

/// All ways to raise one line, from the lowest level up.
using Options = std::vector<Option>;

/// The lines that can be raised. Lines of one indicator that stand at the same level have the same ways, kept once.
struct Choices
{
    struct Line
    {
        int kind;
        QString serviceId;
    };
    std::vector<Options> kinds;
    std::vector<Line> lines;

    [[nodiscard]] const Options &of(size_t line) const { return kinds[size_t(lines[line].kind)]; }
};

/// From one level up, without the service: the same for all lines of an indicator that stand there. `factor`: points
/// of one level's score, times the indicator's weight.
Options stairsFrom(const Indicator &indicator, const QString &value, const Level &from, const Rational &factor,
                   int cost)
{
    Options options;
    int stairs = 0;
    for (const Level &to : indicator.levels) {
        if (to.score <= from.score)
            continue;
        ++stairs;
        const Rational gain = factor * (to.score - from.score);
        options.push_back({{indicator.code, {}, value, to.scoreText, gain}, stairs * cost, {}});
    }
    return options;
}

Choices choicesOf(const Instrument &instrument, const QVector<AnsweredLine> &lines, const QHash<QString, int> &costs)
{
    QHash<QString, int> applicable;
    for (const AnsweredLine &line : lines)
        if (const Indicator *indicator = instrument.indicator(line.indicator);
            indicator && indicator->level(line.value))
            ++applicable[line.indicator];
    Rational weight;
    for (auto it = applicable.cbegin(); it != applicable.cend(); ++it)
        weight += instrument.indicator(it.key())->weight;
    Choices found;
    QHash<std::pair<QString, QString>, int> known;
    for (const AnsweredLine &line : lines) {
        const Indicator *indicator = instrument.indicator(line.indicator);
        const Level *from = indicator ? indicator->level(line.value) : nullptr;
        if (!from || weight == 0)
            continue;
        const auto key = std::pair(line.indicator, line.value);
        if (!known.contains(key)) {
            known.insert(key, int(found.kinds.size()));
            found.kinds.push_back(stairsFrom(*indicator, line.value, *from,
                                             instrument.maxScore / instrument.valueMax * indicator->weight /
                                                 applicable.value(line.indicator) / weight,
                                             std::max(0, costs.value(line.indicator, usualFixCost))));
        }
        const int kind = known.value(key);
        if (const Options &options = found.kinds[size_t(kind)]; !options.empty() && options.back().step.gain > 0)
            found.lines.push_back({kind, line.serviceId});
    }
    return found;
}

/// The points that are missing, in the numerator over a denominator common to all gains.
mpz_class toWhole(std::vector<Options> &kinds, const Rational &missing)
{
    mpz_class common = missing.get_den();
    for (const Options &options : kinds)
        for (const Option &option : options)
            mpz_lcm(common.get_mpz_t(), common.get_mpz_t(), option.step.gain.get_den_mpz_t());
    for (Options &options : kinds)
        for (Option &option : options)
            option.points = Rational(option.step.gain * common).get_num();
    return Rational(missing * common).get_num();
}

/// Raising the best-paid lines until it is enough costs at least as much as the cheapest way; -1: it is never enough.
qint64 mostCost(const Choices &all, const mpz_class &missing)
{
    QVector<const Option *> best;
    for (size_t line = 0; line < all.lines.size(); ++line)
        best.append(&all.of(line).back());
    std::sort(best.begin(), best.end(), [](const Option *a, const Option *b) {
        return a->points * b->cost > b->points * a->cost; // points a cost; what costs nothing comes first
    });
    mpz_class points;
    qint64 cost = 0;
    for (const Option *option : best) {
        if (points >= missing)
            break;
        points += option->points;
        cost += option->cost;
    }
    return points >= missing ? cost : -1;
}

/// The most points each cost buys, line by line, with what was taken.
template <typename Number> class Knapsack
{
public:
    Knapsack(const Choices &all, qint64 most) : m_all(all), m_best(size_t(most) + 1)
    {
        std::vector<std::vector<Number>> points;
        for (const Options &options : all.kinds) {
            points.emplace_back();
            for (const Option &option : options)
                points.back().push_back(numberOf(option.points));
        }
        for (const Choices::Line &line : all.lines)
            add(all.kinds[size_t(line.kind)], points[size_t(line.kind)]);
    }
    /// The least cost that buys so many points; -1: none does.
    [[nodiscard]] qint64 leastCost(const mpz_class &missing) const
    {
        const Number wanted = numberOf(missing);
        for (size_t cost = 0; cost < m_best.size(); ++cost)
            if (m_best[cost] >= wanted)
                return qint64(cost);
        return -1;
    }
    [[nodiscard]] QVector<Improvement> steps(qint64 cost) const
    {
        QVector<Improvement> found;
        for (size_t line = m_all.lines.size(); line-- > 0;) {
            const int taken = m_taken[line][size_t(cost)];
            if (taken < 0)
                continue;
            const Option &option = m_all.of(line)[size_t(taken)];
            found.prepend(option.step);
            found.first().serviceId = m_all.lines[line].serviceId;
            cost -= option.cost;
        }
        return found;
    }

private:
    static Number numberOf(const mpz_class &value)
    {
        if constexpr (std::is_same_v<Number, mpz_class>)
            return value;
        else
            return value.get_si();
    }
    void add(const Options &options, const std::vector<Number> &points)
    {
        std::vector<qint16> taken(m_best.size(), -1);
        for (size_t cost = m_best.size(); cost-- > 0;) {
            Number best = m_best[cost];
            for (size_t i = 0; i < options.size(); ++i) {
                if (size_t(options[i].cost) > cost)
                    break; // a higher level costs no less
                const Number bought = m_best[cost - size_t(options[i].cost)] + points[i];
                if (bought > best) {
                    best = bought;
                    taken[cost] = qint16(i);
                }
            }
            m_best[cost] = best;
        }
        m_taken.push_back(std::move(taken));
    }

    const Choices &m_all;
    std::vector<Number> m_best;
    std::vector<std::vector<qint16>> m_taken;
};

template <typename Number> void fill(CheapestFix &fix, const Choices &all, qint64 most, const mpz_class &missing)
{
    const Knapsack<Number> knapsack(all, most);
    fix.cost = knapsack.leastCost(missing);
    fix.steps = knapsack.steps(fix.cost);
}

bool isSmall(const Choices &all, const mpz_class &missing)
{
    mpz_class sum = missing;
    for (size_t line = 0; line < all.lines.size(); ++line)
        sum += all.of(line).back().points;
    return mpz_sizeinbase(sum.get_mpz_t(), 2) < 62;
}

} // namespace

CheapestFix cheapestFix(const Instrument &instrument, const UnitScore &score, const QVector<AnsweredLine> &lines,
                        const QHash<QString, int> &costs)
{
    CheapestFix fix;
    if (!score.exact || !score.hundredths)
        return fix;
    for (const Zone &zone : instrument.zones) // from the highest: the last one above the score is the next
        if (zone.minHundredths > *score.hundredths) {
            fix.zone = zone.code;
            fix.neededHundredths = zone.minHundredths;
        }
    if (fix.zone.isEmpty())
        return fix;
    fix.reachedHundredths = *score.hundredths;
    Choices all = choicesOf(instrument, lines, costs);
    // Rounded half up, half a hundredth less is enough.
    const mpz_class missing = toWhole(all.kinds, rational(2 * fix.neededHundredths - 1, 200) - *score.exact);
    const qint64 most = mostCost(all, missing);
    fix.reachable = most >= 0;
    if (!fix.reachable)
        return fix;
    isSmall(all, missing) ? fill<qint64>(fix, all, most, missing) : fill<mpz_class>(fix, all, most, missing);
    Rational reached = *score.exact;
    for (const Improvement &step : std::as_const(fix.steps))
        reached += step.gain;
    fix.reachedHundredths = roundToHundredths(reached);
    return fix;
}

} // namespace emonev
