#pragma once
#include "core/result.h"
#include <QDate>
#include <QString>
#include <QVector>
#include <optional>

namespace emonev {

/// What somebody did about a finding.
enum class FindingStep { Answered, Accepted, Returned, Extended, Appealed, Upheld, Dismissed, Withdrawn };

/// Where a finding stands, as its steps in server order say.
enum class FindingState {
    Open,      ///< the unit has to answer
    Answered,  ///< the city has to decide
    Returned,  ///< the unit has to answer again
    Appealed,  ///< the city has to decide about the objection
    Accepted,  ///< closed: the answer was good
    Upheld,    ///< closed: the objection (keberatan) was right, the score is to be mended
    Withdrawn, ///< closed by the city itself
};

/// One step in the thread of a finding; never changed after.
struct FindingEvent
{
    QString id;
    FindingStep step = FindingStep::Answered;
    qint64 at = 0; ///< seconds since 1970 (UTC)
    QDate day;     ///< the same in the city's zone
    QString user;
    QDate until; ///< Extended, Returned, Dismissed: the new due day
    QString note;
    qint64 order = 0; ///< the server's once it gave one
};

/// A line of the checklist that falls short of the standard, put to the unit (tanggapan): what was found and until
/// when the unit is to answer. Never changed after; what follows are its events.
struct Finding
{
    QString id;
    QString unitId;
    QString periodId;
    QString serviceId; ///< empty for unit-scope indicators
    QString indicator;
    QString value; ///< as it was answered
    QString body;  ///< what the city asks for
    QDate day;
    QDate due;
    QDate appealUntil;
    QString user;
};

/// A finding's state with the days that count.
struct FindingStanding
{
    FindingState state = FindingState::Open;
    QDate due;        ///< of the unit's answer, as extended
    QDate answeredOn; ///< the newest answer; invalid: none
    bool appealed = false;

    [[nodiscard]] bool isClosed() const
    {
        return state == FindingState::Accepted || state == FindingState::Upheld || state == FindingState::Withdrawn;
    }
    [[nodiscard]] bool waitsForUnit() const { return state == FindingState::Open || state == FindingState::Returned; }
    [[nodiscard]] bool waitsForCity() const
    {
        return state == FindingState::Answered || state == FindingState::Appealed;
    }
    /// The unit has not answered although the day is over.
    [[nodiscard]] bool isOverdue(const QDate &today) const { return waitsForUnit() && today > due; }
};

/// How many findings are where; what both sides see.
struct FindingCounts
{
    int all = 0;
    int waitUnit = 0;
    int waitCity = 0;
    int overdue = 0; ///< of waitUnit
    int appeals = 0; ///< ever made
    int closed = 0;

    void add(const FindingStanding &standing, const QDate &today);
};

namespace findings {

inline constexpr int usualAnswerDays = 14; ///< working days
inline constexpr int usualAppealDays = 7;  ///< working days

/// Words of the store and the command line: "answered", "waits_unit"…
[[nodiscard]] QString word(FindingStep step);
[[nodiscard]] QString word(FindingState state);
[[nodiscard]] std::optional<FindingStep> stepOf(QStringView word);

/// Steps that are not possible where the finding stands (two laptops without a network) are passed over.
[[nodiscard]] FindingStanding standing(const Finding &finding, const QVector<FindingEvent> &events);
/// Whether the step fits where the finding stands: InvalidData finding_closed (args: state), finding_step (step,
/// state), finding_note_missing (step), finding_until_missing, finding_until_early (day), appeal_late (day),
/// appeal_again.
[[nodiscard]] Result<void> check(const Finding &finding, const FindingStanding &standing, const FindingEvent &event);
/// An account of that role: the unit answers and objects, the city does everything.
[[nodiscard]] bool mayStep(const QString &role, FindingStep step);
/// The steps that are possible for that role, in the order they are offered.
[[nodiscard]] QVector<FindingStep> possible(const Finding &finding, const FindingStanding &standing,
                                            const QString &role, const QDate &today);

} // namespace findings

} // namespace emonev
