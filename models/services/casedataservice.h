#pragma once
#include "domain/slaprofile.h"
#include "domain/workcalendar.h"
#include "services/casereference.h"
#include "services/workspace.h"

namespace emonev {

/// A day that is not what its weekday says, and the decree that says so.
struct CalendarDay
{
    SpecialDay day;
    QString source;
};

/// What complaints are reckoned by in this city.
struct CaseData
{
    QVector<SlaProfile> profiles;
    QString profile; ///< code of the one in force
    QTime opens;
    QTime closes;
    int target = 0;            ///< percent in time that a quarter shall reach
    QVector<CalendarDay> days; ///< by date
    QVector<Channel> channels; ///< by code
};

/// Reads and changes the dated data complaints are reckoned by: profile of clocks, office hours, calendar, channels.
/// Every case is reckoned anew when one of them changes.
class CaseDataService
{
public:
    explicit CaseDataService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<CaseData> load() const;
    /// Usage unknown_sla.
    QFuture<Result<Saved>> chooseProfile(const QString &code, const QString &label);
    /// InvalidData office_hours_wrong where they don't follow each other.
    QFuture<Result<Saved>> setHours(const QTime &opens, const QTime &closes, const QString &label);
    /// InvalidData target_wrong outside 1 to 100.
    QFuture<Result<Saved>> setTarget(int percent, const QString &label);
    /// Replaces what is known of that date. InvalidData required (args[0]: day, name).
    QFuture<Result<Saved>> put(const CalendarDay &day, const QString &label);
    QFuture<Result<Saved>> removeDay(const QDate &day, const QString &label);
    /// A new channel has no code: it gets one from its name. InvalidData required, channel_exists, channel_dates_wrong.
    QFuture<Result<Saved>> put(Channel channel, const QString &label);

private:
    Workspace &m_workspace;
};

} // namespace emonev
