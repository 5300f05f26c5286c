#include "services/scoringservice.h"
#include "services/assessmentservice.h"
#include "services/periodservice.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

/// Which unit each service belongs to, and how many each unit has. Keys are UTF-8, as answers carry them.
struct ServiceOwners
{
    QHash<QByteArray, int> unitOf;
    QVector<int> counts;
};

ServiceOwners ownersOf(Connection &connection, const QVector<Unit> &units)
{
    QHash<QByteArray, int> places;
    for (int i = 0; i < units.size(); ++i)
        places.insert(units[i].id.toUtf8(), i);
    ServiceOwners owners{{}, QVector<int>(units.size(), 0)};
    Statement &rows = connection.query("service/list_owners");
    while (rows.next()) {
        const int unit = places.value(rows.rawText(1), -1);
        owners.unitOf.insert(QByteArray(rows.rawText(0).constData(), rows.rawText(0).size()), unit);
        if (unit >= 0)
            ++owners.counts[unit];
    }
    return owners;
}

/// What an assessment says: whether anything, and of how many services.
struct Tallied
{
    bool any = false;
    int services = 0;
};

/// Counts the answers of one assessment; those about services the unit no longer has do not count.
Tallied tallyAssessment(Connection &connection, const QString &assessmentId, const InstrumentIndex &index,
                        const ServiceOwners &owners, int unit, UnitTally &tally)
{
    Tallied found;
    QSet<QByteArray> services; // a past day gives rows in no order
    bool counts = false;
    int position = -1;
    QByteArray current("?");
    Statement &rows = connection.query("answer/scan_assessment").with(assessmentId);
    while (rows.next()) {
        const QByteArray service = rows.rawText(0);
        if (service != current) {
            current = QByteArray(service.constData(), service.size());
            counts = current.isEmpty() || owners.unitOf.value(current, -1) == unit;
        }
        if (!counts)
            continue;
        position = index.position(rows.rawText(1), position + 1);
        if (position < 0 || !tally.add(position, rows.rawText(2)))
            continue;
        found.any = true;
        if (!current.isEmpty())
            services.insert(current);
    }
    found.services = int(services.size());
    return found;
}

bool existedIn(const Unit &unit, int year)
{
    return (!unit.validFrom.isValid() || unit.validFrom.year() <= year) &&
           (!unit.validTo.isValid() || unit.validTo.year() >= year);
}

void rank(CityScore &city)
{
    QVector<RankedUnit> ranked;
    for (const ScoredUnit &unit : city.units)
        ranked.append({unit.unit.code, unit.score.hundredths, unit.score.complete, std::nullopt});
    const QVector<int> order = rankUnits(ranked);
    QVector<ScoredUnit> sorted;
    sorted.reserve(city.units.size());
    for (const int i : order) {
        sorted.append(std::move(city.units[i]));
        sorted.last().rank = ranked[i].rank;
    }
    city.units = std::move(sorted);
}

void sumUp(CityScore &city)
{
    QVector<const Rational *> scores;
    for (const ScoredUnit &unit : city.units)
        if (unit.score.complete && unit.score.exact)
            scores.append(&*unit.score.exact);
    city.complete = int(scores.size());
    city.exact = exactMean(scores);
    if (city.exact) {
        city.hundredths = roundToHundredths(*city.exact);
        if (const Zone *zone = city.instrument.zoneOf(*city.hundredths))
            city.zone = zone->code;
    }
}

void scoreUnits(Connection &connection, CityScore &city)
{
    const QVector<Unit> units = registry::units(connection);
    const ServiceOwners owners = ownersOf(connection, units);
    const auto assessed = assessments::counting(connection, city.period.id);
    const InstrumentIndex index(city.instrument);
    UnitTally tally(index);
    city.units.reserve(units.size());
    for (int i = 0; i < units.size(); ++i) {
        tally.clear();
        const auto assessment = assessed.constFind(units[i].id);
        Tallied found;
        int services = owners.counts[i];
        if (assessment != assessed.cend()) {
            found = tallyAssessment(connection, assessment->id, index, owners, i, tally);
            if (isFinal(city.period, assessment->state))
                services = found.services;
        }
        if (found.any || existedIn(units[i], city.period.year))
            city.units.append({units[i], services, scoreUnit(index, tally, services), std::nullopt});
    }
}

/// Weight of all indicators that count for this unit.
Rational countedWeight(const QVector<ExplainedIndicator> &indicators)
{
    Rational weight;
    for (const ExplainedIndicator &line : indicators)
        if (line.value)
            weight += line.indicator->weight;
    return weight;
}

ExplainedIndicator explainIndicator(const Variable &variable, const Indicator &indicator, const Checklist &list)
{
    ExplainedIndicator line{&variable, &indicator, {}, {}, {}, {}, {}};
    line.tally.perLevel.fill(0, indicator.levels.size());
    QStringList places;
    if (indicator.scope == Indicator::Scope::Unit)
        places.append(QString());
    else
        for (const Service &service : list.services)
            places.append(service.id);
    Rational sum;
    for (const QString &service : places) {
        const LineKey key{service, indicator.code};
        if (const int files = list.attachments.value(key))
            line.evidence.insert(service, files);
        const auto answer = list.answers.constFind(key);
        if (answer == list.answers.cend())
            continue;
        line.answers.append(*answer);
        if (const Level *level = indicator.level(answer->value)) {
            ++line.tally.perLevel[level - indicator.levels.constData()];
            sum += level->score;
        } else if (answer->value == notApplicable() && indicator.notApplicableAllowed)
            ++line.tally.notApplicable;
    }
    if (line.tally.applicable() > 0)
        line.value = Rational(sum / line.tally.applicable());
    return line;
}

} // namespace

const ScoredUnit *CityScore::find(const QString &unitId) const
{
    for (const ScoredUnit &unit : units)
        if (unit.unit.id == unitId)
            return &unit;
    return nullptr;
}

QHash<QString, int> CityScore::zoneCounts() const
{
    QHash<QString, int> counts;
    for (const ScoredUnit &unit : units)
        if (unit.score.complete)
            ++counts[unit.score.zone];
    return counts;
}

QVector<AnsweredLine> answeredLines(const Checklist &list)
{
    QVector<AnsweredLine> lines;
    const auto add = [&](const QString &indicator, const QString &service) {
        const auto answer = list.answers.constFind({service, indicator});
        if (answer != list.answers.cend() && !answer->value.isEmpty())
            lines.append({indicator, service, answer->value});
    };
    for (const Variable &variable : list.instrument.variables)
        for (const Indicator &indicator : variable.indicators) {
            if (indicator.scope == Indicator::Scope::Unit)
                add(indicator.code, {});
            else
                for (const Service &service : list.services)
                    add(indicator.code, service.id);
        }
    return lines;
}

void setWeights(Instrument &instrument, const QHash<QString, Rational> &weights)
{
    for (Variable &variable : instrument.variables) {
        variable.weight = 0;
        for (Indicator &indicator : variable.indicators) {
            if (const auto found = weights.constFind(indicator.code); found != weights.cend())
                indicator.weight = *found;
            variable.weight += indicator.weight;
        }
    }
}

void rankCity(CityScore &city)
{
    rank(city);
    sumUp(city);
}

Result<CityScore> scoreCity(Connection &connection, int year, const QHash<QString, Rational> &weights)
{
    CityScore city;
    EMONEV_ASSIGN(city.period, findPeriod(connection, year));
    EMONEV_ASSIGN(city.instrument,
                  loadInstrument(connection, city.period.instrumentCode, city.period.instrumentVersion));
    if (!weights.isEmpty())
        setWeights(city.instrument, weights);
    scoreUnits(connection, city);
    rankCity(city);
    return city;
}

Result<CityScore> ScoringService::city(int year) const
{
    return m_workspace.read([&](Connection &c) { return scoreCity(c, year); });
}

Result<Explanation> ScoringService::explain(const QString &unitId, int year, const QString &round) const
{
    const AssessmentService sheets(m_workspace);
    EMONEV_ASSIGN(const Checklist list,
                  round.isEmpty() ? sheets.countingChecklist(unitId, year) : sheets.checklist(unitId, year, round));
    return explanationOf(list);
}

Explanation explanationOf(const Checklist &list)
{
    Explanation why;
    why.instrument = std::make_shared<const Instrument>(list.instrument);
    why.period = list.period;
    why.unit = list.unit;
    why.services = list.services;
    why.score = scoreOf(list);
    for (const Variable &variable : why.instrument->variables)
        for (const Indicator &indicator : variable.indicators)
            why.indicators.append(explainIndicator(variable, indicator, list));
    const Rational weight = countedWeight(why.indicators);
    for (ExplainedIndicator &line : why.indicators)
        if (line.value && weight != 0)
            line.contribution = Rational(why.instrument->maxScore / why.instrument->valueMax * line.indicator->weight *
                                         *line.value / weight);
    why.way = shortestWay(*why.instrument, why.score, answeredLines(list));
    return why;
}

} // namespace emonev
