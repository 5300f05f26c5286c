#pragma once
#include "services/scoringservice.h"
#include "services/standardservice.h"

namespace emonev {

/// One place an indicator is asked at: the unit itself or one of its services, with what was answered there.
struct PlaceAnswer
{
    const Service *service = nullptr; ///< null: the unit itself
    const Level *level = nullptr;     ///< null: not applicable or not answered
    QString note;
};

/// One indicator of a unit's report, ready to be put in a row.
struct IndicatorLine
{
    const Variable *variable = nullptr;
    const Indicator *indicator = nullptr;
    int places = 0; ///< 1, or the number of services
    int met = 0;    ///< at the highest level
    int notApplicable = 0;
    int unanswered = 0;
    int evidence = 0;              ///< files
    std::optional<Rational> value; ///< v
    std::optional<qint64> points;  ///< hundredths of the unit's score it brings
    std::optional<qint64> lost;    ///< hundredths it would bring more at its highest level
    QVector<PlaceAnswer> below;    ///< answered below the highest level
    QVector<PlaceAnswer> remarks;  ///< places with a note

    [[nodiscard]] bool fallsShort() const { return !below.isEmpty(); }
};

/// A service of the unit with the newest version of its standard.
struct ServiceStandard
{
    const Service *service = nullptr;
    bool exists = false;
    StandardSummary standard;
};

/// The same unit in the period before.
struct UnitComparison
{
    int year = 0;
    UnitScore score;
    std::optional<int> rank;
    bool sameInstrument = false;
    QString instrument; ///< "code version"
};

/// All figures of one unit's report. The pointers point into `why`.
struct UnitReport
{
    std::shared_ptr<const Explanation> why;
    std::optional<int> rank;
    int ranked = 0; ///< complete units of the city
    int evidence = 0;
    QVector<IndicatorLine> lines;
    QVector<ServiceStandard> services;
    std::optional<UnitComparison> before;

    [[nodiscard]] const Service *service(const QString &id) const;
    /// Hundredths gained since the period before; only with one instrument and both years complete.
    [[nodiscard]] std::optional<qint64> change() const;
};

/// The report of a unit of `city`; `before` is the period before, or null.
[[nodiscard]] Result<UnitReport> unitReport(Workspace &workspace, const CityScore &city, const CityScore *before,
                                            const QString &unitId);

} // namespace emonev
