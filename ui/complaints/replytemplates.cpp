#include "ui/complaints/replytemplates.h"

namespace emonev {

QStringList ReplyTemplates::notes(CaseEventType type)
{
    switch (type) {
    case CaseEventType::Progress:
        return {tr("Thank you for your report. Our staff are checking it at the place."),
                tr("Our staff have checked the place; the work is planned for this week."),
                tr("The work has begun and goes on.")};
    case CaseEventType::Resolved:
        return {
            tr("Thank you for your report. It has been dealt with; the photo shows the result."),
            tr("Part of it has been dealt with. The rest is planned, and we will tell you."),
            tr("This is not within our authority. We have told the office in charge, and tell you how to reach it.")};
    case CaseEventType::Refused:
        return {tr("Thank you for your message. It can't be handled as a complaint because it names neither place nor "
                   "event. Please send it again with both.")};
    case CaseEventType::Forwarded:
        return {tr("Please handle this and answer the reporter within the time."),
                tr("This lies within your area. Please check the place and report the result.")};
    default:
        return {};
    }
}

QStringList ReplyTemplates::reasons(CaseEventType type)
{
    switch (type) {
    case CaseEventType::Paused:
        return {tr("Waiting for the reporter's answer"), tr("Waiting for a document of another office"),
                tr("The place can't be reached for now (flood, closed road)")};
    case CaseEventType::Extended:
        return {tr("Needs work by a contractor"), tr("Needs material that was ordered"),
                tr("Needs arrangements with several offices")};
    case CaseEventType::Refused:
        return {tr("No complaint about a public service"), tr("Neither place nor event is named"),
                tr("Insult or advertisement without a complaint")};
    case CaseEventType::Resolved:
        return {tr("Needs a budget of next year"), tr("Belongs to the authority of the province"),
                tr("Belongs to the authority of the ministry")};
    case CaseEventType::Reopened:
        return {tr("The reporter says that it is not done"), tr("It was closed by mistake"),
                tr("The damage has come back")};
    default:
        return {};
    }
}

} // namespace emonev
