#pragma once
#include "domain/unit.h"
#include "services/casereference.h"
#include "services/workspace.h"
#include "storage/monthlyrepository.h"

namespace emonev {

/// One line of a month's grid: a channel with its figures and what earlier months say of them.
struct MonthRow
{
    Channel channel; ///< code empty: all channels together, as some files have it
    MonthNumbers numbers;
    MonthState state = MonthState::Draft;
    std::array<MonthHint, monthCounts> hints;
};

/// A unit's totals of one month.
struct MonthSheet
{
    Unit unit;
    QDate month;
    MonthState state = MonthState::Draft; ///< the least of its rows
    QString note;                         ///< why the city gave it back
    QString role;                         ///< of whoever works here; empty without a server
    QVector<MonthRow> rows;
    QDate due;
    bool isLate = false;

    [[nodiscard]] bool isWritable() const { return state == MonthState::Draft && mayFillMonth(role); }
};

/// How far a unit has come with a month.
struct MonthOfUnit
{
    Unit unit;
    MonthState state = MonthState::Draft;
    bool begun = false; ///< there are figures
    bool isLate = false;
    QString note;
};

struct MonthOverview
{
    QVector<MonthOfUnit> units; ///< those the city had in that month, by code; an account of units sees its own
    QDate due;
    int dueDay = usualDueDay;
    QString role;
};

struct MonthCell
{
    QString channel;
    MonthCount count = MonthCount::Received;
    std::optional<qint64> value;
};

/// The totals units enter every month: reading, typing, handing in, approving.
class MonthlyService
{
public:
    explicit MonthlyService(Workspace &workspace) : m_workspace(workspace) {}

    /// The first day of the month before today's, in the city's zone: the one people fill in now.
    [[nodiscard]] Result<QDate> usualMonth() const;
    /// NotFound unknown_unit.
    [[nodiscard]] Result<MonthSheet> sheet(const QString &unitId, const QDate &month) const;
    [[nodiscard]] Result<MonthOverview> overview(const QDate &month) const;

    /// Writes the cells, all or none. NotPermitted month_locked, month_role_may_not; NotFound unknown_channel.
    QFuture<Result<Saved>> fill(const QString &unitId, const QDate &month, const QVector<MonthCell> &cells,
                                const QString &label);
    /// Hands in, takes back, approves or returns a month. NotPermitted month_role_may_not; InvalidData month_incomplete
    /// (args: channel) when something is still empty, month_step for a step that does not exist; Usage reason_missing
    /// when the city returns a month without a word.
    QFuture<Result<Saved>> move(const QString &unitId, const QDate &month, MonthState to, const QString &note,
                                const QString &label);
    /// The day of the following month until which totals are in time, 1 to 28. NotPermitted month_role_may_not.
    QFuture<Result<Saved>> setDueDay(int day, const QString &label);

private:
    Workspace &m_workspace;
};

} // namespace emonev
