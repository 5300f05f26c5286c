#include "ui/text/importtext.h"

namespace emonev {

QString ImportText::caseSentence(const RowIssue &issue)
{
    const QString &rule = issue.rule;
    if (rule == u"complaint_fixed")
        return tr("This complaint is already in, and what was said when it was received never changes. Leave the cell "
                  "as it was.");
    if (rule == u"status_not_possible")
        return tr("The status \"%1\" does not fit the times of this row; they lead to \"%2\". Correct the status or "
                  "the times.")
            .arg(issue.value, issue.args.value(0));
    if (rule == u"status_not_done")
        return tr("A time of closing is given, but the status \"%1\" says that the case is open. Clear the time or "
                  "correct the status.")
            .arg(issue.args.value(0));
    if (rule == u"event_before_receipt")
        return tr("This time lies before the complaint was received. Check day and hour.");
    if (rule == u"event_before_last")
        return tr("The case was closed before it was coordinated. Check both times.");
    if (rule == u"time_in_future")
        return tr("\"%1\" has not come yet. Check day and hour.").arg(issue.value);
    if (rule == u"place_incomplete")
        return tr("A place needs both numbers, latitude and longitude. Add this one, or clear both.");
    if (rule == u"unknown_channel")
        return tr("There is no channel \"%1\".").arg(issue.value);
    if (rule == u"reporter_key_missing")
        return tr("This computer does not hold the key of the reporters' names, so the name can't be kept. Leave the "
                  "column out, or import on a computer that holds the key.");
    if (rule == u"month_approved")
        return tr("The totals of %1 are approved and stay as they are. Ask the city to open the month again.")
            .arg(issue.args.value(0));
    if (rule == u"month_submitted")
        return tr("The totals of %1 are handed in already. Take them back first, then import again.")
            .arg(issue.args.value(0));
    return {};
}

} // namespace emonev
