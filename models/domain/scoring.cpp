#include "domain/scoring.h"
#include "domain/assessment.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace emonev {

int IndicatorTally::applicable() const { return std::accumulate(perLevel.begin(), perLevel.end(), 0); }

namespace {

/// The least common multiple of the denominators of all weights and level scores.
mpz_class commonScale(const Instrument &instrument)
{
    mpz_class scale = 1;
    const auto widen = [&scale](const Rational &value) { scale = lcm(scale, value.get_den()); };
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            widen(indicator.weight);
            for (const Level &level : indicator.levels)
                widen(indicator.weight * level.score);
        }
    return scale;
}

mpz_class scaled(const Rational &value, const mpz_class &scale) { return Rational(value * scale).get_num(); }

} // namespace

InstrumentIndex::InstrumentIndex(const Instrument &instrument) : m_instrument(instrument)
{
    const mpz_class scale = commonScale(instrument);
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            Entry entry{&indicator, indicator.code.toUtf8(), {}, scaled(indicator.weight, scale), {}};
            for (const Level &level : indicator.levels) {
                entry.levelTexts.append(level.scoreText.toUtf8());
                entry.products.push_back(scaled(indicator.weight * level.score, scale));
            }
            m_positions.insert(entry.code, int(m_entries.size()));
            m_entries.push_back(std::move(entry));
        }
}

int InstrumentIndex::position(QByteArrayView code, int likely) const
{
    if (likely >= 0 && likely < count() && QByteArrayView(m_entries[size_t(likely)].code) == code)
        return likely;
    return m_positions.value(QByteArray::fromRawData(code.data(), code.size()), -1);
}

int InstrumentIndex::levelOf(int position, QByteArrayView value) const
{
    const QVector<QByteArray> &texts = m_entries[size_t(position)].levelTexts;
    for (int i = 0; i < texts.size(); ++i)
        if (QByteArrayView(texts[i]) == value)
            return i;
    return -1;
}

UnitTally::UnitTally(const InstrumentIndex &index) : m_index(index), m_tallies(index.count())
{
    for (int i = 0; i < index.count(); ++i)
        m_tallies[i].perLevel.fill(0, index.indicator(i).levels.size());
}

void UnitTally::clear()
{
    for (IndicatorTally &tally : m_tallies) {
        tally.perLevel.fill(0);
        tally.notApplicable = 0;
    }
}

bool UnitTally::add(int position, QByteArrayView value)
{
    IndicatorTally &tally = m_tallies[position];
    if (const int level = m_index.levelOf(position, value); level >= 0) {
        ++tally.perLevel[level];
        return true;
    }
    if (value != QByteArrayView("TB") || !m_index.indicator(position).notApplicableAllowed)
        return false;
    ++tally.notApplicable;
    return true;
}

namespace {

/// Σ w·v and Σ w over applicable, answered indicators, in whole numbers: tops are kept apart by how many answers an
/// indicator's mean goes over, which are few different numbers for one unit.
class WeightedSum
{
public:
    void add(const InstrumentIndex &index, int position, const IndicatorTally &tally)
    {
        const int applicable = tally.applicable();
        if (applicable == 0)
            return;
        mpz_class &top = topOver(applicable);
        for (int level = 0; level < tally.perLevel.size(); ++level)
            if (const int answers = tally.perLevel[level]; answers > 0)
                mpz_addmul_ui(top.get_mpz_t(), index.scaledProduct(position, level).get_mpz_t(),
                              static_cast<unsigned long>(answers));
        m_bottom += index.scaledWeight(position);
    }
    void add(const WeightedSum &other)
    {
        for (const auto &[applicable, top] : other.m_tops)
            topOver(applicable) += top;
        m_bottom += other.m_bottom;
    }
    [[nodiscard]] std::optional<Rational> score(const Instrument &instrument) const
    {
        if (m_bottom == 0)
            return std::nullopt;
        Rational sum;
        for (const auto &[applicable, top] : m_tops) {
            Rational part(top, mpz_class(m_bottom * applicable));
            part.canonicalize();
            sum += part;
        }
        return Rational(instrument.maxScore / instrument.valueMax * sum);
    }

private:
    mpz_class &topOver(int applicable)
    {
        for (auto &[known, top] : m_tops)
            if (known == applicable)
                return top;
        return m_tops.emplace_back(applicable, 0).second;
    }

    std::vector<std::pair<int, mpz_class>> m_tops;
    mpz_class m_bottom;
};

std::optional<qint64> rounded(const std::optional<Rational> &exact)
{
    return exact ? std::optional(roundToHundredths(*exact)) : std::nullopt;
}

} // namespace

UnitScore scoreUnit(const InstrumentIndex &index, const UnitTally &tally, int serviceCount)
{
    const Instrument &instrument = index.instrument();
    UnitScore score;
    WeightedSum total;
    int position = 0;
    score.variables.reserve(instrument.variables.size());
    for (const Variable &variable : instrument.variables) {
        WeightedSum own;
        for (const Indicator &indicator : variable.indicators) {
            const IndicatorTally &counts = tally.at(position);
            own.add(index, position++, counts);
            score.answered += counts.answered();
            score.expected += indicator.scope == Indicator::Scope::Service ? serviceCount : 1;
        }
        total.add(own);
        const auto exact = own.score(instrument);
        score.variables.append({variable.code, variable.weight, exact, rounded(exact)});
    }
    score.noServices = serviceCount == 0;
    score.complete = !score.noServices && score.answered == score.expected;
    score.exact = total.score(instrument);
    score.hundredths = rounded(score.exact);
    if (score.hundredths)
        if (const Zone *zone = instrument.zoneOf(*score.hundredths))
            score.zone = zone->code;
    return score;
}

QVector<int> rankUnits(QVector<RankedUnit> &units)
{
    QVector<int> order(units.size());
    std::iota(order.begin(), order.end(), 0);
    const auto group = [&](int i) { return units[i].complete ? 0 : units[i].hundredths ? 1 : 2; };
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        if (group(a) != group(b))
            return group(a) < group(b);
        if (units[a].hundredths != units[b].hundredths)
            return units[a].hundredths > units[b].hundredths;
        return units[a].code < units[b].code;
    });
    for (int place = 0; place < order.size(); ++place) {
        RankedUnit &unit = units[order[place]];
        if (!unit.complete)
            continue;
        const bool tied = place > 0 && units[order[place - 1]].hundredths == unit.hundredths;
        unit.rank = tied ? units[order[place - 1]].rank : place + 1;
    }
    return order;
}

std::optional<Rational> exactMean(const QVector<const Rational *> &scores)
{
    if (scores.isEmpty())
        return std::nullopt;
    std::map<mpz_class, mpz_class> byDenominator;
    for (const Rational *score : scores)
        byDenominator[score->get_den()] += score->get_num();
    Rational sum;
    for (const auto &[denominator, numerator] : byDenominator) {
        Rational part(numerator, denominator);
        part.canonicalize();
        sum += part;
    }
    return Rational(sum / rational(scores.size()));
}

} // namespace emonev
