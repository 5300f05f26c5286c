#include "domain/scoring.h"
#include "domain/assessment.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace emonev {

int IndicatorTally::applicable() const { return std::accumulate(perLevel.begin(), perLevel.end(), 0); }

InstrumentIndex::InstrumentIndex(const Instrument &instrument)
{
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            m_positions.insert(indicator.code.toUtf8(), int(m_indicators.size()));
            m_indicators.append(&indicator);
        }
}

int InstrumentIndex::position(QByteArrayView code) const
{
    return m_positions.value(QByteArray::fromRawData(code.data(), code.size()), -1);
}

UnitTally::UnitTally(const Instrument &instrument) : m_instrument(&instrument)
{
    for (const Variable &variable : instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            m_indicators.append(&indicator);
            QVector<QByteArray> texts;
            for (const Level &level : indicator.levels)
                texts.append(level.scoreText.toUtf8());
            m_levelTexts.append(texts);
        }
    clear();
}

void UnitTally::clear()
{
    m_tallies.resize(m_indicators.size());
    for (int i = 0; i < m_indicators.size(); ++i) {
        m_tallies[i].perLevel.fill(0, m_indicators[i]->levels.size());
        m_tallies[i].notApplicable = 0;
    }
}

bool UnitTally::add(int position, QByteArrayView value)
{
    IndicatorTally &tally = m_tallies[position];
    const QVector<QByteArray> &texts = m_levelTexts[position];
    for (int i = 0; i < texts.size(); ++i)
        if (QByteArrayView(texts[i]) == value) {
            ++tally.perLevel[i];
            return true;
        }
    if (value != QByteArrayView("TB") || !m_indicators[position]->notApplicableAllowed)
        return false;
    ++tally.notApplicable;
    return true;
}

namespace {

/// Σ w·v and Σ w over applicable, answered indicators.
struct WeightedSum
{
    Rational top;
    Rational bottom;

    void add(const Indicator &indicator, const IndicatorTally &tally)
    {
        const int applicable = tally.applicable();
        if (applicable == 0)
            return;
        Rational sum;
        for (int i = 0; i < indicator.levels.size(); ++i)
            if (tally.perLevel[i] > 0 && indicator.levels[i].score != 0)
                sum += indicator.levels[i].score * tally.perLevel[i];
        top += indicator.weight * sum / applicable;
        bottom += indicator.weight;
    }
    [[nodiscard]] std::optional<Rational> score(const Instrument &instrument) const
    {
        if (bottom == 0)
            return std::nullopt;
        return Rational(instrument.maxScore / instrument.valueMax * top / bottom);
    }
};

std::optional<qint64> rounded(const std::optional<Rational> &exact)
{
    return exact ? std::optional(roundToHundredths(*exact)) : std::nullopt;
}

} // namespace

UnitScore scoreUnit(const Instrument &instrument, const UnitTally &tally, int serviceCount)
{
    UnitScore score;
    WeightedSum total;
    int position = 0;
    for (const Variable &variable : instrument.variables) {
        WeightedSum own;
        for (const Indicator &indicator : variable.indicators) {
            const IndicatorTally &counts = tally.at(position++);
            own.add(indicator, counts);
            score.answered += counts.answered();
            score.expected += indicator.scope == Indicator::Scope::Service ? serviceCount : 1;
        }
        total.top += own.top;
        total.bottom += own.bottom;
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
