#pragma once
#include "services/scoringservice.h"

namespace emonev {

class Workspace;

/// The mean of one variable over the units that are complete.
struct VariableMean
{
    const Variable *variable = nullptr; ///< of the report's instrument
    std::optional<qint64> hundredths;
    int units = 0; ///< how many units the mean is of
};

/// What the period before said, and whether it can be compared at all.
struct CityComparison
{
    int year = 0;
    std::optional<qint64> hundredths;
    QString zone;
    QString instrument; ///< "code version"
    int complete = 0;
    QHash<QString, int> zones; ///< zone code → complete units
    bool sameInstrument = false;
    QHash<QString, qint64> changes; ///< unit id → hundredths gained since, where both years are complete
};

/// All figures of the city's report.
struct CityReport
{
    std::shared_ptr<const CityScore> city;
    QHash<QString, int> zones; ///< zone code → complete units
    QVector<VariableMean> variables;
    std::optional<CityComparison> before;

    [[nodiscard]] QVector<const ScoredUnit *> ranked() const;
    [[nodiscard]] QVector<const ScoredUnit *> incomplete() const; ///< with services, something unanswered
    [[nodiscard]] QVector<const ScoredUnit *> withoutServices() const;
};

/// The scores of the newest period before `year`; nothing when there is none.
[[nodiscard]] Result<std::optional<CityScore>> scoresBefore(Workspace &workspace, int year);
[[nodiscard]] bool sameInstrument(const Period &a, const Period &b);
[[nodiscard]] CityReport cityReport(const std::shared_ptr<const CityScore> &city, const CityScore *before);
/// Reads the scores of `year` (0: the newest open period) and of the period before.
[[nodiscard]] Result<CityReport> cityReport(Workspace &workspace, int year);

} // namespace emonev
