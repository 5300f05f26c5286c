#pragma once
#include "domain/caseforecast.h"
#include "services/workspace.h"

namespace emonev {

/// What one unit has before it.
struct UnitOutlook
{
    QString unitId;
    int late = 0; ///< cases one of whose clocks has ended without what it waits for
    int near = 0; ///< cases whose next clock ends within an office day
    QueueForecast forecast;
};

/// What the queue has before it, as things stand now.
struct CaseOutlook
{
    qint64 now = 0;
    qint64 nearUntil = 0;       ///< an office day from now, and never less than a day
    QVector<UnitOutlook> units; ///< those with open cases, in no order

    [[nodiscard]] int near() const;
    [[nodiscard]] int lateNow() const;
    [[nodiscard]] int willBeLate() const;
    [[nodiscard]] qint64 firstLateAt() const; ///< 0: none will be
};

/// Warns in time and looks ahead: which clocks end within the next office day, and which cases will be late when they
/// take as long as those a unit closed in the last ninety days (the city's, where those are fewer than twenty).
class OutlookService
{
public:
    explicit OutlookService(Workspace &workspace) : m_workspace(workspace) {}

    /// Empty `unitIds`: all units whose cases are here.
    [[nodiscard]] Result<CaseOutlook> look(const QStringList &unitIds) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
