#include "domain/improvement.h"
#include "domain/assessment.h"
#include <QSet>
#include <algorithm>
#include <tuple>

namespace emonev {

namespace {

struct Denominators
{
    QHash<QString, int> applicable; ///< indicator → applicable answered lines
    Rational weight;                ///< Σ w over indicators that have any
};

Denominators denominatorsOf(const Instrument &instrument, const QVector<AnsweredLine> &lines)
{
    Denominators found;
    for (const AnsweredLine &line : lines)
        if (!line.value.isEmpty() && line.value != notApplicable())
            ++found.applicable[line.indicator];
    for (auto it = found.applicable.cbegin(); it != found.applicable.cend(); ++it)
        if (const Indicator *indicator = instrument.indicator(it.key()))
            found.weight += indicator->weight;
    return found;
}

} // namespace

QVector<Improvement> improvements(const Instrument &instrument, const QVector<AnsweredLine> &lines)
{
    const Denominators denominators = denominatorsOf(instrument, lines);
    QVector<Improvement> found;
    for (const AnsweredLine &line : lines) {
        const Indicator *indicator = instrument.indicator(line.indicator);
        const Level *level = indicator ? indicator->level(line.value) : nullptr;
        if (!level || denominators.weight == 0 || level->score >= indicator->levels.last().score)
            continue;
        const Level &best = indicator->levels.last();
        const Rational gain = instrument.maxScore / instrument.valueMax * indicator->weight *
                              (best.score - level->score) / denominators.applicable.value(line.indicator) /
                              denominators.weight;
        if (gain > 0)
            found.append({line.indicator, line.serviceId, line.value, best.scoreText, gain});
    }
    std::sort(found.begin(), found.end(), [](const Improvement &a, const Improvement &b) {
        if (a.gain != b.gain)
            return a.gain > b.gain;
        return std::tie(a.indicator, a.serviceId) < std::tie(b.indicator, b.serviceId);
    });
    return found;
}

ShortestWay shortestWay(const Instrument &instrument, const UnitScore &score, const QVector<AnsweredLine> &lines)
{
    ShortestWay way;
    if (!score.exact || !score.hundredths)
        return way;
    for (const Zone &zone : instrument.zones) // from the highest: the last one above the score is the next
        if (zone.minHundredths > *score.hundredths) {
            way.zone = zone.code;
            way.neededHundredths = zone.minHundredths;
        }
    if (way.zone.isEmpty())
        return way;
    Rational reached = *score.exact;
    for (const Improvement &step : improvements(instrument, lines)) {
        if (way.reachable)
            break;
        reached += step.gain;
        way.steps.append(step);
        way.reachable = roundToHundredths(reached) >= way.neededHundredths;
    }
    way.reachedHundredths = roundToHundredths(reached);
    return way;
}

} // namespace emonev
