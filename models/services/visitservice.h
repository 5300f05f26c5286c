#pragma once
#include "domain/assessment.h"
#include "domain/unit.h"
#include "domain/visit.h"
#include "services/workspace.h"
#include <functional>

namespace emonev {

/// A unit in the plan of a year, and how far its sheets are.
struct PlannedVisit
{
    Unit unit;
    Visit visit;
    bool selfIn = false; ///< the unit's own sheet is handed in
    bool firstIn = false;
    bool secondIn = false;

    /// Nobody has to go there any more. A drawn unit needs both sheets.
    [[nodiscard]] bool isDone() const { return firstIn && (!visit.isDrawn || secondIn); }
};

/// Who visits which unit when.
struct VisitPlan
{
    Period period;
    QDate today;
    bool mayWrite = false;       ///< whether this computer's account may change it
    QString seed;                ///< of the last draw; empty: nothing was drawn
    QVector<PlannedVisit> units; ///< by day, then code; those without a day last

    [[nodiscard]] const PlannedVisit *find(const QString &unitId) const;
};

/// The plan of visits of a year's evaluation, and the draw of units that are assessed twice.
class VisitService
{
public:
    explicit VisitService(Workspace &workspace) : m_workspace(workspace) {}

    /// `year` 0: the newest open period. NotFound period_missing. Sheets are known as far as they are here.
    [[nodiscard]] Result<VisitPlan> plan(int year) const;
    /// Writes day, people and note of one unit. NotPermitted role_may_not, period_locked; InvalidData too_long.
    QFuture<Result<Saved>> save(int year, const Visit &visit, const QString &label);
    /// Changes what is stored of one unit, so that two edits shortly after one another both stand. Otherwise as save().
    QFuture<Result<Saved>> change(int year, const QString &unitId, const std::function<void(Visit &)> &edit,
                                  const QString &label);
    /// Draws `count` units as drawSample() does; those drawn before and not again are taken off.
    /// InvalidData draw_count (units). Otherwise as save().
    QFuture<Result<Saved>> draw(int year, int count, const QString &seed, const QString &label);

private:
    Workspace &m_workspace;
};

/// The same over an open connection.
[[nodiscard]] Result<VisitPlan> readVisitPlan(Connection &connection, int year, const QDateTime &now);

} // namespace emonev
