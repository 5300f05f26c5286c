#include "reports/findingwords.h"

namespace emonev {

QString FindingWords::state(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return tr("waits for the unit");
    case FindingState::Answered:
        return tr("answered");
    case FindingState::Returned:
        return tr("returned");
    case FindingState::Appealed:
        return tr("objection");
    case FindingState::Accepted:
        return tr("settled");
    case FindingState::Upheld:
        return tr("objection right");
    case FindingState::Withdrawn:
        return tr("withdrawn");
    }
    return {};
}

QString FindingWords::step(FindingStep step)
{
    switch (step) {
    case FindingStep::Answered:
        return tr("Answered");
    case FindingStep::Accepted:
        return tr("Accepted");
    case FindingStep::Returned:
        return tr("Returned");
    case FindingStep::Extended:
        return tr("More time given");
    case FindingStep::Appealed:
        return tr("Objected to");
    case FindingStep::Upheld:
        return tr("Objection found right");
    case FindingStep::Dismissed:
        return tr("Objection dismissed");
    case FindingStep::Withdrawn:
        return tr("Withdrawn");
    }
    return {};
}

QString FindingWords::action(FindingStep step)
{
    switch (step) {
    case FindingStep::Answered:
        return tr("&Answer…");
    case FindingStep::Accepted:
        return tr("A&ccept…");
    case FindingStep::Returned:
        return tr("&Return…");
    case FindingStep::Extended:
        return tr("&More time…");
    case FindingStep::Appealed:
        return tr("&Object…");
    case FindingStep::Upheld:
        return tr("Objection is ri&ght…");
    case FindingStep::Dismissed:
        return tr("&Dismiss objection…");
    case FindingStep::Withdrawn:
        return tr("&Withdraw…");
    }
    return {};
}

QString FindingWords::noteLabel(FindingStep step)
{
    switch (step) {
    case FindingStep::Answered:
        return tr("What was done, and what shows it");
    case FindingStep::Accepted:
    case FindingStep::Extended:
        return tr("Note (may stay empty)");
    case FindingStep::Appealed:
        return tr("Why the finding is wrong");
    case FindingStep::Returned:
    case FindingStep::Upheld:
    case FindingStep::Dismissed:
    case FindingStep::Withdrawn:
        return tr("Reason");
    }
    return {};
}

QString FindingWords::icon(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return QStringLiteral("clock");
    case FindingState::Answered:
        return QStringLiteral("message");
    case FindingState::Returned:
        return QStringLiteral("arrow-back-up");
    case FindingState::Appealed:
        return QStringLiteral("alert-triangle");
    case FindingState::Accepted:
        return QStringLiteral("circle-check");
    case FindingState::Upheld:
        return QStringLiteral("check");
    case FindingState::Withdrawn:
        return QStringLiteral("circle-minus");
    }
    return {};
}

} // namespace emonev
