#include "ui/text/dutytext.h"

namespace emonev {

QString DutyText::word(Duty::Kind kind)
{
    static const QStringList words{"answer_findings", "judge_answers", "decide_objections", "late_answers",
                                   "fill_self",       "visit",         "visit_again",       "plan_visits",
                                   "moderate",        "lock_period",   "mend_standards",    "verify_standards",
                                   "renew_standards"};
    return words.value(int(kind));
}

QString DutyText::what(const Duty &duty)
{
    switch (duty.kind) {
    case Duty::Kind::AnswerFindings:
        return tr("Answer %Ln finding(s)", "", duty.count);
    case Duty::Kind::JudgeAnswers:
        return tr("Judge %Ln answer(s)", "", duty.count);
    case Duty::Kind::DecideObjections:
        return tr("Decide about %Ln objection(s)", "", duty.count);
    case Duty::Kind::LateAnswers:
        return tr("%Ln finding(s) not answered in time", "", duty.count);
    case Duty::Kind::FillSelf:
        return tr("Fill in the unit's own sheet and hand it in");
    case Duty::Kind::Visit:
        return tr("Visit and assess");
    case Duty::Kind::VisitAgain:
        return tr("Assess a second time");
    case Duty::Kind::PlanVisits:
        return tr("Plan the visits of %Ln unit(s)", "", duty.count);
    case Duty::Kind::Moderate:
        return tr("Bring both assessors' sheets together");
    case Duty::Kind::LockPeriod:
        return duty.count > 0 ? tr("Period %1 is over, %Ln unit(s) not handed in", "", duty.count).arg(duty.year)
                              : tr("Period %1 is over: lock it").arg(duty.year);
    case Duty::Kind::MendStandards:
        return tr("Mend %Ln standard(s) given back", "", duty.count);
    case Duty::Kind::VerifyStandards:
        return tr("Verify %Ln standard(s)", "", duty.count);
    case Duty::Kind::RenewStandards:
        return tr("Look at %Ln old standard(s) again", "", duty.count);
    }
    return {};
}

QString DutyText::until(const Duty &duty, const QDate &today, Language language)
{
    if (!duty.due.isValid())
        return {};
    if (duty.due < today)
        return tr("%Ln day(s) over", "", int(duty.due.daysTo(today)));
    return duty.due == today ? tr("today") : formatMediumDate(duty.due, language);
}

} // namespace emonev
