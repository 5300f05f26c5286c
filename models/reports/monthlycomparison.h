#pragma once
#include "domain/unit.h"
#include "services/workspace.h"
#include <QDate>

namespace emonev {

/// Four counts of a month: received and resolved within it, in progress and refused at its end.
struct MonthCounts
{
    std::optional<qint64> received;
    std::optional<qint64> resolved;
    std::optional<qint64> inProgress;
    std::optional<qint64> refused;
    bool operator==(const MonthCounts &) const = default;
};

/// What a unit entered for a channel beside what the cases say.
struct MonthLine
{
    Unit unit;
    QString channel; ///< empty: what was entered for all channels together
    std::optional<MonthCounts> entered;
    MonthCounts cases;
    QString state; ///< of what was entered
    bool differs = false;
};

/// The month of all units, by unit code and channel; and the units that entered nothing.
struct MonthlyComparison
{
    QVector<MonthLine> lines;
    QVector<Unit> missing;
};

/// A case that counts in a unit's month: in which of the four counts.
struct MonthCase
{
    QString id;
    QString number;
    QString subject;
    QString channel;
    bool received = false;
    bool resolved = false;
    bool inProgress = false;
    bool refused = false;
};

/// `month` is any day of it, in the city's zone.
[[nodiscard]] Result<MonthlyComparison> compareMonth(Workspace &workspace, const QDate &month);
/// The cases a unit's counts of a month and channel (empty: all) are made of, oldest first, at most `most`.
[[nodiscard]] Result<QVector<MonthCase>> monthCases(Workspace &workspace, const QDate &month, const QString &unitId,
                                                    const QString &channel, int most);

} // namespace emonev
