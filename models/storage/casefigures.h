#pragma once
#include "domain/complaint.h"
#include "storage/connection.h"

namespace emonev {

/// A case as statistics need it.
struct CaseFigure
{
    QString unitId;
    QString id;
    CaseStatus status = CaseStatus::Waiting;
    bool paused = false;
    std::optional<qint64> coordinated;
    qint64 coordinateDue = 0;
    qint64 coordinateCounted = 0;
    std::optional<qint64> done;
    qint64 due = 0;
    qint64 doneCounted = 0;
    bool coordinateInexact = false;
    bool doneInexact = false;
};

/// A case as the totals of a month need it.
struct MonthFigure
{
    QString id;
    QString unitId;
    QString channel;
    CaseStatus status = CaseStatus::Waiting;
    qint64 received = 0;
    std::optional<qint64> done;
    bool merged = false;
};

/// A case as a chart over months needs it.
struct PaceFigure
{
    CaseStatus status = CaseStatus::Waiting;
    qint64 received = 0;
    std::optional<qint64> done;
    qint64 due = 0;
};

/// What a unit entered for a month; channel empty: for all of them together.
struct EnteredTotal
{
    QString unitId;
    QString channel;
    std::optional<qint64> received;
    std::optional<qint64> resolved;
    std::optional<qint64> inProgress;
    std::optional<qint64> refused;
    QString state;
    QString note;
};

/// A case that waits for somebody.
struct RunningCase
{
    QString unitId;
    qint64 received = 0;
    qint64 due = 0;     ///< of the work itself
    qint64 nextDue = 0; ///< of the clock that ends next
};

/// How much of one kind of complaint a unit has.
struct CategoryFigure
{
    QString category; ///< empty: none was given
    qint64 open = 0;
    qint64 late = 0; ///< of them
    qint64 done = 0; ///< since some moment
};

/// Reads what statistics and monthly totals are reckoned from.
namespace casefigures {

/// Unmerged cases received from `from` until before `until`.
[[nodiscard]] QVector<CaseFigure> received(Connection &connection, qint64 from, qint64 until);
/// By unit: cases joined, directly or over others, to the unmerged ones of received().
[[nodiscard]] QHash<QString, int> repeats(Connection &connection, qint64 from, qint64 until);
/// Cases received before `until`, as they stand today.
[[nodiscard]] QVector<MonthFigure> until(Connection &connection, qint64 until);
/// Cases to which something happened at or after that moment.
[[nodiscard]] QSet<QString> changedSince(Connection &connection, qint64 moment);
[[nodiscard]] QVector<RunningCase> running(Connection &connection);
/// Of the unmerged cases closed since that moment, by unit: seconds from receipt to end.
[[nodiscard]] QHash<QString, QVector<qint64>> durationsSince(Connection &connection, qint64 moment);
/// Unmerged cases received or done from `from` until before `until`; an empty unit stands for all.
[[nodiscard]] QVector<PaceFigure> pace(Connection &connection, qint64 from, qint64 until, const QString &unitId);
/// Unmerged cases a unit holds, in no order: late at `now`, done since `doneFrom`.
[[nodiscard]] QVector<CategoryFigure> byCategory(Connection &connection, const QString &unitId, qint64 now,
                                                 qint64 doneFrom);
[[nodiscard]] QVector<EnteredTotal> entered(Connection &connection, const QString &month);

} // namespace casefigures

} // namespace emonev
