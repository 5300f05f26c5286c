#include "services/whatifservice.h"
#include <algorithm>

namespace emonev {

namespace {

Unexpected invalid(const char *code, const QString &arg)
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), {arg});
}

bool isLine(const Checklist &list, const Indicator &indicator, const QString &serviceId)
{
    if (indicator.scope == Indicator::Scope::Unit)
        return serviceId.isEmpty();
    return std::any_of(list.services.begin(), list.services.end(),
                       [&serviceId](const Service &service) { return service.id == serviceId; });
}

Result<Checklist> changed(Checklist list, const Trial &trial)
{
    for (auto it = trial.weights.cbegin(); it != trial.weights.cend(); ++it) {
        if (!list.instrument.indicator(it.key()))
            return invalid("unknown_indicator", it.key());
        if (*it < 0)
            return invalid("weight_negative", it.key());
    }
    setWeights(list.instrument, trial.weights);
    for (auto it = trial.answers.cbegin(); it != trial.answers.cend(); ++it) {
        const Indicator *indicator = list.instrument.indicator(it.key().indicator);
        if (!indicator)
            return invalid("unknown_indicator", it.key().indicator);
        if (!isLine(list, *indicator, it.key().serviceId))
            return invalid("line_elsewhere", it.key().indicator);
        if (!it->isEmpty())
            EMONEV_TRY(checkAnswer(*indicator, *it));
        Answer &answer = list.answers[it.key()];
        answer.serviceId = it.key().serviceId;
        answer.indicator = it.key().indicator;
        answer.value = *it;
    }
    return list;
}

std::optional<int> rankOf(const CityScore &city, const QString &unitId)
{
    const ScoredUnit *unit = city.find(unitId);
    return unit ? unit->rank : std::nullopt;
}

QVector<TriedLine> linesOf(const Checklist &list, const Trial &trial)
{
    QVector<TriedLine> lines;
    for (auto it = trial.answers.cbegin(); it != trial.answers.cend(); ++it)
        if (const QString from = list.answers.value(it.key()).value; from != *it)
            lines.append({it.key(), from, *it});
    std::sort(lines.begin(), lines.end(), [](const TriedLine &a, const TriedLine &b) {
        return std::tie(a.line.indicator, a.line.serviceId) < std::tie(b.line.indicator, b.line.serviceId);
    });
    return lines;
}

Result<WhatIf> tryIn(Connection &connection, const QString &unitId, int year, const Trial &trial)
{
    EMONEV_ASSIGN(const Checklist before, readChecklist(connection, unitId, year, {}));
    EMONEV_ASSIGN(const Checklist after, changed(before, trial));
    EMONEV_ASSIGN(const CityScore city, scoreCity(connection, before.period.year));
    EMONEV_ASSIGN(CityScore tried, scoreCity(connection, before.period.year, trial.weights));
    WhatIf found;
    found.was = explanationOf(before);
    found.now = explanationOf(after);
    found.rankWas = rankOf(city, unitId);
    for (ScoredUnit &unit : tried.units)
        if (unit.unit.id == unitId)
            unit.score = found.now.score;
    rankCity(tried);
    found.rankNow = rankOf(tried, unitId);
    found.changed = linesOf(before, trial);
    return found;
}

} // namespace

Result<WhatIf> WhatIfService::tryOut(const QString &unitId, int year, const Trial &trial) const
{
    return m_workspace.read([&](Connection &c) -> Result<WhatIf> { return tryIn(c, unitId, year, trial); });
}

} // namespace emonev
