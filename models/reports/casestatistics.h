#pragma once
#include "domain/unit.h"
#include "services/workspace.h"
#include "storage/casefigures.h"
#include "storage/caserules.h"
#include <QDate>

namespace emonev {

/// How a unit did with one of the two clocks. Times are counted seconds of finished clocks whose moment is known.
struct ClockStatistics
{
    int finished = 0;
    double mean = 0;
    double median = 0; ///< of an even number: the mean of the two in the middle
    qint64 p90 = 0;    ///< nearest rank
    int breaches = 0;  ///< finished late, or open and overdue
    int inTime = 0;    ///< finished before they were due

    /// Thousandths in time of those of which it is known, rounded down: an open one that is not yet due says nothing.
    [[nodiscard]] std::optional<int> inTimePermille() const
    {
        return inTime + breaches > 0 ? std::optional(int(inTime * qint64(1000) / (inTime + breaches))) : std::nullopt;
    }
};

/// How one unit handles complaints.
struct UnitCaseStatistics
{
    Unit unit;
    int n = 0;    ///< unmerged cases it holds, open ones too
    int open = 0; ///< of them
    int resolved = 0;
    int repeats = 0; ///< cases merged into them
    ClockStatistics coordinate;
    ClockStatistics resolve; ///< without refused cases
    std::optional<int> rank; ///< by the mean of the resolve clock; nothing under the least number of cases
};

struct CaseStatistics
{
    QVector<UnitCaseStatistics> units; ///< by code
    UnitCaseStatistics total;          ///< of all of them together; names no unit and has no rank
    int leastForRank = 0;
    int target = 0; ///< percent in time that a quarter shall reach
};

/// A unit needs so many finished cases before it is ranked at all: one quick case is no record.
inline constexpr int leastCasesForRank = 10;

/// Statistics over the cases received from `from` to `to` (both included, in the city's zone; invalid: no bound).
[[nodiscard]] Result<CaseStatistics> caseStatistics(Workspace &workspace, const QDate &from = {}, const QDate &to = {});

/// Which clocks of a case ran over, or have run out while it is open.
struct CaseLateness
{
    bool coordinate = false;
    bool resolve = false;
};

/// One whose clock stands still is reckoned from its events: it is due later the longer it stands.
[[nodiscard]] CaseLateness caseLateness(Connection &connection, const CaseRules &rules, const CaseFigure &figure,
                                        qint64 now);
/// The same statistics within a reading that is under way.
[[nodiscard]] Result<CaseStatistics> caseStatistics(Connection &connection, const QDate &from, const QDate &to,
                                                    qint64 now);
/// The moments at which the days from `from` to `to` begin and end in the city; invalid ones are no bound.
[[nodiscard]] std::pair<qint64, qint64> spanOf(const CaseRules &rules, const QDate &from, const QDate &to);

/// Mean, median, p90 of counted times; breaches stay 0.
[[nodiscard]] ClockStatistics summarised(QVector<qint64> counted);

} // namespace emonev
