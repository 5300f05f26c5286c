#pragma once
#include "domain/improvement.h"
#include "domain/instrument.h"
#include "domain/scoring.h"
#include "domain/unit.h"
#include "services/assessmentservice.h"
#include "services/workspace.h"
#include "storage/assessmentrepository.h"

namespace emonev {

/// A unit with its score and rank.
struct ScoredUnit
{
    Unit unit;
    int services = 0;
    UnitScore score;
    std::optional<int> rank; ///< nothing while incomplete
};

/// The scores of a city in one period, in ranking order.
struct CityScore
{
    Period period;
    Instrument instrument;
    std::optional<Rational> exact; ///< mean of the exact scores of complete units
    std::optional<qint64> hundredths;
    QString zone;
    int complete = 0;
    QVector<ScoredUnit> units;

    /// Null when there is no such unit.
    [[nodiscard]] const ScoredUnit *find(const QString &unitId) const;
    /// Zone code → number of complete units in it.
    [[nodiscard]] QHash<QString, int> zoneCounts() const;
};

/// A line of the explanation of a unit's score: one indicator with what was answered and what it counts.
struct ExplainedIndicator
{
    const Variable *variable = nullptr;
    const Indicator *indicator = nullptr;
    IndicatorTally tally;
    std::optional<Rational> value;        ///< v, 0 … valueMax
    std::optional<Rational> contribution; ///< points of the unit's score
    QVector<Answer> answers;              ///< with notes; serviceId as stored
    QHash<QString, int> evidence;         ///< service id → number of evidence files
};

/// Why a unit has its score: down to indicator, weight, answers and evidence, with the shortest way up.
struct Explanation
{
    std::shared_ptr<const Instrument> instrument; ///< what the pointers below point into
    Period period;
    Unit unit;
    QVector<Service> services;
    UnitScore score;
    QVector<ExplainedIndicator> indicators;
    ShortestWay way;
};

/// Scores of units and of the city, computed from the answers each time they are asked for.
class ScoringService
{
public:
    explicit ScoringService(Workspace &workspace) : m_workspace(workspace) {}

    /// `year` 0: the newest open period. Units that did not exist in that year and have no answers are left out.
    [[nodiscard]] Result<CityScore> city(int year) const;
    /// Of a round; an empty one: of the sheet whose answers count.
    [[nodiscard]] Result<Explanation> explain(const QString &unitId, int year, const QString &round = {}) const;

private:
    Workspace &m_workspace;
};

/// The same over an open connection; `weights` by indicator code stand in for the instrument's own.
[[nodiscard]] Result<CityScore> scoreCity(Connection &connection, int year,
                                          const QHash<QString, Rational> &weights = {});
/// Puts the units into ranking order and reckons the city's mean anew.
void rankCity(CityScore &city);
/// Why a checklist as it stands in memory has its score.
[[nodiscard]] Explanation explanationOf(const Checklist &list);
/// The lines of a checklist that count, answered or not applicable, in its order.
[[nodiscard]] QVector<AnsweredLine> answeredLines(const Checklist &list);
/// Other weights in an instrument; those of the variables follow.
void setWeights(Instrument &instrument, const QHash<QString, Rational> &weights);

} // namespace emonev
