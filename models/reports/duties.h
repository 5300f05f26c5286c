#pragma once
#include "services/workspace.h"
#include <QDate>

namespace emonev {

/// Something this computer's account is to do about one unit (or the whole city), and until when.
struct Duty
{
    enum class Kind {
        AnswerFindings,   ///< the unit: findings that wait for its answer
        JudgeAnswers,     ///< the city: answers of a unit
        DecideObjections, ///< the city: objections of a unit
        LateAnswers,      ///< the city: units that did not answer in time
        FillSelf,         ///< the unit: its own sheet
        Visit,            ///< the assessor: a unit of the plan
        VisitAgain,       ///< the second assessor: a drawn unit
        PlanVisits,       ///< the city: units without a day
        Moderate,         ///< the city: both sheets of a unit are in
        LockPeriod,       ///< the city: the year's day is over
        MendStandards,    ///< the unit: standards that were given back
        VerifyStandards,  ///< the city: standards of a unit that were submitted
        RenewStandards,   ///< standards whose decree is old
    };
    Kind kind = Kind::Visit;
    QString unitId; ///< empty: the whole city
    QString unitCode;
    QString unitName;
    int count = 0;
    QDate due;    ///< invalid: no day is set
    int year = 0; ///< of the evaluation; 0: of none

    [[nodiscard]] bool isOverdue(const QDate &today) const { return due.isValid() && due < today; }
};

/// The duties of an account, the most pressing first: overdue ones, then by day, those without a day last.
struct DutyList
{
    QDate today;
    QVector<Duty> duties;

    [[nodiscard]] int overdue() const;
};

/// After how many years a standard is to be looked at again; a setting, because no rule was found that names it.
inline constexpr auto reviewSetting = "city.standard_review_years";
inline constexpr int usualReviewYears = 3;

/// Heavy, not for the window's thread.
[[nodiscard]] Result<DutyList> readDuties(Workspace &workspace);

} // namespace emonev
