#include "domain/finding.h"
#include "domain/roles.h"

namespace emonev {

namespace {

using Step = FindingStep;
using State = FindingState;

struct StepWord
{
    Step step;
    QLatin1String word;
};

constexpr StepWord stepWords[] = {
    {Step::Answered, QLatin1String("answered")},   {Step::Accepted, QLatin1String("accepted")},
    {Step::Returned, QLatin1String("returned")},   {Step::Extended, QLatin1String("extended")},
    {Step::Appealed, QLatin1String("appealed")},   {Step::Upheld, QLatin1String("upheld")},
    {Step::Dismissed, QLatin1String("dismissed")}, {Step::Withdrawn, QLatin1String("withdrawn")},
};

Unexpected invalid(const char *code, const QStringList &args = {})
{
    return fail(ErrorKind::InvalidData, QString::fromLatin1(code), args);
}

bool fits(const FindingStanding &standing, Step step)
{
    switch (step) {
    case Step::Answered:
        return standing.waitsForUnit() || standing.state == State::Answered;
    case Step::Accepted:
        return standing.state == State::Answered;
    case Step::Returned:
        return standing.state == State::Answered;
    case Step::Extended:
    case Step::Appealed:
        return standing.waitsForUnit();
    case Step::Upheld:
    case Step::Dismissed:
        return standing.state == State::Appealed;
    case Step::Withdrawn:
        return !standing.isClosed();
    }
    return false;
}

void advance(FindingStanding &standing, const FindingEvent &event)
{
    switch (event.step) {
    case Step::Answered:
        standing.state = State::Answered;
        standing.answeredOn = event.day;
        break;
    case Step::Accepted:
        standing.state = State::Accepted;
        break;
    case Step::Returned:
    case Step::Dismissed:
        standing.state = State::Returned;
        break;
    case Step::Extended:
        break;
    case Step::Appealed:
        standing.state = State::Appealed;
        standing.appealed = true;
        break;
    case Step::Upheld:
        standing.state = State::Upheld;
        break;
    case Step::Withdrawn:
        standing.state = State::Withdrawn;
        break;
    }
    if (event.until.isValid())
        standing.due = event.until;
}

} // namespace

void FindingCounts::add(const FindingStanding &standing, const QDate &today)
{
    ++all;
    waitUnit += standing.waitsForUnit() ? 1 : 0;
    waitCity += standing.waitsForCity() ? 1 : 0;
    overdue += standing.isOverdue(today) ? 1 : 0;
    appeals += standing.appealed ? 1 : 0;
    closed += standing.isClosed() ? 1 : 0;
}

namespace findings {

QString word(Step step)
{
    for (const StepWord &entry : stepWords)
        if (entry.step == step)
            return entry.word;
    return {};
}

QString word(State state)
{
    switch (state) {
    case State::Open:
        return QStringLiteral("open");
    case State::Answered:
        return QStringLiteral("answered");
    case State::Returned:
        return QStringLiteral("returned");
    case State::Appealed:
        return QStringLiteral("appealed");
    case State::Accepted:
        return QStringLiteral("accepted");
    case State::Upheld:
        return QStringLiteral("upheld");
    case State::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    return {};
}

std::optional<Step> stepOf(QStringView word)
{
    for (const StepWord &entry : stepWords)
        if (word == entry.word)
            return entry.step;
    return std::nullopt;
}

FindingStanding standing(const Finding &finding, const QVector<FindingEvent> &events)
{
    FindingStanding standing;
    standing.due = finding.due;
    for (const FindingEvent &event : events)
        if (fits(standing, event.step) && !(event.step == Step::Appealed && standing.appealed))
            advance(standing, event);
    return standing;
}

Result<void> check(const Finding &finding, const FindingStanding &standing, const FindingEvent &event)
{
    if (standing.isClosed())
        return invalid("finding_closed", {word(standing.state)});
    if (!fits(standing, event.step))
        return invalid("finding_step", {word(event.step), word(standing.state)});
    const bool needsNote = event.step != Step::Accepted && event.step != Step::Extended;
    if (needsNote && event.note.trimmed().isEmpty())
        return invalid("finding_note_missing", {word(event.step)});
    if (event.step == Step::Extended && !event.until.isValid())
        return invalid("finding_until_missing");
    const QDate least = event.step == Step::Extended ? standing.due : event.day;
    if (event.until.isValid() && event.until <= least)
        return invalid("finding_until_early", {least.toString(Qt::ISODate)});
    if (event.step == Step::Appealed && standing.appealed)
        return invalid("appeal_again");
    if (event.step == Step::Appealed && event.day > finding.appealUntil)
        return invalid("appeal_late", {finding.appealUntil.toString(Qt::ISODate)});
    return {};
}

bool mayStep(const QString &role, Step step)
{
    return isCityRole(role) || (isUnitRole(role) && (step == Step::Answered || step == Step::Appealed));
}

QVector<Step> possible(const Finding &finding, const FindingStanding &standing, const QString &role, const QDate &today)
{
    QVector<Step> steps;
    for (const StepWord &entry : stepWords) {
        const bool isTooLate = entry.step == Step::Appealed && (standing.appealed || today > finding.appealUntil);
        if (fits(standing, entry.step) && mayStep(role, entry.step) && !isTooLate)
            steps.append(entry.step);
    }
    return steps;
}

} // namespace findings

} // namespace emonev
